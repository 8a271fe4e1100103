/** The clock's own reminders: looked for every half minute, sent once, whoever looks and however many they are. */
import { remindersDue, type Instant, type Reminder } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import type { Structures } from '../month-work/structure.ts';
import { openMonths, readOwed } from './read-owed.ts';
import { sendReminders } from './send-reminders.ts';

const readDue = async (
  repositories: ReadingRepositories,
  structures: Structures,
  now: Instant,
): Promise<readonly Reminder[]> => {
  const months = await openMonths(repositories, now);
  const [first] = months;
  if (first === undefined) return [];
  const owed = await readOwed(repositories, structures, months);
  if (owed.length === 0) return [];
  const named = months.map(({ period }) => period).sort();
  const sent = await repositories.reminders.inRange({
    from: named[0] ?? first.period,
    to: named.at(-1) ?? first.period,
  });
  return remindersDue(owed, await repositories.accounts.all(), sent, now);
};

/**
 * Sends what is due now. Looked at in a snapshot first, so that a quiet half minute takes no writer's turn; what is sent
 * is decided anew inside the transaction, where writers of all replicas stand in line: the second finds nothing to do.
 * @returns how many reminders were sent
 */
export const runReminders =
  ({ storage, clock, newId, mailer }: Dependencies, structures: Structures) =>
  async (): Promise<number> => {
    const at = clock.now();
    const waiting = await storage.read((repositories) => readDue(repositories, structures, at));
    if (waiting.length === 0) return 0;
    return storage.write(async (repositories) => {
      const due = await readDue(repositories, structures, at);
      await sendReminders(repositories, due, {
        accounts: await repositories.accounts.all(),
        at,
        by: null,
        newId,
        sendsMail: mailer !== null,
      });
      return due.length;
    });
  };
