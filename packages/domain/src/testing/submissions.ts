/** A month's figure on its way, and those who move it: Sở KH&ĐT in June 2024. */
import { approved, handed, returned, saved, submitted, takenBack } from '../entry/submission-verbs.ts';
import type { Side, Submission } from '../entry/submission.ts';
import { periodOf } from '../period.ts';
import type { Refusal } from '../refusal.ts';
import { instant } from './build.ts';
import { content } from './entry-form.ts';

/** 17:00 of 5 June 2024 in Hà Nội. */
export const DUE = instant('2024-06-05T10:00:00.000Z');

export const side = (role: Side['role'], accountId: string, at = '2024-06-04T14:47:00.000Z'): Side => ({
  role,
  accountId,
  at: instant(at),
});

export const SIDES: Readonly<Record<Side['role'], Side>> = {
  clerk: side('clerk', 'can-bo-khdt'),
  head: side('head', 'giam-doc-khdt'),
  office: side('office', 'van-phong'),
};

export const WHY = { kind: 'wrong_figure', text: 'Đối chiếu lại với Kho bạc', dueAt: null } as const;

/** As an old hand has left it: typed by a clerk and sent by a head who are not those of `SIDES`. */
export const submission = (more: Partial<Submission> = {}): Submission => ({
  id: 'bn-05-ct-04',
  indicatorId: 'ct-04',
  unitId: 'tinh',
  period: periodOf(2024, 5),
  state: 'draft',
  version: 3,
  content: content({ toDate: '395,4' }),
  savedAt: instant('2024-06-03T03:00:00.000Z'),
  savedBy: 'can-bo-cu',
  onBehalf: false,
  composedAt: null,
  submittedAt: null,
  submittedBy: 'giam-doc-cu',
  late: false,
  decidedAt: null,
  decidedBy: null,
  returned: more.state === 'returned' ? WHY : null,
  figureId: null,
  ...more,
});

/** Everything that can be done with it, in its plainest form. */
export const VERBS = {
  saved: (before, by) => saved(before, before, before.content, by),
  handed,
  submitted: (before, by) => submitted(before, by, { dueAt: DUE, composedAt: null, knownSince: null }),
  takenBack,
  returned: (before, by) => returned(before, by, WHY),
  approved: (before, by) => approved(before, by, 'sl-2024-05-ct-04'),
} as const satisfies Readonly<Record<string, (before: Submission, by: Side) => Submission | Refusal>>;
export type Verb = keyof typeof VERBS;
