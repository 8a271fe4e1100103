import { describe, expect, it } from 'vitest';
import { deOverlap, type EndLabel } from './de-overlap.ts';

const at = (y: number, key = String(y)): EndLabel => ({ key, text: key, color: 'black', y });

describe('labels at the ends of lines', () => {
  it('stay where they are while they are apart', () => {
    expect(deOverlap([at(40), at(100)], 16, 0, 200).map(({ y }) => y)).toEqual([40, 100]);
  });

  it('move apart where they would lie on one another', () => {
    expect(
      deOverlap([at(50, 'b'), at(48, 'a'), at(52, 'c')], 16, 0, 200).map(({ key, y }) => [key, y]),
    ).toEqual([
      ['a', 48],
      ['b', 64],
      ['c', 80],
    ]);
  });

  it('come back up from the bottom edge', () => {
    expect(deOverlap([at(195), at(198)], 16, 0, 200).map(({ y }) => y)).toEqual([184, 200]);
  });

  it('never come closer than the gap and keep the order of their lines', () => {
    const heights = [0, 3, 16, 40, 41, 150, 286, 299, 300];
    for (const one of heights) {
      for (const two of heights) {
        for (const three of heights) {
          const lines = [one, two, three];
          const placed = deOverlap(
            lines.map((y, index) => at(y, String(index))),
            16,
            0,
            300,
          );
          const gaps = placed.slice(1).map(({ y }, index) => y - (placed[index]?.y ?? 0));
          expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
          expect(Math.max(...placed.map(({ y }) => y))).toBeLessThanOrEqual(300);
          expect(Math.min(...placed.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
          const original = placed.map(({ key }) => lines[Number(key)]);
          expect(original).toEqual([...lines].sort((left, right) => left - right));
        }
      }
    }
  });
});
