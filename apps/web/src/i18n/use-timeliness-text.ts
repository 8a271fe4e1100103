import { useLocale } from './locale-provider.tsx';
import { timelinessEn } from './messages/timeliness.en.ts';
import { timelinessVi } from './messages/timeliness.vi.ts';

/** The texts of Tiến độ nộp and of who is late: carried by the office's pages, in both languages. */
export const useTimelinessText = (): typeof timelinessVi =>
  useLocale().locale === 'vi' ? timelinessVi : timelinessEn;
