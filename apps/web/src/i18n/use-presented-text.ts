import { useLocale } from './locale-provider.tsx';
import { presentedEn } from './messages/presented.en.ts';
import { presentedVi } from './messages/presented.vi.ts';

/** The texts of what a meeting was shown: carried by whoever reads reports, in both languages. */
export const usePresentedText = (): typeof presentedVi =>
  useLocale().locale === 'vi' ? presentedVi : presentedEn;
