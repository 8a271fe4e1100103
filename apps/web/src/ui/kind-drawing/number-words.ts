/** The big number of an indicator in the words of its kind (`ux.md` §0.4). Exact: every difference is one of `Quantity`. */
import {
  absolute,
  decimalsOf,
  fixedText,
  isPercentage,
  minus,
  negated,
  quantity,
  quantityText,
  signOf,
  type Quantity,
} from '@ve-dich/domain';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { chartTextIn } from '../../i18n/use-chart-text.ts';
import { kindTextIn } from '../../i18n/use-kind-text.ts';
import { goalOfRow, printedBeside, type DrawnRow, type DrawnTarget } from './drawn-row.ts';

type Language = Pick<LocaleValue, 'locale' | 'format'>;

/** The number, and what is said beside it after what joins the two: «95,8 %» and « (còn 1,2 điểm %)». */
export type NumberWords = { readonly number: string; readonly joiner: string; readonly beside: string };

const alone = (number: string): NumberWords => ({ number, joiner: '', beside: '' });

/** A number of the target as the document wrote it, with no zeros added. */
const asWritten = (row: DrawnRow, { locale, format }: Language, decimal: string): string =>
  format.withUnit(format.decimal(decimal), row.unit[locale]);

/** «còn 1,2 điểm %»: how far the printed value is from its target, and on which side. */
const distance = (
  row: DrawnRow,
  target: DrawnTarget,
  value: string,
  missing: ({ distance }: { distance: string }) => string,
  { locale, format }: Language,
): string => {
  const words = kindTextIn(locale);
  const goal = goalOfRow(row, target);
  const over = minus(printedBeside(row, target, value), goal.number);
  if (signOf(over) === 0) return words.atPlan;
  const decimals = Math.max(row.decimals, decimalsOf(over));
  const unit = isPercentage(row) ? chartTextIn(locale).points : row.unit[locale];
  const far = { distance: format.withUnit(format.decimal(fixedText(absolute(over), decimals)), unit) };
  const isShort = signOf(row.direction === 'lower' ? negated(over) : over) < 0;
  if (isShort) return missing(far);
  return signOf(over) > 0 ? words.abovePlan(far) : words.belowPlan(far);
};

/** How many places up since the place the year began with; `null` where that is not known. */
export const placesUp = ({ target, assessment }: DrawnRow): Quantity | null => {
  const { value, samePeriod } = assessment;
  if (value === null) return null;
  // Without a place of its own to begin with, the year is compared with the same month of the one before.
  const before = target?.baseline ?? (samePeriod?.changeIn === 'places' ? samePeriod.value : null);
  return before === null ? null : minus(quantity(before), quantity(value));
};

/** «tăng 1 bậc»: so many places up, down where it is below zero. */
export const placesMoved = (up: Quantity, { locale, format }: Language): string => {
  const words = kindTextIn(locale);
  const places = { places: format.decimal(quantityText(absolute(up)), 0) };
  if (signOf(up) === 0) return words.samePlace;
  return signOf(up) > 0 ? words.placesUp(places) : words.placesDown(places);
};

const ofRank = (row: DrawnRow, value: string, language: Language): NumberWords => {
  const { locale, format } = language;
  const up = placesUp(row);
  const number = kindTextIn(locale).place({ place: format.decimal(value, 0) });
  return up === null ? alone(number) : { number, joiner: ', ', beside: placesMoved(up, language) };
};

/** Of a row that follows from its children: how many of them stand well, as the server counted them. */
const ofChildren = ({ assessment }: DrawnRow, { locale, format }: Language): NumberWords => {
  const kindText = kindTextIn(locale);
  const { good, total } = assessment.sentence.parameters;
  if (good?.type !== 'count' || total?.type !== 'count') return alone(kindText.noChildren);
  return {
    number: `${format.count(good.value)}/${format.count(total.value)}`,
    joiner: ' ',
    beside: kindText.childrenGood,
  };
};

/** What is between the edges of a band, as written: «4–4,5 %»; of a band with one edge, that edge. */
const bandWords = (row: DrawnRow, target: DrawnTarget, language: Language): string => {
  const { low, high } = target;
  if (low === null || high === null || low === high)
    return asWritten(row, language, low ?? high ?? target.number);
  return `${language.format.decimal(low)}–${asWritten(row, language, high)}`;
};

/**
 * The words of a row's number.
 * @returns `null` where there is no number to say
 */
export const numberWords = (row: DrawnRow, language: Language): NumberWords | null => {
  const { locale, format } = language;
  const { assessment, target } = row;
  const { progressOf, value, percentOfPlan } = assessment;
  if (progressOf === 'children' || progressOf === 'parts') return ofChildren(row, language);
  if (value === null || target === null) return null;
  const words = kindTextIn(locale);
  const number = format.withUnit(format.decimal(value, row.decimals), row.unit[locale]);
  const withNote = (note: string): NumberWords => ({ number, joiner: ' ', beside: `(${note})` });
  switch (progressOf) {
    case 'plan':
      return percentOfPlan === null
        ? withNote(distance(row, target, value, words.toGo, language))
        : { number, joiner: ' · ', beside: format.percent(percentOfPlan) };
    case 'way_from_baseline':
      return withNote(distance(row, target, value, words.toGo, language));
    case 'target_rate': {
      const missing = row.direction === 'lower' ? words.abovePlan : words.short;
      return withNote(distance(row, target, value, missing, language));
    }
    case 'limit':
      return withNote(words.ceiling({ limit: asWritten(row, language, target.number) }));
    case 'floor':
      return withNote(words.keep({ floor: asWritten(row, language, target.number) }));
    case 'band':
      return withNote(words.band({ band: bandWords(row, target, language) }));
    case 'rank':
      return ofRank(row, value, language);
    case 'steps':
      return alone(words.steps({ done: format.decimal(value, 0), total: format.decimal(target.number, 0) }));
    case 'none':
      return null;
  }
};

/** The same on one line. */
export const joinedNumber = ({ number, joiner, beside }: NumberWords): string =>
  `${number}${joiner}${beside}`;
