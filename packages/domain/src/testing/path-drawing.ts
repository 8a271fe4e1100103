/** Aims and earlier years to draw paths from, and drawn paths as tests write them. */
import type { DrawnPath, EarlierYear, PathAim, PathDrawing, PathProblem } from '../path-drawing.ts';
import { MONTHS, type Month } from '../period.ts';
import { quantity } from '../quantity.ts';
import { ofMonth, read, shown, yearOf, yearOfReadings, type Written } from './build.ts';

export const sumAim = (
  target: string,
  decimals = 0,
  midYear: readonly [Month, string] | null = null,
): PathAim => ({
  accumulation: 'sum',
  target: quantity(target),
  baseline: null,
  decimals,
  midYear: midYear === null ? null : { from: midYear[0], done: quantity(midYear[1]) },
});
export const levelAim = (
  baseline: Written,
  target: string,
  decimals = 1,
  midYear: readonly [Month, string] | null = null,
): PathAim => ({ ...sumAim(target, decimals, midYear), accumulation: 'latest', baseline: read(baseline) });

export const pathIn = (drawing: PathDrawing): DrawnPath => {
  if (drawing.outcome === 'refused') throw new Error(`refused: ${drawing.problem.code}`);
  return drawing.path;
};
export const valuesOf = (drawing: PathDrawing): Written[] => pathIn(drawing).values.map(shown);
export const partsOf = (drawing: PathDrawing): Written[] => pathIn(drawing).parts.map(shown);
export const problemIn = (drawing: PathDrawing): PathProblem | null =>
  drawing.outcome === 'refused' ? drawing.problem : null;
export const read12 = (values: readonly Written[]) => MONTHS.map((each) => read(values[each - 1] ?? null));
/** So many months about which the path says nothing, then these. */
export const after = (count: number, ...values: Written[]): Written[] => [
  ...Array.from({ length: count }, () => null),
  ...values,
];

export const sumYear = (year: number, parts: readonly Written[]): EarlierYear => ({
  series: yearOfReadings(
    'sum',
    parts.map((part) => (part === null ? null : ofMonth(part))),
    { year },
  ),
  before: null,
});
export const levelYear = (year: number, before: Written, levels: readonly Written[]): EarlierYear => ({
  series: yearOf('latest', levels, { year }),
  before: read(before),
});
