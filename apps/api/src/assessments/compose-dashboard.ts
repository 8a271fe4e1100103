/** A book at a month as the dashboard: rows, counts that add up, what changed, who has started. Pure. */
import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import {
  changeBetween,
  civilDate,
  countStatuses,
  daysBetween,
  isCounted,
  isDue,
  isZero,
  kindRules,
  lastDueMonth,
  MONTHS,
  monthIn,
  monthOf,
  numbersOf,
  periodOf,
  type Assessment,
  type Instant,
  type Month,
  type StatusCount,
} from '@ve-dich/domain';
import { dayInHanoi } from '../clock.ts';
import {
  composeCalendar,
  composeFinalCount,
  composeTargetSet,
  isPart,
  judgedMembers,
} from '../target-sets/target-set.ts';
import { assessMember, isWithheld, type MemberYear } from './assess-member.ts';
import type { Book } from './book.ts';
import { composeRow } from './compose-row.ts';

/** Every member assessed, in the order of the document, with its number. */
export const assessBook = (
  book: Book,
  month: Month,
  now: Instant,
): { year: MemberYear; number: string }[] => {
  const ordered = [...book.members].sort((a, b) => a.position - b.position);
  const numbers = numbersOf(
    ordered.map(({ indicatorId, parentIndicatorId, judged }) => ({
      key: indicatorId,
      parentKey: parentIndicatorId,
      judged,
    })),
  );
  return ordered.map((member) => ({
    year: assessMember(book, member, month, now),
    number: numbers.get(member.indicatorId) as string,
  }));
};

const countAt = (years: readonly MemberYear[], month: Month, total: number): StatusCount =>
  countStatuses(
    years.map(({ member, assessments }) => ({
      judged: member.judged,
      isPart: isPart(member),
      status: (assessments[month - 1] as Assessment).status,
    })),
    total,
  );

const changesOf = (book: Book, years: readonly MemberYear[], month: Month): Dashboard['changes'] => {
  const changes: Dashboard['changes'] = { better: [], worse: [], newlyMet: [], revised: [] };
  const lockedAt =
    month === 1 ? null : (book.calendar.find((each) => monthOf(each.period) === month - 1)?.lockedAt ?? null);
  for (const { member, indicator, assessments, figures } of years) {
    if (!isCounted({ judged: member.judged, isPart: isPart(member) })) continue;
    const to = assessments.at(-1)?.status;
    const from = assessments.at(-2)?.status;
    if (from !== undefined && to !== undefined) {
      const direction = changeBetween(from, to);
      const change = { code: indicator.code, from, to };
      if (to === 'met' && from !== 'met') changes.newlyMet.push(change);
      else if (direction !== null) changes[direction].push(change);
    }
    const isRevised = (figure: MemberYear['figures'][number]): boolean =>
      lockedAt !== null &&
      figure.supersedes !== null &&
      figure.recordedAt > lockedAt &&
      figure.period < periodOf(book.year, month) &&
      figure.period >= periodOf(book.year, 1);
    if (figures.some(isRevised)) changes.revised.push(indicator.code);
  }
  return changes;
};

/**
 * Who has started, for the first quarter: a result; a figure but no result; nothing; not even a path. Each indicator is
 * in one list at most: what has no approved path is there for that, whatever has been reported of it, because the path
 * is what somebody must bring.
 */
const startOf = (
  book: Book,
  years: readonly MemberYear[],
  month: Month,
  now: Instant,
): Dashboard['start'] => {
  if (month > 3) return null;
  const entry = book.calendar.find((each) => monthOf(each.period) === month);
  const day = dayInHanoi(entry === undefined || now < entry.dueAt ? now : entry.dueAt);
  const start: NonNullable<Dashboard['start']> = {
    withResult: [],
    startedWithoutResult: [],
    notStarted: [],
    withoutPath: [],
    daysSinceNewYear: Math.max(0, daysBetween(civilDate(`${book.year}-01-01`), day)),
  };
  for (const { member, indicator, series, path } of years) {
    if (!isCounted({ judged: member.judged, isPart: isPart(member) })) continue;
    const known = MONTHS.filter((each) => each <= month).map((each) => monthIn(series, each));
    const isUnknown =
      // Of what is due by quarter or at the year's end nobody can say yet whether it has started …
      lastDueMonth(indicator, month) === null ||
      // … nor this reader of what is not published.
      isWithheld(book, indicator.id, periodOf(book.year, month));
    if (isUnknown && path !== null) continue;
    const hasResult = known.some(({ toDate }) => toDate !== null && !isZero(toDate));
    const list =
      path === null
        ? start.withoutPath
        : hasResult
          ? start.withResult
          : known.some(({ figure }) => figure !== null)
            ? start.startedWithoutResult
            : start.notStarted;
    list.push(indicator.code);
  }
  return start;
};

const isIllustrative = (rows: readonly IndicatorRow[]): boolean =>
  rows.some((row) => row.months.some((each) => each.illustrative || each.lastYearIllustrative));

/** Composes the dashboard. */
export const composeDashboard = (book: Book, month: Month, now: Instant): Dashboard => {
  const assessed = assessBook(book, month, now);
  const years = assessed.map(({ year }) => year);
  const judged = judgedMembers(book);
  const rows = assessed.map(({ year, number }) => composeRow(book, year, number, month));
  // What the document says it sets; a row nobody has entered is missing from the parts, not from the whole.
  const total = book.targetSet.statedCount ?? judged.length;
  const period = periodOf(book.year, month);
  const due = years.filter(
    ({ member, indicator }) =>
      isCounted({ judged: member.judged, isPart: isPart(member) }) &&
      isDue(indicator, month) &&
      kindRules(indicator.kind).entered !== 'nothing' &&
      !isWithheld(book, indicator.id, period),
  );
  return {
    year: book.year,
    month,
    period,
    targetSet: composeTargetSet(book, book.document),
    calendar: composeCalendar(book.calendar, book.reopenings, now),
    unlocked: book.calendar.find((each) => each.period === period)?.state !== 'locked',
    reported: {
      due: due.length,
      received: due.filter(({ series }) => monthIn(series, month).figure !== null).length,
    },
    ruleVersion: book.rule.version,
    count: countAt(years, month, total),
    final: month === 12 ? composeFinalCount(book) : null,
    lastYear: book.lastYear === null ? null : composeFinalCount(book.lastYear),
    groups: book.groups
      .filter((group) => book.members.some((member) => member.groupCode === group.code))
      .map((group) => {
        const here = years.filter(({ member }) => member.groupCode === group.code);
        const whole = judged.filter((member) => member.groupCode === group.code).length;
        return { code: group.code, name: group.name, count: countAt(here, month, whole) };
      }),
    indicators: rows,
    changes: changesOf(book, years, month),
    history: MONTHS.filter((each) => each <= month).map((each) => ({
      month: each,
      count: countAt(years, each, total),
    })),
    start: startOf(book, years, month, now),
    illustrative: isIllustrative(rows),
  };
};
