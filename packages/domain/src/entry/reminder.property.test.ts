/** Whenever a run comes, and however often: nobody hears a stage twice, nor an earlier one after a later. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf } from '../period.ts';
import { instant } from '../testing/build.ts';
import { owed, PEOPLE } from '../testing/reminders.ts';
import type { Owed } from './owed.ts';
import { digestsOf, MOST_OVERDUE_ROUNDS, remindersDue, type Reminder } from './reminder.ts';

const moment = (from: string, to: string) =>
  fc
    .date({ min: new globalThis.Date(from), max: new globalThis.Date(to), noInvalidDate: true })
    .map((date) => instant(date.toISOString()));

const anyOwed: fc.Arbitrary<Owed> = fc
  .record({
    indicatorId: fc.constantFrom('ct-04', 'ct-11', 'ct-12'),
    unitId: fc.constantFrom('skhdt', 'sct', 'syt'),
    period: fc.constantFrom(periodOf(2024, 4), periodOf(2024, 5)),
    dueAt: moment('2024-06-01', '2024-06-10'),
    since: fc.option(moment('2024-06-01', '2024-06-20'), { nil: null }),
    isWithHead: fc.boolean(),
  })
  .map(owed);
const runs = fc.array(moment('2024-05-25', '2024-06-20'), { minLength: 1, maxLength: 40 });

/** What is sent over a series of runs. */
const sentOver = (list: readonly Owed[], moments: readonly string[]): Reminder[] =>
  moments.reduce<Reminder[]>((sent, at) => [...sent, ...remindersDue(list, PEOPLE, sent, instant(at))], []);
const keyOf = ({ accountId, unitId, period, dueAt }: Reminder): string =>
  [accountId, unitId, period, dueAt].join(' ');

it('a second run at the same moment or later in the stage sends nothing', () => {
  fc.assert(
    fc.property(fc.array(anyOwed, { maxLength: 6 }), runs, (list, moments) => {
      const sent = sentOver(list, moments);
      const last = instant(moments.at(-1) ?? '');
      expect(remindersDue(list, PEOPLE, sent, last)).toEqual([]);
    }),
  );
});

it('nobody hears a stage twice, whatever the clock does, and never more than eight of one deadline', () => {
  fc.assert(
    fc.property(fc.array(anyOwed, { maxLength: 6 }), runs, (list, moments) => {
      const sent = sentOver(list, moments);
      const said = sent.map((each) => `${keyOf(each)} ${each.stage} ${each.round}`);
      expect(new Set(said).size).toBe(said.length);
      for (const key of new Set(sent.map(keyOf)))
        expect(sent.filter((each) => keyOf(each) === key).length).toBeLessThanOrEqual(
          3 + MOST_OVERDUE_ROUNDS,
        );
    }),
  );
});

it('a run sends each person at most one digest, of what is owed and only of that', () => {
  fc.assert(
    fc.property(fc.array(anyOwed, { maxLength: 6 }), moment('2024-05-25', '2024-06-20'), (list, now) => {
      const due = remindersDue(list, PEOPLE, [], now);
      const digests = digestsOf(due);
      expect([...digests.values()].flat()).toHaveLength(due.length);
      for (const [accountId, reminders] of digests)
        for (const reminder of reminders) {
          expect(reminder.accountId).toBe(accountId);
          expect(reminder.indicatorIds.length).toBeGreaterThan(0);
          for (const indicatorId of reminder.indicatorIds)
            expect(
              list.some(
                (each) =>
                  each.indicatorId === indicatorId &&
                  each.unitId === reminder.unitId &&
                  each.period === reminder.period &&
                  each.dueAt === reminder.dueAt,
              ),
            ).toBe(true);
        }
    }),
  );
});
