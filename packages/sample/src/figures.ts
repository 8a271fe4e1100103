/** Every figure of the demo, in order of recording. */
import { bestKnown, monthOf } from '@ve-dich/domain';
import { districtFigures, publishedDistricts, type DistrictDraft } from './district-figures.ts';
import { districtRates } from './district-rates.ts';
import type { Draft } from './draft.ts';
import { levelFigures } from './level-figures.ts';
import { LIST } from './list.ts';
import type { ListedIndicator } from './indicators.ts';
import { recorderOf } from './people.ts';
import { YEARS } from './periods.ts';
import { sumFigures } from './sum-figures.ts';
import type { SampleFigure } from './types.ts';
import { PROVINCE } from './units.ts';
import { inUnits } from './whole-units.ts';

const formOf = (draft: Draft): SampleFigure['form'] => {
  if (draft.absence !== null) return 'absent';
  return draft.text === null ? 'number' : 'text';
};

const figureOf = (indicator: ListedIndicator, unit: string, draft: Draft): SampleFigure => ({
  indicator: indicator.code,
  unit,
  period: draft.period,
  form: formOf(draft),
  month: draft.month,
  toDate: draft.toDate,
  fraction: draft.fraction,
  absence: draft.absence,
  text: draft.text,
  vintage: draft.vintage,
  asOf: draft.asOf,
  recordedAt: draft.recordedAt,
  recordedBy: recorderOf(indicator.lead),
  reason: draft.reason,
  sourceUrl: draft.sourceUrl,
  illustrative: draft.illustrative,
});

/** Each month's first version with the one that stands at the end: districts are not revised. */
const standing = (drafts: readonly Draft[]): readonly { readonly draft: Draft; readonly best: Draft }[] => {
  const periods = [...new Set(drafts.map((draft) => draft.period))].sort();
  return periods.flatMap((period) => {
    const versions = drafts
      .map((draft, sequence) => ({ draft, sequence, vintage: draft.vintage }))
      .filter((version) => version.draft.period === period);
    const [first, best] = [versions[0]?.draft, bestKnown(versions)?.draft];
    return first === undefined || best === undefined ? [] : [{ draft: first, best }];
  });
};

const ofDistricts = (
  indicator: ListedIndicator,
  year: number,
  drafts: readonly Draft[],
): readonly DistrictDraft[] => {
  if (year === 2024) {
    return [
      ...districtFigures(indicator.code, wholeMonths(indicator, drafts)),
      ...districtRates(indicator, levels(drafts)),
    ];
  }
  const july = drafts.find((draft) => monthOf(draft.period) === 7 && !draft.illustrative);
  if (year !== 2023 || july === undefined || july.toDate === null || indicator.code !== 'ct-22') return [];
  return publishedDistricts(indicator.code, indicator.lead, july.toDate, july);
};
/** Only counts and whole hectares are shared out. */
const wholeMonths = (indicator: ListedIndicator, drafts: readonly Draft[]) =>
  indicator.decimals === 0 && indicator.accumulation === 'sum'
    ? standing(drafts).flatMap(({ draft, best }) =>
        best.month === null ? [] : [{ draft, month: inUnits(best.month, 0) }],
      )
    : [];
const levels = (drafts: readonly Draft[]) =>
  standing(drafts).flatMap(({ draft, best }) =>
    best.toDate === null ? [] : [{ draft, level: best.toDate }],
  );

const ofIndicator = (indicator: ListedIndicator): SampleFigure[] =>
  YEARS.flatMap((year) => {
    const drafts =
      indicator.accumulation === 'sum'
        ? sumFigures(indicator.code, indicator.lead, year)
        : levelFigures(indicator.code, indicator.lead, year);
    return [
      ...drafts.map((draft) => figureOf(indicator, PROVINCE, draft)),
      ...ofDistricts(indicator, year, drafts).map(({ unit, draft }) => figureOf(indicator, unit, draft)),
    ];
  });

export const makeFigures = (): readonly SampleFigure[] =>
  LIST.flatMap(ofIndicator)
    // Stable: versions recorded at one instant keep the order of the book.
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
