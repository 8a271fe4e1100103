/** What a year's path is drawn for. */
import { describe, expect, it } from 'vitest';
import { drawSteps, pathAim } from './path-drawing.ts';
import { quantity } from './quantity.ts';
import { bound, shown, target } from './testing/build.ts';
import { valuesOf } from './testing/path-drawing.ts';

const RATE = { kind: 'rate', direction: 'higher', accumulation: 'latest', decimals: 1 } as const;
const MILESTONE = { kind: 'milestone', direction: 'higher', accumulation: 'latest', decimals: 0 } as const;

describe('the aim of a path', () => {
  it('is the edge that is met first: the upper one where lower is better', () => {
    const band = target(bound('between', '12', '14'));
    const aimed = (direction: 'higher' | 'lower') => shown(pathAim({ ...RATE, direction }, band).target);
    expect([aimed('higher'), aimed('lower')]).toEqual(['12', '14']);
  });

  it('goes from the level of last year, and in mid-year from what is done', () => {
    const insured = target(bound('at_least', '97'), { baseline: quantity('96.5') });
    expect(pathAim(RATE, insured)).toEqual({
      accumulation: 'latest',
      target: quantity('97'),
      baseline: quantity('96.5'),
      decimals: 1,
      midYear: null,
    });
    const midYear = { from: 7, done: quantity('96.8') } as const;
    expect(pathAim(RATE, insured, midYear).midYear).toEqual(midYear);
  });

  it('has no beginning where none is known, but of a milestone: there no step is done yet', () => {
    const aim = target(bound('at_least', '2'));
    expect(pathAim(RATE, aim).baseline).toBeNull();
    expect(shown(pathAim(MILESTONE, aim).baseline)).toBe('0');
    expect(shown(pathAim(MILESTONE, { ...aim, baseline: quantity('1') }).baseline)).toBe('1');
    const steps = [{ month: 4, size: quantity('2') }] as const;
    expect(valuesOf(drawSteps(pathAim(MILESTONE, aim), steps))).toEqual('0 0 0 2 2 2 2 2 2 2 2 2'.split(' '));
  });
});
