/**
 * Lộ trình: what a unit has committed to have reached by the end of each month. Versioned like targets; a path counts
 * only once it is approved.
 */
import type { CivilDate, Instant } from './civil-date.ts';
import type { Month } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { PathMethod } from './vocabulary.ts';

export type Path = {
  readonly id: string;
  readonly targetSetId: string;
  readonly indicatorId: string;
  readonly version: number;
  readonly method: PathMethod;
  /** Twelve values to date, January first, in the indicator's unit; `null` in months the path says nothing about. */
  readonly values: readonly (Quantity | null)[];
  readonly effectiveFrom: CivilDate;
  readonly committedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly approvedBy: string | null;
  readonly reason: string;
  readonly illustrative: boolean;
};

/** The approved version in force on a day; `null` where none is approved and effective by then. */
export const pathInForce = <T extends Pick<Path, 'version' | 'effectiveFrom' | 'approvedAt'>>(
  versions: readonly T[],
  on: CivilDate,
): T | null =>
  [...versions]
    .sort((a, b) => a.version - b.version)
    .filter((path) => path.approvedAt !== null && path.effectiveFrom <= on)
    .at(-1) ?? null;

/** What the path expects by the end of a month; `null` where it says nothing. */
export const expectedBy = (path: Pick<Path, 'values'>, month: Month): Quantity | null =>
  path.values[month - 1] ?? null;
