import { useLocale } from './locale-provider.tsx';
import { sheetEn } from './messages/sheet.en.ts';
import { sheetVi } from './messages/sheet.vi.ts';

/** The texts of Cả năm: carried by that sheet alone, in both languages. */
export const useSheetText = (): typeof sheetVi => (useLocale().locale === 'vi' ? sheetVi : sheetEn);
