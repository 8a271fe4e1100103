/** Two people typed in one form: whose stands, and what each choice makes of the line (`ux.md` §4.5). */
import type { SubmissionOnWire } from '@ve-dich/contract';
import type { EntryContent } from '@ve-dich/domain';
import { contentOf } from '../../../api/entry-content.ts';
import type { Line } from './line.ts';
import { sameContent } from './same-content.ts';

/** A line as its content changes. What somebody else put down and the person has seen is typed over knowingly. */
export const typedOver = ({ theirs, phase }: Line, content: EntryContent): Partial<Line> =>
  phase === 'conflict' && theirs?.isSeen !== true
    ? { content, isKept: false }
    : {
        content,
        isKept: false,
        phase: 'typed',
        problem: null,
        theirs: null,
        ...(theirs === null ? {} : { version: theirs.submission.version }),
      };

/**
 * What a line is once it is known what the server has instead of what the save was made from: one's own save whose answer
 * was lost, or somebody else's.
 */
export const afterLooking = (
  { content, onWire }: Line,
  submission: SubmissionOnWire | null,
): Partial<Line> => {
  if (submission === null) return { version: 0, state: null, phase: 'typed', onWire: [] };
  const { version, savedAt, state } = submission;
  const theirs = contentOf(submission.content);
  if (sameContent(theirs, content))
    return { version, state, savedAt, phase: 'saved', onWire: [], isKept: true };
  if (onWire.some((each) => sameContent(theirs, each))) return { version, state, phase: 'typed', onWire: [] };
  return { phase: 'conflict', onWire: [], theirs: { submission, isSeen: false } };
};

/** One's own stands: it goes over the version that was seen. */
export const withMine = ({ content, theirs, version }: Line): Partial<Line> => ({
  settled: content,
  version: theirs?.submission.version ?? version,
  phase: 'typed',
  theirs: null,
  isKept: false,
});
