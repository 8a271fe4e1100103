/** From what was typed to a figure's reading, with what is wrong where. The browser and the server read alike. */
import { firstDayOf, lastDayOf, readCivilDate, type CivilDate } from '../civil-date.ts';
import type { Reading } from '../figure.ts';
import { readingOfFraction } from '../fraction.ts';
import { isPercentage, type Indicator } from '../indicator.ts';
import { kindRules } from '../kinds/rules.ts';
import { readNumber, type NumberReading } from '../number-reading.ts';
import { monthOf, nextPeriod, periodOf, yearOf, type Period } from '../period.ts';
import { HUNDRED, isMore, signOf, type Quantity } from '../quantity.ts';
import type { Kind } from '../vocabulary.ts';
import type { EntryContent, NumberFieldName } from './content.ts';

/** What keeps typed text from being a figure. A closed list: each is said in words beside its field. */
export type EntryFault =
  /** Not a number, or a question (thousands or decimal, rounding, another unit) that nobody has answered. */
  | {
      readonly fault: 'number';
      readonly field: NumberFieldName;
      readonly reading: Extract<NumberReading, { form: 'ask' | 'wrong' }>;
    }
  /** A share of a population cannot be above the whole, or below nothing. */
  | { readonly fault: 'over_hundred' | 'below_zero'; readonly field: NumberFieldName }
  /** More insured than there are people; a share of nobody, which is no rate. */
  | { readonly fault: 'more_than_whole' | 'whole_is_zero'; readonly field: NumberFieldName }
  /** No value, and no words or stated absence in its place. */
  | { readonly fault: 'missing'; readonly field: NumberFieldName | 'text' | 'absence' }
  /** «Tính đến ngày» is no day, or a day that has not been, or lies in another year. */
  | { readonly fault: 'as_of'; readonly field: 'asOf' };

export type EntryRead = {
  /** `null` where there is nothing that could be a figure yet. */
  readonly reading: Reading | null;
  readonly asOf: CivilDate | null;
  readonly faults: readonly EntryFault[];
};

/** What the reading of a form depends on. */
export type EntryField = {
  readonly indicator: Pick<
    Indicator,
    'kind' | 'direction' | 'accumulation' | 'unit' | 'decimals' | 'fraction'
  >;
  readonly period: Period;
  /** The day in Hà Nội: nothing can be counted to a later one. */
  readonly today: CivilDate;
  /** The day figures are counted to where the person names no other. */
  readonly cutoffOn: CivilDate;
};

/** A percentage of these kinds can be a change («CPI khoảng 4», «tai nạn giảm từ 5 %») as well as a share. */
const CHANGE_OR_SHARE: readonly Kind[] = ['range', 'lower_better'];
/** A percentage of these is a share of one whole; one of two series need not be («xuất nhập khẩu so với GRDP»). */
const OF_ONE_WHOLE: readonly Kind[] = ['rate', 'stock', 'maintain'];

/** What may lie below zero: growth, and changes. */
export const mayBeNegative = ({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): boolean =>
  ['growth', 'change'].includes(kindRules(kind).entered) ||
  (isPercentage({ unit }) && CHANGE_OR_SHARE.includes(kind));

const isShare = ({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): boolean =>
  isPercentage({ unit }) && OF_ONE_WHOLE.includes(kind);

type NumberRead = { readonly value: Quantity | null; readonly faults: readonly EntryFault[] };
const NOTHING: NumberRead = { value: null, faults: [] };

/** One number field: what it says, and what is wrong with it. */
const numberIn = (
  content: EntryContent,
  field: 'month' | 'toDate',
  { indicator }: EntryField,
): NumberRead => {
  // A month's part of a sum can be a correction downwards; a level cannot be below nothing.
  const negatives = mayBeNegative(indicator) || indicator.accumulation === 'sum';
  const reading = readNumber(content[field], {
    decimals: indicator.decimals,
    unit: indicator.unit.vi,
    style: content.style,
    negatives,
  });
  if (reading.form === 'empty') return NOTHING;
  if (reading.form !== 'number') return { value: null, faults: [{ fault: 'number', field, reading }] };
  const { value } = reading;
  const faults: EntryFault[] = [];
  if (isShare(indicator) && isMore(value, HUNDRED)) faults.push({ fault: 'over_hundred', field });
  if (field === 'toDate' && !mayBeNegative(indicator) && signOf(value) < 0)
    faults.push({ fault: 'below_zero', field });
  return { value, faults };
};

/** Counts and amounts above and below the line are in units of their own; three decimals are the most they are stated with. */
export const FRACTION_DECIMALS = 3;

/** Tử số, mẫu số; `null` where neither was typed, and the rate itself is looked for. */
const fractionIn = (
  content: EntryContent,
  { indicator }: EntryField,
): Pick<EntryRead, 'reading' | 'faults'> | null => {
  const { numerator, denominator } = content;
  if (indicator.fraction === null || (numerator.trim() === '' && denominator.trim() === '')) return null;
  const partOf = (field: 'numerator' | 'denominator'): NumberRead => {
    const reading = readNumber(content[field], {
      decimals: FRACTION_DECIMALS,
      unit: '',
      style: content.style,
      negatives: false,
    });
    if (reading.form === 'empty') return { value: null, faults: [{ fault: 'missing', field }] };
    return reading.form === 'number'
      ? { value: reading.value, faults: [] }
      : { value: null, faults: [{ fault: 'number', field, reading }] };
  };
  const [above, below] = [partOf('numerator'), partOf('denominator')];
  if (above.value === null || below.value === null)
    return { reading: null, faults: [...above.faults, ...below.faults] };
  const made = readingOfFraction(indicator, { numerator: above.value, denominator: below.value });
  if (made.form !== 'refused') return { reading: made, faults: [] };
  const isZero = made.findings.some(({ finding }) => finding === 'denominator_is_zero');
  return {
    reading: null,
    faults: [
      isZero
        ? { fault: 'whole_is_zero', field: 'denominator' }
        : { fault: 'more_than_whole', field: 'numerator' },
    ],
  };
};

const earliest = (first: CivilDate, ...others: readonly CivilDate[]): CivilDate =>
  others.reduce((least, day) => (day < least ? day : least), first);

/** The last day a month can be counted to: of the year's capital, paid until then, 31 January (`domain.md` §2, DISBURSE). */
const lastDayCounted = ({ indicator, period }: EntryField): CivilDate =>
  lastDayOf(indicator.kind === 'disbursement' && monthOf(period) === 12 ? nextPeriod(period) : period);

/** «Tính đến ngày»: the period's cut-off where nothing is said; never a day to come, never one of another year. */
const asOfIn = (content: EntryContent, field: EntryField): CivilDate | null => {
  const { period, today, cutoffOn } = field;
  const [first, last] = [firstDayOf(periodOf(yearOf(period), 1)), lastDayCounted(field)];
  const typed = content.asOf.trim();
  const day = typed === '' ? earliest(cutoffOn, today, lastDayOf(period)) : readCivilDate(typed);
  return day === null || day < first || day > last || day > today ? null : day;
};

const missing = (field: 'toDate' | 'text' | 'absence'): Pick<EntryRead, 'reading' | 'faults'> => ({
  reading: null,
  faults: [{ fault: 'missing', field }],
});

/** What stands in the form as a figure would say it, and what keeps it from being one. */
const readingIn = (content: EntryContent, field: EntryField): Pick<EntryRead, 'reading' | 'faults'> => {
  if (content.form === 'text') {
    const text = content.text.normalize('NFC').trim();
    return text === '' ? missing('text') : { reading: { form: 'text', text }, faults: [] };
  }
  if (content.form === 'absent') {
    const { absence } = content;
    return absence === null ? missing('absence') : { reading: { form: 'absent', absence }, faults: [] };
  }
  const fraction = fractionIn(content, field);
  if (fraction !== null) return fraction;
  // A level has no part of its own in a month.
  const month = field.indicator.accumulation === 'sum' ? numberIn(content, 'month', field) : NOTHING;
  const toDate = numberIn(content, 'toDate', field);
  const faults = [...month.faults, ...toDate.faults];
  if (month.value === null && toDate.value === null)
    return faults.length === 0 ? missing('toDate') : { reading: null, faults };
  return { reading: { form: 'number', month: month.value, toDate: toDate.value, fraction: null }, faults };
};

/** Reads a form as it stands. */
export const readEntry = (content: EntryContent, field: EntryField): EntryRead => {
  const asOf = asOfIn(content, field);
  const { reading, faults } = readingIn(content, field);
  return { reading, asOf, faults: asOf === null ? [...faults, { fault: 'as_of', field: 'asOf' }] : faults };
};
