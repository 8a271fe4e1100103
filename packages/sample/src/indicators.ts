/** How the demo's indicators are written down: definition and place in the list together. */
import type { Accumulation, Bilingual, Direction, Kind, Month } from '@ve-dich/domain';
import type { SampleIndicator } from './types.ts';

/** An indicator with who answers for it. The same list serves all three years. */
export type ListedIndicator = SampleIndicator & {
  readonly group: string;
  readonly parent: string | null;
  readonly lead: string;
  readonly coordinators: readonly string[];
};

const MONTHLY: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const QUARTERLY: readonly Month[] = [3, 6, 9, 12];
export const YEARLY: readonly Month[] = [12];

/** Units of measure used by more than one indicator. */
export const UNIT = {
  percent: { vi: '%', en: '%' },
  points: { vi: 'điểm %', en: 'percentage points' },
  billion: { vi: 'tỷ đồng', en: 'billion VND' },
} as const satisfies Record<string, Bilingual>;

type Written = {
  readonly group: string;
  readonly name: readonly [vi: string, en: string];
  readonly short: readonly [vi: string, en: string];
  readonly kind: Kind;
  readonly unit: Bilingual;
  readonly decimals: number;
  readonly due?: readonly Month[];
  readonly direction?: Direction;
  readonly accumulation?: Accumulation;
  readonly lead: string;
  readonly with?: readonly string[];
  readonly parent?: string;
  readonly definition: readonly [vi: string, en: string];
  readonly source: readonly [vi: string, en: string];
};

const both = ([vi, en]: readonly [vi: string, en: string]): Bilingual => ({ vi, en });
/** Flows and counts add up; everything else is a reading that stands for the year to date. */
const usualAccumulation = (kind: Kind): Accumulation =>
  kind === 'flow' || kind === 'count_new' ? 'sum' : 'latest';

export const listed = (code: string, written: Written): ListedIndicator => ({
  code,
  name: both(written.name),
  shortName: both(written.short),
  kind: written.kind,
  direction: written.direction ?? (written.kind === 'lower_better' ? 'lower' : 'higher'),
  accumulation: written.accumulation ?? usualAccumulation(written.kind),
  unit: written.unit,
  decimals: written.decimals,
  dueMonths: written.due ?? MONTHLY,
  definition: both(written.definition),
  source: both(written.source),
  group: written.group,
  parent: written.parent ?? null,
  lead: written.lead,
  coordinators: written.with ?? [],
});
