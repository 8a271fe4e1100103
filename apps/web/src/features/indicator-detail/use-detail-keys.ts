import { useEffect, useEffectEvent } from 'react';
import { isSingleKey, isWriting } from '../../navigation/shortcut.ts';

type DetailKeys = {
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  readonly toggleTable: () => void;
};

/** Alt+← and Alt+→ to the neighbours, T for the table. */
export const useDetailKeys = (keys: DetailKeys): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !isWriting(event)) {
      const go = event.code === 'ArrowLeft' ? keys.previous : event.code === 'ArrowRight' ? keys.next : null;
      if (go === null) return;
      // Browsers take these keys for back and forward; here they go through the list (`ux.md` §2.3).
      event.preventDefault();
      go();
      return;
    }
    if (event.code !== 'KeyT' || event.shiftKey || !isSingleKey(event)) return;
    event.preventDefault();
    keys.toggleTable();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
