/** Paths by a season that somebody states, in percent of the year by the end of each month. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSeasonal, drawStatedSeason, type PathDrawing, type PathProblem } from './path-drawing.ts';
import { quantity } from './quantity.ts';
import {
  after,
  levelAim,
  partsOf,
  pathIn,
  problemIn,
  sumAim,
  sumYear,
  valuesOf,
} from './testing/path-drawing.ts';

const shares = (text: string) => text.split(' ').map((share) => quantity(share));

/** Provincial investment: 16, 40 and 68 % by the ends of quarters, 11 in December (`bac-kan.md` §6); the rest between. */
const INVESTMENT = shares('3 8 16 24 32 40 49 58 68 78 89 100');

describe('by a stated season', () => {
  it('giải ngân 2.430,6 tỷ đồng, the plan of July 2024 [S4], by the shape of the year', () => {
    // 72,918 and 194,448 and 388,896 and so on: what is not a whole digit by then waits for the months after.
    const drawing = drawStatedSeason(sumAim('2430.6', 1), INVESTMENT);
    expect(valuesOf(drawing)).toEqual(
      '72.9 194.4 388.8 583.3 777.7 972.2 1190.9 1409.7 1652.8 1895.8 2163.2 2430.6'.split(' '),
    );
    expect(pathIn(drawing)).toMatchObject({
      method: 'manual',
      remainder: { months: [4, 6, 8, 9, 11, 12] },
      usedYears: [],
      leftOutYears: [],
    });
  });

  it('in mid-year the amount left follows the months left, however much was done before', () => {
    // Of the 60 percent after June, 9 are July's: 900 + 1.530,6 · 9 ÷ 60 = 1.129,59.
    const drawing = drawStatedSeason(sumAim('2430.6', 1, [7, '900']), INVESTMENT);
    expect(valuesOf(drawing)).toEqual(after(6, '1129.5', '1359.1', '1614.2', '1869.3', '2149.9', '2430.6'));
  });

  it('a level goes the stated parts of its way, downwards too', () => {
    const halfInMay = shares('0 0 0 0 50 50 50 50 50 50 50 100');
    expect(valuesOf(drawStatedSeason(levelAim('24.7', '20.7', 1), halfInMay))).toEqual(
      '24.7 24.7 24.7 24.7 22.7 22.7 22.7 22.7 22.7 22.7 22.7 20.7'.split(' '),
    );
  });

  it('follows a year by its own shares as it follows the year itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 10_000 }), { minLength: 11, maxLength: 11 }),
        fc.nat({ max: 99_999 }),
        (cuts, target) => {
          // Twelve months of a year of 10.000, so that every share is a percentage to the hundredth.
          const toDate = [...cuts.toSorted((a, b) => a - b), 10_000];
          const year = sumYear(
            2023,
            toDate.map((reached, at) => String(reached - (toDate[at - 1] ?? 0))),
          );
          const stated = toDate.map((reached) => quantity((reached / 100).toFixed(2)));
          const aim = sumAim(String(target), 1);
          expect(partsOf(drawStatedSeason(aim, stated))).toEqual(partsOf(drawSeasonal(aim, [year])));
        },
      ),
    );
  });

  it.each<[string, PathDrawing, PathProblem]>([
    [
      'four quarters',
      drawStatedSeason(sumAim('100'), shares('16 40 68 100')),
      { code: 'wrong_count', given: 4, wanted: 12 },
    ],
    [
      'shares of months instead of shares to date',
      drawStatedSeason(sumAim('100'), shares('10 5 5 10 10 10 10 10 10 10 5 5')),
      { code: 'share_falls', months: [2, 11] },
    ],
    [
      'a share below zero',
      drawStatedSeason(sumAim('100'), shares('-1 8 16 24 32 40 49 58 68 78 89 100')),
      { code: 'share_falls', months: [1] },
    ],
    [
      'a year that ends short of its plan',
      drawStatedSeason(sumAim('100'), shares('3 8 16 24 32 40 49 58 68 78 84 95')),
      { code: 'does_not_add_up', mustBe: quantity('100'), is: quantity('95'), difference: quantity('-5') },
    ],
    [
      'planting that is to be done by August, drawn in October',
      drawStatedSeason(sumAim('3485', 0, [10, '3000']), shares('0 5 15 32 54 76 90 100 100 100 100 100')),
      { code: 'no_share_left', from: 10 },
    ],
    [
      'a level without a beginning',
      drawStatedSeason(levelAim(null, '97'), INVESTMENT),
      { code: 'no_baseline' },
    ],
  ])('%s cannot be followed', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });
});
