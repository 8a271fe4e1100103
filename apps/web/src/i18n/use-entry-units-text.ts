import { useLocale } from './locale-provider.tsx';
import { entryUnitsEn } from './messages/entry-units.en.ts';
import { entryUnitsVi } from './messages/entry-units.vi.ts';

/** The texts of the list of units to enter for: carried by that page alone, in both languages. */
export const useEntryUnitsText = (): typeof entryUnitsVi =>
  useLocale().locale === 'vi' ? entryUnitsVi : entryUnitsEn;
