/** What people are told without asking. */
import { expect, it } from 'vitest';
import { NOTICE_KINDS } from './notice.ts';

it.each([
  ['handed', 'a clerk has handed to the head (trust.md V8, «Submit to head»)'],
  ['submitted', 'a figure is waiting to be reviewed (product.md, People: coordinator)'],
  ['returned', '«The unit sees it above the field and by e-mail/notice» (ux.md §2.5)'],
  ['approved', 'what was sent is known'],
  ['edited_for_unit', '«Sửa hộ … notifies the head» (ux.md §2.5)'],
  ['reopening_requested', 'somebody has to decide on it (trust.md V8, «Unlock a locked period»)'],
  ['reopened', 'a locked month can be corrected (product.md, The main job, 3)'],
  ['reopening_refused', 'and where not, why'],
  ['lock_proposed', 'a second person carries it out (trust.md V8, «four-eyes for lock»)'],
  ['locked', 'a month’s figures are published'],
  ['deadline_moved', 'who still owes a figure reads no date that is no more (domain.md §1.6)'],
  ['explained_for_unit', 'the Office wrote in the name of a unit, as with a figure (ux.md §2.5)'],
  ['reminder', '«Nhắc đơn vị chậm» (ux.md §2.5), T−3, T−1 and on the day (domain.md §7 US10)'],
])('%s: %s', (kind) => {
  expect(NOTICE_KINDS).toContain(kind);
});
