import { useCallback } from 'react';
import type { WireMessage } from '@ve-dich/contract';
import { useLocale } from './locale-provider.tsx';
import { sayMessage } from './sentence.ts';

/** Says a sentence of the rules in the reader's language. */
export const useSentence = (): ((message: WireMessage) => string) => {
  const language = useLocale();
  return useCallback((message) => sayMessage(language, message), [language]);
};
