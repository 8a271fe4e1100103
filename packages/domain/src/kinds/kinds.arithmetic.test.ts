/** The arithmetic of each kind, on published figures. */
import { describe, expect, it } from 'vitest';
import { fixedText, quantity, type Quantity } from '../quantity.ts';
import { shown } from '../testing/build.ts';
import { AMOUNTS } from '../testing/kind-cases.amounts.ts';
import { PLACES } from '../testing/kind-cases.places.ts';
import { SHARES } from '../testing/kind-cases.shares.ts';
import { goal, type KindCase } from '../testing/kind-cases.ts';
import { KINDS, type Kind } from '../vocabulary.ts';
import { kindRules } from './rules.ts';

const printed = (value: Quantity | null): string | null => (value === null ? null : fixedText(value, 1));
const CASES: Readonly<Record<Kind, readonly KindCase[]>> = { ...AMOUNTS, ...SHARES, ...PLACES };

describe('the arithmetic of each kind, on published figures', () => {
  const rows = KINDS.flatMap((kind) => CASES[kind].map((each) => ({ kind, ...each })));

  it.each(rows)('$kind: $name ($source)', (each) => {
    const rules = kindRules(each.kind);
    const value = quantity(each.value);
    expect(shown(rules.percentOfPlan(value, each.goal))).toBe(each.percentOfPlan);
    expect(shown(rules.progress(value, each.goal))).toBe(each.progress);
    expect(printed(rules.progress(value, each.goal))).toBe(each.inPrint);
  });

  it('every kind has at least two cases', () => {
    expect(KINDS.filter((kind) => CASES[kind].length < 2)).toEqual([]);
  });

  it.each(KINDS)('a plan of zero gives %s neither a percent nor a bar', (kind) => {
    const direction = kind === 'lower_better' || kind === 'rank' ? 'lower' : 'higher';
    expect(kindRules(kind).percentOfPlan(quantity('5'), goal('0', direction))).toBeNull();
    expect(kindRules(kind).progress(quantity('5'), goal('0', direction))).toBeNull();
  });

  it.each(['stock', 'rate'] as const)(
    'a %s that must fall to zero still has a way from its baseline',
    (kind) => {
      expect(shown(kindRules(kind).progress(quantity('3'), goal('0', 'lower', '12')))).toBe('75');
    },
  );
});
