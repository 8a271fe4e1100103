/** Ước, sơ bộ, chính thức of one indicator beside one another. */
import { z } from 'zod';
import { decimal, month, status, vintage } from './primitives.ts';

/** What a month's figure was in one vintage, in the form in which the earliest was given. */
const vintageNumber = z.object({
  vintage,
  value: decimal,
  /** The reason recorded with this version; null where none was. */
  reason: z.string().nullable(),
  illustrative: z.boolean(),
});

/** How far a month's earliest vintage was from the firmest there is, and what that changed. */
export const vintageComparison = z.object({
  month,
  /** The month's own part, the value to date, or the level. */
  comparedAs: z.enum(['month', 'to_date', 'level']),
  earlier: vintageNumber,
  /** Sơ bộ where it stood between the two; null where there was none, or it cannot be brought to their form. */
  between: vintageNumber.nullable(),
  firmer: vintageNumber,
  /** Firmer less earlier: negative where the earlier number was too high. */
  difference: decimal,
  /** Of the size of the firmer number; null where that is zero, and for what differs by no percent (places, steps). */
  percent: decimal.nullable(),
  /** The month's status by the rules with either number, everything else being as it is known now; no verdict is in it. */
  before: status,
  after: status,
  /** Null where nothing changed for the result, or one of the two says nothing of it. */
  change: z.enum(['better', 'worse']).nullable(),
  /** True where the difference is so large that its lead unit owes a reason. */
  reasonDue: z.boolean(),
});
export type VintageComparison = z.infer<typeof vintageComparison>;

/** Độ lệch ước of the year so far: of the months whose ước can be held against a firmer number. */
export const estimateErrorOfYear = z.object({
  /** Months that have a percentage. */
  counted: z.int(),
  /** Months whose firmer number is zero: they have none. */
  leftOut: z.int(),
  /** Mean of the sizes, in percent; null for no months. */
  size: decimal.nullable(),
  /** Mean with the signs: negative where estimates lean high; null for no months. */
  lean: decimal.nullable(),
  /** Percent above which a reason is due. */
  reasonOverPercent: decimal,
});
export type EstimateErrorOfYear = z.infer<typeof estimateErrorOfYear>;
