/** How the units of an indicator roll up (`domain.md` §2.4): its rule, and what a unit's month says to that rule. */
import type { AggregationRule, UnitStatement } from './aggregation.ts';
import { fractionScale } from './fraction.ts';
import type { Indicator } from './indicator.ts';
import type { MonthOfSeries } from './series.ts';
import type { Aggregation } from './vocabulary.ts';

/**
 * How units make the whole where nobody decided otherwise: what adds up over months adds up over units, and so do stocks
 * (communes that have reached a standard); rates are weighted where they are stated as fractions. Of all else a sum would
 * be wrong, and of a rate without its denominator a mean would be too.
 */
export const usualAggregation = ({
  kind,
  accumulation,
  fraction,
}: Pick<Indicator, 'kind' | 'accumulation' | 'fraction'>): Aggregation => {
  if (accumulation === 'sum') return 'sum';
  if (fraction !== null) return 'weighted';
  return kind === 'stock' ? 'sum' : 'not_additive';
};

/** The rule by which an indicator's units make the whole. */
export const aggregationRule = (indicator: Pick<Indicator, 'aggregation' | 'unit'>): AggregationRule => ({
  method: indicator.aggregation,
  scale: fractionScale(indicator),
});

/**
 * What a unit has said of its value to date at a month. Having sent something that gives no value (words, a month whose
 * earlier months are missing) is not the same as not having sent.
 */
export const statementOf = ({ figure, toDate, inMonth }: MonthOfSeries): UnitStatement => {
  if (figure === null) return { form: 'missing' };
  const { reading } = figure;
  if (reading.form === 'number' && reading.fraction !== null)
    return { form: 'fraction', ...reading.fraction };
  if (toDate !== null) return { form: 'number', value: toDate };
  // «Chưa phát sinh» too: after a missing month it adds nothing to what nobody knows.
  if (inMonth !== null) return { form: 'part' };
  return reading.form === 'absent' ? { form: 'absent', absence: reading.absence } : { form: 'text' };
};
