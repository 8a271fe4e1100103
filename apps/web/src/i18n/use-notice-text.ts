import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { noticesEn } from './messages/notices.en.ts';
import { noticesVi } from './messages/notices.vi.ts';

/** The texts of the bell and its list: carried by those chunks alone, in both languages. */
export const noticeTextIn = (locale: Locale): typeof noticesVi => (locale === 'vi' ? noticesVi : noticesEn);

/** The same for the reader. */
export const useNoticeText = (): typeof noticesVi => noticeTextIn(useLocale().locale);
