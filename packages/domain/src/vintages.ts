/**
 * Ước, sơ bộ, chính thức beside one another: how far the earlier word was from the firmer one, and what it changed
 * (`domain.md` §1.6, §7 US8). Which version is best known, now or as known on an instant, is `bestKnown`, `knownAt` and
 * `seriesOf(…, at)`; nothing of that is repeated here.
 */
import type { Instant } from './civil-date.ts';
import { changeBetween } from './count.ts';
import type { Figure } from './figure.ts';
import { kindRules } from './kinds/rules.ts';
import { asToldBy, type RecordedFigures } from './month-and-to-date.ts';
import type { Period } from './period.ts';
import { absolute, isMore, isZero, mean, minus, percentOf, type Quantity } from './quantity.ts';
import type { Kind, Status, Vintage } from './vocabulary.ts';

/** Two numbers for the same thing: the estimate and what it turned out to be, in the indicator's unit. */
export type EstimatePair = { readonly estimate: Quantity; readonly official: Quantity };

/** How far a number moved from one vintage to a firmer one. */
export type VintageDifference = EstimatePair & {
  readonly period: Period;
  /** The versions the two numbers come from. */
  readonly estimateFigure: Figure;
  readonly officialFigure: Figure;
  /** What is compared: as the estimate was given. A level is compared as it stands. */
  readonly comparedAs: 'month' | 'to_date' | 'level';
  /** Firmer less earlier: negative where the estimate was too high. */
  readonly difference: Quantity;
  /** The difference as percent of the size of the firmer number; `null` where that is zero. */
  readonly percent: Quantity | null;
};

/**
 * Độ lệch ước of one pair: the firmer number less the estimate, as percent of the firmer one's size. Measured by what
 * came true, so that a higher estimate never makes its own error look smaller.
 * @returns `null` where the firmer number is zero
 */
export const estimateError = ({ estimate, official }: EstimatePair): Quantity | null =>
  percentOf(minus(official, estimate), absolute(official));

const latest = (versions: readonly Figure[]): Figure | null =>
  versions.reduce<Figure | null>(
    (last, version) => (last === null || version.sequence > last.sequence ? version : last),
    null,
  );

/** The number of a month as one of its versions tells it, brought to a form; `null` where it cannot be. */
export const numberToldBy = (
  recorded: RecordedFigures,
  version: Figure,
  form: VintageDifference['comparedAs'],
): Quantity | null => {
  const { inMonth, toDate } = asToldBy(recorded, version);
  return form === 'month' ? inMonth : toDate;
};

/**
 * The difference between an indicator's estimate and its official value for a period: the last estimate that was
 * recorded before the first official version, against the latest official version. A month's value and a value to date
 * are brought to the estimate's form through the other months as best known.
 * @param between the two vintages; from ước to chính thức where not said
 * @param at if given, as known at that instant
 * @returns `null` where one of the two was not recorded, is no number, or cannot be brought to the other's form
 */
export const vintageDifference = (
  recorded: RecordedFigures,
  period: Period,
  between: { readonly from: Vintage; readonly to: Vintage } = { from: 'estimate', to: 'official' },
  at?: Instant,
): VintageDifference | null => {
  const figures = recorded.figures.filter((figure) => at === undefined || figure.recordedAt <= at);
  const firmer = figures.filter((figure) => figure.period === period && figure.vintage === between.to);
  const first = firmer.reduce((least, { sequence }) => Math.min(least, sequence), Infinity);
  const officialFigure = latest(firmer);
  // An «estimate» written down once the outcome was known foretells nothing.
  const estimateFigure = latest(
    figures.filter(
      (figure) => figure.period === period && figure.vintage === between.from && figure.sequence < first,
    ),
  );
  if (officialFigure === null || estimateFigure?.reading.form !== 'number') return null;

  const inForm = recorded.accumulation === 'sum' ? 'to_date' : 'level';
  const comparedAs = inForm === 'to_date' && estimateFigure.reading.toDate === null ? 'month' : inForm;
  const known = { ...recorded, figures };
  const estimate = numberToldBy(known, estimateFigure, comparedAs);
  const official = numberToldBy(known, officialFigure, comparedAs);
  if (estimate === null || official === null) return null;
  return {
    period,
    estimateFigure,
    officialFigure,
    comparedAs,
    estimate,
    official,
    difference: minus(official, estimate),
    percent: estimateError({ estimate, official }),
  };
};

/** What a month's estimate is held against, best first; a month that began as sơ bộ is held against chính thức. */
const PAIRS: readonly { readonly from: Vintage; readonly to: Vintage }[] = [
  { from: 'estimate', to: 'official' },
  { from: 'estimate', to: 'preliminary' },
  { from: 'preliminary', to: 'official' },
];

/**
 * How far the earliest vintage of a month was from the firmest there is: ước from chính thức, from sơ bộ while that is the
 * firmest, and sơ bộ from chính thức where nobody estimated.
 * @returns `null` where no two vintages of the month can be compared
 */
export const firmestDifference = (recorded: RecordedFigures, period: Period): VintageDifference | null => {
  for (const between of PAIRS) {
    const found = vintageDifference(recorded, period, between);
    if (found !== null) return found;
  }
  return null;
};

/** Whether numbers of a kind differ by a percent: places of a ranking and steps of a milestone are counted, not measured. */
export const differsInPercent = (kind: Kind): boolean => {
  const { comparedIn } = kindRules(kind);
  return comparedIn === 'percent' || comparedIn === 'points';
};

/**
 * Whether a difference is large enough that its lead unit must give the reason («lý do chênh lệch», US8).
 * @param threshold percent above which a reason is due
 */
export const isReasonDue = (
  { difference, percent }: Pick<VintageDifference, 'difference' | 'percent'>,
  threshold: Quantity,
): boolean => (percent === null ? !isZero(difference) : isMore(absolute(percent), threshold));

/** What a firmer number did to a status. */
export type StatusEffect = {
  readonly before: Status;
  readonly after: Status;
  /** `null` where nothing changed for the result. */
  readonly change: 'better' | 'worse' | null;
};

/**
 * The status as the estimate led to it, beside the status as the official value does.
 * @param statusOf the status of the indicator with this version in its month
 */
export const effectOnStatus = (
  { estimateFigure, officialFigure }: Pick<VintageDifference, 'estimateFigure' | 'officialFigure'>,
  statusOf: (figure: Figure) => Status,
): StatusEffect => {
  const before = statusOf(estimateFigure);
  const after = statusOf(officialFigure);
  return { before, after, change: changeBetween(before, after) };
};

/** Độ lệch ước of a unit over a year. */
export type MeanEstimateError = {
  /** Pairs that have a percentage. */
  readonly counted: number;
  /** Pairs whose official value is zero: they have no percentage. */
  readonly leftOut: number;
  /** Mean of the sizes of the errors, in percent: how far off on the whole. `null` for no pairs. */
  readonly size: Quantity | null;
  /** Mean of the errors with their signs, in percent: negative where estimates lean high. `null` for no pairs. */
  readonly lean: Quantity | null;
};

/** Mean «độ lệch ước» of a list of pairs, each pair counting the same (`domain.md` §1.6). */
export const meanEstimateError = (pairs: readonly EstimatePair[]): MeanEstimateError => {
  const errors = pairs.map(estimateError).filter((error) => error !== null);
  return {
    counted: errors.length,
    leftOut: pairs.length - errors.length,
    size: mean(errors.map(absolute)),
    lean: mean(errors),
  };
};
