/**
 * The year's aim for an indicator, as a document sets it: words as written, their reading, and versions.
 * A target is never changed; a new version with its document and reason takes effect on a date.
 */
import type { CivilDate } from './civil-date.ts';
import type { Bilingual } from './indicator.ts';
import type { Month } from './period.ts';
import {
  compare,
  decimalsOf,
  halfOfLastDigit,
  HUNDRED,
  isAtLeast,
  isAtMost,
  isLess,
  isMore,
  minus,
  percentOf,
  plus,
  rounded,
  signOf,
  ZERO,
  type Quantity,
} from './quantity.ts';
import type { TermTarget } from './term.ts';
import type { Direction, Operator } from './vocabulary.ts';

/** The reading of a target's words: an operator with the one or two numbers it needs. */
export type Bound = {
  readonly operator: Operator;
  /** Lower edge, or the one number of «about» and «exactly»; absent for upper limits. */
  readonly low: Quantity | null;
  /** Upper edge; absent for lower limits. */
  readonly high: Quantity | null;
  /** «Khoảng», «phấn đấu khoảng»: the number is approximate as written. */
  readonly approximate: boolean;
  /** Digits after the comma as the words print them, where they print more than the edges need: «97,0» has 1. */
  readonly decimals?: number;
};

/** Another number the same value is measured against: the Prime Minister's plan beside the province's own. */
export type OtherPlan = { readonly name: Bilingual; readonly number: Quantity };

/** A step of a milestone, with the month by whose end it is due. */
export type Step = { readonly name: Bilingual; readonly dueMonth: Month };

/** The term a year's target is a slice of, with what its years have delivered when the target was set. */
export type TermAim = {
  readonly target: TermTarget;
  /** From the term's first year on; `null` for a year that is not known. */
  readonly delivered: readonly (Quantity | null)[];
};

export type Target = {
  readonly id: string;
  readonly targetSetId: string;
  readonly indicatorId: string;
  /** 1 for the first; each revision adds one. */
  readonly version: number;
  /** The words of the resolution: «từ 3.485 ha trở lên». */
  readonly rawText: string;
  readonly bound: Bound;
  /** «Phấn đấu»: a higher aim beside the assigned one; shown, not judged. */
  readonly stretch: Quantity | null;
  /** Level at the end of the year before, for levels and changes of levels. */
  readonly baseline: Quantity | null;
  /** Further denominators, for disbursement; shown with a percentage each, never judged. */
  readonly otherPlans: readonly OtherPlan[];
  /** For a milestone, in the order they are done in; the target's number is how many there are. */
  readonly steps: readonly Step[];
  /** `null` where the year stands by itself. */
  readonly term: TermAim | null;
  readonly effectiveFrom: CivilDate;
  readonly documentId: string;
  readonly reason: string;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};

/** Which of a bound's two edges an operator needs. */
const NEEDS: Record<Operator, { readonly low: boolean; readonly high: boolean }> = {
  at_least: { low: true, high: false },
  more_than: { low: true, high: false },
  at_most: { low: false, high: true },
  less_than: { low: false, high: true },
  between: { low: true, high: true },
  about: { low: true, high: false },
  exactly: { low: true, high: false },
};

/** True where the edges fit the operator, and a range's lower edge does not lie above its upper one. */
export const isBound = (bound: Bound): boolean => {
  const needs = NEEDS[bound.operator];
  const fits = (bound.low !== null) === needs.low && (bound.high !== null) === needs.high;
  return fits && (bound.low === null || bound.high === null || compare(bound.low, bound.high) <= 0);
};

/**
 * The one number a target is measured against: the near edge, which must be reached (lower edge of «trên 8»,
 * upper edge of «dưới 7,6»; of a range the edge met first in the indicator's direction).
 */
export const targetNumber = (bound: Bound, direction: Direction): Quantity => {
  const number = direction === 'lower' ? (bound.high ?? bound.low) : (bound.low ?? bound.high);
  if (number === null) throw new RangeError('a bound without a number');
  return number;
};

/** Digits after the comma of a bound as printed. */
export const printedDecimals = ({ low, high, decimals = 0 }: Bound): number =>
  Math.max(decimals, ...[low, high].filter((edge) => edge !== null).map(decimalsOf));

/** Which side of its edges a bound is good on: the words decide, and for words without a side the direction does. */
const sideOf = ({ operator }: Bound, direction: Direction): Direction => {
  if (operator === 'at_least' || operator === 'more_than') return 'higher';
  return operator === 'at_most' || operator === 'less_than' ? 'lower' : direction;
};

/** The edges with their tolerance: a value at or inside them satisfies. */
export const edgesOf = (bound: Bound): { readonly low: Quantity | null; readonly high: Quantity | null } => {
  if (bound.operator === 'about' && bound.low !== null) {
    // «Khoảng 6» reaches half of its last printed digit to both sides, and «khoảng 6,0» less far (`domain.md` §2.1).
    const width = halfOfLastDigit(printedDecimals(bound));
    return { low: minus(bound.low, width), high: plus(bound.low, width) };
  }
  return bound.operator === 'exactly' ? { low: bound.low, high: bound.low } : bound;
};

/**
 * Whether a year's value satisfies the target.
 *
 * «Trên 8» and «dưới 7,6» are strict by the letter, but real verdicts accept equality (Thừa Thiên Huế 2019:
 * 7,6 against «< 7,6» was printed «Đạt», `domain.md` §1.7 case 6): equality satisfies. A range is satisfied from
 * its near edge on; going beyond the far edge in the good direction satisfies too (it exceeds).
 */
export const satisfies = (value: Quantity, bound: Bound, direction: Direction): boolean => {
  const { low, high } = edgesOf(bound);
  const side = sideOf(bound, direction);
  const reachesLow = low === null || isAtLeast(value, low);
  const staysUnderHigh = high === null || isAtMost(value, high);
  if (side === 'band') return reachesLow && staysUnderHigh;
  return side === 'lower'
    ? high === null
      ? reachesLow
      : staysUnderHigh
    : low === null
      ? staysUnderHigh
      : reachesLow;
};

/**
 * A value as it is printed beside its target: rounded to the indicator's decimals, or to the target's where that was
 * stated more finely. 96,96 against «97» is printed, read and judged as 97,0.
 */
export const asPrinted = (value: Quantity, bound: Bound, decimals: number): Quantity =>
  rounded(value, Math.max(decimals, printedDecimals(bound)));

/** Decimals of a percentage when printed. */
const PERCENT_DECIMALS = 1;

/**
 * Whether a value is beyond the target's far edge in the good direction: more than was asked. Percentages are compared
 * as printed: 100,004 % of plan is 100,0 % (`domain.md` §1.7, proposed default).
 * @param margin percent beyond the far edge from which it counts, 0 or more; needs a positive edge to be a percentage of
 */
export const isBeyond = (
  value: Quantity,
  bound: Bound,
  direction: Direction,
  margin: Quantity = ZERO,
): boolean => {
  const { low, high } = edgesOf(bound);
  const side = sideOf(bound, direction);
  const far = side === 'lower' ? (low ?? high) : (high ?? low);
  // Inside a band there is nothing to exceed, on whichever side its words stand.
  if (far === null || direction === 'band' || side === 'band') return false;
  // Without a margin whatever is beyond exceeds; with one, what reaches it (`domain.md` §1.7: «≥ 100 % + margin»).
  const [isBeyondFar, isBeyondOrAt] = side === 'lower' ? [isLess, isAtMost] : [isMore, isAtLeast];
  const isFurther = signOf(margin) > 0 ? isBeyondOrAt : isBeyondFar;
  if (signOf(far) <= 0) return isBeyondFar(value, far);
  const share = percentOf(value, far);
  const line = side === 'lower' ? minus(HUNDRED, margin) : plus(HUNDRED, margin);
  return share !== null && isFurther(rounded(share, PERCENT_DECIMALS), line);
};

/**
 * The version in force on a day: of those effective by then, the highest; before the first takes effect, the first
 * (a resolution passed in March still sets the year's aim).
 */
export const targetInForce = <T extends Pick<Target, 'version' | 'effectiveFrom'>>(
  versions: readonly T[],
  on: CivilDate,
): T | null => {
  const ordered = [...versions].sort((a, b) => a.version - b.version);
  return ordered.filter((target) => target.effectiveFrom <= on).at(-1) ?? ordered[0] ?? null;
};
