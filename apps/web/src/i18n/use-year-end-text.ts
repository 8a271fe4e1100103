import { useLocale } from './locale-provider.tsx';
import { yearEndEn } from './messages/year-end.en.ts';
import { yearEndVi } from './messages/year-end.vi.ts';

/** The texts of Kết luận năm, in both languages: carried by its page. */
export const useYearEndText = (): typeof yearEndVi => (useLocale().locale === 'vi' ? yearEndVi : yearEndEn);
