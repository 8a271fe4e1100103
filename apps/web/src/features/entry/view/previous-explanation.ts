/** What was explained the last time, to be used again: offered, and marked as unchanged where it is. */
import type { EntryRow } from '@ve-dich/contract';
import type { MonthlyExplanation, Period } from '@ve-dich/domain';

export type Previous = { readonly period: string; readonly explanation: MonthlyExplanation };

/** The last explanation of a row; `null` where there is none. */
export const previousOf = ({
  previousExplanation,
}: Pick<EntryRow, 'previousExplanation'>): Previous | null => {
  if (previousExplanation === null) return null;
  const { period, ...explanation } = previousExplanation;
  return { period, explanation: { ...explanation, measuresBy: explanation.measuresBy as Period | null } };
};

const words = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/** True where cause and measures say what they said the last time. */
export const isSameText = (
  { text, measures }: Pick<MonthlyExplanation, 'text' | 'measures'>,
  { explanation }: Previous,
): boolean =>
  words(text) !== '' &&
  words(text) === words(explanation.text) &&
  words(measures) === words(explanation.measures);
