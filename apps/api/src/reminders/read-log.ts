/** What was sent of a year: to whom, which stage, when, by whom, and how the e-mail went. */
import type { ReminderInLog, ReminderLog } from '@ve-dich/contract';
import { periodOf, refusal, type Refusal } from '@ve-dich/domain';
import type { Mail, MailAttempt, ReadingRepositories } from '@ve-dich/storage';
import { readAccounts } from '../month-work/people.ts';
import type { Structures } from '../month-work/structure.ts';

/** As many as a page can be read through; the rest are counted. */
const LISTED = 300;

const mailOnWire = (mail: Mail | undefined, attempts: readonly MailAttempt[]): ReminderInLog['mail'] => {
  if (mail === undefined) return null;
  const last = attempts.filter(({ messageId }) => messageId === mail.messageId).at(-1);
  return {
    state: mail.state,
    attempts: mail.attempts,
    at: mail.endedAt ?? mail.nextAt,
    last: last === undefined ? null : { outcome: last.outcome, code: last.code },
  };
};

/** Reads the log of a year's months, the newest first. */
export const readReminderLog = async (
  repositories: ReadingRepositories,
  structures: Structures,
  year: number,
  sendsMail: boolean,
): Promise<ReminderLog | Refusal> => {
  const structure = await structures(repositories, year);
  if (structure === null) return refusal('not-found');
  const all = await repositories.reminders.inRange({ from: periodOf(year, 1), to: periodOf(year, 12) });
  const listed = all.slice(0, LISTED);
  const messageIds = [...new Set(listed.map(({ messageId }) => messageId))];
  const mails = new Map(
    (await repositories.mails.ofMessages(messageIds)).map((mail) => [mail.messageId, mail]),
  );
  const attempts = await repositories.mails.attemptsOf(messageIds);
  const { personOf } = await readAccounts(repositories);
  return {
    year,
    sendsMail,
    reminders: listed.map(({ id, at, period, unitId, accountId, messageId, ...reminder }) => {
      const unit = structure.units.get(unitId);
      return {
        id,
        at,
        period,
        unit: { code: unit?.code ?? '', shortName: unit?.shortName ?? { vi: '', en: '' } },
        person: personOf(accountId).fullName,
        stage: reminder.stage,
        round: reminder.round,
        dueAt: reminder.dueAt,
        indicators: reminder.indicatorIds.length,
        by: reminder.by === null ? null : personOf(reminder.by).fullName,
        mail: mailOnWire(mails.get(messageId), attempts),
      };
    }),
    more: all.length - listed.length,
  };
};
