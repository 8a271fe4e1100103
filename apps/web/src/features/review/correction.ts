/** What a correction would do (`domain.md` US8): to the month itself, to its status, and to the months after it. */
import {
  asToldBy,
  effectOfRevision,
  minus,
  type Figure,
  type Month,
  type MovedMonth,
  type PreviewFacts,
  type Quantity,
} from '@ve-dich/domain';
import type { IndicatorRow } from '@ve-dich/contract';
import { standingAssessment, standingFigure } from '../../api/preview-row.ts';

export type Correction = {
  /** Corrected less standing, to date or (where that is not known) in the month; `null` where one of them is no number. */
  readonly difference: Quantity | null;
  readonly statusWas: IndicatorRow['assessment']['status'];
  /** False where a firmer version stands: then nothing moves. */
  readonly replaces: boolean;
  /** Later months whose value to date is another with it. */
  readonly moved: readonly MovedMonth[];
  /** Later months whose value to date was typed and no longer agrees with the months before it. */
  readonly disagree: readonly Month[];
};

const differenceOf = (facts: PreviewFacts, standing: Figure, version: Figure): Quantity | null => {
  const { accumulation, dueMonths } = facts.indicator;
  const recorded = { accumulation, dueMonths, figures: facts.figures };
  const [was, is] = [asToldBy(recorded, standing), asToldBy(recorded, version)];
  if (was.toDate !== null && is.toDate !== null) return minus(is.toDate, was.toDate);
  return was.inMonth === null || is.inMonth === null ? null : minus(is.inMonth, was.inMonth);
};

/**
 * The effect of a version on what is known; `null` where nothing stands for its month, and it corrects nothing.
 * @param facts without the version itself
 */
export const correctionOf = (facts: PreviewFacts, version: Figure): Correction | null => {
  const standing = standingFigure(facts);
  if (standing === null) return null;
  const { accumulation, dueMonths } = facts.indicator;
  const recorded = { accumulation, dueMonths, figures: facts.figures };
  const effect = effectOfRevision(recorded, version);
  return {
    difference: differenceOf(facts, standing, version),
    statusWas: standingAssessment(facts).status,
    replaces: effect.becomesBestKnown,
    moved: effect.moved,
    disagree: effect.disagreeing.map(({ month }) => month),
  };
};
