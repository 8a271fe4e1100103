/**
 * The district view of a few indicators: the province's months shared out among the eight districts. Published district
 * figures stand; the rest is illustrative and adds up to the province's total.
 */
import { readPeriod } from '@ve-dich/domain';
import { illustrative, publishedDraft, type Draft } from './draft.ts';
import { PUBLISHED_FIGURES } from './published.ts';
import type { Recording } from './recording.ts';
import { DISTRICTS } from './units.ts';
import { fromUnits, inUnits, pick, split } from './whole-units.ts';

/** Weights in the order of the districts. */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  'ct-22': [4, 16, 12, 18, 17, 15, 10, 8],
  'ct-27': [16, 15, 11, 16, 12, 13, 9, 8],
};
const FIRST_PERIOD: Readonly<Record<string, string>> = { 'ct-22': '2024-02', 'ct-27': '2024-01' };

export type DistrictDraft = { readonly unit: string; readonly draft: Draft };

/** One month of the province shared out among the districts, with their running totals. */
export const districtFigures = (
  indicator: string,
  months: readonly { readonly draft: Draft; readonly month: number }[],
): readonly DistrictDraft[] => {
  const weights = WEIGHTS[indicator];
  if (weights === undefined) return [];
  const totals = DISTRICTS.map(() => 0);
  return months
    .filter(({ draft }) => draft.period >= (FIRST_PERIOD[indicator] ?? ''))
    .flatMap(({ draft, month }) => {
      const wobbled = weights.map(
        (weight, at) => weight * pick(`${indicator} ${draft.period} ${at}`, 85, 115),
      );
      return split(month, wobbled).map((part, at): DistrictDraft => {
        totals[at] = (totals[at] ?? 0) + part;
        return {
          unit: DISTRICTS[at]?.code ?? '',
          draft: illustrative(draft.period, draft, draft.vintage, {
            month: fromUnits(part, 0),
            toDate: fromUnits(totals[at] ?? 0, 0),
          }),
        };
      });
    });
};

/** July 2023: two districts' planted area was published, the others share what is left of the province's total. */
export const publishedDistricts = (
  indicator: string,
  lead: string,
  provinceToDate: string,
  recording: Recording,
): readonly DistrictDraft[] => {
  const published = PUBLISHED_FIGURES.filter((one) => one.indicator === indicator && one.unit !== 'bac-kan');
  const first = published[0];
  if (first === undefined) return [];
  const period = readPeriod(first.period);
  if (period === null) throw new RangeError(`no such period: ${first.period}`);
  const known = published.map((one): DistrictDraft => ({
    unit: one.unit,
    draft: publishedDraft(one, period, lead, { toDate: one.toDate }),
  }));
  const rest = DISTRICTS.filter((district) => !published.some((one) => one.unit === district.code));
  const left = published.reduce(
    (sum, one) => sum - inUnits(one.toDate ?? '0', 0),
    inUnits(provinceToDate, 0),
  );
  const weights = rest.map((district) => WEIGHTS[indicator]?.[DISTRICTS.indexOf(district)] ?? 0);
  const shared = split(left, weights).map((part, at): DistrictDraft => ({
    unit: rest[at]?.code ?? '',
    draft: illustrative(period, recording, 'estimate', { toDate: fromUnits(part, 0) }),
  }));
  return [...known, ...shared];
};
