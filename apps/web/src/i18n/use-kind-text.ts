import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { kindEn } from './messages/kind.en.ts';
import { kindVi } from './messages/kind.vi.ts';

/** The words of numbers and drawings by kind: carried by the pages that draw, in both languages. */
export const kindTextIn = (locale: Locale): typeof kindVi => (locale === 'vi' ? kindVi : kindEn);

/** The same for the reader. */
export const useKindText = (): typeof kindVi => kindTextIn(useLocale().locale);
