import { useLocale } from './locale-provider.tsx';
import { keptWorkEn } from './messages/kept-work.en.ts';
import { keptWorkVi } from './messages/kept-work.vi.ts';

/** The texts about work kept on this device: carried by those dialogs, in both languages. */
export const useKeptWorkText = (): typeof keptWorkVi =>
  useLocale().locale === 'vi' ? keptWorkVi : keptWorkEn;
