/** Ticks: round, few, around every value, each with words of its own. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksFor } from './chart-scale.ts';

const labels = (values: readonly number[], decimals: number): readonly string[] =>
  ticksFor(values, decimals).map(({ label }) => label);

describe('ticks', () => {
  it.each<[string, readonly number[], number, readonly string[]]>([
    ['from zero on', [12, 2430.6], 1, ['0', '1.000', '2.000', '3.000']],
    ['in quarters', [92.1, 902], 1, ['0', '250', '500', '750', '1.000']],
    ['far from zero, without it', [15.2, 16.4], 1, ['15,0', '15,5', '16,0', '16,5']],
    ['tenths without noise of the machine', [0.1, 0.7], 1, ['0,0', '0,2', '0,4', '0,6', '0,8']],
    ['hundredths', [0.02, 0.07], 2, ['0,00', '0,02', '0,04', '0,06', '0,08']],
    ['across zero', [-12.4, 6.5], 2, ['-20', '-10', '0', '10']],
    ['below zero', [-11.7, -1], 1, ['-15', '-10', '-5', '0']],
    ['whole things are not halved', [0, 1], 0, ['0', '1', '2']],
    ['all equal: in the middle', [73.4, 73.4], 1, ['73,3', '73,4', '73,5']],
    ['nothing but zero', [0], 0, ['0', '1', '2']],
    ['millions', [98000, 1250000], 0, ['0', '500.000', '1.000.000', '1.500.000']],
  ])('%s', (_name, values, decimals, expected) => {
    expect(labels(values, decimals)).toEqual(expected);
  });

  it('are three to five, rise evenly, take in every value and are told apart by their words', () => {
    const values = fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 1, maxLength: 36 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const numbers = whole.map((each) => each / 10 ** decimals);
        const ticks = ticksFor(numbers, decimals);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
        const step = (ticks[1]?.value ?? 0) - (ticks[0]?.value ?? 0);
        for (const [at, { value }] of ticks.entries())
          expect(value - (ticks[0]?.value ?? 0)).toBeCloseTo(at * step, 3);
        const hair = step * 1e-6;
        expect(ticks[0]?.value).toBeLessThanOrEqual(Math.min(...numbers) + hair);
        expect(ticks.at(-1)?.value).toBeGreaterThanOrEqual(Math.max(...numbers) - hair);
      }),
    );
  });

  it('say exactly what they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        for (const { value, label } of ticksFor([0, whole / 10 ** decimals], decimals)) {
          expect(Number(label.replaceAll('.', '').replace(',', '.'))).toBe(value);
        }
      }),
    );
  });
});
