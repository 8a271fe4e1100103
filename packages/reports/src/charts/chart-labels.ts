/** Numbers in a chart, each where it hides the least. */
import { PAPER, SMALL_PT, type Measure, type Point, type Primitive } from './chart-primitives.ts';

/** A place words should not lie on, and how much harm it would do. */
export type Obstacle = { readonly at: Point; readonly weight: number };

/** Words beside a mark, or along a line that lies level. */
export type Label = { readonly text: string; readonly bold: boolean } & (
  | { readonly around: Point }
  | { readonly along: readonly [left: number, right: number, y: number] }
);

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Digits are so high above where they stand, in shares of the type; nothing printed here reaches far below. */
const CAP = 0.68;
/** Around the words, in points. */
const MARGIN = 1;
/** From the middle of a mark, and from a line, to the words. */
const FROM_MARK = 4;
const FROM_LINE = 3;
/** Words on words are worse than words on any line. */
const WORDS_WEIGHT = 8;
const OUTSIDE = 10_000;

/** What a box is to the words placed after it. */
export const boxAt = ({ left, top, width, height }: Box): readonly Obstacle[] =>
  Array.from({ length: Math.ceil(width / 2) + 1 }, (_, column) =>
    [0, 0.5, 1].map((row): Obstacle => ({
      at: [Math.min(left + column * 2, left + width), top + row * height],
      weight: WORDS_WEIGHT,
    })),
  ).flat();

/** Places for a box, the usual ones first. */
const placesFor = (label: Label, width: number, height: number): readonly Point[] => {
  if ('around' in label) {
    const [x, y] = label.around;
    const [above, below, level] = [y - FROM_MARK - height, y + FROM_MARK, y - height / 2];
    const [right, left, middle] = [x + FROM_MARK, x - FROM_MARK - width, x - width / 2];
    return [
      [middle, above],
      [middle, below],
      [right, level],
      [right, above],
      [left, above],
      [right, below],
      [left, below],
      [left, level],
      [middle, above - height],
      [middle, below + height],
      [x, above],
      [x, below],
      [middle, above - 1.5 * height],
      [middle, below + 1.5 * height],
    ];
  }
  const [left, right, y] = label.along;
  const [above, below] = [y - FROM_LINE - height, y + FROM_LINE];
  const PLACES = 12;
  return [above, below].flatMap((top) =>
    Array.from({ length: PLACES + 1 }, (_, at): Point => [
      left + FROM_LINE + (at / PLACES) * (right - left - width - 2 * FROM_LINE),
      top,
    ]),
  );
};

const harmOf = (box: Box, room: Room, obstacles: readonly Obstacle[]): number => {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  const outside =
    box.left < room.left || right > room.right || box.top < room.top || bottom > room.bottom ? OUTSIDE : 0;
  return obstacles.reduce(
    (harm, { at: [x, y], weight }) =>
      x >= box.left && x <= right && y >= box.top && y <= bottom ? harm + weight : harm,
    outside,
  );
};

export type Room = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The words on their ground at the place where they do the least harm; of equals, the first. */
export const placeLabel = (
  label: Label,
  room: Room,
  obstacles: readonly Obstacle[],
  measure: Measure,
): { readonly primitives: readonly Primitive[]; readonly box: Box } => {
  const width = measure(label.text, SMALL_PT, label.bold) + 2 * MARGIN;
  const height = SMALL_PT * CAP + 2 * MARGIN;
  let best: Box = { left: room.left, top: room.top, width, height };
  let least = Number.POSITIVE_INFINITY;
  for (const [left, top] of placesFor(label, width, height)) {
    const inside = Math.min(Math.max(left, room.left), room.right - width);
    // What hangs over an edge is moved along it; a mark's own words may not lie on the mark then.
    const box = { left: inside, top, width, height };
    const harm = harmOf(box, room, obstacles) + Math.abs(inside - left);
    if (harm < least) [best, least] = [box, harm];
  }
  return {
    box: best,
    primitives: [
      { kind: 'rectangle', at: [best.left, best.top], width, height, fill: PAPER },
      {
        kind: 'text',
        at: [best.left + width / 2, best.top + height - MARGIN],
        text: label.text,
        anchor: 'middle',
        pt: SMALL_PT,
        bold: label.bold,
      },
    ],
  };
};
