/** The gap of each kind: which way is good, and how far outside a band. */
import { describe, expect, it } from 'vitest';
import { quantity, signOf, type Quantity } from '../quantity.ts';
import { shown } from '../testing/build.ts';
import { band, goal } from '../testing/kind-cases.ts';
import { KINDS, type Kind } from '../vocabulary.ts';
import { gapInPoints, gapToBand, isBanded, type Goal } from './kind.ts';
import { kindRules } from './rules.ts';

describe('which way is good', () => {
  it.each<readonly [Kind, Goal, boolean]>([
    ['flow', goal('100'), true],
    ['flow', goal('100', 'lower'), false],
    ['count_new', goal('12'), true],
    ['disbursement', goal('2157'), true],
    ['growth', goal('8'), true],
    ['growth', goal('4', 'lower'), false],
    ['average', goal('6.5'), true],
    ['average', goal('4', 'lower'), false],
    ['ratio', goal('56'), true],
    ['ratio', goal('20', 'lower'), false],
    ['pp_change', goal('2'), true],
    ['pp_change', goal('-2', 'lower'), false],
    ['maintain', goal('73.4'), true],
    ['maintain', goal('73.4', 'lower'), false],
    ['milestone', goal('4'), true],
    ['lower_better', goal('38', 'lower'), false],
    ['stock', goal('56', 'higher', '50'), true],
    ['stock', goal('56', 'higher', '60'), true],
    ['stock', goal('4', 'lower', '5'), false],
    ['stock', goal('4', 'lower', '4'), false],
    ['stock', goal('4', 'lower', '3'), false],
    ['rate', goal('4', 'lower', '5'), false],
    ['rate', goal('4', 'lower'), false],
    ['rate', goal('97'), true],
  ])('for %s against %j a higher value is ahead of the path: %s', (kind, aim, isGood) => {
    const [less, more] = [quantity('3'), quantity('3.5')];
    const sign = (value: Quantity, expected: Quantity): number | null => {
      const gap = gapInPoints(kindRules(kind), aim, value, expected);
      return gap === null ? null : signOf(gap);
    };
    expect([sign(more, less), sign(less, more), sign(more, more)]).toEqual([
      isGood ? 1 : -1,
      isGood ? -1 : 1,
      0,
    ]);
  });

  it('a place in a ranking has no points, and neither has a row that follows from its children', () => {
    for (const kind of ['rank', 'structure', 'composite'] as const) {
      expect(gapInPoints(kindRules(kind), goal('34', 'lower'), quantity('35'), quantity('34'))).toBeNull();
    }
  });

  it('a year that began beyond its target has no way to go, and the share of the plan stands in', () => {
    expect(shown(kindRules('stock').progress(quantity('57'), goal('56', 'higher', '56')))).toBe(
      '101.78571428571428571429',
    );
    expect(shown(kindRules('rate').progress(quantity('3'), goal('4', 'lower', '4')))).toBe('75');
    expect(shown(kindRules('rate').progress(quantity('5'), goal('4', 'lower', '3')))).toBe('125');
  });
});

describe('the gap to a band', () => {
  it.each<readonly [name: string, aim: Goal, value: string, inUnit: string, inPoints: string | null]>([
    ['in the middle', band('4', '4.5'), '4.2', '0', '0'],
    ['on the lower edge', band('4', '4.5'), '4', '0', '0'],
    ['on the upper edge', band('4', '4.5'), '4.5', '0', '0'],
    ['above: against the upper edge', band('4', '4.5'), '4.6', '-0.1', '-2.22222222222222222222'],
    ['below: against the lower edge', band('4', '4.5'), '3.5', '-0.5', '-12.5'],
    ['far above', band('45', '47'), '94', '-47', '-100'],
    ['of negative numbers, above', band('-2', '-1'), '-0.5', '-0.5', '-50'],
    ['of negative numbers, below', band('-2', '-1'), '-3', '-1', '-50'],
    ['without an upper edge', band('10', null), '1000', '0', '0'],
    ['without an upper edge, below', band('10', null), '9', '-1', '-10'],
    ['without a lower edge', band(null, '10'), '-50', '0', '0'],
    ['without a lower edge, above', band(null, '10'), '12', '-2', '-20'],
    ['above an edge of zero: no percent of nothing', band('-1', '0'), '2', '-2', null],
  ])('%s', (_name, aim, value, inUnit, inPoints) => {
    expect(shown(gapToBand(quantity(value), aim))).toBe(inUnit);
    for (const expected of ['-100', '4.2', '100']) {
      expect(shown(gapInPoints(kindRules('range'), aim, quantity(value), quantity(expected)))).toBe(inPoints);
    }
  });

  it('is that of a range, and of any other kind whose good lies inside a band', () => {
    expect(KINDS.filter((kind) => isBanded(kindRules(kind), goal('100')))).toEqual(['range']);
    expect(KINDS.filter((kind) => isBanded(kindRules(kind), band('4', '4.5')))).toEqual(KINDS);
  });
});
