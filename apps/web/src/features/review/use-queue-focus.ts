import { useEffect, useRef, useState, type RefObject } from 'react';

type Goal = { readonly at: 'row' | 'title'; readonly code: string } | { readonly at: 'empty' };

export type QueueFocus = {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly empty: RefObject<HTMLHeadingElement | null>;
  readonly goTo: (goal: Goal) => void;
  /** The figure whose row has the focus. */
  readonly focused: () => string | null;
};

/**
 * Where the focus goes once the screen has followed: a row, the title of a figure, or the word that nothing is left.
 * @param current the figure shown: a goal waits until it is the one
 */
export const useQueueFocus = (current: string | null): QueueFocus => {
  const frame = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const empty = useRef<HTMLHeadingElement>(null);
  const waiting = useRef<Goal | null>(null);
  const [, wake] = useState(0);
  useEffect(() => {
    const goal = waiting.current;
    if (goal === null || (goal.at !== 'empty' && goal.code !== current)) return;
    const element =
      goal.at === 'empty'
        ? empty.current
        : goal.at === 'title'
          ? title.current
          : frame.current?.querySelector<HTMLElement>(`[data-code="${goal.code}"] a`);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
    waiting.current = null;
  });
  return {
    frame,
    title,
    empty,
    goTo: (goal) => {
      waiting.current = goal;
      // Where the goal is on the screen already nothing else would look at it again.
      wake((times) => times + 1);
    },
    focused: () => document.activeElement?.closest('[data-code]')?.getAttribute('data-code') ?? null,
  };
};
