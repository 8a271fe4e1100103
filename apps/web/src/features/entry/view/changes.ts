/** The edits of a form: each takes what is typed and gives what it becomes. Pure; the desk keeps, saves and undoes them. */
import {
  asTyped,
  isBlank,
  type AbsenceReason,
  type CauseCode,
  type EntryCheck,
  type EntryContent,
  type MonthlyExplanation,
  type NumberFieldName,
  type NumberStyle,
  type Quantity,
} from '@ve-dich/domain';

type Edit = (content: EntryContent) => EntryContent;
/** The fields a person types a number in. */
export type NumberPlace = NumberFieldName;
/** Tử số and mẫu số. */
export type FractionPlace = Extract<NumberPlace, 'numerator' | 'denominator'>;
export const FRACTION_PLACES: readonly FractionPlace[] = ['numerator', 'denominator'];

/** True for a field of a part: what stands in it is no rate. */
export const isPart = (place: NumberPlace): place is FractionPlace =>
  place === 'numerator' || place === 'denominator';

/** A rate is typed, or follows from its parts: of two that are typed one would be passed over in silence. */
const GIVES_WAY: Readonly<Record<NumberPlace, readonly NumberPlace[]>> = {
  month: FRACTION_PLACES,
  toDate: FRACTION_PLACES,
  numerator: ['month', 'toDate'],
  denominator: ['month', 'toDate'],
};
/** Nothing in any field of a number. */
export const NO_NUMBERS = { month: '', toDate: '', numerator: '', denominator: '' };

/** The wire keeps no more. */
const MOST_ANSWERS = 40;

/** A number as typed. Which style it is written in is forgotten with the last digit, never before. */
export const withNumber =
  (place: NumberPlace, text: string): Edit =>
  (content) => {
    const typed: EntryContent = {
      ...content,
      form: 'number',
      absence: null,
      text: '',
      ...(text.trim() === '' ? {} : Object.fromEntries(GIVES_WAY[place].map((other) => [other, '']))),
      [place]: text,
      origin: 'typed',
    };
    return isBlank(typed) ? { ...typed, style: null } : typed;
  };

/** A number taken over as an answer; the other one then follows from it. */
export const withValue =
  (place: NumberPlace, value: Quantity, { alone }: { readonly alone: boolean }): Edit =>
  (content) =>
    withNumber(place, asTyped(value))(alone ? { ...content, ...NO_NUMBERS } : content);

/** «1.234»: said to be thousands, or a decimal fraction. */
export const withStyle =
  (style: NumberStyle): Edit =>
  (content) => ({ ...content, style });

/** «Đúng, giữ nguyên»: of one question about one number. */
export const withAnswer =
  ({ check, about }: Pick<EntryCheck, 'check' | 'about'>): Edit =>
  (content) => ({
    ...content,
    answers: [
      ...content.answers.filter((answer) => answer.check !== check || answer.about !== about),
      { check, about },
    ].slice(-MOST_ANSWERS),
  });

/** No number, and why. */
export const withAbsence =
  (absence: AbsenceReason): Edit =>
  (content) => ({
    ...content,
    form: 'absent',
    absence,
    ...NO_NUMBERS,
    text: '',
    style: null,
    origin: 'unchanged',
  });

/** Words instead of a number: «Xuất siêu». */
export const withWords =
  (text: string): Edit =>
  (content) => ({
    ...content,
    form: 'text',
    text,
    ...NO_NUMBERS,
    absence: null,
    style: null,
    origin: 'typed',
  });

/** Back to a number. */
export const withNumberAgain: Edit = (content) => ({
  ...content,
  form: 'number',
  absence: null,
  text: '',
  origin: 'typed',
});

/** One part of the explanation. */
export const withExplanation =
  (over: Partial<MonthlyExplanation>): Edit =>
  (content) => ({ ...content, explanation: { ...content.explanation, ...over } });

/** A cause chosen, or taken away again. */
export const withCause =
  (cause: CauseCode): Edit =>
  (content) => {
    const { causes } = content.explanation;
    const chosen = causes.includes(cause) ? causes.filter((each) => each !== cause) : [...causes, cause];
    return withExplanation({ causes: chosen })(content);
  };
