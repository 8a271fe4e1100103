import { useLocale } from './locale-provider.tsx';
import { reportsEn } from './messages/reports.en.ts';
import { reportsVi } from './messages/reports.vi.ts';

/** The texts of Báo cáo: carried by its page alone, in both languages. */
export const useReportsText = (): typeof reportsVi => (useLocale().locale === 'vi' ? reportsVi : reportsEn);
