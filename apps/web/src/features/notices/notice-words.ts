/** A notice as a sentence, and where it leads. */
import type { Notice, Session } from '@ve-dich/contract';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { noticeTextIn } from '../../i18n/use-notice-text.ts';

/** Names said in full; the rest are counted. */
const NAMED = 3;

/** What happened, in the reader's language. */
export const noticeWords = (
  { kind, period, unit, indicators, by, reminders }: Notice,
  { locale, format }: Pick<LocaleValue, 'locale' | 'format'>,
): string => {
  const words = noticeTextIn(locale);
  const names = indicators
    .slice(0, NAMED)
    .map(({ shortName }) => shortName[locale])
    .join(', ');
  const rest = indicators.length - NAMED;
  return words.kinds[kind]({
    by: by ?? '',
    unit: unit.shortName[locale],
    year: period.slice(0, 4),
    // A reminder may be about several months at once.
    month: [...new Set([period, ...reminders.map((each) => each.period)])].map(format.periodName).join(', '),
    what:
      indicators.length === 0
        ? words.wholeMonth
        : rest > 0
          ? words.more({ names, count: format.count(rest) })
          : names,
  });
};

/**
 * Where a notice leads: the office to its desk, a unit to its form, both at the month and the indicator it is about; who
 * is told of an explanation to the year's verdicts. What names another unit than the reader's (the province, in notices
 * written before; one whose duties the reader's has taken over) leads a unit to the month, which opens its own form.
 */
export const noticeAddress = (
  { kind, period, unit, indicators }: Notice,
  { may, unit: own }: Pick<Session, 'may' | 'unit'>,
): string | null => {
  const [year = '', month = ''] = period.split('-');
  if (kind === 'explained_for_unit') return may.includes('verdict.read') ? `/${year}/ket-luan` : null;
  const code = indicators[0]?.code;
  if (may.includes('review.read')) {
    return `/${year}/${month}/duyet${code === undefined ? '' : `?muc=${encodeURIComponent(code)}`}`;
  }
  if (!may.includes('entry.read')) return null;
  if (unit.code !== own.code) return `/${year}/${month}/nhap-so-lieu`;
  return `/${year}/${month}/nhap-so-lieu/${encodeURIComponent(unit.code)}${code === undefined ? '' : `?ct=${encodeURIComponent(code)}`}`;
};
