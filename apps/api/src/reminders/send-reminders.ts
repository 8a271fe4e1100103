/** Sending reminders: one notice for each person, the log, and one e-mail in the outbox, in the caller's transaction. */
import { digestsOf, readMailAddress, type Account, type Instant, type Reminder } from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';

export type Sending = {
  readonly accounts: readonly Account[];
  readonly at: Instant;
  /** Account of the office; `null` for the clock. */
  readonly by: string | null;
  readonly newId: () => string;
  /** Whether a mail server is set up: without one nothing is put where nobody takes it out. */
  readonly sendsMail: boolean;
};

/** Puts reminders where people find them. */
export const sendReminders = async (
  { notices, reminders, mails }: WritingRepositories,
  due: readonly Reminder[],
  { accounts, at, by, newId, sendsMail }: Sending,
): Promise<void> => {
  for (const [accountId, digest] of digestsOf(due)) {
    const [first] = digest;
    if (first === undefined) continue;
    // The notice and the e-mail are one message under one id.
    const messageId = newId();
    await notices.add([
      {
        id: messageId,
        accountId,
        kind: 'reminder',
        at,
        // Where it leads: the nearest deadline. All of what it is about stands in the log.
        period: first.period,
        unitId: first.unitId,
        indicatorIds: first.indicatorIds,
        by,
        reason: null,
        seenAt: null,
      },
    ]);
    await reminders.add(digest.map((reminder) => ({ ...reminder, id: newId(), messageId, at, by })));
    const address = accounts.find(({ id }) => id === accountId)?.email ?? '';
    if (sendsMail && readMailAddress(address) !== null)
      await mails.add([{ messageId, accountId, state: 'waiting', attempts: 0, nextAt: at, endedAt: null }]);
  }
};
