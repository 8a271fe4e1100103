/** The standing of a month that has one, its gaps as text, and indicators to stand. */
import { standingAt, type Standing, type StandingFacts } from '../standing.ts';
import { shown } from './build.ts';

export const standing = (facts: StandingFacts, month: Parameters<typeof standingAt>[1]): Standing => {
  const found = standingAt(facts, month);
  if (found === null) throw new Error(`nothing stands at month ${month}`);
  return found;
};
export const gaps = (at: Standing) => [shown(at.gapPoints), shown(at.gapInUnit)];
export const accidents = {
  kind: 'lower_better',
  direction: 'lower',
  accumulation: 'sum',
  decimals: 0,
} as const;
export const malnutrition = { kind: 'lower_better', direction: 'lower', accumulation: 'latest' } as const;
export const rate = { kind: 'rate', accumulation: 'latest' } as const;
export const unemployment = { kind: 'rate', direction: 'lower', accumulation: 'latest' } as const;
