/** Runs the domain's own assessment over the book, so that tests can say what the demo shows. */
import {
  assess,
  civilDate,
  daysBetween,
  DEFAULT_RULE,
  downwardRevisions,
  kindRules,
  lastDayOf,
  pathInForce,
  periodOf,
  quantity,
  seriesOf,
  targetInForce,
  type Assessment,
  type Instant,
  type Month,
  type Path,
  type Status,
  type Target,
} from '@ve-dich/domain';
import { domainFigures } from '../domain-figures.ts';
import { termAimOf } from '../term-aim.ts';
import { boundOf } from '../targets.ts';
import type { SampleBook, SamplePath, SampleTarget } from '../types.ts';

const read = (text: string | null) => (text === null ? null : quantity(text));

const targetOf = (target: SampleTarget): Target => ({
  ...target,
  id: '',
  targetSetId: '',
  indicatorId: target.indicator,
  bound: boundOf(target),
  stretch: read(target.stretch),
  baseline: read(target.baseline),
  term: termAimOf(target.term),
  otherPlans: target.otherPlans.map(({ name, number }) => ({ name, number: quantity(number) })),
  effectiveFrom: civilDate(target.effectiveFrom),
  documentId: target.document,
});
const pathOf = (path: SamplePath): Path => ({
  ...path,
  id: '',
  targetSetId: '',
  indicatorId: path.indicator,
  values: path.values.map(read),
  effectiveFrom: civilDate(path.effectiveFrom),
  committedBy: null,
  approvedAt: path.approvedAt as Instant | null,
  approvedBy: null,
});

/** Of a row that follows from those below it: how the judged ones stand. */
const childrenOf = (book: SampleBook, code: string, year: number, month: Month): readonly Status[] =>
  book.members
    .filter((member) => member.year === year && member.parent === code && member.judged)
    .map((member) => assessed(book, member.indicator, year, month).status);

/** The assessment of one indicator at the end of a month, with all that is known at the book's instant. */
export const assessed = (book: SampleBook, code: string, year: number, month: Month): Assessment => {
  const indicator = book.indicators.find((one) => one.code === code);
  if (indicator === undefined) throw new RangeError(`no such indicator: ${code}`);
  const figures = domainFigures(book.figures, code, book.province);
  const period = periodOf(year, month);
  const on = lastDayOf(period);
  const mine = <T extends { readonly indicator: string; readonly year: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.indicator === code && row.year === year);
  const today = civilDate(book.now.slice(0, 10));
  const lastVerdict = book.verdicts.find(
    (verdict) => verdict.indicator === code && verdict.year === year - 1,
  );
  return assess({
    indicator,
    target: targetInForce(mine(book.targets).map(targetOf), on),
    path: pathInForce(mine(book.paths).map(pathOf), on),
    series: seriesOf(indicator.accumulation, year, figures, undefined, indicator.dueMonths),
    lastYear: seriesOf(indicator.accumulation, year - 1, figures, undefined, indicator.dueMonths),
    month,
    rule: DEFAULT_RULE,
    deadlineOf: (each) => {
      const due = civilDate(`${periodOf(year, each)}-20`);
      return { on: due, daysOverdue: today > due ? daysBetween(due, today) : null };
    },
    downwardRevisions: downwardRevisions(figures, year, month),
    missedLastYearBySameUnit: lastVerdict?.confirmed === 'final_missed',
    withheld: false,
    children: kindRules(indicator.kind).verdict === 'of_children' ? childrenOf(book, code, year, month) : [],
    verdict: null,
  });
};
