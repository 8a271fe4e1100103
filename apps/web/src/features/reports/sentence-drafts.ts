/**
 * Drafts of a dossier's sentences. They are the page load's, as everything unsaved is; which there are is told to whoever
 * listens, since a file that is made now would go out without them.
 */
import type { QueryClient } from '@tanstack/react-query';
import { unsavedOf, type Unsaved } from '../../api/unsaved.ts';

type SentenceDraft = {
  readonly text: string;
  /** Version of the text that was seen when typing began; 0 where there was none. */
  readonly version: number;
};

export type SentenceDrafts = Unsaved<SentenceDraft> & {
  /** The sentences that have one, as long as these are the same ones the same value. */
  readonly keys: () => readonly string[];
  readonly subscribe: (listener: () => void) => () => void;
};

const makeSentenceDrafts = (queryClient: QueryClient, place: string): SentenceDrafts => {
  const unsaved = unsavedOf<SentenceDraft>(queryClient, place);
  const listeners = new Set<() => void>();
  let keys: readonly string[] = [];
  const set = (next: readonly string[]): void => {
    keys = next;
    for (const listener of listeners) listener();
  };
  return {
    get: unsaved.get,
    put: (key, draft) => {
      unsaved.put(key, draft);
      if (!keys.includes(key)) set([...keys, key]);
    },
    drop: (key) => {
      unsaved.drop(key);
      if (keys.includes(key)) set(keys.filter((each) => each !== key));
    },
    keys: () => keys,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const known = new WeakMap<QueryClient, Map<string, SentenceDrafts>>();

/**
 * The drafts of one dossier's sentences.
 * @param place whose and of which dossier: another account has others
 */
export const sentenceDraftsOf = (queryClient: QueryClient, place: string): SentenceDrafts => {
  const places = known.get(queryClient) ?? new Map<string, SentenceDrafts>();
  known.set(queryClient, places);
  const drafts = places.get(place) ?? makeSentenceDrafts(queryClient, place);
  places.set(place, drafts);
  return drafts;
};
