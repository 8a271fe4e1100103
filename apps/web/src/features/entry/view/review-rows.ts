/** What is about to be sent: which rows, which of them are ready, and what keeps the others. */
import type { Line } from '../desk/line.ts';
import { canGoOn } from './access.ts';
import { obstaclesOf, type Obstacle } from './obstacles.ts';
import type { RowView } from './row-view.ts';

export type ToSend = {
  /** Still in the unit's hands, in the order of the form. */
  readonly rows: readonly RowView[];
  readonly ready: readonly RowView[];
  readonly obstacles: readonly Obstacle[];
};

const isOpen = ({ readOnly }: RowView): boolean => readOnly === null || readOnly === 'on_its_way';

/** Rows that can be sent, or handed to the head. */
export const toSend = (rows: readonly RowView[], handing: 'submit' | 'hand' | null): ToSend => {
  const left = rows.filter((view) => handing !== null && isOpen(view) && canGoOn(view.state, handing));
  return {
    rows: left,
    ready: left.filter((view) => obstaclesOf(view).length === 0),
    obstacles: left.flatMap(obstaclesOf),
  };
};

/** The problem of the line an obstacle is about. */
export const problemOfLine = (rows: readonly RowView[], code: string): Line['problem'] =>
  rows.find(({ line }) => line.code === code)?.line.problem ?? null;
