/** The steps of a milestone at a month: done in their order, so that the first ones are those that are done. */
import type { DrawnTarget } from './drawn-row.ts';

export type StepState = 'done' | 'overdue' | 'next' | 'later';

export type StepAt = DrawnTarget['steps'][number] & { readonly state: StepState };

/**
 * How each step stands at a month: what should be done by its end and is not is overdue; of the rest the first is next.
 * @param done how many are done; `null` where nobody has said: then no step is called done, and none late
 */
export const stepsAt = (
  steps: DrawnTarget['steps'],
  done: number | null,
  month: number,
): readonly StepAt[] => {
  if (done === null) return steps.map((step) => ({ ...step, state: 'later' }));
  const next = steps.findIndex((step, index) => index >= done && step.dueMonth > month);
  return steps.map((step, index) => {
    if (index < done) return { ...step, state: 'done' };
    if (step.dueMonth <= month) return { ...step, state: 'overdue' };
    return { ...step, state: index === next ? 'next' : 'later' };
  });
};

/** How many steps a value says are done; a count, so a number is exact. `null` where there is no value. */
export const stepsDone = (value: string | null): number | null => (value === null ? null : Number(value));
