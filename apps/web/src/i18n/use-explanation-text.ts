import { useLocale } from './locale-provider.tsx';
import { explanationEn } from './messages/explanation.en.ts';
import { explanationVi } from './messages/explanation.vi.ts';

/** The texts of Giải trình: carried by those fields alone, in both languages. */
export const useExplanationText = (): typeof explanationVi =>
  useLocale().locale === 'vi' ? explanationVi : explanationEn;
