import type { EntryRow } from '@ve-dich/contract';
import { quantityText, type Reading } from '@ve-dich/domain';
import type { useLocale } from '../i18n/locale-provider.tsx';

/** «Người có thẻ BHYT: 313.000; Dân số: 322.600»; `null` for what is not stated as a fraction. */
export const fractionWords = (
  { fraction: names }: Pick<EntryRow, 'fraction'>,
  reading: Reading | null,
  { text, format, locale }: ReturnType<typeof useLocale>,
): string | null => {
  if (names === null || reading?.form !== 'number' || reading.fraction === null) return null;
  const { numerator, denominator } = reading.fraction;
  return text.work.fraction({
    numerator: names.numerator[locale],
    above: format.decimal(quantityText(numerator)),
    denominator: names.denominator[locale],
    below: format.decimal(quantityText(denominator)),
  });
};
