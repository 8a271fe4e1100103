/**
 * Questions about a number that looks odd (`ux.md` §4.3). They ask and never block: an honest jump is a fact, and a
 * question that stands in the way teaches people to type something else. The answer goes with the number to the reviewer.
 */
import { quantityText } from '../quantity.ts';
import { VINTAGES } from '../vocabulary.ts';
import { ofFindings, ofValue, unitScale, unusualMonth } from './check-questions.ts';
import type { CheckFacts, EntryCheck } from './check.ts';
import { CHECK_CODES, type CheckAnswer } from './content.ts';

export type { CheckFacts, EntryCheck } from './check.ts';

const firmerStands = ({ standing, vintage, derivation }: CheckFacts): EntryCheck | null => {
  const number = derivation.toDate ?? derivation.inMonth;
  return number !== null &&
    standing !== null &&
    VINTAGES.indexOf(standing.vintage) > VINTAGES.indexOf(vintage)
    ? { check: 'firmer_stands', about: quantityText(number), stands: standing.vintage }
    : null;
};

/** Everything there is to ask about a number as typed, in the order of the list: the gravest first. */
export const checksOf = (facts: CheckFacts): readonly EntryCheck[] => {
  const { inMonth, toDate } = facts.derivation;
  const asked = [
    ...ofFindings(facts),
    ...(toDate === null ? [] : [unitScale(facts, toDate), ...ofValue(facts, toDate)]),
    inMonth === null ? null : unusualMonth(facts, inMonth),
    firmerStands(facts),
  ].filter((check) => check !== null);
  return CHECK_CODES.flatMap((code) => asked.filter(({ check }) => check === code));
};

/** True where the person has said that this number is right as it is. */
export const isAnswered = (check: EntryCheck, answers: readonly CheckAnswer[]): boolean =>
  answers.some((answer) => answer.check === check.check && answer.about === check.about);
