/** The outbox on its way: each e-mail is claimed by one process, tried, and its end written down. */
import {
  afterAttempt,
  isDueForAttempt,
  type Instant,
  type Owed,
  type Period,
  type Unit,
} from '@ve-dich/domain';
import type { LoggedReminder, Mail, ReadingRepositories, Storage } from '@ve-dich/storage';
import { later } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { readAccounts } from '../month-work/people.ts';
import type { Structures } from '../month-work/structure.ts';
import type { Delivery, Letter, Mailer } from '../operation/mailer.ts';
import { composeLetter, type LetterMonth } from './letter.ts';
import { openMonths, readOwed } from './read-owed.ts';

/** Longer than an attempt can take: who holds a claim for longer has died. */
const CLAIM_MILLISECONDS = 5 * 60_000;
/** In one round; the next is half a minute away. */
const AT_ONCE = 50;

/** What of a reminder is still owed now. */
const stillOwed = (reminder: LoggedReminder, owed: readonly Owed[]): readonly string[] =>
  reminder.indicatorIds.filter((id) =>
    owed.some(
      ({ indicatorId, unitId, period }) =>
        indicatorId === id && unitId === reminder.unitId && period === reminder.period,
    ),
  );

/** The letter of a message as things stand now; `null` where there is nothing left to remind of, or nobody to tell. */
const readLetter = async (
  repositories: ReadingRepositories,
  structures: Structures,
  { messageId, accountId }: Mail,
  { now, publicUrl }: { readonly now: Instant; readonly publicUrl: string },
): Promise<Letter | null> => {
  const account = await repositories.accounts.byId(accountId);
  if (account === null || account.disabledAt !== null || account.email === null) return null;
  const reminders = await repositories.reminders.ofMessages([messageId]);
  const wanted = new Set<Period>(reminders.map(({ period }) => period));
  const months = (await openMonths(repositories, now)).filter(({ period }) => wanted.has(period));
  const owed = await readOwed(repositories, structures, months);
  const units = new Map<string, Unit>(
    (await repositories.organisation.units()).map((unit) => [unit.id, unit]),
  );
  const names = new Map(
    (await repositories.indicators.byIds([...new Set(owed.map(({ indicatorId }) => indicatorId))])).map(
      ({ id, shortName }) => [id, shortName.vi],
    ),
  );
  const [first, ...rest] = reminders.flatMap((reminder): LetterMonth[] => {
    const ids = stillOwed(reminder, owed);
    const unit = units.get(reminder.unitId);
    return ids.length === 0 || unit === undefined
      ? []
      : [
          {
            period: reminder.period,
            unit: { code: unit.code, name: unit.shortName.vi },
            dueAt: reminder.dueAt,
            indicators: ids.map((id) => names.get(id) ?? ''),
          },
        ];
  });
  if (first === undefined) return null;
  const { personOf } = await readAccounts(repositories);
  const words = composeLetter({
    fullName: personOf(accountId).fullName,
    months: [first, ...rest],
    byOffice: reminders.some(({ by }) => by !== null),
    now,
    publicUrl,
  });
  return { id: messageId, to: account.email, ...words };
};

/** Writes down how an attempt ended; its history is kept even where somebody else has taken the claim over. */
const settle = (storage: Storage, mail: Mail, number: number, at: Instant, delivery: Delivery) =>
  storage.write(async ({ mails }) => {
    const { state, waitMilliseconds } = afterAttempt(number, delivery.outcome);
    await mails.addAttempt({ messageId: mail.messageId, number, at, ...delivery });
    await mails.settle({
      messageId: mail.messageId,
      attempts: number,
      state,
      nextAt: later(at, waitMilliseconds),
      endedAt: state === 'waiting' ? null : at,
    });
  });

/** Nothing is owed any more: the e-mail is put away untried. */
const putAway = (storage: Storage, mail: Mail, number: number, at: Instant) =>
  storage.write(({ mails }) =>
    mails.settle({
      messageId: mail.messageId,
      attempts: number,
      state: 'not_needed',
      nextAt: at,
      endedAt: at,
    }),
  );

const sendOne = async (
  { storage, clock }: Dependencies,
  structures: Structures,
  mailer: Mailer,
  mail: Mail,
  stopping: AbortSignal,
): Promise<void> => {
  const number = mail.attempts + 1;
  const claimedAt = clock.now();
  const isOurs = await storage.write(({ mails }) => mails.claim(mail, later(claimedAt, CLAIM_MILLISECONDS)));
  if (!isOurs) return;
  const letter = await storage.read((repositories) =>
    readLetter(repositories, structures, mail, { now: claimedAt, publicUrl: mailer.publicUrl }),
  );
  if (letter === null) {
    await putAway(storage, mail, number, claimedAt);
    return;
  }
  // No transaction is open while the network is waited for.
  const delivery = await mailer.send(letter, stopping);
  await settle(storage, mail, number, clock.now(), delivery);
};

/** Tries every e-mail whose time has come. */
export const sendMails =
  (dependencies: Dependencies, structures: Structures) =>
  async (stopping: AbortSignal): Promise<void> => {
    const { storage, clock, mailer } = dependencies;
    if (mailer === null) return;
    const waiting = await storage.read(({ mails }) => mails.waiting(AT_ONCE));
    for (const mail of waiting) {
      if (stopping.aborted) return;
      if (isDueForAttempt(mail.nextAt, clock.now()))
        await sendOne(dependencies, structures, mailer, mail, stopping);
    }
  };
