import { useCallback } from 'react';
import { useLocale } from './locale-provider.tsx';
import { targetInWords } from './sentence.ts';

/** Says a target with its operator and unit in the reader's language: «trên 8,0 %». */
export const useTargetWords = (): ((target: Parameters<typeof targetInWords>[1]) => string) => {
  const language = useLocale();
  return useCallback((target) => targetInWords(language, target), [language]);
};
