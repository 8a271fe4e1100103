/** Work that takes a thread of its own: a few at once, a few waiting in the order of asking, the rest told to come again. */
import { refusal, type Refusal } from '@ve-dich/domain';

/** Does a piece of work when its turn has come; refused as `busy` where too many wait already. */
export type InTurn = <Answer>(work: () => Promise<Answer>) => Promise<Answer | Refusal>;

/** A queue with so many places at once and so many to wait in. */
export const createTurns = (atOnce: number, mostWaiting: number): InTurn => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (waiting.length >= mostWaiting) return refusal('busy', { retryAfter: 5 });
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // The place is handed on, not given up: nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
};
