import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isSingleKey } from '../../navigation/shortcut.ts';

type QueueKeys = {
  /** The list: its keys act only while the focus is in it. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly move: (step: 1 | -1) => void;
  /** Goes on to what the focused row says. */
  readonly open: () => void;
  readonly approve: () => void;
  readonly giveBack: () => void;
  readonly select: () => void;
  readonly approveSelected: () => void;
};

/** J K Enter A R X and Shift+A for the list of figures. Keys are known by their place, so that Telex changes nothing. */
export const useQueueKeys = (keys: QueueKeys): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isHere = event.target instanceof Node && keys.frame.current?.contains(event.target) === true;
    const isMove = event.code === 'KeyJ' || event.code === 'KeyK';
    // A key held down walks the list; it decides nothing.
    if (!isHere || (event.repeat && !isMove) || !isSingleKey(event)) return;
    if (event.shiftKey) {
      if (event.code !== 'KeyA') return;
      keys.approveSelected();
    } else {
      switch (event.code) {
        case 'KeyJ':
          keys.move(1);
          break;
        case 'KeyK':
          keys.move(-1);
          break;
        case 'KeyA':
          keys.approve();
          break;
        case 'KeyR':
          keys.giveBack();
          break;
        case 'Enter':
          // The link itself is followed as any other; the focus goes along.
          if (event.target instanceof Element && event.target.closest('a') !== null) keys.open();
          return;
        case 'KeyX':
          keys.select();
          break;
        default:
          return;
      }
    }
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
