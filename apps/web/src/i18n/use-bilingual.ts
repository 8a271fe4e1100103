import { useCallback } from 'react';
import { useLocale } from './locale-provider.tsx';

/** Picks the reader's language from a name that comes in both. */
export const useBilingual = (): ((name: { readonly vi: string; readonly en: string }) => string) => {
  const { locale } = useLocale();
  return useCallback((name) => name[locale], [locale]);
};
