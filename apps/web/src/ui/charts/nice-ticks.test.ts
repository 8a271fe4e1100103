import { describe, expect, it } from 'vitest';
import { ticksAround, ticksFromZero } from './nice-ticks.ts';

describe('ticks of an axis from zero', () => {
  it('are the numbers a person would choose', () => {
    expect(ticksFromZero(2145).ticks).toEqual([0, 500, 1000, 1500, 2000]);
    expect(ticksFromZero(1010).ticks).toEqual([0, 250, 500, 750, 1000]);
    expect(ticksFromZero(12).ticks).toEqual([0, 2.5, 5, 7.5, 10, 12.5]);
  });

  it('leave head room for the label of the plan', () => {
    const { domain } = ticksFromZero(2000);
    expect(domain[0]).toBe(0);
    expect(domain[1]).toBeCloseTo(2240, 6);
  });

  it('carry no dust of binary fractions', () => {
    expect(ticksFromZero(0.6).ticks.every((tick) => String(tick).length <= 4)).toBe(true);
  });

  it('stand even where everything is zero', () => {
    expect(ticksFromZero(0)).toEqual({ ticks: [0, 1], domain: [0, 1] });
  });
});

describe('ticks around levels far from zero', () => {
  it('stay inside the axis and around the values', () => {
    const { ticks, domain } = ticksAround(96.1, 97);
    expect(domain[0]).toBeLessThan(96.1);
    expect(domain[1]).toBeGreaterThan(97);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.every((tick) => tick >= domain[0] && tick <= domain[1])).toBe(true);
    expect(ticks).toContain(96.5);
  });

  it('make room around a single value', () => {
    const { domain } = ticksAround(97, 97);
    expect(domain[0]).toBeLessThan(97);
    expect(domain[1]).toBeGreaterThan(97);
  });

  it('cross zero with zero among them', () => {
    expect(ticksAround(-5, 10).ticks).toContain(0);
    expect(ticksAround(-0.7, 0.01).ticks).toEqual([-0.8, -0.6, -0.4, -0.2, 0]);
    expect(ticksAround(-0.5, 0.2).ticks).toEqual([-0.6, -0.4, -0.2, 0, 0.2]);
  });
});
