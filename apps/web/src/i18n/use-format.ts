import type { Format } from './format.ts';
import { useLocale } from './locale-provider.tsx';

/** Numbers, dates and months as the reader's language writes them. */
export const useFormat = (): Format => useLocale().format;
