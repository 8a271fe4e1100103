/**
 * Where a value lies on a track that edges cut into sections: one edge for a floor, two for a band. The dot always stands
 * wholly on its own side of an edge, however near to it: the side is what is judged. Numbers for drawing only.
 */

/** A track from one value to another with the edges on it; an edge that is missing leaves its side open. */
export type Sections = {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
};

export type SectionGeometry = {
  /** The dot's place in percent of the width. */
  readonly at: number;
  /** By how many radii the dot is moved off its place so as not to stand across an edge: 1 right, −1 left. */
  readonly lean: number;
  /** The end of the track past which the value lies. */
  readonly beyond: 'left' | 'right' | null;
};

/** Where a value of the track stands, in percent of the width. */
export const placeOn = ({ from, to }: Pick<Sections, 'from' | 'to'>, value: number): number =>
  ((Math.min(Math.max(value, from), to) - from) / (to - from)) * 100;

/** Places a value in its section. A value exactly on an edge is on the good side of it. */
export const dotOn = (sections: Sections, value: number): SectionGeometry => {
  const { from, to, low, high } = sections;
  const [start, end] =
    low !== null && value < low
      ? [from, low]
      : high !== null && value > high
        ? [high, to]
        : [low ?? from, high ?? to];
  const length = end - start;
  const share = length === 0 ? 0.5 : Math.min(Math.max((value - start) / length, 0), 1);
  return {
    at: placeOn(sections, value),
    lean: 1 - 2 * share,
    beyond: value < from ? 'left' : value > to ? 'right' : null,
  };
};

/** What a length is told by where an edge of zero gives none. */
const sizeOf = (edge: number): number => Math.abs(edge) || 1;

/** A level to keep: the mirror of the limit's track, which runs from nothing to a fifth over the wall. */
export const floorSections = (floor: number): Sections => {
  const size = sizeOf(floor);
  return { from: floor - 0.2 * size, to: floor + size, low: floor, high: null };
};

/**
 * A band in the middle of its track, as much room on each side as it is wide. A band of one value, or open on one side,
 * takes a quarter of the value for its width.
 * @returns `null` where there is no edge
 */
export const bandSections = (low: number | null, high: number | null): Sections | null => {
  const edge = low ?? high;
  if (edge === null) return null;
  const stated = low === null || high === null ? 0 : high - low;
  const width = stated > 0 ? stated : sizeOf(edge) / 4;
  return { from: (low ?? edge - width) - width, to: (high ?? edge + width) + width, low, high };
};
