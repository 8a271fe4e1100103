import { useEffect, useEffectEvent } from 'react';
import { isSingleKey } from '../../navigation/shortcut.ts';

type RowKeys = {
  /** One row down (1) or up (-1). */
  readonly move: (step: 1 | -1) => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly open: () => void;
  readonly peek: () => void;
  readonly find: () => void;
  /** False while a layer is open: its keys are its own. */
  readonly active: boolean;
};

/** Something that answers Enter and Space by itself. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, summary, input, select') !== null;

const isRowLink = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('[data-row] a');

/** J K Home End Enter Space F for a list of rows; what they do is up to the list. */
export const useRowKeys = (keys: RowKeys): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!keys.active || event.defaultPrevented || event.shiftKey || !isSingleKey(event)) return;
    switch (event.code) {
      case 'KeyJ':
        keys.move(1);
        break;
      case 'KeyK':
        keys.move(-1);
        break;
      case 'Home':
        keys.first();
        break;
      case 'End':
        keys.last();
        break;
      case 'KeyF':
        keys.find();
        break;
      case 'Space':
        // On a row's link Space looks; on any other control it stays what it is there.
        if (isControl(event.target) && !isRowLink(event.target)) return;
        keys.peek();
        break;
      case 'Enter':
        if (isControl(event.target)) return;
        keys.open();
        break;
      default:
        return;
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
