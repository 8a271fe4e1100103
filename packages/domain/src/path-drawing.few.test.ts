/** Paths of few whole things: what stands at the end of a month keeps to the exact line, not only what a month adds. */
import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import { drawLinear, drawSeasonal, drawStatedSeason, type PathDrawing } from './path-drawing.ts';
import type { Month } from './period.ts';
import { quantity } from './quantity.ts';
import { bound, facts, path, target, yearOf } from './testing/build.ts';
import { after, levelAim, pathIn, sumAim, sumYear, valuesOf, partsOf } from './testing/path-drawing.ts';

/** Provincial investment: 16, 40 and 68 % by the ends of quarters, 11 in December (`bac-kan.md` §6); the rest between. */
const INVESTMENT = '3 8 16 24 32 40 49 58 68 78 89 100'.split(' ').map((share) => quantity(share));
const investedIn2023 = sumYear(2023, '3 5 8 8 8 8 9 9 10 10 11 11'.split(' '));

describe('a path of few', () => {
  it.each<[string, PathDrawing, values: string, remainder: Month[]]>([
    [
      '12 xã NTM [S4] by the season of investment: 0,36 and 0,96 and 1,92 and 2,88 …, and not a commune each month',
      drawStatedSeason(sumAim('12'), INVESTMENT),
      '0 0 1 2 3 4 5 6 8 9 10 12',
      [3, 4, 5, 6, 9, 12],
    ],
    [
      '6 communes by the same season: two by June, where the line is at 2,4',
      drawStatedSeason(sumAim('6'), INVESTMENT),
      '0 0 0 1 1 2 2 3 4 4 5 6',
      [4, 6, 8, 9, 11, 12],
    ],
    [
      '12 communes by an own year of that season',
      drawSeasonal(sumAim('12'), [investedIn2023]),
      '0 0 1 2 3 4 5 6 8 9 10 12',
      [3, 4, 5, 6, 9, 12],
    ],
    [
      'a single one comes when all of it is due',
      drawStatedSeason(sumAim('1'), INVESTMENT),
      '0 0 0 0 0 0 0 0 0 0 0 1',
      [12],
    ],
    [
      'a limit that adds up, không quá 38 vụ: none is allowed before its time (3,17 and 6,33 and 9,5 …)',
      drawLinear(sumAim('38')),
      '3 6 9 12 15 19 22 25 28 31 34 38',
      [6, 12],
    ],
    [
      'a level that must fall from 20 to 12: none is asked for before its time (19,76 and 19,36 and 18,72 …)',
      drawStatedSeason(levelAim('20', '12', 0), INVESTMENT),
      '20 20 19 19 18 17 17 16 15 14 13 12',
      [3, 5, 6, 8, 9, 10, 11, 12],
    ],
  ])('%s', (_, drawing, values, remainder) => {
    expect(valuesOf(drawing)).toEqual(values.split(' '));
    expect(pathIn(drawing).remainder).toEqual({ months: remainder, fractionIn: null });
  });

  it('keeps to the line in mid-year too: 4 of 6 are left after June (2,6 and 3,2 and 3,87 …)', () => {
    const drawing = drawStatedSeason(sumAim('6', 0, [7, '2']), INVESTMENT);
    expect(valuesOf(drawing)).toEqual(after(6, '2', '3', '3', '4', '5', '6'));
    expect(partsOf(drawing)).toEqual(after(6, '0', '1', '0', '1', '1', '1'));
  });

  it('colours who has none of 6 by June as the line does, and not as on the path', () => {
    const { values } = pathIn(drawStatedSeason(sumAim('6'), INVESTMENT));
    const statusOf = (count: string) =>
      assess(
        facts({
          indicator: { kind: 'count_new', decimals: 0 },
          target: target(bound('at_least', '6')),
          path: { ...path([]), values },
          series: yearOf('sum', ['0', '0', '0', '0', '0', count]),
          month: 6,
        }),
      ).status;
    expect(['0', '1', '2'].map(statusOf)).toEqual(['will_miss', 'will_miss', 'on_track']);
  });
});
