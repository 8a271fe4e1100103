import { useLocale } from './locale-provider.tsx';
import type { Texts } from './vietnamese.ts';

/** Every text of the reader's language by namespace: `text.overview.title`. */
export const useText = (): Texts => useLocale().text;
