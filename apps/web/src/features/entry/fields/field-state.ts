/** How a field stands between the keyboard and the server: one state, with an icon and a word (`ux.md` §4.5). */
import type { IconName } from '../../../ui/icons.tsx';
import type { RowView } from '../view/row-view.ts';

export type FieldState =
  | 'typed'
  | 'saving'
  | 'saved'
  | 'waiting'
  | 'unkept'
  | 'stopped'
  | 'conflict'
  | 'refused'
  | 'invalid'
  | 'locked';

export const STATE_ICONS: Readonly<Record<FieldState, IconName>> = {
  typed: 'pen',
  saving: 'up_to',
  saved: 'check',
  waiting: 'waits',
  unkept: 'ask',
  stopped: 'waits',
  conflict: 'ask',
  refused: 'ask',
  invalid: 'ask',
  locked: 'lock',
};

type FieldFacts = {
  /** Its text is no number as it stands: kept and saved, but not to be sent. */
  readonly isWrong: boolean;
  /** Somebody has typed in it; what follows from the other field is not saved for itself. */
  readonly isTyped: boolean;
};

/** The state of a row's number field; `null` where there is nothing to say. */
export const fieldStateOf = (
  { line, readOnly }: RowView,
  { isWrong, isTyped }: FieldFacts,
): FieldState | null => {
  if (!isTyped) return null;
  if (readOnly !== null) return readOnly === 'on_its_way' ? 'waiting' : 'locked';
  if (line.phase === 'waiting' && !line.isKept) return 'unkept';
  if (line.phase === 'saved') return isWrong ? 'invalid' : line.version === 0 ? null : 'saved';
  if (line.phase === 'typed' || line.phase === 'saving') return isWrong ? 'invalid' : line.phase;
  return line.phase;
};
