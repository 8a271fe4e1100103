/** What the districts have sent of an indicator, beside the province's own figure. Pure. */
import type { IndicatorDetail } from '@ve-dich/contract';
import {
  aggregate,
  isDue,
  isValidOn,
  lastDayOf,
  monthIn,
  periodOf,
  quantity,
  seriesOf,
  type AggregationRule,
  type Figure,
  type Month,
  type MonthOfSeries,
  type UnitStatement,
} from '@ve-dich/domain';
import { isWithheld, type MemberYear } from './assess-member.ts';
import type { Book } from './book.ts';
import { decimalOf } from './compose-row.ts';

const statementOf = ({ figure, toDate }: MonthOfSeries): UnitStatement => {
  if (toDate !== null) return { form: 'number', value: toDate };
  return figure?.reading.form === 'absent'
    ? { form: 'absent', absence: figure.reading.absence }
    : { form: 'missing' };
};

/**
 * The districts' values to date at a month, those of the calendar in force on its last day.
 * @param figures versions of the districts' figures of this year, as far as the reader may see them
 * @returns `null` where no district has sent anything this year, and for a month of which nothing may be said: not open
 *   yet, nothing due, or not published to this reader («chưa gửi» would be said of what they may not see)
 */
export const composeUnits = (
  book: Book,
  member: MemberYear,
  month: Month,
  figures: readonly Figure[],
): IndicatorDetail['units'] => {
  const { indicator, series } = member;
  const period = periodOf(book.year, month);
  const isCollected = book.calendar.some((entry) => entry.period === period);
  if (figures.length === 0 || !isCollected || !isDue(indicator, month)) return null;
  if (isWithheld(book, indicator.id, period)) return null;
  const day = lastDayOf(period);
  const districts = [...book.units.values()].filter(
    (unit) => unit.kind === 'district' && isValidOn(unit, day),
  );
  const stood = districts.map((unit) => ({
    unit,
    slot: monthIn(
      seriesOf(
        indicator.accumulation,
        book.year,
        figures.filter((figure) => figure.unitId === unit.id),
        undefined,
        indicator.dueMonths,
      ),
      month,
    ),
  }));
  const additive = indicator.accumulation === 'sum';
  const rule: AggregationRule = { method: additive ? 'sum' : 'not_additive', scale: quantity(1) };
  const whole = aggregate(
    rule,
    stood.map(({ unit, slot }) => ({ unitId: unit.id, said: statementOf(slot) })),
    monthIn(series, month).toDate,
  );
  return {
    rows: stood.map(({ unit, slot }) => {
      const said = statementOf(slot);
      return {
        code: unit.code,
        name: unit.name,
        state: said.form === 'number' ? 'value' : said.form === 'absent' ? 'absent' : 'missing',
        toDate: decimalOf(slot.toDate),
        illustrative: slot.figure?.illustrative ?? false,
      };
    }),
    total: decimalOf(whole.value),
    additive,
    received: whole.received,
    expected: whole.expected,
    difference: decimalOf(whole.whole?.difference ?? null),
  };
};
