import { describe, expect, it } from 'vitest';
import { communeUnits, makeCommuneFigures } from './communes.ts';

describe('communes for benchmarks', () => {
  it('are 108 in eight districts', () => {
    expect(communeUnits()).toHaveLength(108);
    expect(new Set(communeUnits().map((unit) => unit.code)).size).toBe(108);
    expect(new Set(communeUnits().map((unit) => unit.parent)).size).toBe(8);
  });

  it('report 108 × 29 × 12 figures a year, all illustrative', () => {
    let figures = 0;
    for (const figure of makeCommuneFigures([2024])) {
      if (!figure.illustrative) throw new RangeError(figure.indicator);
      figures += 1;
    }
    expect(figures).toBe(37_584);
  });

  it('are made one at a time', () => {
    const figures = makeCommuneFigures(Array.from({ length: 100 }, (_, at) => 2000 + at));
    expect(figures.next().value?.indicator).toBe('ct-01');
  });
});
