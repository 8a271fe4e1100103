import { useCallback } from 'react';
import { problemOf } from '../api/problem-error.ts';
import { useLocale } from '../i18n/locale-provider.tsx';

/** Why the API refused, in the reader's language and the server's words; what never reached it, in the page's. */
export const useProblemWords = (): ((fault: unknown) => string) => {
  const { locale, text } = useLocale();
  return useCallback(
    (fault) => {
      const problem = problemOf(fault);
      return problem.code === 'unreachable' || problem.code === 'unreadable'
        ? text.problems[problem.code]
        : (problem.details ?? problem.titles)[locale];
    },
    [locale, text],
  );
};
