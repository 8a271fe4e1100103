import type { PointMarks } from './point-dot.tsx';

/** A month of a chart: numbers for drawing, texts for reading. `null` is unknown, never zero. */
export type MonthPoint = {
  readonly month: number;
  /** «T5». */
  readonly label: string;
  readonly actual: number | null;
  readonly path: number | null;
  readonly lastYear: number | null;
  /** The plan in force at the month's end. */
  readonly plan: number | null;
  readonly inMonth: number | null;
  readonly lastYearInMonth: number | null;
  /** Needed in this month, for months to come. */
  readonly required: number | null;
  readonly marks: PointMarks;
  /** What the tooltip says, line by line. */
  readonly tip: readonly { readonly key: string; readonly term: string; readonly value: string }[];
  /** The month in full: «tháng 5/2024». */
  readonly title: string;
};

/** The numbers of some series of the points, the unknown left out. */
export const knownNumbers = (
  points: readonly MonthPoint[],
  ...series: readonly ('actual' | 'path' | 'lastYear' | 'plan' | 'inMonth' | 'lastYearInMonth' | 'required')[]
): readonly number[] =>
  points
    .flatMap((point) => series.map((key) => point[key]))
    .filter((value): value is number => value !== null);
