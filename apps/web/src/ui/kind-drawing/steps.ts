/** The steps of a milestone at a month: done in their order, so that the first ones are those that are done. */
import type { DrawnTarget } from './drawn-row.ts';

export type StepState = 'done' | 'overdue' | 'next' | 'later';

export type StepAt = DrawnTarget['steps'][number] & { readonly state: StepState };

/**
 * How each step stands at a month: what should be done by its end and is not is overdue; of the rest the first is next.
 * @param done how many are done
 */
export const stepsAt = (steps: DrawnTarget['steps'], done: number, month: number): readonly StepAt[] => {
  const next = steps.findIndex((step, index) => index >= done && step.dueMonth > month);
  return steps.map((step, index) => {
    if (index < done) return { ...step, state: 'done' };
    if (step.dueMonth <= month) return { ...step, state: 'overdue' };
    return { ...step, state: index === next ? 'next' : 'later' };
  });
};
