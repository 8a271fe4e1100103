import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { chartEn } from './messages/chart.en.ts';
import { chartVi } from './messages/chart.vi.ts';

/** The texts of charts and of what has no number: carried by the pages that draw, in both languages. */
export const chartTextIn = (locale: Locale): typeof chartVi => (locale === 'vi' ? chartVi : chartEn);

/** The same for the reader. */
export const useChartText = (): typeof chartVi => chartTextIn(useLocale().locale);
