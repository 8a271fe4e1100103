/** Labels at the ends of lines, moved apart until they can be read. */

export type EndLabel = {
  readonly key: string;
  readonly text: string;
  readonly color: string;
  readonly strong?: boolean;
  /** Where the line ends, in pixels from the top. */
  readonly y: number;
};

/**
 * Moves labels apart so that none is closer than `gap` to the next, keeps their order, and keeps them inside
 * `top`…`bottom` where there is room. Labels that already stand apart do not move.
 */
export const deOverlap = (
  labels: readonly EndLabel[],
  gap: number,
  top: number,
  bottom: number,
): readonly EndLabel[] => {
  const sorted = [...labels].sort((left, right) => left.y - right.y);
  const placed: number[] = [];
  for (const label of sorted) {
    const above = placed.at(-1);
    placed.push(Math.max(label.y, above === undefined ? top : above + gap));
  }
  // What was pushed past the bottom comes back up, pressing on those above it.
  let limit = bottom;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const y = Math.min(placed[index] ?? 0, limit);
    placed[index] = y;
    limit = y - gap;
  }
  return sorted.map((label, index) => ({ ...label, y: placed[index] ?? label.y }));
};
