/** What charts are drawn of, and how each part looks. Points everywhere. */

export type Point = readonly [x: number, y: number];

export type Look = {
  readonly width: number;
  /** Lengths of dashes and gaps in turn; none for a solid line. */
  readonly dash: readonly number[];
  /** «#RRGGBB», a grey. */
  readonly colour: string;
};

export type Primitive =
  /** From point to point; round joins. */
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly look: Look }
  | {
      readonly kind: 'circle';
      readonly at: Point;
      readonly radius: number;
      /** Of its inside. */
      readonly fill: string;
      /** Of its edge. */
      readonly colour: string;
      readonly width: number;
    }
  /** Filled, `at` its upper left corner: a square mark, or the ground of a number that no line runs through. */
  | {
      readonly kind: 'rectangle';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  /** One line in black; `at` is where its letters stand, at its anchor. */
  | {
      readonly kind: 'text';
      readonly at: Point;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly pt: number;
      readonly bold: boolean;
    };

/** A square mark around a point. */
export const squareAt = ([x, y]: Point, { side, fill }: (typeof LOOKS)['square']): Primitive => ({
  kind: 'rectangle',
  at: [x - side / 2, y - side / 2],
  width: side,
  height: side,
  fill,
});

/** Width of a text in points. */
export type Measure = (text: string, pt: number, bold: boolean) => number;

const INK = '#000000';
export const PAPER = '#FFFFFF';
/** Type of all the words of a chart. */
export const SMALL_PT = 7.5;

export const LOOKS = {
  grid: { width: 0.4, dash: [], colour: '#D4D4D4' },
  axis: { width: 0.6, dash: [], colour: '#404040' },
  plan: { width: 1.3, dash: [], colour: '#8C8C8C' },
  actual: { width: 1.7, dash: [], colour: INK },
  lastYear: { width: 0.7, dash: [0.9, 1.6], colour: '#303030' },
  aim: { width: 0.8, dash: [8, 3], colour: INK },
  disc: { radius: 2, fill: INK, colour: INK, width: 0.5 },
  /** Larger than a disc: it is seen below one. */
  square: { side: 5.4, fill: '#8C8C8C' },
  ring: { radius: 1.5, fill: PAPER, colour: '#303030', width: 0.6 },
} as const;
