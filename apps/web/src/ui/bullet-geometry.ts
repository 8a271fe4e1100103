/** Where the pieces of a bullet bar stand, in percent of its width. Pixel work: the only place a decimal becomes a number. */

/** The right end of every bar on the page; one scale for all, so that rows can be compared by eye. */
const SCALE_END = 120;

/** A decimal of the wire as a number fit for drawing only; `null` stays unknown. */
export const forDrawing = (decimal: string | null): number | null => {
  if (decimal === null) return null;
  const value = Number(decimal);
  return Number.isFinite(value) ? value : null;
};

const clamped = (value: number): number => Math.min(Math.max(value, 0), SCALE_END);
const position = (value: number): number => (clamped(value) / SCALE_END) * 100;

export type BulletGeometry = {
  /** End of the bar (or centre of the dot); `null` where the value is unknown: no bar, which is not a bar of zero. */
  readonly end: number | null;
  /** The value is past the right end of the scale. */
  readonly over: boolean;
  /** The value went backwards past the start. */
  readonly under: boolean;
  /** Where the path expects the bar now. */
  readonly tick: number | null;
  /** The line of the full target, or the wall of a limit. */
  readonly full: number;
};

export type HollowTick = {
  readonly at: number;
  /** Past the right end of the scale: it lies further out than the bar can show. */
  readonly beyond: boolean;
};

/** Where another plan than the judged one stands. On the bar's own scale, 100 is the judged one. */
export const hollowTick = (progress: string): HollowTick | null => {
  const value = forDrawing(progress);
  return value === null ? null : { at: position(value), beyond: value > SCALE_END };
};

/**
 * Places a bar on the fixed scale of 0 to 120.
 * @param progress position of the value, 100 being the target
 * @param expected position of the path
 */
export const bulletGeometry = (progress: string | null, expected: string | null): BulletGeometry => {
  const value = forDrawing(progress);
  const tick = forDrawing(expected);
  return {
    end: value === null ? null : position(value),
    over: value !== null && value > SCALE_END,
    under: value !== null && value < 0,
    tick: tick === null ? null : position(tick),
    full: position(100),
  };
};
