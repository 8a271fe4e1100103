import { useLocale } from './locale-provider.tsx';
import type { Locale } from './locale.ts';
import { beyondEn } from './messages/beyond.en.ts';
import { beyondVi } from './messages/beyond.vi.ts';

/** The texts of what only some indicators have (steps, a term, units): carried by their page, in both languages. */
export const beyondTextIn = (locale: Locale): typeof beyondVi => (locale === 'vi' ? beyondVi : beyondEn);

/** The same for the reader. */
export const useBeyondText = (): typeof beyondVi => beyondTextIn(useLocale().locale);
