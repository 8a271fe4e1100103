import { useCallback, useEffect, useState, type RefObject } from 'react';
import { takeLastSeen } from './visited-list.ts';

type Selection = {
  readonly selected: string | null;
  readonly select: (code: string) => void;
  /** Selects the row a step away and puts the focus on its link. */
  readonly move: (step: 1 | -1) => void;
  readonly goTo: (code: string | undefined) => void;
};

/** Which row is selected, and where the focus is when keys walk through the rows. */
export const useRowSelection = (
  codes: readonly string[],
  frame: RefObject<HTMLElement | null>,
): Selection => {
  // Coming back from an indicator's page, the list stands where it was left.
  const [returned] = useState(takeLastSeen);
  const [selected, setSelected] = useState<string | null>(returned);

  const focusRow = useCallback(
    (code: string): void => {
      const row = frame.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(code)}"]`);
      row?.querySelector('a')?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    },
    [frame],
  );
  const goTo = useCallback(
    (code: string | undefined): void => {
      if (code === undefined) return;
      setSelected(code);
      focusRow(code);
    },
    [focusRow],
  );
  const move = useCallback(
    (step: 1 | -1): void => {
      const index = selected === null ? -1 : codes.indexOf(selected);
      goTo(index < 0 ? codes[step === 1 ? 0 : codes.length - 1] : (codes[index + step] ?? codes[index]));
    },
    [codes, selected, goTo],
  );

  useEffect(() => {
    if (returned === null) return undefined;
    // After the frame of the page has put the focus on the new page's beginning.
    const frameRequest = requestAnimationFrame(() => focusRow(returned));
    return () => cancelAnimationFrame(frameRequest);
  }, [returned, focusRow]);

  return { selected, select: setSelected, move, goTo };
};
