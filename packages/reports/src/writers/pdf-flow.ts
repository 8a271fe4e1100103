/** Boxes one below the other on as many pages as they need. Knows nothing of what is in them. */

/** A stretch of a page that is not broken: a line, a row of a table, the signatures. Measures in points. */
export type Box = {
  readonly height: number;
  /** Space above; none at the head of a page. */
  readonly before: number;
  /** Stands on the same page as the next box. */
  readonly keepWithNext: boolean;
  /** Draws it on the current page, its upper edge at `top`. */
  readonly paint: (top: number) => void;
  /** What stands again above it when it is the first of a page: the head of its table. */
  readonly repeat?: Pick<Box, 'height' | 'paint'>;
  /** In two, the first at most so high; `null` when there is no place to cut. For boxes higher than a page. */
  readonly split?: (height: number) => readonly [Box, Box] | null;
};

/** The place on a page for boxes, from `top` to `bottom`, and how to come by the next. */
export type Pages = { readonly top: number; readonly bottom: number; readonly add: () => void };

/** The boxes that are to stand on one page with the first of them. */
function chunkAt(boxes: readonly Box[], start: number): readonly Box[] {
  let end = start;
  while (boxes[end]?.keepWithNext === true && end < boxes.length - 1) end += 1;
  return boxes.slice(start, end + 1);
}

const heightOf = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, index) => sum + (index === 0 ? 0 : box.before) + box.height, 0);

/** Hairs of a point, so that what fits on paper is not sent to the next page by a sum of fractions. */
const TOLERANCE = 0.01;

/** Adds a page and sets the boxes on it and on those that follow. What cannot be kept together is broken after all. */
export function flow(boxes: readonly Box[], pages: Pages): void {
  let y = pages.top;
  let fresh = true;
  const turn = (box: Box): void => {
    pages.add();
    y = pages.top;
    fresh = true;
    if (box.repeat === undefined) return;
    box.repeat.paint(y);
    y += box.repeat.height;
  };
  const set = (box: Box): void => {
    if (!fresh) y += box.before;
    box.paint(y);
    y += box.height;
    fresh = false;
  };
  const room = (box: Box): number => pages.bottom - y - (fresh ? 0 : box.before) + TOLERANCE;
  const roomOnNext = (box: Box): number => pages.bottom - pages.top - (box.repeat?.height ?? 0) + TOLERANCE;

  /** A box by itself; one that is higher than a page is cut where a page ends. */
  const setAlone = (box: Box): void => {
    let rest = box;
    while (rest.height > room(rest)) {
      const halves = rest.height > roomOnNext(rest) ? rest.split?.(room(rest)) : undefined;
      if (halves != null) {
        set(halves[0]);
        rest = halves[1];
      } else if (fresh) {
        // Nothing helps: it hangs over the edge, but nothing is lost above it.
        break;
      }
      turn(rest);
    }
    set(rest);
  };

  pages.add();
  let index = 0;
  while (index < boxes.length) {
    const chunk = chunkAt(boxes, index);
    const [first] = chunk;
    if (first === undefined) break;
    const height = heightOf(chunk);
    if (height <= room(first)) {
      for (const box of chunk) set(box);
      index += chunk.length;
    } else if (height <= roomOnNext(first)) {
      turn(first);
      for (const box of chunk) set(box);
      index += chunk.length;
    } else {
      setAlone(first);
      index += 1;
    }
  }
}

/** The same boxes, the last `count` of them kept on one page with what follows. */
export const keepLast = (boxes: readonly Box[], count: number): readonly Box[] =>
  boxes.map((box, index) => (index >= boxes.length - count ? { ...box, keepWithNext: true } : box));
