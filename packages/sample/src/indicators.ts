/** How the demo's indicators are written down: definition and place in the list together. */
import {
  kindRules,
  usualAggregation,
  type Accumulation,
  type Bilingual,
  type Direction,
  type Kind,
  type Month,
} from '@ve-dich/domain';
import type { SampleIndicator } from './types.ts';

/** An indicator with who answers for it. The same list serves all three years, but for rows that came later. */
export type ListedIndicator = SampleIndicator & {
  readonly group: string;
  readonly parent: string | null;
  /** Assessed for the set, or for the row above it; a whole row that is not judged is only followed. */
  readonly judged: boolean;
  /** The first year in whose set it stands. */
  readonly firstYear: number;
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

export type Written = {
  readonly group: string;
  readonly name: readonly [vi: string, en: string];
  readonly short: readonly [vi: string, en: string];
  readonly kind: Kind;
  readonly unit: Bilingual;
  readonly decimals: number;
  readonly due?: readonly Month[];
  readonly direction?: Direction;
  readonly accumulation?: Accumulation;
  /** What the units count, where they state a rate as numerator and denominator. */
  readonly fraction?: {
    readonly numerator: readonly [vi: string, en: string];
    readonly denominator: readonly [vi: string, en: string];
  };
  readonly lead: string;
  readonly with?: readonly string[];
  readonly parent?: string;
  /** Where it is not said by the parent: wholes are judged, rows «trong đó» are not. */
  readonly judged?: boolean;
  readonly firstYear?: number;
  readonly definition: readonly [vi: string, en: string];
  readonly source: readonly [vi: string, en: string];
};

const both = ([vi, en]: readonly [vi: string, en: string]): Bilingual => ({ vi, en });
const FIRST_YEAR = 2022;

export const listed = (code: string, written: Written): ListedIndicator => {
  const { kind } = written;
  const accumulation = written.accumulation ?? kindRules(kind).accumulations[0];
  const fraction =
    written.fraction === undefined
      ? null
      : { numerator: both(written.fraction.numerator), denominator: both(written.fraction.denominator) };
  return {
    code,
    name: both(written.name),
    shortName: both(written.short),
    kind,
    direction: written.direction ?? (kind === 'lower_better' ? 'lower' : 'higher'),
    accumulation,
    fraction,
    aggregation: usualAggregation({ kind, accumulation, fraction }),
    unit: written.unit,
    decimals: written.decimals,
    dueMonths: written.due ?? MONTHLY,
    definition: both(written.definition),
    source: both(written.source),
    group: written.group,
    parent: written.parent ?? null,
    judged: written.judged ?? written.parent === undefined,
    firstYear: written.firstYear ?? FIRST_YEAR,
    lead: written.lead,
    coordinators: written.with ?? [],
  };
};
