/** The legend of a chart: for each line that is drawn a piece of it, and its name. */
import type { Chart } from '../report.ts';
import { LOOKS, SMALL_PT, type Measure, type Primitive } from './chart-primitives.ts';

/** Length of the piece of line, room to its name, room to the next, height of a row; in points. */
const PIECE = 18;
const TO_NAME = 3;
const BETWEEN = 9;
const ROW = SMALL_PT + 2.5;

type Item = { readonly text: string; readonly mark: (x: number, y: number) => readonly Primitive[] };

const line = (x: number, y: number, look: (typeof LOOKS)['plan' | 'actual' | 'lastYear']): Primitive => ({
  kind: 'line',
  points: [
    [x, y],
    [x + PIECE, y],
  ],
  look,
});

const itemsOf = ({ names }: Chart, drawn: Drawn): readonly Item[] => {
  const has = (series: readonly (number | null)[]): boolean => series.some((value) => value !== null);
  return [
    ...(has(drawn.plan)
      ? [
          {
            text: names.plan,
            // A stair, as in the chart.
            mark: (x: number, y: number): readonly Primitive[] => [
              {
                kind: 'line',
                points: [
                  [x, y + 2],
                  [x + PIECE / 2, y + 2],
                  [x + PIECE / 2, y - 2],
                  [x + PIECE, y - 2],
                ],
                look: LOOKS.plan,
              },
            ],
          },
        ]
      : []),
    ...(has(drawn.actual)
      ? [
          {
            text: names.actual,
            mark: (x: number, y: number): readonly Primitive[] => [
              line(x, y, LOOKS.actual),
              { kind: 'circle', at: [x + PIECE / 2, y], ...LOOKS.disc },
            ],
          },
        ]
      : []),
    ...(has(drawn.lastYear)
      ? [
          {
            text: names.lastYear,
            mark: (x: number, y: number): readonly Primitive[] => [
              line(x, y, LOOKS.lastYear),
              { kind: 'circle', at: [x + PIECE / 2, y], ...LOOKS.ring },
            ],
          },
        ]
      : []),
  ];
};

type Drawn = Readonly<Record<'plan' | 'actual' | 'lastYear', readonly (number | null)[]>>;

/** The legend from the upper left corner on, in as many rows as it needs. */
export const legend = (
  chart: Chart,
  drawn: Drawn,
  width: number,
  measure: Measure,
): { readonly primitives: readonly Primitive[]; readonly height: number } => {
  const primitives: Primitive[] = [];
  let [x, top] = [0, 0];
  for (const { text, mark } of itemsOf(chart, drawn)) {
    const needed = PIECE + TO_NAME + measure(text, SMALL_PT, false);
    if (x > 0 && x + needed > width) [x, top] = [0, top + ROW];
    const middle = top + ROW / 2;
    primitives.push(...mark(x, middle), {
      kind: 'text',
      at: [x + PIECE + TO_NAME, middle + SMALL_PT / 3],
      text,
      anchor: 'start',
      pt: SMALL_PT,
      bold: false,
    });
    x += needed + BETWEEN;
  }
  return { primitives, height: top + ROW };
};
