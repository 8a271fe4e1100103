/** Where the lines of a small year's chart run. A month not known breaks the line; it is never drawn as zero. */
import { forDrawing } from './bullet-geometry.ts';

export type YearSeriesLine = readonly (string | null | undefined)[];
export type PlacedPoint = { readonly x: number; readonly y: number };
export type YearLineGeometry = {
  readonly actual: readonly (readonly PlacedPoint[])[];
  readonly path: readonly (readonly PlacedPoint[])[];
  readonly lastYear: readonly (readonly PlacedPoint[])[];
  /** The point that is looked at; `null` where its month has no number. */
  readonly ringed: PlacedPoint | null;
  /** Where zero lies, if the scale reaches it. */
  readonly zero: number | null;
};

type Size = { readonly width: number; readonly height: number; readonly inset: number };

/** Unbroken runs: `null` breaks, `undefined` (nothing was due) is passed over. */
const runsOf = (points: readonly (PlacedPoint | null | undefined)[]): PlacedPoint[][] => {
  const runs: PlacedPoint[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else if (point !== undefined) runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
};

/** Lays twelve months of three series on one canvas and one scale; sums start at zero, levels where they lie. */
export const yearLineGeometry = (
  series: {
    readonly actual: YearSeriesLine;
    readonly path: YearSeriesLine;
    readonly lastYear: YearSeriesLine;
  },
  ringedMonth: number,
  fromZero: boolean,
  { width, height, inset }: Size,
): YearLineGeometry => {
  const read = (values: YearSeriesLine) =>
    values.map((value) => (value === undefined ? undefined : forDrawing(value)));
  const [actual, path, lastYear] = [read(series.actual), read(series.path), read(series.lastYear)];
  const known = [...actual, ...path, ...lastYear].filter((value) => typeof value === 'number');
  const low = Math.min(...known, ...(fromZero ? [0] : []));
  const high = Math.max(...known, ...(fromZero ? [0] : []));
  const yOf = (value: number): number =>
    high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  const place = (value: number | null | undefined, index: number): PlacedPoint | null | undefined =>
    value === null || value === undefined
      ? value
      : { x: inset + (index / 11) * (width - 2 * inset), y: yOf(value) };
  const placed = actual.map(place);
  return {
    actual: runsOf(placed),
    path: runsOf(path.map(place)),
    lastYear: runsOf(lastYear.map(place)),
    ringed: placed[ringedMonth - 1] ?? null,
    zero: low <= 0 && high >= 0 && high > low ? yOf(0) : null,
  };
};
