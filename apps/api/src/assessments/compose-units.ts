/** What the districts have sent of an indicator, beside the province's own figure. Pure. */
import type { IndicatorDetail } from '@ve-dich/contract';
import {
  aggregateOf,
  aggregationRule,
  isDue,
  isValidOn,
  lastDayOf,
  monthIn,
  periodOf,
  quantityText,
  seriesOf,
  statementOf,
  tallyOf,
  type Figure,
  type Fraction,
  type LeftOutUnit,
  type Month,
  type MonthOfSeries,
  type Tally,
  type Unit,
  type UnitStatement,
} from '@ve-dich/domain';
import { isWithheld, type MemberYear } from './assess-member.ts';
import type { Book } from './book.ts';
import { decimalOf } from '../target-sets/on-wire.ts';

type Breakdown = NonNullable<IndicatorDetail['units']>;
type Row = Breakdown['rows'][number];

/** A district with its month, and what that says. */
type Stood = { readonly unit: Unit; readonly slot: MonthOfSeries; readonly said: UnitStatement };

const fractionOnWire = ({ numerator, denominator }: Fraction): NonNullable<Row['fraction']> => ({
  numerator: quantityText(numerator),
  denominator: quantityText(denominator),
});

const stateOf = ({ form }: UnitStatement): Row['state'] => {
  switch (form) {
    case 'missing':
    case 'absent':
    case 'text':
      return form;
    // A month's own part is a number too, though not one to date.
    case 'number':
    case 'fraction':
    case 'part':
      return 'value';
  }
};

const rowOf = ({ unit, slot, said }: Stood, leftOut: readonly LeftOutUnit[]): Row => {
  const reading = slot.figure?.reading;
  return {
    code: unit.code,
    name: unit.name,
    shortName: unit.shortName,
    state: stateOf(said),
    toDate: decimalOf(slot.toDate),
    fraction: said.form === 'fraction' ? fractionOnWire(said) : null,
    absence: said.form === 'absent' ? said.absence : null,
    text: reading?.form === 'text' ? reading.text : null,
    reason: slot.figure?.reason ?? null,
    leftOut: leftOut.find(({ unitId }) => unitId === unit.id)?.reason ?? null,
    illustrative: slot.figure?.illustrative ?? false,
  };
};

/** The sums a weighted rate is made of. */
const totalFractionOf = ({ amount, denominator }: Tally): Breakdown['totalFraction'] =>
  amount === null || denominator === null ? null : fractionOnWire({ numerator: amount, denominator });

/** The districts of the calendar in force on the last day of a month, each with that month. */
const districtsAt = (
  book: Book,
  { indicator }: MemberYear,
  month: Month,
  figures: readonly Figure[],
): Stood[] => {
  const day = lastDayOf(periodOf(book.year, month));
  return [...book.units.values()]
    .filter((unit) => unit.kind === 'district' && isValidOn(unit, day))
    .map((unit) => {
      const own = figures.filter((figure) => figure.unitId === unit.id);
      const { accumulation, dueMonths } = indicator;
      const slot = monthIn(seriesOf(accumulation, book.year, own, undefined, dueMonths), month);
      return { unit, slot, said: statementOf(slot) };
    });
};

/**
 * The districts' values to date at a month, and what they make by the indicator's rule.
 * @param figures versions of the districts' figures of this year, as far as the reader may see them
 * @returns `null` where no district has sent anything this year, and for a month of which nothing may be said: not open
 *   yet, nothing due, or not published to this reader («chưa gửi» would be said of what they may not see)
 */
export const composeUnits = (
  book: Book,
  member: MemberYear,
  month: Month,
  figures: readonly Figure[],
): Breakdown | null => {
  const { indicator, series } = member;
  const period = periodOf(book.year, month);
  const isCollected = book.calendar.some((entry) => entry.period === period);
  if (figures.length === 0 || !isCollected || !isDue(indicator, month)) return null;
  if (isWithheld(book, indicator.id, period)) return null;
  const own = monthIn(series, month);
  const districts = districtsAt(book, member, month, figures);
  const rule = aggregationRule(indicator);
  const tally = tallyOf(
    rule,
    districts.map(({ unit, said }) => ({ unitId: unit.id, said })),
  );
  const made = aggregateOf(rule, tally, own.toDate);
  return {
    rows: districts.map((district) => rowOf(district, made.leftOut)),
    fractionOf: indicator.fraction,
    aggregation: rule.method,
    total: decimalOf(made.value),
    totalFraction: rule.method === 'weighted' ? totalFractionOf(tally) : null,
    expected: made.expected,
    received: made.received,
    counted: made.received - made.leftOut.length,
    stated: decimalOf(own.toDate),
    statedIllustrative: own.figure?.illustrative ?? false,
    difference: decimalOf(made.whole?.difference ?? null),
  };
};
