/** «Nhắc»: the office reminds units of what they owe for a month. */
import type { Reminded } from '@ve-dich/contract';
import {
  refusal,
  remindedLately,
  remindersByOffice,
  type Actor,
  type Instant,
  type Month,
  type Owed,
  type Refusal,
  type ReportingPeriod,
  type Unit,
} from '@ve-dich/domain';
import type { LoggedReminder, WritingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { readAccounts, type Accounts } from '../month-work/people.ts';
import { periodIn, type Structures } from '../month-work/structure.ts';
import { readOwed } from './read-owed.ts';
import { sendReminders, type Sending } from './send-reminders.ts';

type Command = {
  readonly year: number;
  readonly month: Month;
  readonly units: readonly string[];
  readonly key: string;
  readonly route: string;
};

type Work = {
  readonly repositories: WritingRepositories;
  readonly entry: ReportingPeriod;
  readonly owed: readonly Owed[];
  readonly sent: readonly LoggedReminder[];
  readonly accounts: Accounts;
  readonly sending: Sending & { readonly by: string };
};

type Outcome = Reminded['units'][number];

const lastOf = (sent: readonly LoggedReminder[], unitId: string): Instant | null =>
  sent.find((before) => before.unitId === unitId)?.at ?? null;

/** Reminds one unit, or says why it was not. */
const remindUnit = async (
  { repositories, entry, owed, sent, accounts, sending }: Work,
  { id, code }: Unit,
): Promise<Outcome> => {
  const lastAt = lastOf(sent, id);
  const own = owed.filter(({ unitId }) => unitId === id);
  if (own.length === 0) return { code, outcome: 'nothing_owed', people: [], lastAt };
  const lately = remindedLately(sent, id, entry.period, sending.at);
  if (lately !== null) return { code, outcome: 'lately', people: [], lastAt: lately };
  const due = remindersByOffice(own, accounts.all, sent);
  if (due.length === 0) return { code, outcome: 'nobody', people: [], lastAt };
  await sendReminders(repositories, due, sending);
  const told = [...new Set(due.map(({ accountId }) => accountId))];
  await repositories.audit.append([
    {
      at: sending.at,
      actorId: sending.by,
      action: 'unit.reminded',
      objectKind: 'unit',
      objectId: id,
      after: {
        period: entry.period,
        accounts: told,
        indicators: [...new Set(own.map(({ indicatorId }) => indicatorId))],
      },
    },
  ]);
  const people = told.map((accountId) => accounts.personOf(accountId).fullName);
  return { code, outcome: 'reminded', people, lastAt: sending.at };
};

/** Reminds units of an open month; each of them gets its own answer. */
export const remind =
  ({ storage, clock, newId, mailer }: Dependencies, structures: Structures) =>
  async (actor: Actor, { year, month, units: asked, key, route }: Command): Promise<Reminded | Refusal> => {
    const at = clock.now();
    const codes = [...new Set(asked)];
    const change = async (repositories: WritingRepositories): Promise<Reminded | Refusal> => {
      const structure = await structures(repositories, year);
      const entry = structure === null ? null : periodIn(structure, month);
      if (structure === null || entry === null) return refusal('not-found');
      if (entry.opensAt > at) return refusal('period-closed', { reason: 'not_open_yet' });
      if (entry.state === 'locked') return refusal('period-closed', { reason: 'locked' });
      const known = new Map([...structure.units.values()].map((unit) => [unit.code, unit]));
      const units = codes.flatMap((code) => known.get(code) ?? []);
      if (units.length < codes.length)
        return refusal('not-found', { code: codes.find((code) => !known.has(code)) ?? '' });
      const accounts = await readAccounts(repositories);
      const work: Work = {
        repositories,
        entry,
        owed: await readOwed(repositories, structures, [entry]),
        sent: await repositories.reminders.inRange({ from: entry.period, to: entry.period }),
        accounts,
        sending: {
          accounts: accounts.all,
          at,
          by: actor.accountId,
          newId,
          sendsMail: mailer !== null,
        },
      };
      const outcomes: Outcome[] = [];
      for (const unit of units) outcomes.push(await remindUnit(work, unit));
      return { at, units: outcomes };
    };
    return storage.write((repositories) =>
      answeredOnce(repositories, { accountId: actor.accountId, key, route, body: codes, at }, () =>
        change(repositories),
      ),
    );
  };
