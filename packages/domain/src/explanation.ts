/**
 * Why a target was missed, in the five parts practice asks for (`domain.md` §1.8), and what keeps a year from closing.
 * The evening's excuse is not enough: at least one cause must lie with those who explain.
 */
import type { CivilDate } from './civil-date.ts';
import type { Verdict } from './vocabulary.ts';

/** Khách quan, chủ quan: whether a cause lay outside or with those who explain. */
export const CAUSE_SIDES = ['objective', 'subjective'] as const;
export type CauseSide = (typeof CAUSE_SIDES)[number];

/** A cause, tied to a project, an enterprise or a commune, in words. */
export type Cause = { readonly side: CauseSide; readonly text: string };

/** Somebody above is asked to do something by a day. */
export type Request = { readonly asked: string; readonly toDo: string; readonly by: CivilDate | null };

export type Explanation = {
  /** 1. The target and how far it fell short. */
  readonly shortfall: string;
  /** 2. Causes, objective and subjective. */
  readonly causes: readonly Cause[];
  /** 3. What those who explain have done and are doing themselves. */
  readonly measures: string;
  /** 4. What is beyond their power; may be empty where nothing is. */
  readonly requests: readonly Request[];
  /** 5. What they commit to reach. */
  readonly commitment: string;
};

/** Lengths an explanation may have, in characters, and how many causes and requests. */
export const EXPLANATION_LIMITS = { part: 2_000, cause: 1_000, asked: 200, causes: 12, requests: 8 } as const;

/** What an explanation still lacks, in the order of its five parts. */
export const EXPLANATION_GAPS = [
  'shortfall',
  'causes',
  'subjective_cause',
  'measures',
  'request_details',
  'commitment',
] as const;
export type ExplanationGap = (typeof EXPLANATION_GAPS)[number];

const isBlank = (text: string): boolean => text.trim() === '';

/** What is missing of an explanation; empty where it is whole. */
export const gapsOf = (explanation: Explanation): readonly ExplanationGap[] => {
  const { shortfall, causes, measures, requests, commitment } = explanation;
  const told = causes.filter(({ text }) => !isBlank(text));
  const lacks: Readonly<Record<ExplanationGap, boolean>> = {
    shortfall: isBlank(shortfall),
    causes: told.length === 0,
    subjective_cause: told.length > 0 && !told.some(({ side }) => side === 'subjective'),
    measures: isBlank(measures),
    request_details: requests.some(({ asked, toDo, by }) => isBlank(asked) || isBlank(toDo) || by === null),
    commitment: isBlank(commitment),
  };
  return EXPLANATION_GAPS.filter((gap) => lacks[gap]);
};

/** Gaps that can only be in what was written: where nothing was, they are not asked for yet. */
const CONDITIONAL: ReadonlySet<ExplanationGap> = new Set(['subjective_cause', 'request_details']);

/** A judged indicator at the end of its year. */
export type ClosingMember = {
  readonly code: string;
  readonly verdict: Verdict | null;
  readonly explanation: Explanation | null;
};

/** What keeps a year from closing: a verdict nobody gave, or a miss nobody has explained in all five parts. */
export type ClosingObstacle =
  | { readonly code: string; readonly lacks: 'verdict' }
  | { readonly code: string; readonly lacks: 'explanation'; readonly gaps: readonly ExplanationGap[] };

/**
 * What keeps a target set's year from closing, in the order of its members.
 * @param members the set's judged whole rows; «trong đó» rows have no verdict of their own
 * @returns empty where the year may close
 */
export const obstaclesToClosing = (members: readonly ClosingMember[]): readonly ClosingObstacle[] =>
  members.flatMap(({ code, verdict, explanation }): readonly ClosingObstacle[] => {
    if (verdict === null) return [{ code, lacks: 'verdict' }];
    if (verdict !== 'final_missed') return [];
    const gaps =
      explanation === null ? EXPLANATION_GAPS.filter((gap) => !CONDITIONAL.has(gap)) : gapsOf(explanation);
    return gaps.length === 0 ? [] : [{ code, lacks: 'explanation', gaps }];
  });
