import { useLocale } from './locale-provider.tsx';
import { overviewEn } from './messages/overview.en.ts';
import { overviewVi } from './messages/overview.vi.ts';

/** The texts of Toàn cảnh: carried by that page alone, in both languages. */
export const useOverviewText = (): typeof overviewVi =>
  useLocale().locale === 'vi' ? overviewVi : overviewEn;
