/** A comparison of two vintages as the page says it: figures as text in, words of the reader's language out. */
import type { EstimateErrorOfYear, IndicatorRow, VintageComparison } from '@ve-dich/contract';
import {
  absolute,
  decimalsOf,
  isEqual,
  isZero,
  quantity,
  quantityText,
  signOf,
  VINTAGES,
  type Vintage,
} from '@ve-dich/domain';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { vintageTextIn } from '../../i18n/use-vintage-text.ts';
import type { Readings } from '../../ui/readings.ts';

type Language = Pick<LocaleValue, 'locale' | 'format'>;
type VintageNumber = VintageComparison['earlier'];

/** The comparison's numbers by vintage. */
export const numbersByVintage = ({
  earlier,
  between,
  firmer,
}: VintageComparison): ReadonlyMap<Vintage, VintageNumber> =>
  new Map([earlier, between, firmer].filter((each) => each !== null).map((each) => [each.vintage, each]));

/** The vintages that any month has, least firm first: a column each. */
export const vintagesShown = (vintages: readonly VintageComparison[]): readonly Vintage[] =>
  VINTAGES.filter((vintage) => vintages.some((each) => numbersByVintage(each).has(vintage)));

/** Digits after the point: the indicator's own, or as many as it takes to see a difference that is there. */
export const digitsFor = (
  { earlier, firmer, difference }: VintageComparison,
  { decimals }: Pick<IndicatorRow, 'decimals'>,
  { format }: Pick<Language, 'format'>,
): number => {
  if (isZero(quantity(difference))) return decimals;
  const printed = (text: string): string => format.decimal(text, decimals);
  const isSeen = printed(earlier.value) !== printed(firmer.value) && printed(difference) !== printed('0');
  const all = [earlier.value, firmer.value, difference].map((text) => decimalsOf(quantity(text)));
  return isSeen ? decimals : Math.max(decimals, ...all);
};

/** The size of a percentage: «2,7 %», «dưới 0,1 %» for what would print as nothing. */
const sizeOf = (percent: string, { locale, format }: Language): string => {
  const size = absolute(quantity(percent));
  const printed = format.percent(quantityText(size));
  return !isZero(size) && printed === format.percent('0')
    ? vintageTextIn(locale).under({ percent: format.percent('0.1') })
    : printed;
};

/** «ước thấp hơn 2,1 tỷ đồng», and beside it what part of the firmer number that is. */
export const differenceWords = (
  comparison: VintageComparison,
  row: IndicatorRow,
  readings: Readings,
  language: Language,
): { readonly amount: string; readonly share: string | null } => {
  const { locale, format } = language;
  const { earlier, firmer, difference, percent } = comparison;
  const words = vintageTextIn(locale);
  const sign = signOf(quantity(difference));
  if (sign === 0) return { amount: words.same, share: null };
  const amount = format.withUnit(
    format.decimal(quantityText(absolute(quantity(difference))), digitsFor(comparison, row, language)),
    readings.differenceUnit(row),
  );
  const sides = words.sides[earlier.vintage === 'preliminary' ? 'preliminary' : 'estimate'];
  const isHigher = sign < 0;
  const side = row.kind === 'rank' ? (isHigher ? 'worse' : 'better') : isHigher ? 'higher' : 'lower';
  const shareOf = words.share[firmer.vintage === 'official' ? 'official' : 'preliminary'];
  return {
    amount: sides[side]({ amount }),
    share: percent === null ? null : shareOf({ percent: sizeOf(percent, language) }),
  };
};

/** The year's độ lệch ước in one sentence; `null` where no month that began as ước can be compared. */
export const meanSentence = (
  { counted, leftOut, size, lean }: EstimateErrorOfYear,
  vintages: readonly VintageComparison[],
  language: Language,
): string | null => {
  const { locale, format } = language;
  const vintageText = vintageTextIn(locale);
  const words = vintageText.mean;
  if (size === null || lean === null) return leftOut === 0 ? null : words.none;
  const firm = new Set(
    vintages
      .filter(({ earlier, percent }) => earlier.vintage === 'estimate' && percent !== null)
      .map(({ firmer }) => firmer.vintage),
  );
  const against =
    vintageText.against[firm.size > 1 ? 'both' : firm.has('official') ? 'official' : 'preliminary'];
  const mean = { months: format.count(counted), size: sizeOf(size, language), against };
  const leaning = quantity(lean);
  const side = signOf(leaning) < 0 ? 'higher' : 'lower';
  if (isZero(quantity(size))) return counted === 1 ? words.one.exact(mean) : words.exact(mean);
  if (counted === 1) return words.one[side](mean);
  if (isEqual(absolute(leaning), quantity(size))) return words.always[side](mean);
  if (isZero(leaning)) return words.balanced(mean);
  return words.leaning[side]({ ...mean, lean: sizeOf(lean, language) });
};
