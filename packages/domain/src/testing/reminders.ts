/** Who owes what, for the tests of reminders: one department with a head and a clerk, and one with a head alone. */
import type { Account } from '../organisation.ts';
import { periodOf } from '../period.ts';
import type { Owed } from '../entry/owed.ts';
import { DUE } from './submissions.ts';

const account = (
  id: string,
  role: Account['role'],
  unitId: string,
  more: Partial<Account> = {},
): Account => ({
  id,
  personId: `nguoi-${id}`,
  userName: id,
  role,
  unitId,
  email: `${id}@vd.example`,
  disabledAt: null,
  epoch: 0,
  ...more,
});

export const PEOPLE: readonly Account[] = [
  account('giam-doc-khdt', 'head', 'skhdt'),
  account('can-bo-khdt', 'clerk', 'skhdt'),
  account('can-bo-nghi', 'clerk', 'skhdt', { disabledAt: '2024-01-01T00:00:00.000Z' }),
  account('giam-doc-ct', 'head', 'sct'),
  account('van-phong', 'office', 'vptu'),
  // Somebody of the office whose account happens to hang from a department.
  account('biet-phai', 'office', 'skhdt'),
  account('kiem-tra', 'auditor', 'skhdt'),
  account('bi-thu', 'leader', 'skhdt'),
];

export const owed = (more: Partial<Owed> = {}): Owed => ({
  indicatorId: 'ct-04',
  unitId: 'skhdt',
  period: periodOf(2024, 5),
  dueAt: DUE,
  since: null,
  isWithHead: false,
  ...more,
});
