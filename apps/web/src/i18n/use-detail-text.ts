import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { detailEn } from './messages/detail.en.ts';
import { detailVi } from './messages/detail.vi.ts';

/** The texts of an indicator's page and of «Vì sao»: carried by what shows them, in both languages. */
export const detailTextIn = (locale: Locale): typeof detailVi => (locale === 'vi' ? detailVi : detailEn);

/** The same for the reader. */
export const useDetailText = (): typeof detailVi => detailTextIn(useLocale().locale);
