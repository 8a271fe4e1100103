/** One indicator of the form as the desk holds it: what is typed, what the server has, and how the two are being brought together. */
import type { EntryRow, Problem, SubmissionOnWire } from '@ve-dich/contract';
import { EMPTY_CONTENT, type EntryContent, type SubmissionState } from '@ve-dich/domain';
import { contentOf } from '../../../api/entry-content.ts';
import { standingContent } from '../../../api/entry-facts.ts';

const PHASES = [
  /** The server has it. */
  'saved',
  /** Typed; the device keeps it, and it goes to the server when the typing pauses. */
  'typed',
  'saving',
  /** No answer; it is tried again by itself. */
  'waiting',
  /** The session has ended; it goes on after the next sign-in. */
  'stopped',
  /** Somebody else has changed it; a person chooses. */
  'conflict',
  /** The server says no; `problem` says why. */
  'refused',
] as const;
type Phase = (typeof PHASES)[number];

/** What somebody else has put down meanwhile. `isSeen`: the person knows, and types on. */
type Theirs = { readonly submission: SubmissionOnWire; readonly isSeen: boolean };

export type Line = {
  readonly code: string;
  /** What stands in the form. */
  readonly content: EntryContent;
  /** As of the last pause in typing: questions and demands are about this. */
  readonly settled: EntryContent;
  /** Where it is on its way, as the server last said; `null` where nobody has begun. */
  readonly state: SubmissionState | null;
  /** The version at the server that `content` was made from; 0 for none. */
  readonly version: number;
  /** Put on the wire without an answer, oldest first: any of them may have arrived all the same. */
  readonly onWire: readonly EntryContent[];
  readonly phase: Phase;
  /** True while the device has `content`, or the server has. */
  readonly isKept: boolean;
  /** When the server last said that it had it. */
  readonly savedAt: string | null;
  readonly theirs: Theirs | null;
  readonly problem: Problem | null;
};

/** What the server has of a row: what was put down, or what stands for the month without that. */
const contentIn = (row: EntryRow, period: string): EntryContent =>
  row.submission === null
    ? (standingContent(row, period) ?? EMPTY_CONTENT)
    : contentOf(row.submission.content);

/** A line with nothing of its own: what the server has for a month. */
export const lineOf = (row: EntryRow, period: string): Line => {
  const { code, submission } = row;
  const content = contentIn(row, period);
  return {
    code,
    content,
    settled: content,
    state: submission?.state ?? null,
    version: submission?.version ?? 0,
    onWire: [],
    phase: 'saved',
    isKept: true,
    savedAt: submission?.savedAt ?? null,
    theirs: null,
    problem: null,
  };
};

/** True while the server does not have what stands in the form. */
export const isUnsaved = ({ phase }: Line): boolean => phase !== 'saved';

/** True where neither the server nor this device has what stands in the form: closing the page would lose it. */
export const isNowhere = (line: Line): boolean => isUnsaved(line) && !line.isKept;

/** True where it can be put on the wire as it stands. */
export const wantsSaving = ({ phase }: Line): boolean => phase === 'typed' || phase === 'waiting';

/** What the device keeps of a line. */
export type Draft = Pick<Line, 'content' | 'version' | 'onWire'>;
export const draftOf = ({ content, version, onWire }: Line): Draft => ({ content, version, onWire });
