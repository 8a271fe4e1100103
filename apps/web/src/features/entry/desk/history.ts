/** Undo and redo over what was typed (`ux.md` §4.5): fifty steps, one step for a run of typing in one place. */
import type { EntryContent } from '@ve-dich/domain';

type Change = { readonly code: string; readonly before: EntryContent; readonly after: EntryContent };

/** What one deed changed: one form, or several at once. */
export type Step = {
  /** Where it was done: typing on in the same place is one step. */
  readonly place: string;
  readonly changes: readonly Change[];
};
export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] };

const LONGEST = 50;

export const NO_HISTORY: History = { past: [], future: [] };

const continues = (last: Step | undefined, step: Step): last is Step =>
  last !== undefined &&
  last.place === step.place &&
  last.changes.length === step.changes.length &&
  last.changes.every(({ code }, index) => code === step.changes[index]?.code);

/**
 * Notes a step. What had been undone cannot be redone any more.
 * @param isTypingOn true where the person has not paused since the last change in that place
 */
export const noted = ({ past }: History, step: Step, isTypingOn: boolean): History => {
  const last = past.at(-1);
  if (isTypingOn && continues(last, step)) {
    const changes = step.changes.map((change, index) => ({
      ...change,
      before: last.changes[index]?.before ?? change.before,
    }));
    return { past: [...past.slice(0, -1), { place: step.place, changes }], future: [] };
  }
  return { past: [...past, step].slice(-LONGEST), future: [] };
};

/** The last step, to be taken back; `null` where there is none. */
export const undone = ({
  past,
  future,
}: History): { readonly history: History; readonly step: Step } | null => {
  const step = past.at(-1);
  return step === undefined
    ? null
    : { step, history: { past: past.slice(0, -1), future: [...future, step] } };
};

/** The step last taken back, to be done again; `null` where there is none. */
export const redone = ({
  past,
  future,
}: History): { readonly history: History; readonly step: Step } | null => {
  const step = future.at(-1);
  return step === undefined
    ? null
    : { step, history: { past: [...past, step], future: future.slice(0, -1) } };
};

/**
 * Without what was done in some forms: somebody else has changed them since, and going back would put an old version of
 * one's own over theirs without a word. Of a deed in several forms the others stay.
 */
export const without = (history: History, codes: ReadonlySet<string>): History => {
  if (codes.size === 0) return history;
  const kept = (steps: readonly Step[]): readonly Step[] =>
    steps
      .map((step) => ({ ...step, changes: step.changes.filter(({ code }) => !codes.has(code)) }))
      .filter(({ changes }) => changes.length > 0);
  return { past: kept(history.past), future: kept(history.future) };
};
