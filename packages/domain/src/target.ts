/**
 * The year's aim for an indicator, as a document sets it: words as written, their reading, and versions.
 * A target is never changed; a new version with its document and reason takes effect on a date.
 */
import type { CivilDate } from './civil-date.ts';
import { compare, isAtLeast, isAtMost, isLess, isMore, isEqual, type Quantity } from './quantity.ts';
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

/**
 * Whether a year's value satisfies the target.
 *
 * «Trên 8» and «dưới 7,6» are strict by the letter, but real verdicts accept equality (Thừa Thiên Huế 2019:
 * 7,6 against «< 7,6» was printed «Đạt», `domain.md` §1.7 case 6): equality satisfies. A range is satisfied from
 * its near edge on; going beyond the far edge in the good direction satisfies too (it exceeds).
 */
export const satisfies = (value: Quantity, bound: Bound, direction: Direction): boolean => {
  const number = targetNumber(bound, direction);
  if (direction === 'band') {
    if (bound.low !== null && isLess(value, bound.low)) return false;
    return bound.high === null
      ? bound.operator !== 'exactly' || isEqual(value, number)
      : isAtMost(value, bound.high);
  }
  return direction === 'lower' ? isAtMost(value, number) : isAtLeast(value, number);
};

/** Whether a value is beyond the target's far edge in the good direction: more than was asked. */
export const isBeyond = (value: Quantity, bound: Bound, direction: Direction): boolean => {
  if (direction === 'band') return false;
  const far = direction === 'lower' ? (bound.low ?? bound.high) : (bound.high ?? bound.low);
  if (far === null) return false;
  return direction === 'lower' ? isLess(value, far) : isMore(value, far);
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
