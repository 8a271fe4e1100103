import { useLocale } from './locale-provider.tsx';
import { importEn } from './messages/import.en.ts';
import { importVi } from './messages/import.vi.ts';

/** The texts of pasting and importing: carried by those chunks alone, in both languages. */
export const useImportText = (): typeof importVi => (useLocale().locale === 'vi' ? importVi : importEn);
