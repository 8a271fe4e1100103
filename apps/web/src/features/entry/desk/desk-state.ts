/** What the desk holds at a moment; a new object with every change, so that a page can compare. */
import type { EntryForm } from '@ve-dich/contract';
import { NO_HISTORY, type History } from './history.ts';
import { lineOf, type Line } from './line.ts';
import type { Connection } from './save-queue.ts';
import type { Receipt, Sending } from './sending.ts';

export type DeskState = {
  readonly lines: Readonly<Record<string, Line>>;
  readonly connection: Connection;
  readonly sending: Sending;
  /** What this device remembers to have sent of this month. */
  readonly receipts: readonly Receipt[];
  /** True while another window of the same person types on. */
  readonly isElsewhere: boolean;
  readonly history: History;
};

/** A desk with what the server has. */
export const deskStateOf = (form: EntryForm): DeskState => ({
  lines: Object.fromEntries(form.rows.map((row) => [row.code, lineOf(row, form.calendar.period)])),
  connection: 'up',
  sending: { phase: 'idle' },
  receipts: [],
  isElsewhere: false,
  history: NO_HISTORY,
});

/** The lines that a newer answer of the server tells otherwise than this desk has left them: somebody else was there. */
export const changedElsewhere = (lines: DeskState['lines'], fresh: EntryForm): ReadonlySet<string> =>
  new Set(
    fresh.rows.flatMap(({ code, submission }) => {
      const line = lines[code];
      return line?.phase === 'saved' && (submission?.version ?? 0) > line.version ? [code] : [];
    }),
  );

/** The lines as a newer answer of the server tells them; what is typed and not saved yet stays as it is. */
export const linesWith = (lines: DeskState['lines'], fresh: EntryForm): DeskState['lines'] =>
  Object.fromEntries(
    fresh.rows.map((row): readonly [string, Line] => {
      const [line, theirs] = [lines[row.code], lineOf(row, fresh.calendar.period)];
      const isOwn = line !== undefined && (line.phase !== 'saved' || theirs.version < line.version);
      return [row.code, isOwn ? line : theirs];
    }),
  );

/** The lines without what the server does not have: as it told them last. */
export const linesAsTold = (lines: DeskState['lines'], told: EntryForm): DeskState['lines'] =>
  Object.fromEntries(
    told.rows.map((row): readonly [string, Line] => {
      const line = lines[row.code];
      return [row.code, line?.phase === 'saved' ? line : lineOf(row, told.calendar.period)];
    }),
  );

/** True while nothing can be changed here: another window does, or a sending is on its way. */
export const isFrozen = ({ isElsewhere, sending }: DeskState): boolean =>
  isElsewhere || ['saving', 'sending', 'asking', 'queued'].includes(sending.phase);
