/** A reminder that was sent, with its notice, its e-mail and how that went, for the suite. */
import { periodOf } from '@ve-dich/domain';
import type { Storage } from '../repositories/interfaces.ts';
import type { LoggedReminder } from '../repositories/work-rows.ts';
import { ACCOUNT, instant, NOW } from './book.ts';

/** Of a month nothing else in the suite looks at. */
const REMINDER: LoggedReminder = {
  id: 'r-0',
  messageId: 'm-0',
  accountId: ACCOUNT.id,
  unitId: 'u-knn',
  period: periodOf(2022, 1),
  dueAt: instant('2022-01-20T10:00:00.000Z'),
  stage: 'one_day',
  round: 0,
  indicatorIds: ['i-1'],
  at: NOW,
  by: null,
};

/** Puts it there where it is not yet. */
export const ensureReminder = async (storage: Storage): Promise<void> =>
  storage.write(async ({ notices, reminders, mails }) => {
    if ((await reminders.ofMessages(['m-0'])).length > 0) return;
    await notices.add([
      {
        id: 'm-0',
        accountId: ACCOUNT.id,
        kind: 'reminder',
        at: NOW,
        period: REMINDER.period,
        unitId: REMINDER.unitId,
        indicatorIds: REMINDER.indicatorIds,
        by: null,
        reason: null,
        // Seen, so that it counts nowhere.
        seenAt: NOW,
      },
    ]);
    await reminders.add([REMINDER]);
    await mails.add([
      {
        messageId: 'm-0',
        accountId: ACCOUNT.id,
        state: 'sent',
        attempts: 1,
        nextAt: NOW,
        endedAt: NOW,
      },
    ]);
    await mails.addAttempt({ messageId: 'm-0', number: 1, at: NOW, outcome: 'sent', code: null });
  });
