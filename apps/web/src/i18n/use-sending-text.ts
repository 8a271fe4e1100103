import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { sendingEn } from './messages/entry-sending.en.ts';
import { sendingVi } from './messages/entry-sending.vi.ts';

/** The texts of sending and what follows: carried by those parts of Nhập số liệu, in both languages. */
export const sendingTextIn = (locale: Locale): typeof sendingVi => (locale === 'vi' ? sendingVi : sendingEn);

/** The same for the reader. */
export const useSendingText = (): typeof sendingVi => sendingTextIn(useLocale().locale);
