/** What a case of a kind is, and the goals its value is measured against. */
import type { Goal } from '../kinds/kind.ts';
import { quantity } from '../quantity.ts';
import type { Direction } from '../vocabulary.ts';
import { read } from './build.ts';

export const goal = (
  number: string,
  direction: Direction = 'higher',
  baseline: string | null = null,
): Goal => ({
  number: quantity(number),
  low: direction === 'lower' ? null : quantity(number),
  high: direction === 'lower' ? quantity(number) : null,
  baseline: read(baseline),
  direction,
});
/** Good inside two edges; percentages are of the lower one (`domain.md` §2, RANGE). */
export const band = (low: string | null, high: string | null): Goal => ({
  number: quantity(low ?? high ?? ''),
  low: read(low),
  high: read(high),
  baseline: null,
  direction: 'band',
});

export type KindCase = {
  readonly name: string;
  readonly source: string;
  readonly value: string;
  readonly goal: Goal;
  readonly percentOfPlan: string | null;
  readonly progress: string | null;
  /** As official tables print the progress, to one decimal. */
  readonly inPrint: string | null;
};
