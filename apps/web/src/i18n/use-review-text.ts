import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { reviewEn } from './messages/review.en.ts';
import { reviewVi } from './messages/review.vi.ts';

/** The texts of the office's desk: carried by that page alone, in both languages. */
export const reviewTextIn = (locale: Locale): typeof reviewVi => (locale === 'vi' ? reviewVi : reviewEn);

/** The same for the reader. */
export const useReviewText = (): typeof reviewVi => reviewTextIn(useLocale().locale);
