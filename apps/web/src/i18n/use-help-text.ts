import { useLocale } from './locale-provider.tsx';
import { helpEn } from './messages/help.en.ts';
import { helpVi } from './messages/help.vi.ts';

/** The texts of Trợ giúp and of the list of keys: long, and carried by those chunks alone, in both languages. */
export const useHelpText = (): typeof helpVi => (useLocale().locale === 'vi' ? helpVi : helpEn);
