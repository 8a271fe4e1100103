import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { vintagesEn } from './messages/vintages.en.ts';
import { vintagesVi } from './messages/vintages.vi.ts';

/** The texts of a figure's vintages side by side: carried by an indicator's own page, in both languages. */
export const vintageTextIn = (locale: Locale): typeof vintagesVi =>
  locale === 'vi' ? vintagesVi : vintagesEn;

/** The same for the reader. */
export const useVintageText = (): typeof vintagesVi => vintageTextIn(useLocale().locale);
