/** What a reviewer should look at, as sentences; for the list and for the detail alike. */
import type { EntryFault } from '@ve-dich/domain';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { reviewTextIn } from '../../i18n/use-review-text.ts';
import { sayCheck } from '../../ui/check-words.ts';
import type { Caution, ReviewRow } from './review-rows.ts';

/** What is wrong with something typed. */
export const faultWords = (
  fault: EntryFault,
  { locale, text }: Pick<LocaleValue, 'locale' | 'text'>,
): string => {
  if (fault.fault !== 'number') return text.work.faults[fault.fault];
  return fault.reading.form === 'wrong'
    ? text.work.numberFaults[fault.reading.code]
    : reviewTextIn(locale).checks.ambiguous;
};

/** Says one caution. */
export const cautionWords = (
  caution: Caution,
  { row }: Pick<ReviewRow, 'row'>,
  { locale, text, format }: LocaleValue,
): string => {
  const words = reviewTextIn(locale).checks;
  switch (caution.caution) {
    case 'check':
      return sayCheck(caution.check, { decimals: row.decimals, unit: row.unit[locale] }, { text, format });
    case 'demand':
      return words.lacksExplanation({ what: text.work.demands[caution.demand] });
    case 'same_text':
      return words.sameText({ month: format.periodName(caution.period) });
    case 'fault':
      return words.cannotRead({ what: faultWords(caution.fault, { locale, text }) });
  }
};
