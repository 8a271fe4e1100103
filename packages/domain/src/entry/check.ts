/** A question about a number that looks odd (`ux.md` §4.3), and what it depends on. */
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import type { Correction, Derivation } from '../month-and-to-date.ts';
import type { Month } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import type { YearSeries } from '../series.ts';
import type { Target } from '../target.ts';
import type { Vintage } from '../vocabulary.ts';

/**
 * One question, with the numbers it is about. `suggestion` is what the value to date (or the level) would be if the likely
 * slip were mended, whichever number was typed.
 */
export type EntryCheck =
  | {
      readonly check: 'unit_scale';
      readonly about: string;
      /** How many times the number it is compared with: 1000, 100 or 10, upwards or downwards. */
      readonly factor: 1000 | 100 | 10;
      readonly side: 'larger' | 'smaller';
      readonly compared: Quantity;
      readonly suggestion: Quantity;
    }
  | {
      readonly check: 'falls';
      readonly about: string;
      readonly by: Quantity;
      readonly since: Month;
      readonly was: Quantity;
    }
  | {
      readonly check: 'disagrees';
      /** Both numbers: another sum of the months is another question. */
      readonly about: string;
      readonly expected: Quantity;
      readonly amount: Quantity;
      readonly explainedBy: Correction | null;
    }
  | {
      readonly check: 'unusual_month';
      readonly about: string;
      readonly side: 'larger' | 'smaller';
      /** The median month of the last twelve that are known. */
      readonly usual: Quantity;
    }
  | { readonly check: 'unchanged'; readonly about: string; readonly since: Month }
  | { readonly check: 'beyond_plan'; readonly about: string; readonly percent: Quantity }
  | { readonly check: 'same_as_last_year'; readonly about: string }
  | { readonly check: 'share_jump'; readonly about: string; readonly points: Quantity; readonly since: Month }
  | {
      readonly check: 'level_jump';
      readonly about: string;
      readonly side: 'larger' | 'smaller';
      readonly since: Month;
      readonly was: Quantity;
    }
  | { readonly check: 'looks_like_index'; readonly about: string; readonly suggestion: Quantity }
  | { readonly check: 'firmer_stands'; readonly about: string; readonly stands: Vintage };

export type CheckFacts = {
  readonly indicator: Pick<Indicator, 'kind' | 'direction' | 'accumulation' | 'unit' | 'decimals'>;
  readonly target: Pick<Target, 'bound' | 'baseline'> | null;
  /** This year and the one before, without what is being typed. */
  readonly series: YearSeries;
  readonly lastYear: YearSeries;
  readonly month: Month;
  /** What the typed numbers make. */
  readonly derivation: Derivation;
  readonly vintage: Vintage;
  /** The version of this month that stands; `null` for none. */
  readonly standing: Pick<Figure, 'vintage'> | null;
};
