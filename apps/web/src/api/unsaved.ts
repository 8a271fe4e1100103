/**
 * What is being typed and not yet saved. It is the page load's: another choice, another page and back again loses nothing
 * of it. While there is any, the browser asks before it closes the page.
 */
import type { QueryClient } from '@tanstack/react-query';

export type Unsaved<Draft> = {
  readonly get: (key: string) => Draft | undefined;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
};

const kept = new WeakMap<QueryClient, Map<string, unknown>>();

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * The unsaved drafts of one place.
 * @param place whose and of what: drafts of another account or another object have another
 */
export const unsavedOf = <Draft>(queryClient: QueryClient, place: string): Unsaved<Draft> => {
  const all = kept.get(queryClient) ?? new Map<string, unknown>();
  kept.set(queryClient, all);
  const named = (key: string): string => `${place} ${key}`;
  const watch = (): void => {
    if (all.size === 0) window.removeEventListener('beforeunload', askBeforeLeaving);
    else window.addEventListener('beforeunload', askBeforeLeaving);
  };
  return {
    // Put there by `put` of the same place, so of its shape.
    get: (key) => all.get(named(key)) as Draft | undefined,
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
