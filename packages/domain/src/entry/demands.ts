/** What a unit still has to write before a month can be sent: why, and what it does about it. */
import type { Assessment } from '../assessment.ts';
import type { Figure } from '../figure.ts';
import { asToldBy, type RecordedFigures } from '../month-and-to-date.ts';
import { isEqual, isLess, type Quantity } from '../quantity.ts';
import type { Rule } from '../rule.ts';
import { isReasonDue, vintageDifference } from '../vintages.ts';
import { VINTAGES } from '../vocabulary.ts';
import type { MonthlyExplanation } from './content.ts';

/** A closed list, in the order of the form. */
export const DEMANDS = [
  /** A note: the value to date falls, a figure that stands is corrected, or the firmer one is far from it. */
  'note',
  'causes',
  'origin',
  /** One sentence of at least twenty characters. */
  'cause_text',
  /** What is done about it; until which month; and who answers for that. */
  'measures',
  'measures_by',
  'responsible',
] as const;
export type Demand = (typeof DEMANDS)[number];

/** Characters of a sentence that says something. */
const SHORTEST_CAUSE = 20;

const isBlank = (text: string): boolean => text.trim() === '';
/** Characters as they are read: «ồ» is one however it was typed, and so is a run of spaces. */
const lengthOf = (text: string): number => text.normalize('NFC').replace(/\s+/g, ' ').trim().length;

/** True where the status, or the gap to the path, asks for a cause and measures (`ux.md` §4.4). */
export const asksWhy = ({ status, gapPoints }: Assessment, rule: Rule): boolean =>
  status === 'at_risk' ||
  status === 'will_miss' ||
  (gapPoints !== null && isLess(gapPoints, rule.atRiskFrom));

/** What an explanation lacks. */
export const lacksOf = ({
  causes,
  origin,
  text,
  measures,
  measuresBy,
  responsible,
}: MonthlyExplanation): readonly Demand[] => {
  const lacks: Readonly<Record<Exclude<Demand, 'note'>, boolean>> = {
    causes: causes.length === 0,
    origin: origin === null,
    cause_text: lengthOf(text) < SHORTEST_CAUSE,
    measures: isBlank(measures),
    measures_by: measuresBy === null,
    responsible: isBlank(responsible),
  };
  return DEMANDS.filter((demand) => demand !== 'note' && lacks[demand]);
};

const areEqual = (one: Quantity | null, other: Quantity | null): boolean =>
  one === null || other === null ? one === other : isEqual(one, other);

/** True where two versions say the same of their month, one perhaps as its part and the other as the value to date. */
const saysTheSame = (recorded: RecordedFigures, one: Figure, other: Figure): boolean => {
  const [before, now] = [one.reading, other.reading];
  if (before.form === 'absent') return now.form === 'absent' && now.absence === before.absence;
  if (before.form === 'text') return now.form === 'text' && now.text === before.text;
  if (now.form !== 'number') return false;
  // The same share of other people is another figure.
  if (
    before.fraction !== null &&
    now.fraction !== null &&
    !(
      isEqual(before.fraction.numerator, now.fraction.numerator) &&
      isEqual(before.fraction.denominator, now.fraction.denominator)
    )
  )
    return false;
  const [was, is] = [asToldBy(recorded, one), asToldBy(recorded, other)];
  return areEqual(was.toDate, is.toDate) && areEqual(was.inMonth, is.inMonth);
};

/**
 * True where a new version must say why it differs from the one that stands: it corrects one as firm as itself, or it is
 * firmer and far from it. «Chưa công bố» has said nothing that could be corrected, and a weaker version corrects nothing.
 */
export const owesReason = (
  recorded: RecordedFigures,
  standing: Figure,
  version: Figure,
  { reasonOverPercent }: Pick<Rule, 'reasonOverPercent'>,
): boolean => {
  const { reading } = standing;
  if (reading.form === 'absent' && reading.absence === 'not_published') return false;
  const firmer = VINTAGES.indexOf(version.vintage) - VINTAGES.indexOf(standing.vintage);
  if (firmer < 0 || saysTheSame(recorded, standing, version)) return false;
  if (firmer === 0) return true;
  const difference = vintageDifference(
    { ...recorded, figures: [...recorded.figures, version] },
    version.period,
    { from: standing.vintage, to: version.vintage },
  );
  return difference === null || isReasonDue(difference, reasonOverPercent);
};
