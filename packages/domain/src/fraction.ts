/**
 * Tử số và mẫu số: a rate stated as what it is a rate of (`domain.md` §2, RATE). Rates of communes are never added or
 * averaged; only what stands above and below the line can be.
 */
import type { Fraction, Reading } from './figure.ts';
import type { Indicator } from './indicator.ts';
import {
  dividedBy,
  HUNDRED,
  isMore,
  isZero,
  minus,
  quantity,
  signOf,
  times,
  type Quantity,
} from './quantity.ts';

/** What decides how a fraction is read. */
type Asked = Pick<Indicator, 'kind' | 'unit' | 'fraction'>;

/** The two parts of a fraction. */
export type FractionPart = keyof Fraction;

/** What is wrong with a fraction; each is reason enough not to record it. A closed list. */
export type FractionFinding =
  /** The indicator is stated as one number. */
  | { readonly finding: 'not_asked' }
  | { readonly finding: 'negative'; readonly part: FractionPart; readonly value: Quantity }
  /** A share of nobody is no rate: where there is nobody, that is an absence to be stated. */
  | { readonly finding: 'denominator_is_zero'; readonly numerator: Quantity }
  /** More insured than there are people; `by` is how many too many. */
  | { readonly finding: 'more_than_whole'; readonly fraction: Fraction; readonly by: Quantity };

const ONE = quantity('1');
const THOUSAND = quantity('1000');

/**
 * What a numerator over its denominator is multiplied by to be in the indicator's unit: 100 for %, 1000 for ‰, 1 for all
 * others (triệu đồng over người is «triệu đồng/người»).
 */
export const fractionScale = ({ unit }: Pick<Indicator, 'unit'>): Quantity => {
  if (unit.vi === '%') return HUNDRED;
  return unit.vi === '‰' ? THOUSAND : ONE;
};

/**
 * The rate a fraction makes, in the indicator's unit: to 20 digits after the point, not rounded to what is printed.
 * @returns `null` for a denominator of zero
 */
export const rateOf = (indicator: Pick<Indicator, 'unit'>, fraction: Fraction): Quantity | null =>
  dividedBy(times(fraction.numerator, fractionScale(indicator)), fraction.denominator);

/** A part of its own whole, which it cannot be larger than. Two series by one another (`ratio`) may be any size. */
const isShare = (indicator: Pick<Indicator, 'kind' | 'unit'>): boolean =>
  indicator.kind !== 'ratio' && isMore(fractionScale(indicator), ONE);

/** What is wrong with a fraction of an indicator; empty where it can be recorded. */
export const findingsOfFraction = (indicator: Asked, fraction: Fraction): readonly FractionFinding[] => {
  if (indicator.fraction === null) return [{ finding: 'not_asked' }];
  const { numerator, denominator } = fraction;
  const negative = (['numerator', 'denominator'] as const)
    .filter((part) => signOf(fraction[part]) < 0)
    .map((part) => ({ finding: 'negative', part, value: fraction[part] }) as const);
  if (negative.length > 0) return negative;
  if (isZero(denominator)) return [{ finding: 'denominator_is_zero', numerator }];
  return isShare(indicator) && isMore(numerator, denominator)
    ? [{ finding: 'more_than_whole', fraction, by: minus(numerator, denominator) }]
    : [];
};

/** A fraction that cannot be recorded, and why. */
export type RefusedFraction = { readonly form: 'refused'; readonly findings: readonly FractionFinding[] };

/**
 * What a figure says that was stated as a fraction.
 *
 * The value to date is made here, once, and recorded beside the fraction rather than left to follow: everything that
 * reads months (series, charts, verdicts, last year's levels) reads values; and a figure only grows, so its value must
 * stay what was signed even where the indicator's unit is later written otherwise. Wholes are never made from that value:
 * they go back to the fractions.
 */
export const readingOfFraction = (indicator: Asked, fraction: Fraction): Reading | RefusedFraction => {
  const findings = findingsOfFraction(indicator, fraction);
  return findings.length > 0
    ? { form: 'refused', findings }
    : { form: 'number', month: null, toDate: rateOf(indicator, fraction), fraction };
};
