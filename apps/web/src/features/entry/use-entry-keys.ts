import { useEffect } from 'react';
import type { EntryDesk } from './desk/entry-desk.ts';

/** Ctrl+S saves now; Ctrl+Z and Ctrl+Y go back and forth. By the key's place, so that Telex and layouts change nothing. */
export const useEntryKeys = (desk: EntryDesk): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      // In a dialog the keys belong to its own fields.
      if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
      const deed =
        event.code === 'KeyS' && !event.shiftKey
          ? () => void desk.saveNow()
          : event.code === 'KeyZ' && !event.shiftKey
            ? desk.undo
            : event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
              ? desk.redo
              : null;
      if (deed === null) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk]);
};
