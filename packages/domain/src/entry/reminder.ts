/**
 * Reminders of figures that are owed (issue «Reminders»; `domain.md` §7 US10): three days, one day and two hours before
 * the deadline, and once a day after it. What is due is a function of the moment alone, so a server that was down for a
 * week sends the stage that holds now and none of those it slept through.
 */
import type { Instant } from '../civil-date.ts';
import { DAY_MILLISECONDS, HOUR_MILLISECONDS, millisecondsBetween } from '../instant.ts';
import type { Account } from '../organisation.ts';
import type { Period } from '../period.ts';
import { worksFor } from '../authority.ts';
import type { Owed } from './owed.ts';

/** In the order in which they come; what the office sends by hand stands beside them. */
export const REMINDER_STAGES = ['three_days', 'one_day', 'two_hours', 'overdue', 'by_office'] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];

/**
 * Days on which somebody overdue is reminded. A working week: who has not sent after five reminders does not send after
 * the sixth, and mail that comes for ever is filtered away. From then on it is the office's to ask, by hand.
 */
export const MOST_OVERDUE_ROUNDS = 5;

/** The same unit is not reminded of the same month by hand more often than this. */
export const BETWEEN_REMINDERS_MILLISECONDS = HOUR_MILLISECONDS;

/** One person reminded of one unit's month; several of one moment travel together (`digestsOf`). */
export type Reminder = {
  readonly accountId: string;
  /** The unit that owes. */
  readonly unitId: string;
  readonly period: Period;
  /** The deadline it is about: a return can have one of its own. */
  readonly dueAt: Instant;
  readonly stage: ReminderStage;
  /** 0 before the deadline; then the day, or how many times by hand. */
  readonly round: number;
  readonly indicatorIds: readonly string[];
};

/** What was sent, as far as it decides on what is sent next. */
export type Reminded = Omit<Reminder, 'indicatorIds'>;

type Moment = { readonly stage: ReminderStage; readonly round: number; readonly elapsed: number };

/** How long before the deadline each stage begins; the latest first. */
const BEFORE = [
  ['two_hours', 2 * HOUR_MILLISECONDS],
  ['one_day', DAY_MILLISECONDS],
  ['three_days', 3 * DAY_MILLISECONDS],
] as const satisfies readonly (readonly [ReminderStage, number])[];

/**
 * The stage that holds at a moment, and for how long it has held; `null` more than three days before the deadline and
 * once it has been said often enough. At the deadline itself a figure is still in time (`timelinessOf`).
 */
export const reminderMoment = (dueAt: Instant, now: Instant): Moment | null => {
  const left = millisecondsBetween(now, dueAt);
  if (left < 0) {
    const round = Math.floor(-left / DAY_MILLISECONDS) + 1;
    const elapsed = -left % DAY_MILLISECONDS;
    return round > MOST_OVERDUE_ROUNDS ? null : { stage: 'overdue', round, elapsed };
  }
  const [stage, begins] = BEFORE.find(([, before]) => left <= before) ?? [null, 0];
  return stage === null ? null : { stage, round: 0, elapsed: begins - left };
};

/** How far along a stage is: what comes later never gives way to what came before, wherever the clock is put. */
const rankOf = ({ stage, round }: Pick<Reminded, 'stage' | 'round'>): number =>
  stage === 'by_office' ? -1 : REMINDER_STAGES.indexOf(stage) + round;

const isSame = (a: Reminded, b: Omit<Reminded, 'stage' | 'round'>): boolean =>
  a.accountId === b.accountId && a.unitId === b.unitId && a.period === b.period && a.dueAt === b.dueAt;

/** Those who can send for a unit, or put down what is sent; not those who cannot sign in any more. */
const peopleOf = (accounts: readonly Account[], unitId: string): readonly Account[] =>
  accounts.filter(
    ({ id, role, unitId: own, disabledAt }) =>
      disabledAt === null && role !== 'office' && worksFor({ accountId: id, role, unitId: own }, unitId),
  );

/** In the order in which the keys first come. `Map.groupBy` is younger than the browsers we serve. */
const grouped = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** Everybody who owes something of a unit's month by one deadline, with what: a clerk who has handed it on owes nothing. */
const owers = (owed: readonly Owed[], accounts: readonly Account[]): Omit<Reminder, 'stage' | 'round'>[] => {
  const months = grouped(owed, ({ unitId, period, dueAt }) => `${unitId} ${period} ${dueAt}`);
  return [...months.values()].flatMap((group) => {
    const [{ unitId, period, dueAt }] = group as [Owed];
    return peopleOf(accounts, unitId).flatMap(({ id, role }) => {
      const own = group.filter(({ isWithHead }) => role === 'head' || !isWithHead);
      return own.length === 0
        ? []
        : [{ accountId: id, unitId, period, dueAt, indicatorIds: own.map(({ indicatorId }) => indicatorId) }];
    });
  });
};

/**
 * The reminders that are due now and have not been sent.
 * @param sent what was sent of these months before
 */
export const remindersDue = (
  owed: readonly Owed[],
  accounts: readonly Account[],
  sent: readonly Reminded[],
  now: Instant,
): readonly Reminder[] => {
  // Who was told a moment ago that something was returned need not hear it again within the same stage.
  const due = owed.filter(({ dueAt, since }) => {
    const moment = reminderMoment(dueAt, now);
    return moment !== null && (since === null || millisecondsBetween(since, now) >= moment.elapsed);
  });
  return owers(due, accounts).flatMap((ower) => {
    const moment = reminderMoment(ower.dueAt, now);
    if (moment === null) return [];
    const { stage, round } = moment;
    const isSaid = sent.some((before) => isSame(before, ower) && rankOf(before) >= rankOf({ stage, round }));
    return isSaid ? [] : [{ ...ower, stage, round }];
  });
};

/** The reminders the office sends by hand, to everybody who owes something of these units. */
export const remindersByOffice = (
  owed: readonly Owed[],
  accounts: readonly Account[],
  sent: readonly Reminded[],
): readonly Reminder[] =>
  owers(owed, accounts).map((ower) => {
    const rounds = sent
      .filter((before) => before.stage === 'by_office' && isSame(before, ower))
      .map(({ round }) => round);
    return { ...ower, stage: 'by_office', round: Math.max(0, ...rounds) + 1 };
  });

/**
 * When a unit was last reminded of a month, where that was less than an hour ago: whoever asks is told so instead. A
 * clock that was put back by more than that silences nobody.
 */
export const remindedLately = (
  sent: readonly { readonly unitId: string; readonly period: Period; readonly at: Instant }[],
  unitId: string,
  period: Period,
  now: Instant,
): Instant | null =>
  sent
    .filter((before) => before.unitId === unitId && before.period === period)
    .map(({ at }) => at)
    .filter((at) => Math.abs(millisecondsBetween(at, now)) < BETWEEN_REMINDERS_MILLISECONDS)
    .sort()
    .at(-1) ?? null;

/** What goes to one person at one moment: one notice and one e-mail, whatever it is about. The nearest deadline first. */
export const digestsOf = (reminders: readonly Reminder[]): ReadonlyMap<string, readonly Reminder[]> =>
  grouped(
    [...reminders].sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0)),
    ({ accountId }) => accountId,
  );
