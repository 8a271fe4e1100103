/**
 * A chart as lines, marks and words with their places: pure geometry, in points from the upper left corner. A writer only
 * draws what it is handed. The series are told apart by form, not by colour: steps, a thick line with discs, dots with
 * rings, long dashes.
 */
import { printNumber, quantity } from '@ve-dich/domain';
import type { Chart } from '../report.ts';
import { legend } from './chart-legend.ts';
import { boxAt, placeLabel, type Label, type Obstacle } from './chart-labels.ts';
import {
  squareAt,
  LOOKS,
  SMALL_PT,
  type Look,
  type Measure,
  type Point,
  type Primitive,
} from './chart-primitives.ts';
import { ticksFor, type Tick } from './chart-scale.ts';

const MONTHS = 12;
/** Room above the highest tick for a number on it, below the axis for the months, right of the last month. */
const ABOVE = 8;
const BELOW = 12;
const RIGHT = 2;
/** Left of the numbers of the axis: another font may be a little wider than it was measured. */
const LEFT = 2;
/** Between the numbers of the axis and the axis. */
const TICK_GAP = 4;
const TICK_LENGTH = 2.5;
/** Obstacles are sampled so densely along lines. */
const SAMPLE = 1.5;

type Series = readonly (number | null)[];

type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
};

const seriesOf = (values: readonly (string | null)[]): Series =>
  Array.from({ length: MONTHS }, (_, at) => {
    const value = values[at] ?? null;
    return value === null ? null : Number(value);
  });

const isNumber = (value: number | null): value is number => value !== null;

/** Stretches without a gap, each with the month it begins in, January 0. */
const stretchesOf = (series: Series): readonly { readonly from: number; readonly values: number[] }[] => {
  const stretches: { readonly from: number; readonly values: number[] }[] = [];
  for (const [at, value] of series.entries()) {
    if (value === null) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.from + last.values.length === at) last.values.push(value);
    else stretches.push({ from: at, values: [value] });
  }
  return stretches;
};

const plotOf = (ticks: readonly Tick[], top: number, size: Size, measure: Measure): Plot => {
  const labels = ticks.map(({ label }) => measure(label, SMALL_PT, false));
  const left = LEFT + Math.max(...labels) + TICK_GAP;
  const [right, bottom] = [size.width - RIGHT, size.height - BELOW];
  const [lowest, highest] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  return {
    left,
    right,
    top,
    bottom,
    x: (month) => left + ((month + 0.5) / MONTHS) * (right - left),
    y: (value) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - top),
  };
};

const scaffold = (ticks: readonly Tick[], { left, right, bottom, x, y }: Plot): readonly Primitive[] => {
  const base = ticks[0]?.value;
  return [
    ...ticks.flatMap(({ value, label }): readonly Primitive[] => {
      const isAxis = value === base || value === 0;
      return [
        {
          kind: 'line',
          points: [
            [left, y(value)],
            [right, y(value)],
          ],
          look: isAxis ? LOOKS.axis : LOOKS.grid,
        },
        {
          kind: 'text',
          at: [left - TICK_GAP, y(value) + SMALL_PT / 3],
          text: label,
          anchor: 'end',
          pt: SMALL_PT,
          bold: false,
        },
      ];
    }),
    ...Array.from({ length: MONTHS }, (_, month): readonly Primitive[] => [
      {
        kind: 'line',
        points: [
          [x(month), bottom],
          [x(month), bottom + TICK_LENGTH],
        ],
        look: LOOKS.axis,
      },
      {
        kind: 'text',
        at: [x(month), bottom + TICK_LENGTH + SMALL_PT],
        text: `T${month + 1}`,
        anchor: 'middle',
        pt: SMALL_PT,
        bold: false,
      },
    ]).flat(),
  ];
};

/** A tread for each month, as wide as its place, and risers between: one month by itself is still a line. */
const stepsOf = (series: Series, { x, y }: Plot): readonly (readonly Point[])[] =>
  stretchesOf(series).map(({ from, values }) =>
    values.flatMap((value, at): readonly Point[] => [
      [x(from + at - 0.5), y(value)],
      [x(from + at + 0.5), y(value)],
    ]),
  );

/** Months whose neighbours have no value: a tread by itself would be lost on the grid. */
const lonelyOf = (series: Series, { x, y }: Plot): readonly Point[] =>
  stretchesOf(series)
    .filter(({ values }) => values.length === 1)
    .flatMap(({ from, values }) => values.map((value): Point => [x(from), y(value)]));

const linesOf = (series: Series, { x, y }: Plot): readonly (readonly Point[])[] =>
  stretchesOf(series).map(({ from, values }) => values.map((value, at): Point => [x(from + at), y(value)]));

const polylines = (lines: readonly (readonly Point[])[], look: Look): readonly Primitive[] =>
  lines.filter((points) => points.length > 1).map((points) => ({ kind: 'line', points, look }));

/** Points along lines that words should not lie on. */
const alongLines = (lines: readonly (readonly Point[])[], weight: number): readonly Obstacle[] =>
  lines.flatMap((points) =>
    points.flatMap((to, at): readonly Obstacle[] => {
      const from = points[at - 1] ?? to;
      const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / SAMPLE);
      return Array.from({ length: count + 1 }, (_, part): Obstacle => {
        const share = count === 0 ? 0 : part / count;
        return { at: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], weight };
      });
    }),
  );

/** The edges of discs: a number does not cut one. */
const aroundMarks = (points: readonly Point[]): readonly Obstacle[] => {
  const reach = LOOKS.disc.radius + LOOKS.disc.width;
  return points.flatMap(([x, y]) =>
    [-reach, reach].flatMap((off): readonly Obstacle[] => [
      { at: [x + off, y], weight: 4 },
      { at: [x, y + off], weight: 4 },
    ]),
  );
};

const printedAs = (value: string, decimals: number): string =>
  printNumber(quantity(value), { decimals, language: 'vi', minus: 'paper' });

/** «KH năm: 2.430,6», with the digits the aim was set with. */
const aimWords = ({ aim, decimals }: Chart): string | null => {
  if (aim === null) return null;
  const digits = Math.max(decimals, Math.min(aim.split('.')[1]?.length ?? 0, decimals + 2));
  return `KH năm: ${printedAs(aim, digits)}`;
};

/** The first and the last actual number, each beside its mark. */
const endLabels = (chart: Chart, actual: Series, { x, y }: Plot): readonly Label[] => {
  const [first, last] = [actual.findIndex(isNumber), actual.findLastIndex(isNumber)];
  // The last one matters most: it chooses its place first.
  return [...new Set([last, first])].flatMap((at) => {
    const [value, text] = [actual[at] ?? null, chart.actual[at] ?? null];
    return value === null || text === null
      ? []
      : [{ text: printedAs(text, chart.decimals), bold: true, around: [x(at), y(value)] }];
  });
};

export type Size = { readonly width: number; readonly height: number };

/**
 * Draws a chart.
 * @param options.width of the whole in points, as `height`; nothing is drawn outside
 * @param options.measure width of a text in points
 * @returns what to draw, in order: later things lie on earlier ones
 */
export const drawChart = (
  chart: Chart,
  { width, height, measure }: Size & { readonly measure: Measure },
): readonly Primitive[] => {
  const [plan, actual, lastYear] = [
    seriesOf(chart.plan),
    seriesOf(chart.actual),
    seriesOf(chart.lastYear),
  ] as const;
  const aim = chart.aim === null ? null : Number(chart.aim);
  const values = [...plan, ...actual, ...lastYear, aim].filter(isNumber);
  const ticks = ticksFor(values.length === 0 ? [0] : values, chart.decimals);
  const key = legend(chart, { plan, actual, lastYear }, width, measure);
  const plot = plotOf(ticks, key.height + ABOVE, { width, height }, measure);

  const [steps, dotted, solid] = [stepsOf(plan, plot), linesOf(lastYear, plot), linesOf(actual, plot)];
  const across: readonly (readonly Point[])[] =
    aim === null
      ? []
      : [
          [
            [plot.left, plot.y(aim)],
            [plot.right, plot.y(aim)],
          ],
        ];

  const obstacles: Obstacle[] = [
    ...alongLines(steps, 2),
    ...alongLines(dotted, 2),
    ...alongLines(solid, 4),
    ...aroundMarks(solid.flat()),
    ...alongLines(across, 1),
  ];
  const words: Primitive[] = [];
  const aimText = aimWords(chart);
  const wanted: readonly Label[] = [
    ...endLabels(chart, actual, plot),
    ...(aim === null || aimText === null
      ? []
      : [{ text: aimText, bold: false, along: [plot.left, plot.right, plot.y(aim)] as const }]),
  ];
  const room = { left: plot.left, right: width, top: key.height, bottom: plot.bottom };
  for (const label of wanted) {
    const { primitives, box } = placeLabel(label, room, obstacles, measure);
    words.push(...primitives);
    obstacles.push(...boxAt(box));
  }

  return [
    ...scaffold(ticks, plot),
    ...polylines(steps, LOOKS.plan),
    ...lonelyOf(plan, plot).map((at) => squareAt(at, LOOKS.square)),
    ...polylines(across, LOOKS.aim),
    ...polylines(dotted, LOOKS.lastYear),
    ...dotted.flat().map((at): Primitive => ({ kind: 'circle', at, ...LOOKS.ring })),
    ...polylines(solid, LOOKS.actual),
    ...solid.flat().map((at): Primitive => ({ kind: 'circle', at, ...LOOKS.disc })),
    ...words,
    ...key.primitives,
  ];
};
