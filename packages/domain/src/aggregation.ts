/**
 * One number over many units (`domain.md` §2.4): the communes of a province, the sectors of an industry. Who has not
 * sent is named and never counts as zero; the difference to a whole stated elsewhere is shown, not forced away.
 */
import {
  dividedBy,
  largest,
  minus,
  percentOf,
  plus,
  smallest,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';
import { ABSENCE_REASONS, type AbsenceReason, type Aggregation } from './vocabulary.ts';

export type AggregationRule = {
  readonly method: Aggregation;
  /** What a numerator over a denominator is multiplied by: 100 for percent, 1000 for ‰, 1 for a plain ratio. */
  readonly scale: Quantity;
};

/** What one expected unit said. */
export type UnitStatement =
  | { readonly form: 'number'; readonly value: Quantity }
  | { readonly form: 'fraction'; readonly numerator: Quantity; readonly denominator: Quantity }
  | { readonly form: 'absent'; readonly absence: AbsenceReason }
  /** Words («Xuất siêu»). */
  | { readonly form: 'text' }
  /** The month's own part of a sum, while what came before it is not known. */
  | { readonly form: 'part' }
  | { readonly form: 'missing' };

/** One expected unit; each appears once. */
export type UnitReport = { readonly unitId: string; readonly said: UnitStatement };

/** Why a unit that has sent is nevertheless not in the number. */
export const LEFT_OUT_REASONS = [
  ...ABSENCE_REASONS,
  /** A rate cannot be weighted without what it is a rate of. */
  'no_denominator',
  /** Fractions are not added up. */
  'is_fraction',
  /** A fraction of nothing is no rate. */
  'denominator_is_zero',
  'in_words',
  /** An earlier month is missing: what the unit has to date is not known, and its own month is not it. */
  'months_missing',
  /** Nothing is made of the units' numbers by this rule. */
  'not_combined',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export type LeftOutUnit = { readonly unitId: string; readonly reason: LeftOutReason };

/** What units add up to so far, kept so that tallies can be added to one another without losing anything. */
export type Tally = {
  /** Sum, sum of numerators, or the highest or lowest; `null` where no unit has contributed. */
  readonly amount: Quantity | null;
  /** Sum of denominators; `null` for every rule but `weighted`. */
  readonly denominator: Quantity | null;
  readonly expected: number;
  /** Units that have sent something, a stated absence too. */
  readonly received: number;
  /** Ids of units that have sent nothing, in order. */
  readonly missing: readonly string[];
  /** Units that have sent, but nothing that counts by this rule; in order of id. */
  readonly leftOut: readonly LeftOutUnit[];
};

/** Why there is no number. */
export type NoAggregateReason =
  | 'nothing_received'
  /** All that was sent is stated absences, or of a form the rule cannot use. */
  | 'no_number'
  | 'denominator_is_zero'
  | 'not_additive'
  /** Entered by hand, and nobody has. */
  | 'not_stated';

/** A whole stated elsewhere, beside what the units make. */
export type DifferenceToWhole = {
  readonly stated: Quantity;
  /** Stated less what the units make. */
  readonly difference: Quantity;
  /** As percent of the stated whole; `null` where that is zero. */
  readonly percent: Quantity | null;
};

export type Aggregate = Pick<Tally, 'expected' | 'received' | 'missing' | 'leftOut'> & {
  /** Of the units that have sent: to be shown with «78/92 xã đã gửi» beside it. In the indicator's unit, unrounded. */
  readonly value: Quantity | null;
  /** `null` where there is a value. */
  readonly reason: NoAggregateReason | null;
  /** `null` where no whole was stated or there is nothing to compare it with. */
  readonly whole: DifferenceToWhole | null;
};

const NOTHING: Tally = {
  amount: null,
  denominator: null,
  expected: 0,
  received: 0,
  missing: [],
  leftOut: [],
};

/** What one unit puts into the number, or why it does not. */
type Contribution =
  | { readonly amount: Quantity; readonly denominator: Quantity | null }
  | { readonly reason: LeftOutReason };

const contributionOf = (
  { method, scale }: AggregationRule,
  said: Exclude<UnitStatement, { form: 'missing' }>,
): Contribution => {
  if (method === 'not_additive' || method === 'manual') return { reason: 'not_combined' };
  if (said.form === 'absent') {
    // «Chưa phát sinh» is a statement that nothing was added; of a rate or a highest value it says nothing.
    return method === 'sum' && said.absence === 'not_occurred'
      ? { amount: ZERO, denominator: null }
      : { reason: said.absence };
  }
  if (said.form === 'text') return { reason: 'in_words' };
  if (said.form === 'part') return { reason: 'months_missing' };
  if (said.form === 'number') {
    return method === 'weighted' ? { reason: 'no_denominator' } : { amount: said.value, denominator: null };
  }
  if (method === 'sum') return { reason: 'is_fraction' };
  if (method === 'weighted') return { amount: said.numerator, denominator: said.denominator };
  const rate = dividedBy(times(said.numerator, scale), said.denominator);
  return rate === null ? { reason: 'denominator_is_zero' } : { amount: rate, denominator: null };
};

const tallyOfUnit = (rule: AggregationRule, { unitId, said }: UnitReport): Tally => {
  if (said.form === 'missing') return { ...NOTHING, expected: 1, missing: [unitId] };
  const contribution = contributionOf(rule, said);
  return 'reason' in contribution
    ? { ...NOTHING, expected: 1, received: 1, leftOut: [{ unitId, reason: contribution.reason }] }
    : { ...NOTHING, ...contribution, expected: 1, received: 1 };
};

const joined = (
  left: Quantity | null,
  right: Quantity | null,
  join: (left: Quantity, right: Quantity) => Quantity,
): Quantity | null => {
  if (left === null || right === null) return left ?? right;
  return join(left, right);
};

const JOINS: Readonly<Record<Aggregation, (left: Quantity, right: Quantity) => Quantity>> = {
  sum: plus,
  weighted: plus,
  highest: largest,
  lowest: smallest,
  // Their units contribute nothing, so there is never anything to join.
  not_additive: plus,
  manual: plus,
};

const inOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * Several tallies of the same rule as one: the communes of a district and then the districts of a province give what
 * all communes give at once, in any order.
 */
export const rollUp = ({ method }: AggregationRule, tallies: readonly Tally[]): Tally => ({
  amount: tallies.reduce<Quantity | null>(
    (amount, tally) => joined(amount, tally.amount, JOINS[method]),
    null,
  ),
  denominator: tallies.reduce<Quantity | null>(
    (denominator, tally) => joined(denominator, tally.denominator, plus),
    null,
  ),
  expected: tallies.reduce((count, tally) => count + tally.expected, 0),
  received: tallies.reduce((count, tally) => count + tally.received, 0),
  missing: tallies.flatMap(({ missing }) => missing).sort(inOrder),
  leftOut: tallies.flatMap(({ leftOut }) => leftOut).sort((a, b) => inOrder(a.unitId, b.unitId)),
});

/** What a list of expected units makes so far. */
export const tallyOf = (rule: AggregationRule, reports: readonly UnitReport[]): Tally =>
  rollUp(
    rule,
    reports.map((report) => tallyOfUnit(rule, report)),
  );

const valueOf = (
  { method, scale }: AggregationRule,
  { amount, denominator, received }: Tally,
  stated: Quantity | null,
): Quantity | NoAggregateReason => {
  if (method === 'not_additive') return 'not_additive';
  if (method === 'manual') return stated ?? 'not_stated';
  if (received === 0) return 'nothing_received';
  if (amount === null) return 'no_number';
  if (method !== 'weighted') return amount;
  return dividedBy(times(amount, scale), denominator ?? ZERO) ?? 'denominator_is_zero';
};

/**
 * The number of a tally, with who is missing from it.
 * @param stated the whole as somebody else states it (the province's own figure); the difference is shown, because
 *   double counting and units that are missing are known causes of one
 */
export const aggregateOf = (
  rule: AggregationRule,
  tally: Tally,
  stated: Quantity | null = null,
): Aggregate => {
  const made = valueOf(rule, tally, stated);
  const value = typeof made === 'string' ? null : made;
  const { expected, received, missing, leftOut } = tally;
  const difference = stated === null || value === null ? null : minus(stated, value);
  return {
    value,
    reason: typeof made === 'string' ? made : null,
    expected,
    received,
    missing,
    leftOut,
    whole:
      // What is taken over by hand is the stated whole itself.
      rule.method === 'manual' || stated === null || difference === null
        ? null
        : { stated, difference, percent: percentOf(difference, stated) },
  };
};

/** The number over a list of expected units; as `aggregateOf` of their tally. */
export const aggregate = (
  rule: AggregationRule,
  reports: readonly UnitReport[],
  stated: Quantity | null = null,
): Aggregate => aggregateOf(rule, tallyOf(rule, reports), stated);
