/** What the office changes of a form it mends for a unit. Pure: each takes the form and gives what it becomes. */
import {
  asTyped,
  type EntryContent,
  type MonthlyExplanation,
  type NumberFieldName,
  type NumberStyle,
  type Quantity,
} from '@ve-dich/domain';
import type { EntryRow } from '@ve-dich/contract';

/** The number fields that a form of this kind has, as it was sent: its parts where the rate is stated so. */
export const placesOf = (
  { accumulation, fraction }: Pick<EntryRow, 'accumulation' | 'fraction'>,
  sent: Pick<EntryContent, 'numerator' | 'denominator'>,
): readonly NumberFieldName[] => {
  if (fraction !== null && (sent.numerator.trim() !== '' || sent.denominator.trim() !== ''))
    return ['numerator', 'denominator'];
  return accumulation === 'sum' ? ['toDate', 'month'] : ['toDate'];
};

/** A number typed over: what stood in its place as words or as a stated absence gives way to it. */
export const withNumber = (content: EntryContent, place: NumberFieldName, typed: string): EntryContent => ({
  ...content,
  form: 'number',
  absence: null,
  text: '',
  [place]: typed,
});

/** An ambiguous number said to be written in one style. */
export const withStyle = (content: EntryContent, style: NumberStyle): EntryContent => ({ ...content, style });

/** A number taken over as it was offered. */
export const withValue = (content: EntryContent, place: NumberFieldName, value: Quantity): EntryContent =>
  withNumber(content, place, asTyped(value));

/** The explanation changed in part. */
export const withExplanation = (
  content: EntryContent,
  change: Partial<MonthlyExplanation>,
): EntryContent => ({
  ...content,
  explanation: { ...content.explanation, ...change },
});
