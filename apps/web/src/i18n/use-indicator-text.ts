import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { indicatorsEn } from './messages/indicators.en.ts';
import { indicatorsVi } from './messages/indicators.vi.ts';

/** The texts of Chỉ tiêu and of a row's target: carried by the pages with such rows, in both languages. */
export const indicatorTextIn = (locale: Locale): typeof indicatorsVi =>
  locale === 'vi' ? indicatorsVi : indicatorsEn;

/** The same for the reader. */
export const useIndicatorText = (): typeof indicatorsVi => indicatorTextIn(useLocale().locale);
