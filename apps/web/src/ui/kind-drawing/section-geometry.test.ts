import { describe, expect, it } from 'vitest';
import { bandSections, dotOn, floorSections, placeOn, type Sections } from './section-geometry.ts';

const band = (low: number | null, high: number | null): Sections => {
  const sections = bandSections(low, high);
  if (sections === null) throw new Error('no band');
  return sections;
};

describe('the track of a level to keep', () => {
  const forest = floorSections(73.4);

  it('is the mirror of the track of a limit: its wall a sixth from the left', () => {
    expect(placeOn(forest, 73.4)).toBeCloseTo(100 / 6, 6);
    expect(placeOn(forest, 2 * 73.4)).toBe(100);
    expect(placeOn(floorSections(-2), -2)).toBeCloseTo(100 / 6, 6);
    expect(placeOn(floorSections(0), 0)).toBeCloseTo(100 / 6, 6);
  });

  it('leans the dot to the side it is judged on, however near the wall', () => {
    expect(dotOn(forest, 73.4).lean).toBe(1);
    expect(dotOn(forest, 73.3).lean).toBeLessThan(-0.9);
    expect(dotOn(forest, 73.3).at).toBeLessThan(dotOn(forest, 73.4).at);
  });

  it('moves the dot ever to the right as the value grows', () => {
    const radius = 5;
    // On a track of 600 pixels, dot and lean together.
    const places = [70, 73.3, 73.4, 80, 100, 140, 146].map((value) => {
      const { at, lean } = dotOn(forest, value);
      return at * 6 + lean * radius;
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stops at the ends and says that it goes on', () => {
    expect(dotOn(forest, 50)).toEqual({ at: 0, lean: 1, beyond: 'left' });
    expect(dotOn(forest, 160)).toEqual({ at: 100, lean: -1, beyond: 'right' });
    expect(dotOn(forest, 2 * 73.4).beyond).toBeNull();
  });
});

describe('the track of a band', () => {
  it('puts the band into the middle third', () => {
    const prices = band(4, 4.5);
    expect(placeOn(prices, 4)).toBeCloseTo(100 / 3, 6);
    expect(placeOn(prices, 4.5)).toBeCloseTo(200 / 3, 6);
  });

  it('keeps a value on an edge inside, and one past it outside', () => {
    const prices = band(4, 4.5);
    expect(dotOn(prices, 4).lean).toBe(1);
    expect(dotOn(prices, 4.5).lean).toBe(-1);
    expect(dotOn(prices, 3.99).lean).toBeLessThan(-0.9);
    expect(dotOn(prices, 4.51).lean).toBeGreaterThan(0.9);
    expect(dotOn(prices, 4.25).lean).toBeCloseTo(0, 6);
  });

  it('points outwards where the value is off the drawing', () => {
    expect(dotOn(band(4, 4.5), 2)).toMatchObject({ at: 0, beyond: 'left' });
    expect(dotOn(band(4, 4.5), 9)).toMatchObject({ at: 100, beyond: 'right' });
  });

  it('has room on both sides of a single value, and an open side where no edge is stated', () => {
    expect(band(4, 4)).toEqual({ from: 3, to: 5, low: 4, high: 4 });
    expect(dotOn(band(4, 4), 4)).toEqual({ at: 50, lean: 0, beyond: null });
    expect(band(4, null)).toEqual({ from: 3, to: 6, low: 4, high: null });
    expect(dotOn(band(4, null), 5.9).lean).toBeLessThan(0);
    expect(band(null, 4)).toEqual({ from: 2, to: 5, low: null, high: 4 });
    expect(bandSections(null, null)).toBeNull();
  });

  it('is drawn where an edge is zero or below it', () => {
    expect(placeOn(band(0, 0), 0)).toBe(50);
    expect(dotOn(band(-2, -1), -1.5)).toMatchObject({ at: 50, beyond: null });
  });
});
