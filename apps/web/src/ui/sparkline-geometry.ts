/**
 * Polylines of a sparkline. A month that should have a number and has none (`null`) breaks the line and is never drawn as
 * zero; a month in which nothing was due (`undefined`) is passed over.
 */
import { forDrawing } from './bullet-geometry.ts';

export type Point = { readonly x: number; readonly y: number };
export type SparklineGeometry = {
  /** Unbroken runs of the actual line. */
  readonly runs: readonly (readonly Point[])[];
  readonly pathRuns: readonly (readonly Point[])[];
  /** The newest known month. */
  readonly last: Point | null;
};

const runsOf = (points: readonly (Point | null | undefined)[]): Point[][] => {
  const runs: Point[][] = [];
  let open: Point[] = [];
  for (const point of points) {
    if (point === null) {
      if (open.length > 0) runs.push(open);
      open = [];
    } else if (point !== undefined) open.push(point);
  }
  if (open.length > 0) runs.push(open);
  return runs;
};

/**
 * Lays twelve months on a small canvas: the same x for every row, a y scale of its own.
 * @param inset room for half a line and the last dot
 */
export const sparklineGeometry = (
  values: readonly (string | null | undefined)[],
  path: readonly (string | null | undefined)[],
  size: { readonly width: number; readonly height: number; readonly inset: number },
): SparklineGeometry => {
  const read = (value: string | null | undefined) => (value === undefined ? undefined : forDrawing(value));
  const actual = values.map(read);
  const expected = path.map(read);
  const known = [...actual, ...expected].filter((value) => typeof value === 'number');
  const low = Math.min(...known);
  const high = Math.max(...known);
  const steps = Math.max(values.length, path.length) - 1;
  const place = (value: number | null | undefined, index: number): Point | null | undefined =>
    value === null || value === undefined
      ? value
      : {
          x: size.inset + (index / steps) * (size.width - 2 * size.inset),
          // A flat line stands in the middle rather than on an edge.
          y:
            high === low
              ? size.height / 2
              : size.height - size.inset - ((value - low) / (high - low)) * (size.height - 2 * size.inset),
        };
  const points = actual.map(place);
  return {
    runs: runsOf(points),
    pathRuns: runsOf(expected.map(place)),
    last: points.findLast((point) => point !== null && point !== undefined) ?? null,
  };
};
