/** «So với tháng trước»: only what is true of every indicator is said, and what came to be known is said too. */
import type { Month, Status } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import { lines, made } from '../testing/composed.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';

const NONE = { better: [], worse: [], newlyMet: [], revised: [] };
const told = (moves: readonly (readonly [Status | null, Status])[], month = 7): string =>
  lines(
    made(
      exampleFacts({
        month: month as Month,
        changes: NONE,
        indicators: moves.map(([previousStatus, status], at) =>
          anIndicator({ code: `ct-${at}`, shortName: `chỉ tiêu ${at}`, previousStatus, status }),
        ),
      }),
    ),
  )
    .filter((line) => line.startsWith('So với tháng trước'))
    .join('\n');

it('is «không thay đổi» only where every status is what it was', () => {
  expect(
    told([
      ['on_track', 'on_track'],
      ['no_data', 'no_data'],
    ]),
  ).toBe('So với tháng trước, trạng thái các chỉ tiêu không thay đổi.');
  // Of what was not known a month ago nobody can say that it has not changed.
  expect(
    told([
      ['on_track', 'on_track'],
      [null, 'on_track'],
    ]),
  ).toBe('');
});

it('says what came to be known, and what is not known any more', () => {
  expect(
    told([
      ['no_data', 'on_track'],
      ['not_due', 'at_risk'],
      ['on_track', 'no_data'],
      ['met', 'withheld'],
      ['on_track', 'on_track'],
    ]),
  ).toBe(
    'So với tháng trước, có 01 chỉ tiêu mới đến kỳ, có số liệu (chỉ tiêu 1); 01 chỉ tiêu mới có số liệu (chỉ tiêu 0); 01 chỉ tiêu nay chưa có số liệu (chỉ tiêu 2); 01 chỉ tiêu nay chưa công bố (chỉ tiêu 3).',
  );
});

it('of a quarter’s figure, which is not due the month after, says neither that it changed nor that it did not', () => {
  expect(told([['on_track', 'not_due']])).toBe('');
  expect(
    told([
      ['on_track', 'not_due'],
      ['on_track', 'no_data'],
    ]),
  ).toBe('So với tháng trước, có 01 chỉ tiêu nay chưa có số liệu (chỉ tiêu 1).');
});

it('says nothing in January, which follows no month of its year', () => {
  expect(told([['on_track', 'on_track']], 1)).toBe('');
  expect(told([[null, 'on_track']], 1)).toBe('');
});
