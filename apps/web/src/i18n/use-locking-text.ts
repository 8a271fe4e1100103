import { useLocale } from './locale-provider.tsx';
import { lockingEn } from './messages/locking.en.ts';
import { lockingVi } from './messages/locking.vi.ts';

/** The texts of locking a month and opening it again: carried by the office's desk alone, in both languages. */
export const useLockingText = (): typeof lockingVi => (useLocale().locale === 'vi' ? lockingVi : lockingEn);
