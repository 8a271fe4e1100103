import { useLocale } from './locale-provider.tsx';
import type { Texts } from './vietnamese.ts';

/** The texts every page may need in the reader's language, by namespace: `text.shell.product`. */
export const useText = (): Texts => useLocale().text;
