import { useLocale } from './locale-provider.tsx';
import { insteadEn } from './messages/instead.en.ts';
import { insteadVi } from './messages/instead.vi.ts';

/** The texts of what is said instead of a number: carried by those fields alone, in both languages. */
export const useInsteadText = (): typeof insteadVi => (useLocale().locale === 'vi' ? insteadVi : insteadEn);
