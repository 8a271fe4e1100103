import { describe, expect, it } from 'vitest';
import { sampleBook as book } from './index.ts';
import { makePaths } from './paths.ts';

const pathOf = (indicator: string, year: number, version = 1) =>
  book.paths.find((one) => one.indicator === indicator && one.year === year && one.version === version);
const drawnBy = (method: string, year: number): readonly string[] =>
  book.paths.filter((path) => path.method === method && path.year === year).map((path) => path.indicator);

describe('how paths are drawn', () => {
  it('by the unit’s own earlier years where production, trade, planting and accidents have a rhythm of their own', () => {
    expect(drawnBy('seasonal', 2022)).toEqual([]);
    const inAllYears = ['ct-05', 'ct-07', 'ct-08', 'ct-10', 'ct-11', 'ct-22', 'ct-26'];
    expect([...new Set(drawnBy('seasonal', 2023))]).toEqual(inAllYears);
    expect(drawnBy('seasonal', 2024)).toEqual([...inAllYears, 'td-06a', 'td-06b', 'td-06c']);
    expect(pathOf('ct-22', 2024)?.reason).toBe('Theo nhịp năm 2022, 2023 của chính đơn vị');
  });

  it('never in a straight line', () => {
    expect(book.paths.filter((path) => path.method === 'linear')).toEqual([]);
  });

  it('by stated shares where the book has no earlier months: planting of 2022, 5 % by February and all by September', () => {
    expect(pathOf('ct-22', 2022)?.values.join(' ')).toBe(
      '0 200 600 1280 2160 3040 3600 3880 4000 4000 4000 4000',
    );
  });

  it('as finely as the target is stated: 2.157,119 tỷ đồng', () => {
    expect(pathOf('ct-04', 2024)?.values.slice(0, 2)).toEqual(['21.571', '107.855']);
    expect(pathOf('ct-04', 2024, 2)?.values.slice(0, 2)).toEqual(['24.3', '121.5']);
  });

  it('of few never ahead of the line: 17 deaths by the rhythm of two years (0,90 and 2,69 and 4,01 and 5,81 …)', () => {
    expect(pathOf('td-06b', 2024)?.values.join(' ')).toBe('0 2 4 5 6 8 9 11 12 13 15 17');
  });

  it('by what was agreed, silent in months without a figure', () => {
    const speaking = pathOf('ct-24', 2024)?.values.flatMap((value, at) =>
      value === null ? [] : [[at + 1, value]],
    );
    expect(speaking).toEqual([
      [6, '98.6'],
      [12, '98.8'],
    ]);
    expect(pathOf('ct-19', 2024)?.values.slice(5, 9)).toEqual([null, '96.8', '96.8', '96.8']);
  });

  it('without knowing what came later: the months of 2023 were revised in March 2024', () => {
    const known = book.figures.filter((figure) => figure.recordedAt < '2024-01-15');
    const revised = book.figures.filter((one) => !known.includes(one) && one.period.startsWith('2023-'));
    expect(revised.some((figure) => figure.indicator === 'ct-05')).toBe(true);
    expect(makePaths(known)).toEqual(book.paths);
  });

  it('not at all by a year of which a month is missing: that is a slip in the book', () => {
    const gap = book.figures.filter((one) => one.indicator !== 'ct-07' || one.period !== '2023-05');
    expect(() => makePaths(gap)).toThrow('a year cannot be followed: ct-07 2024');
  });

  it('not at all where no year can be followed', () => {
    const lost = book.figures.filter((figure) => figure.indicator !== 'ct-11');
    expect(() => makePaths(lost)).toThrow('no path: ct-11 2023: no_usable_year');
  });
});
