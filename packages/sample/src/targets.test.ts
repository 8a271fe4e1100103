/** The demo's targets in the resolution's words: what the grammar reads of them is what they are judged by. */
import { compare, readTarget, type Quantity } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { LIST } from './list.ts';
import { boundOf, TARGETS } from './targets.ts';
import type { SampleTarget } from './types.ts';

const isSame = (one: Quantity | null, other: Quantity | null): boolean =>
  one === null || other === null ? one === other : compare(one, other) === 0;

const readingOf = (target: SampleTarget) => {
  const indicator = LIST.find(({ code }) => code === target.indicator);
  if (indicator === undefined) throw new RangeError(`no indicator ${target.indicator}`);
  return readTarget(target.rawText, { unit: indicator.unit.vi, direction: indicator.direction });
};

describe('the words of the targets', () => {
  const told = TARGETS.filter((target) => readingOf(target).ok);

  it.each(told.map((target) => [`${target.indicator} ${target.year}`, target] as const))(
    '%s are read as the bound it is judged by',
    (_name, target) => {
      const answer = readingOf(target);
      if (!answer.ok) throw new Error(`unread at ${answer.at}`);
      const aim = boundOf(target);
      // «Hoàn thành» and places of a ranking are words beside the number that is judged.
      if (answer.reading.bound === null) return;
      expect(answer.reading.bound.operator).toBe(aim.operator);
      expect(isSame(answer.reading.bound.low, aim.low)).toBe(true);
      expect(isSame(answer.reading.bound.high, aim.high)).toBe(true);
      expect(answer.reading.decimals).toBe(aim.decimals);
    },
  );

  it('that cannot be read are those that carry more than a target, and each is known', () => {
    expect(
      TARGETS.filter((target) => !readingOf(target).ok).map(({ indicator, year }) => `${indicator} ${year}`),
      // The second says how many places up: judged is the place that leads to.
    ).toEqual(['ct-12 2023', 'td-01 2024']);
  });
});
