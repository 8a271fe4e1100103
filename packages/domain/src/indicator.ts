/** What is measured: an indicator's definition, apart from any year's target (`domain.md` §0.1). */
import type { Accumulation, Aggregation, Direction, Kind } from './vocabulary.ts';
import { MONTHS, type Month } from './period.ts';

/** A text in both languages of the interface; Vietnamese is the original. */
export type Bilingual = { readonly vi: string; readonly en: string };

/** What the numerator and the denominator of a rate count, in words: heads of two columns, names of two fields. */
export type FractionWords = { readonly numerator: Bilingual; readonly denominator: Bilingual };

export type Indicator = {
  readonly id: string;
  /** Stable, in links and papers: «ct-04». */
  readonly code: string;
  readonly name: Bilingual;
  /** At most 34 characters, for rows and tiles. */
  readonly shortName: Bilingual;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly accumulation: Accumulation;
  /** Asked for as numerator and denominator: what each counts. `null` for what is stated as one number. */
  readonly fraction: FractionWords | null;
  /** How the numbers of districts or communes make the whole; `usualAggregation` where nobody decided otherwise. */
  readonly aggregation: Aggregation;
  /** Unit of measure as printed («tỷ đồng», «điểm %»). */
  readonly unit: Bilingual;
  /** Digits after the point when shown. */
  readonly decimals: number;
  /** Months in which a figure is due: all twelve, 3-6-9-12 for quarterly, one for yearly. Ascending, never empty. */
  readonly dueMonths: readonly Month[];
  readonly definition: Bilingual;
  /** Who publishes it and when. */
  readonly source: Bilingual;
};

/** True where a figure is due in this month. */
export const isDue = (indicator: Pick<Indicator, 'dueMonths'>, month: Month): boolean =>
  indicator.dueMonths.includes(month);

/** The last month up to this one in which a figure was due; `null` before the first. */
export const lastDueMonth = (indicator: Pick<Indicator, 'dueMonths'>, month: Month): Month | null =>
  MONTHS.filter((due) => due <= month && indicator.dueMonths.includes(due)).at(-1) ?? null;

/** The next month after this one in which a figure is due; `null` after the last. */
export const nextDueMonth = (indicator: Pick<Indicator, 'dueMonths'>, month: Month): Month | null =>
  MONTHS.find((due) => due > month && indicator.dueMonths.includes(due)) ?? null;

/** True where this month's figure is the year's: nothing more is due after it. */
export const closesTheYear = (indicator: Pick<Indicator, 'dueMonths'>, month: Month): boolean =>
  nextDueMonth(indicator, month) === null;

/** True for what is itself a percentage: it differs from others by points, not by percent of a percent. */
export const isPercentage = (indicator: Pick<Indicator, 'unit'>): boolean =>
  indicator.unit.vi === '%' || indicator.unit.vi === 'điểm %';
