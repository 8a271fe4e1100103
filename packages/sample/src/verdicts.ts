/**
 * The verdicts of the closed years, as confirmed at the December conference. Each is what the rule proposes on the
 * year's value, except where a named person decided otherwise and said why.
 */
import {
  bestKnown,
  DEFAULT_RULE,
  proposedVerdict,
  quantity,
  type Quantity,
  type Verdict,
} from '@ve-dich/domain';
import { COUNTED } from './list.ts';
import type { ListedIndicator } from './indicators.ts';
import { boundOf, lastTarget } from './targets.ts';
import type { SampleFigure, SampleVerdict } from './types.ts';
import { PROVINCE } from './units.ts';

const CLOSED = [
  { year: 2022, confirmedAt: '2022-12-28T04:15:00.000Z' },
  { year: 2023, confirmedAt: '2023-12-27T03:40:00.000Z' },
] as const;
const CONFIRMED_BY = 'pho-bi-thu';

type Override = { readonly confirmed: Verdict; readonly reason: string };
/** Where people judged otherwise than arithmetic, as official tables do (`domain.md` §1.7). */
const OVERRIDES: Readonly<Record<string, Override>> = {
  '2022 ct-15': {
    confirmed: 'final_met',
    reason: 'Mức giảm mới là số ước, chưa có kết quả rà soát cuối năm: kết luận là đạt, không ghi vượt',
  },
};

/** The year's value of an indicator as known at an instant; `null` where there is none. */
export const yearValue = (
  figures: readonly SampleFigure[],
  indicator: ListedIndicator,
  year: number,
  at: string,
): Quantity | null => {
  const last = `${year}-${String(indicator.dueMonths.at(-1) ?? 12).padStart(2, '0')}`;
  const versions = figures
    .filter(
      (figure) => figure.indicator === indicator.code && figure.unit === PROVINCE && figure.period === last,
    )
    .filter((figure) => figure.recordedAt <= at)
    .map((figure, sequence) => ({ ...figure, sequence }));
  const value = bestKnown(versions)?.toDate ?? null;
  return value === null ? null : quantity(value);
};

export const makeVerdicts = (figures: readonly SampleFigure[]): readonly SampleVerdict[] =>
  CLOSED.flatMap(({ year, confirmedAt }) =>
    COUNTED.map((indicator): SampleVerdict => {
      const value = yearValue(figures, indicator, year, confirmedAt);
      if (value === null) throw new RangeError(`no value to judge: ${indicator.code} ${year}`);
      const override = OVERRIDES[`${year} ${indicator.code}`];
      const proposed = proposedVerdict(
        value,
        boundOf(lastTarget(indicator.code, year)),
        indicator,
        DEFAULT_RULE,
      );
      if (proposed === null) throw new RangeError(`follows from its children: ${indicator.code}`);
      return {
        year,
        indicator: indicator.code,
        confirmed: override?.confirmed ?? proposed,
        confirmedAt,
        confirmedBy: CONFIRMED_BY,
        reason: override?.reason ?? null,
      };
    }),
  );
