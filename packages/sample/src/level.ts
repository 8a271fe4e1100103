/** How the illustrative levels are written down. */
import type { Month } from '@ve-dich/domain';

export type Level = readonly [month: Month, level: string];
/** By code and year. */
export type Levels = Readonly<Record<string, Readonly<Record<number, readonly Level[]>>>>;

/** Levels from January on. */
export const monthly = (...levels: readonly string[]): readonly Level[] =>
  levels.map((level, index): Level => [(index + 1) as Month, level]);
