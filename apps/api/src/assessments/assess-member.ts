/** One member of a target set through the year: its months as best known, and its assessment at each of them. */
import {
  assess,
  daysBetween,
  downwardRevisions,
  dueAtOf,
  isMonth,
  isValidOn,
  kindRules,
  lastDayOf,
  pathInForce,
  periodOf,
  seriesOf,
  targetInForce,
  type Assessment,
  type AssessmentFacts,
  type Assignment,
  type ConfirmedVerdict,
  type Figure,
  type Indicator,
  type Instant,
  type Member,
  type Month,
  type Path,
  type Period,
  type Target,
  type YearSeries,
} from '@ve-dich/domain';
import { dayInHanoi } from '../clock.ts';
import { standingVerdict, type SetFacts } from '../target-sets/target-set.ts';
import type { Book } from './book.ts';

export type MemberYear = {
  readonly member: Member;
  readonly indicator: Indicator;
  readonly assignment: Assignment | null;
  readonly figures: readonly Figure[];
  readonly series: YearSeries;
  readonly lastYear: YearSeries;
  readonly targets: readonly Target[];
  readonly paths: readonly Path[];
  /** In force at the month asked for. */
  readonly target: Target | null;
  readonly path: Path | null;
  readonly verdict: ConfirmedVerdict | null;
  /** What is judged at each month, January up to the month asked for. */
  readonly facts: readonly AssessmentFacts[];
  /** January up to the month asked for. */
  readonly assessments: readonly Assessment[];
  /** Assessment at the month asked for. */
  readonly now: Assessment;
};

/** Who answers for an indicator on the last day of a month. */
const assignmentOn = (facts: SetFacts, indicatorId: string, period: Period): Assignment | null => {
  const all = facts.assignments.filter((assignment) => assignment.indicatorId === indicatorId);
  return all.find((assignment) => isValidOn(assignment, lastDayOf(period))) ?? all.at(-1) ?? null;
};

/** When a month's figure is due, and how long ago that was. */
const deadlineOf = (book: Book, indicatorId: string, period: Period, now: Instant) => {
  const entry = book.calendar.find((each) => each.period === period);
  if (entry === undefined) return { on: lastDayOf(period), daysOverdue: null };
  const lead = assignmentOn(book, indicatorId, period)?.leadUnitId;
  const dueAt = dueAtOf(entry, lead === undefined ? null : book.units.get(lead));
  const on = dayInHanoi(dueAt);
  // Of a closed year the count stops where the month was locked: nobody waits for the figure any more.
  const until = book.targetSet.state === 'closed' ? (entry.lockedAt ?? now) : now;
  return { on, daysOverdue: until > dueAt ? Math.max(1, daysBetween(on, dayInHanoi(until))) : null };
};

/** True where this month is still being collected and is not the reader's to see. */
export const isWithheld = (book: Book, indicatorId: string, period: Period): boolean =>
  book.seesUnpublishedOf?.get(period)?.has(indicatorId) === false;

const missedLastYear = (book: Book, indicatorId: string, leadUnitId: string | undefined): boolean => {
  if (book.lastYear === null) return false;
  const before = book.lastYear.assignments.find((assignment) => assignment.indicatorId === indicatorId);
  return (
    before?.leadUnitId === leadUnitId &&
    standingVerdict(book.lastYear, indicatorId)?.confirmed === 'final_missed'
  );
};

/**
 * Assesses a member at every month up to one.
 * @param now for deadlines only
 * @throws RangeError for a member whose indicator is not in the book
 */
export const assessMember = (book: Book, member: Member, month: Month, now: Instant): MemberYear => {
  const indicator = book.indicators.get(member.indicatorId);
  if (indicator === undefined) throw new RangeError(`no indicator ${member.indicatorId}`);
  const figures = book.figures.get(indicator.id) ?? [];
  const series = seriesOf(indicator.accumulation, book.year, figures, undefined, indicator.dueMonths);
  const lastYear = seriesOf(indicator.accumulation, book.year - 1, figures, undefined, indicator.dueMonths);
  const targets = book.targets.filter((target) => target.indicatorId === indicator.id);
  const paths = book.paths.filter((path) => path.indicatorId === indicator.id);
  const period = periodOf(book.year, month);
  const assignment = assignmentOn(book, indicator.id, period);
  const verdict = standingVerdict(book, indicator.id);
  const missed = missedLastYear(book, indicator.id, assignment?.leadUnitId);
  // Of a row that follows from those below it: the judged ones, each at every month.
  const children =
    kindRules(indicator.kind).verdict === 'of_children'
      ? book.members
          .filter((child) => child.judged && child.parentIndicatorId === indicator.id)
          .map((child) => assessMember(book, child, month, now).assessments)
      : [];
  const facts = Array.from({ length: month }, (_, index): AssessmentFacts => {
    const at = index + 1;
    if (!isMonth(at)) throw new RangeError(`no month ${at}`);
    const end = lastDayOf(periodOf(book.year, at));
    return {
      indicator,
      target: targetInForce(targets, end),
      path: pathInForce(paths, end),
      series,
      lastYear,
      month: at,
      rule: book.rule,
      deadlineOf: (due) => deadlineOf(book, indicator.id, periodOf(book.year, due), now),
      downwardRevisions: downwardRevisions(figures, book.year, at),
      missedLastYearBySameUnit: missed,
      withheld: isWithheld(book, indicator.id, periodOf(book.year, at)),
      verdict: at === 12 ? (verdict?.confirmed ?? null) : null,
      children: children.map((each) => (each[at - 1] as Assessment).status),
    };
  });
  const assessments = facts.map(assess);
  return {
    member,
    indicator,
    assignment,
    figures,
    series,
    lastYear,
    targets,
    paths,
    target: targetInForce(targets, lastDayOf(period)),
    path: pathInForce(paths, lastDayOf(period)),
    verdict,
    facts,
    assessments,
    now: assessments.at(-1) as Assessment,
  };
};
