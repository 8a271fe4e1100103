/**
 * What a month will look like with what is being typed: the derived number, the status it will have, what looks odd, and
 * what is still wanted before it can be sent. The form shows it while one types; the server asks it again on sending.
 */
import { assess, type Assessment } from '../assessment.ts';
import { lastDayOf, type CivilDate } from '../civil-date.ts';
import { bestKnown, type Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { asToldBy, derive, draftOf, type Derivation, type RecordedFigures } from '../month-and-to-date.ts';
import { monthOf, yearOf, type Period } from '../period.ts';
import { pathInForce, type Path } from '../path.ts';
import { decimalsOf, signOf } from '../quantity.ts';
import type { Rule } from '../rule.ts';
import { downwardRevisions, seriesOf, type YearSeries } from '../series.ts';
import { targetInForce, type Target } from '../target.ts';
import { checksOf, isAnswered, type EntryCheck } from './checks.ts';
import type { EntryContent } from './content.ts';
import { asksWhy, lacksOf, owesReason, type Demand } from './demands.ts';
import { mayBeNegative, readEntry, type EntryRead } from './reading.ts';

export { DEMANDS, type Demand } from './demands.ts';

export type PreviewFacts = {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly today: CivilDate;
  readonly cutoffOn: CivilDate;
  /** Versions of this year and the one before, as far as approved. */
  readonly figures: readonly Figure[];
  readonly targets: readonly Target[];
  readonly paths: readonly Path[];
  readonly rule: Rule;
};

export type EntryPreview = {
  readonly read: EntryRead;
  readonly derivation: Derivation | null;
  /** As the month will stand; `null` while there is no figure. */
  readonly assessment: Assessment | null;
  /** What is odd about the number typed. Of words and stated absences there is nothing to ask. */
  readonly checks: readonly (EntryCheck & { readonly answered: boolean })[];
  /** True where cause and measures are asked for. */
  readonly isBehind: boolean;
  /** What is wanted before the month can be sent. */
  readonly demands: readonly Demand[];
  /** Nothing is wrong and nothing is wanted. Odd numbers do not stand in the way. */
  readonly canBeSent: boolean;
};

/** This year and the one before, of one indicator. */
type Years = { readonly series: YearSeries; readonly lastYear: YearSeries };

const yearsOf = ({ indicator, period }: PreviewFacts, figures: readonly Figure[]): Years => {
  const of = (year: number): YearSeries =>
    seriesOf(indicator.accumulation, year, figures, undefined, indicator.dueMonths);
  return { series: of(yearOf(period)), lastYear: of(yearOf(period) - 1) };
};

/** The month's assessment with a version recorded after all others: where a firmer one stands, that goes on standing. */
const assessmentWith = (facts: PreviewFacts, version: Figure): Assessment => {
  const { indicator, period, rule } = facts;
  const [month, end] = [monthOf(period), lastDayOf(period)];
  const figures = [...facts.figures, version];
  return assess({
    indicator,
    target: targetInForce(facts.targets, end),
    path: pathInForce(facts.paths, end),
    ...yearsOf(facts, figures),
    month,
    rule,
    deadlineOf: () => ({ on: end, daysOverdue: null }),
    downwardRevisions: downwardRevisions(figures, yearOf(period), month),
    missedLastYearBySameUnit: false,
    withheld: false,
    verdict: null,
    children: [],
  });
};

const checksWith = (
  facts: PreviewFacts,
  { answers, vintage }: EntryContent,
  derivation: Derivation,
  standing: Figure | null,
): EntryPreview['checks'] =>
  checksOf({
    indicator: facts.indicator,
    target: targetInForce(facts.targets, lastDayOf(facts.period)),
    ...yearsOf(facts, facts.figures),
    month: monthOf(facts.period),
    derivation,
    vintage,
    standing,
  }).map((check) => ({ ...check, answered: isAnswered(check, answers) }));

/** What follows from a month's part can no more lie below nothing than what is typed. */
const withDerived = (
  read: EntryRead,
  { derived, toDate }: Derivation,
  indicator: PreviewFacts['indicator'],
): EntryRead =>
  derived === 'to_date' && toDate !== null && signOf(toDate) < 0 && !mayBeNegative(indicator)
    ? { ...read, faults: [...read.faults, { fault: 'below_zero', field: 'month' }] }
    : read;

/** A form takes as many digits as what stands for its month has: whoever corrects it must not lose one on the way. */
const fieldWith = (facts: PreviewFacts, standing: Figure | null, recorded: RecordedFigures): PreviewFacts => {
  if (standing?.reading.form !== 'number' || standing.reading.fraction !== null) return facts;
  const { inMonth, toDate } = asToldBy(recorded, standing);
  const digits = [inMonth, toDate].map((value) => (value === null ? 0 : decimalsOf(value)));
  const decimals = Math.max(facts.indicator.decimals, ...digits);
  return { ...facts, indicator: { ...facts.indicator, decimals } };
};

/** Looks ahead at a month with what is being typed. Pure; every keystroke may ask. */
export const previewEntry = (facts: PreviewFacts, content: EntryContent): EntryPreview => {
  const { indicator, period, figures } = facts;
  const recorded = { accumulation: indicator.accumulation, figures, dueMonths: indicator.dueMonths };
  const standing = bestKnown(figures.filter((figure) => figure.period === period));
  const typed = readEntry(content, fieldWith(facts, standing, recorded));
  const { reading } = typed;
  if (reading === null) {
    const nothing = { derivation: null, assessment: null, checks: [], demands: [] };
    return { read: typed, ...nothing, isBehind: false, canBeSent: false };
  }
  const note = content.note.trim();
  const version = draftOf(
    { period, reading, vintage: content.vintage, reason: note === '' ? null : note },
    figures,
  );
  // Asked as if there were no note: a fall stays in sight once it is explained.
  const derivation = derive(recorded, { ...version, reason: null });
  const read = withDerived(typed, derivation, indicator);
  const assessment = assessmentWith(facts, version);
  const checks = reading.form === 'number' ? checksWith(facts, content, derivation, standing) : [];
  const falls = derivation.findings.some(({ finding }) => finding === 'needs_note');
  const owesNote = falls || (standing !== null && owesReason(recorded, standing, version, facts.rule));
  const isBehind = asksWhy(assessment, facts.rule);
  const demands: readonly Demand[] = [
    ...(owesNote && note === '' ? (['note'] as const) : []),
    ...(isBehind ? lacksOf(content.explanation) : []),
  ];
  const canBeSent = read.faults.length === 0 && demands.length === 0;
  return { read, derivation, assessment, checks, isBehind, demands, canBeSent };
};
