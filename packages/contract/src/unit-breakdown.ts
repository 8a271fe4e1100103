/** What the districts have sent of an indicator, and what that makes beside the province's own figure. */
import { AGGREGATIONS, LEFT_OUT_REASONS } from '@ve-dich/domain';
import { z } from 'zod';
import { absenceReason, bilingual, decimal } from './primitives.ts';

/** A rate as what it is a rate of; exact. */
const fraction = z.object({ numerator: decimal, denominator: decimal });

const unitRow = z.object({
  code: z.string(),
  name: bilingual,
  shortName: bilingual,
  /** `missing`: has not sent, which is never zero; the other three have. */
  state: z.enum(['value', 'absent', 'text', 'missing']),
  /** To date for sums, the level for levels; null where not known, though the unit may have sent its month. */
  toDate: decimal.nullable(),
  fraction: fraction.nullable(),
  absence: absenceReason.nullable(),
  text: z.string().nullable(),
  /** What the unit said about it, in its own words. */
  reason: z.string().nullable(),
  /** Why what was sent is not in the total; null where it is, and of a unit that has not sent. */
  leftOut: z.enum(LEFT_OUT_REASONS).nullable(),
  illustrative: z.boolean(),
});

/** The districts' part of a value to date. Who has not sent is named and is never zero. */
export const unitBreakdown = z.object({
  rows: z.array(unitRow),
  /** What numerator and denominator count; null for an indicator that is stated as one number. */
  fractionOf: z.object({ numerator: bilingual, denominator: bilingual }).nullable(),
  aggregation: z.enum(AGGREGATIONS),
  /** What they make so far, unrounded; null where nothing is made of them, or nobody has sent a number. */
  total: decimal.nullable(),
  /** Of a weighted total: the sums it is made of. */
  totalFraction: fraction.nullable(),
  expected: z.int(),
  received: z.int(),
  /** Of those received, how many are in the total. */
  counted: z.int(),
  /** The province's own figure of the month; null where there is none. */
  stated: decimal.nullable(),
  statedIllustrative: z.boolean(),
  /** The province's own figure less the total: shown, not forced to zero. */
  difference: decimal.nullable(),
});
