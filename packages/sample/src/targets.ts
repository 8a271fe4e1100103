/** Every target of the demo, with the version in force at the end of a year and the bound the domain reads. */
import { quantity, type Bound, type Quantity } from '@ve-dich/domain';
import { FOLLOWED_TARGETS } from './targets-followed.ts';
import { PAST_TARGETS } from './targets-past.ts';
import { RUNNING_TARGETS } from './targets-running.ts';
import type { SampleTarget } from './types.ts';

export const TARGETS: readonly SampleTarget[] = [...PAST_TARGETS, ...RUNNING_TARGETS, ...FOLLOWED_TARGETS];

const edge = (text: string | null): Quantity | null => (text === null ? null : quantity(text));
const digits = (text: string | null): number => text?.split('.')[1]?.length ?? 0;

/** The bound a target of the book is judged by; its edges are written with the digits they are printed with. */
export const boundOf = (target: SampleTarget): Bound => ({
  operator: target.operator,
  low: edge(target.low),
  high: edge(target.high),
  approximate: target.approximate,
  decimals: Math.max(digits(target.low), digits(target.high)),
});

/** The target in force at the end of a year: its last version. */
export const lastTarget = (indicator: string, year: number): SampleTarget => {
  const found = TARGETS.findLast((target) => target.indicator === indicator && target.year === year);
  if (found === undefined) throw new RangeError(`no target: ${indicator} ${year}`);
  return found;
};
