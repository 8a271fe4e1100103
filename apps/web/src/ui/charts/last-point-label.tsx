import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { MonthPoint } from './month-point.ts';

type Side = {
  readonly anchor: 'start' | 'end';
  /** From the point to the label. */
  readonly at: readonly [number, number];
  /** Months the label lies over, counted from the point. */
  readonly over: readonly number[];
};

/** Distance at which a line no longer touches the letters. */
const CLEAR = 13;

const SIDES: readonly Side[] = [
  { anchor: 'start', at: [10, 16], over: [0, 1, 2] },
  { anchor: 'start', at: [10, -10], over: [0, 1, 2] },
  { anchor: 'end', at: [-8, -14], over: [0, -1, -2] },
  { anchor: 'end', at: [-4, 22], over: [0, -1, -2] },
  { anchor: 'start', at: [10, 36], over: [0, 1, 2] },
  { anchor: 'start', at: [10, -32], over: [0, 1, 2] },
  { anchor: 'end', at: [-8, -34], over: [0, -1, -2] },
];

/** Where a line is at a month, also between the months it has values for. */
const valueOn = (points: readonly MonthPoint[], at: number, series: 'path' | 'lastYear'): number | null => {
  const before = points.findLastIndex((point, index) => index <= at && point[series] !== null);
  const after = points.findIndex((point, index) => index >= at && point[series] !== null);
  const [from, to] = [points[before]?.[series] ?? null, points[after]?.[series] ?? null];
  if (from === null || to === null) return null;
  return before === after ? from : from + ((to - from) * (at - before)) / (after - before);
};

/** The side of the newest point where the other lines are farthest away. */
const clearestSide = (
  points: readonly MonthPoint[],
  index: number,
  yOf: (value: number) => number | undefined,
  place: { readonly y: number; readonly top: number; readonly bottom: number },
): Side => {
  const clearance = (side: Side): number => {
    const y = place.y + side.at[1] - 4;
    const fits = y > place.top + 8 && y < place.bottom - 8;
    // A label needs room to its side: two months of it.
    const reaches = side.anchor === 'start' ? index + 2 < points.length : index >= 2;
    if (!fits || !reaches) return -1;
    const lines = side.over.flatMap((step) => [
      valueOn(points, index + step, 'path'),
      valueOn(points, index + step, 'lastYear'),
      step === 0 ? null : (points[index + step]?.actual ?? null),
      points[index + step]?.plan ?? null,
    ]);
    return Math.min(
      ...lines
        .filter((value): value is number => value !== null)
        .map((value) => Math.abs((yOf(value) ?? 0) - y)),
      200,
    );
  };
  // The nearest side that is clear enough; a label far from its point names nothing.
  return (
    SIDES.find((side) => clearance(side) >= CLEAR) ??
    SIDES.reduce((best, side) => (clearance(side) > clearance(best) ? side : best))
  );
};

type Props = { readonly points: readonly MonthPoint[]; readonly text: string };

/** Names the actual line at its newest point, on the side where the path is not. */
export const LastPointLabel = ({ points, text }: Props) => {
  const plot = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const last = points.findLast((point) => point.actual !== null);
  if (plot === undefined || xScale === undefined || yScale === undefined || last === undefined) return null;
  const x = xScale(last.label, { position: 'middle' });
  const y = yScale(last.actual);
  if (x === undefined || y === undefined) return null;
  const index = points.indexOf(last);
  const side = clearestSide(points, index, (value) => yScale(value), {
    y,
    top: plot.y,
    bottom: plot.y + plot.height,
  });
  const [dx, dy] = side.at;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <text
        x={x + dx}
        y={y + dy}
        textAnchor={side.anchor}
        fontSize="0.8125rem"
        fontWeight={700}
        fill="var(--s-act)"
        stroke="var(--surface)"
        strokeWidth={6}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </ZIndexLayer>
  );
};
