/**
 * Sentences that are being typed and not yet saved, by dossier and sentence. They are the page load's: another choice,
 * another dossier or another page and back again loses nothing of them.
 */
import type { QueryClient } from '@tanstack/react-query';

type Draft = {
  readonly text: string;
  /** Version of the text that was seen when typing began; 0 where there was none. */
  readonly version: number;
};

export type Drafts = {
  readonly get: (key: string) => Draft | undefined;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
};

const kept = new WeakMap<QueryClient, Map<string, Draft>>();

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The drafts of one person in a dossier. While there are any, the browser asks before it closes the page. */
export const draftsOf = (queryClient: QueryClient, accountId: string, dossier: string): Drafts => {
  const all = kept.get(queryClient) ?? new Map<string, Draft>();
  kept.set(queryClient, all);
  const named = (key: string): string => `${accountId} ${dossier} ${key}`;
  const watch = (): void => {
    if (all.size === 0) window.removeEventListener('beforeunload', askBeforeLeaving);
    else window.addEventListener('beforeunload', askBeforeLeaving);
  };
  return {
    get: (key) => all.get(named(key)),
    put: (key, draft) => {
      all.set(named(key), draft);
      watch();
    },
    drop: (key) => {
      all.delete(named(key));
      watch();
    },
  };
};
