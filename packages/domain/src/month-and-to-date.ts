/**
 * Trong tháng and lũy kế of a sum: either is typed, the other follows (`domain.md` §1.6). How one follows from the other
 * is the rule of `series.ts`; here is what a person is told while typing and what a correction of an earlier month does
 * to the months after it.
 */
import { lastDayOf, type Instant } from './civil-date.ts';
import type { Figure } from './figure.ts';
import { MONTHS, monthOf, yearOf, type Month, type Period } from './period.ts';
import { absolute, isEqual, isLess, isZero, minus, plus, ZERO, type Quantity } from './quantity.ts';
import { monthIn, seriesOf, type MonthOfSeries, type YearSeries } from './series.ts';
import type { Accumulation } from './vocabulary.ts';

/** What is recorded about one indicator of one unit. */
export type RecordedFigures = {
  readonly accumulation: Accumulation;
  /** Every version of every month, in any order; other years are passed over. */
  readonly figures: readonly Figure[];
  /** Months in which a figure is due, as of the indicator. */
  readonly dueMonths: readonly Month[];
};

/** A month's figure as it is being typed; `reason` is the note beside it. */
export type Entry = Pick<Figure, 'period' | 'reading' | 'vintage' | 'reason'>;

/** The correction that a disagreement comes from. */
export type Correction = {
  readonly month: Month;
  /** Ids of the version before the correction and of the corrected one; «draft» for one not recorded yet. */
  readonly earlierId: string;
  readonly laterId: string;
  /** By how much the correction moved the month. */
  readonly change: Quantity;
};

/** What there is to say about a month's figure of a sum. A closed list; levels have nothing to say here. */
export type EntryFinding =
  | {
      readonly finding: 'disagrees';
      readonly month: Month;
      /** Both numbers typed; or only the value to date, typed before an earlier month was corrected. */
      readonly typed: 'both' | 'to_date';
      /** The value to date as typed, and as the months before it and its own part make it. */
      readonly toDate: Quantity;
      readonly expected: Quantity;
      /** Typed less expected. */
      readonly amount: Quantity;
      /** `null` where no one correction accounts for it. */
      readonly explainedBy: Correction | null;
    }
  | {
      /** The value to date falls: a refund or a correction, which has to be said. */
      readonly finding: 'needs_note';
      readonly month: Month;
      readonly toDate: Quantity;
      /** The last month before it whose value to date is known, that value, and how far it falls below. */
      readonly since: Month;
      readonly was: Quantity;
      readonly by: Quantity;
    };

/** A month as typed, with what follows. */
export type Derivation = {
  readonly inMonth: Quantity | null;
  readonly toDate: Quantity | null;
  /** Which of the two was not typed but follows; `null` where neither does. */
  readonly derived: 'month' | 'to_date' | null;
  readonly findings: readonly EntryFinding[];
};

/** A later month whose value to date is another after a correction. */
export type MovedMonth = {
  readonly month: Month;
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  /** `null` where one of the two is not known. */
  readonly difference: Quantity | null;
};

/** A value to date that was typed, and no longer agrees with the months before it. */
export type Disagreement = Extract<EntryFinding, { finding: 'disagrees' }>;

/** What a new version of a month does to its year. */
export type RevisionEffect = {
  /** The year with the new version in it. */
  readonly series: YearSeries;
  /** False where a firmer version stands: then nothing moves. */
  readonly becomesBestKnown: boolean;
  readonly moved: readonly MovedMonth[];
  /** Of the corrected month and those after it. */
  readonly findings: readonly EntryFinding[];
  /** Of those after it, the ones that are of this version's making: they agreed before, or disagreed by another amount. */
  readonly disagreeing: readonly Disagreement[];
};

const disagreementsIn = (findings: readonly EntryFinding[]): readonly Disagreement[] =>
  findings.filter((finding) => finding.finding === 'disagrees');

const yearWith = (recorded: RecordedFigures, year: number, figures: readonly Figure[]): YearSeries =>
  seriesOf(recorded.accumulation, year, figures, undefined, recorded.dueMonths);

const apartFrom = (figures: readonly Figure[], period: Period): Figure[] =>
  figures.filter((figure) => figure.period !== period);

/** An entry as a figure recorded after all others. What nobody reads while it is typed is filled in by its month. */
export const draftOf = (entry: Entry, figures: readonly Figure[]): Figure => ({
  ...entry,
  id: 'draft',
  sequence: 1 + figures.reduce((last, { sequence }) => Math.max(last, sequence), 0),
  indicatorId: '',
  unitId: '',
  asOf: lastDayOf(entry.period),
  recordedAt: '' as Instant,
  recordedBy: '',
  supersedes: null,
  sourceUrl: null,
  illustrative: false,
});

/** A year as it would be known were a version the only one of its month, the other months being as best known. */
export const yearToldBy = (recorded: RecordedFigures, version: Figure): YearSeries =>
  yearWith(recorded, yearOf(version.period), [...apartFrom(recorded.figures, version.period), version]);

/** A month as one of its versions tells it: so that a month's value and a value to date can be compared. */
export const asToldBy = (recorded: RecordedFigures, version: Figure): MonthOfSeries =>
  monthIn(yearToldBy(recorded, version), monthOf(version.period));

/** What is known to date before a month: what its value to date would be if the month added nothing. */
const knownBefore = (recorded: RecordedFigures, period: Period): Quantity | null =>
  asToldBy(
    recorded,
    draftOf(
      {
        period,
        reading: { form: 'number', month: ZERO, toDate: null, fraction: null },
        vintage: 'official',
        reason: null,
      },
      recorded.figures,
    ),
  ).toDate;

/** The change from one version of a month to another; `null` where the two cannot be compared. */
const changeOf = (recorded: RecordedFigures, earlier: Figure, later: Figure): Quantity | null => {
  const [before, after] = [asToldBy(recorded, earlier), asToldBy(recorded, later)];
  if (before.toDate !== null && after.toDate !== null) return minus(after.toDate, before.toDate);
  return before.inMonth === null || after.inMonth === null ? null : minus(after.inMonth, before.inMonth);
};

/**
 * The correction of an earlier month by which a value to date differs, upwards (it is in the value, not in the months)
 * or downwards (the other way about). Of several the last recorded: that one was the last surprise.
 */
const correctionOf = (recorded: RecordedFigures, period: Period, amount: Quantity): Correction | null => {
  const earlierMonths = recorded.figures
    .filter((figure) => yearOf(figure.period) === yearOf(period) && figure.period < period)
    .sort((a, b) => b.sequence - a.sequence);
  for (const later of earlierMonths) {
    for (const earlier of earlierMonths) {
      if (earlier.period !== later.period || earlier.sequence >= later.sequence) continue;
      const change = changeOf(recorded, earlier, later);
      if (change !== null && isEqual(absolute(change), absolute(amount))) {
        return { month: monthOf(later.period), earlierId: earlier.id, laterId: later.id, change };
      }
    }
  }
  return null;
};

/** The month's own part as its figure says it, or as the value to date implied it when it was typed. */
const partWhenTyped = (recorded: RecordedFigures, figure: Figure): Quantity | null => {
  if (figure.reading.form !== 'number') return null;
  const { month, toDate } = figure.reading;
  if (month !== null || toDate === null) return month;
  const then = recorded.figures.filter(({ sequence }) => sequence < figure.sequence);
  const before = knownBefore({ ...recorded, figures: then }, figure.period);
  return before === null ? null : minus(toDate, before);
};

const disagreementOf = (recorded: RecordedFigures, figure: Figure): EntryFinding | null => {
  if (figure.reading.form !== 'number' || figure.reading.toDate === null) return null;
  const { toDate } = figure.reading;
  const before = knownBefore(recorded, figure.period);
  const part = partWhenTyped(recorded, figure);
  if (before === null || part === null) return null;
  const expected = plus(before, part);
  const amount = minus(toDate, expected);
  if (isZero(amount)) return null;
  return {
    finding: 'disagrees',
    month: monthOf(figure.period),
    typed: figure.reading.month === null ? 'to_date' : 'both',
    toDate,
    expected,
    amount,
    explainedBy: correctionOf(recorded, figure.period, amount),
  };
};

const fallOf = (series: YearSeries, { month, figure, toDate }: MonthOfSeries): EntryFinding | null => {
  if (figure === null || toDate === null || (figure.reason ?? '').trim() !== '') return null;
  const last = series.months.filter((each) => each.month < month && each.toDate !== null).at(-1);
  const was = last?.toDate ?? null;
  if (last === undefined || was === null || !isLess(toDate, was)) return null;
  return { finding: 'needs_note', month, toDate, since: last.month, was, by: minus(was, toDate) };
};

/**
 * What there is to say about the months of a year as best known, January first: values to date that disagree with the
 * months before them, and those that fall without a note.
 * @param from the first month asked about
 */
export const findingsOf = (recorded: RecordedFigures, year: number, from: Month = 1): EntryFinding[] => {
  if (recorded.accumulation !== 'sum') return [];
  const series = yearWith(recorded, year, recorded.figures);
  return series.months
    .filter(({ month }) => month >= from)
    .flatMap((each) => [
      each.figure === null ? null : disagreementOf(recorded, each.figure),
      fallOf(series, each),
    ])
    .filter((finding) => finding !== null);
};

/**
 * The other of the two numbers while one is typed, and what there is to say. The entry stands for its month whatever
 * versions there are; the other months are as best known. Where both are typed both stand, even where they disagree.
 */
export const derive = (recorded: RecordedFigures, entry: Entry): Derivation => {
  const others = apartFrom(recorded.figures, entry.period);
  const draft = draftOf(entry, recorded.figures);
  const { inMonth, toDate } = asToldBy(recorded, draft);
  const typed = entry.reading.form === 'number' ? entry.reading : null;
  const follows = recorded.accumulation === 'sum' && typed !== null;
  return {
    inMonth,
    toDate,
    derived:
      follows && typed.month === null && inMonth !== null
        ? 'month'
        : follows && typed.toDate === null && toDate !== null
          ? 'to_date'
          : null,
    findings: findingsOf({ ...recorded, figures: [...others, draft] }, yearOf(entry.period)).filter(
      ({ month }) => month === monthOf(entry.period),
    ),
  };
};

/**
 * What a new version of a month would do before it is recorded. Later months typed as months' values move with it;
 * a later value to date does not move, and from then on disagrees with the months before it.
 */
export const effectOfRevision = (recorded: RecordedFigures, entry: Entry): RevisionEffect => {
  const year = yearOf(entry.period);
  const month = monthOf(entry.period);
  const draft = draftOf(entry, recorded.figures);
  const after = { ...recorded, figures: [...recorded.figures, draft] };
  const seriesBefore = yearWith(recorded, year, recorded.figures);
  const series = yearWith(after, year, after.figures);
  const moved = MONTHS.filter((later) => later > month).flatMap((later): MovedMonth[] => {
    const from = monthIn(seriesBefore, later).toDate;
    const to = monthIn(series, later).toDate;
    if (from === null || to === null) {
      return from === to ? [] : [{ month: later, from, to, difference: null }];
    }
    return isEqual(from, to) ? [] : [{ month: later, from, to, difference: minus(to, from) }];
  });
  const findings = findingsOf(after, year, month);
  const known = disagreementsIn(findingsOf(recorded, year, month));
  return {
    series,
    becomesBestKnown: monthIn(series, month).figure === draft,
    moved,
    findings,
    disagreeing: disagreementsIn(findings).filter(
      (each) =>
        each.month > month &&
        !known.some((other) => other.month === each.month && isEqual(other.amount, each.amount)),
    ),
  };
};
