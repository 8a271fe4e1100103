/** A figure on the desk in words: its value, and what stands beside it. */
import type { IndicatorRow } from '@ve-dich/contract';
import { minus, quantity, quantityText, type Figure } from '@ve-dich/domain';
import { NO_FIGURE } from '../../i18n/format.ts';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { reviewTextIn } from '../../i18n/use-review-text.ts';
import type { Readings } from '../../ui/readings.ts';
import type { Lapse } from './moments.ts';
import type { ReviewRow } from './review-rows.ts';

type Language = Pick<LocaleValue, 'text' | 'format'>;

/** What a version says: its number to date (or the month's part where that is all there is), its words, its absence. */
export const versionWords = (
  version: Figure,
  row: IndicatorRow,
  readings: Readings,
  { text }: Language,
): string => {
  const { reading } = version;
  if (reading.form === 'text') return reading.text;
  if (reading.form === 'absent') return text.domain.absences[reading.absence];
  const value = reading.toDate ?? reading.month;
  return value === null ? NO_FIGURE : readings.quantityWithUnit(row, quantityText(value));
};

/** The month's value as it will stand; of a sum whose earlier months are missing, what was said of the month. */
export const figureWords = (
  { shown, version }: Pick<ReviewRow, 'shown' | 'version'>,
  month: number,
  readings: Readings,
  language: Language,
): string => {
  if (shown === null || version === null) return NO_FIGURE;
  const toDate = shown.months[month - 1]?.toDate ?? null;
  return toDate !== null && version.reading.form === 'number'
    ? readings.quantityWithUnit(shown, toDate)
    : versionWords(version, shown, readings, language);
};

/** The last month before this one with a number. */
export const monthBefore = (shown: IndicatorRow, month: number): IndicatorRow['months'][number] | undefined =>
  shown.months.findLast((each) => each.month < month && each.toDate !== null);

/** Now less before, with its sign: in the unit, of percentages in points, of a ranking in places. */
export const differenceWords = (
  row: IndicatorRow,
  now: string,
  before: string,
  readings: Readings,
  { format }: Language,
): string =>
  format.withUnit(
    format.signed(quantityText(minus(quantity(now), quantity(before))), row.decimals),
    readings.differenceUnit(row),
  );

/** «5 giờ», «3 ngày 4 giờ». */
export const lapseWords = (
  lapse: Lapse,
  { locale, format }: Pick<LocaleValue, 'locale' | 'format'>,
): string => {
  const words = reviewTextIn(locale).lapse;
  switch (lapse.in) {
    case 'minutes':
      return words.minutes({ minutes: format.count(lapse.minutes) });
    case 'hours':
      return words.hours({ hours: format.count(lapse.hours) });
    case 'days':
      return words.days({ days: format.count(lapse.days), hours: format.count(lapse.hours) });
  }
};
