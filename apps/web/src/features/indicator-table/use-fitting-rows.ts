import { useLayoutEffect, useState, type RefObject } from 'react';

/** The projector's row, and the least a finger or a pointer can still hit. */
const FULL = 28;
const LEAST = 24;

/**
 * The row height at which every row of the table stands on the screen at once: 28 px, a little less where a banner
 * takes room. `null` while it need not fit.
 * @param rows how many rows there are
 */
export const useFittingRows = (
  frame: RefObject<HTMLElement | null>,
  rows: number,
  active: boolean,
): number | null => {
  const [height, setHeight] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = (): void => {
      const element = frame.current;
      const head = element?.querySelector('thead');
      if (!active || rows === 0 || element == null || head == null) {
        setHeight(null);
        return;
      }
      // From the top of the page, not of the window: the reader may have scrolled.
      const above =
        element.getBoundingClientRect().top + window.scrollY + head.getBoundingClientRect().height;
      const room = Math.floor((window.innerHeight - above - 2) / rows);
      setHeight(Math.min(FULL, Math.max(LEAST, room)));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [frame, rows, active]);
  return height;
};
