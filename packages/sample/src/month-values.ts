/** The months of a year of an indicator that adds up, so that every known running total is passed exactly. */
import { MONTHS, monthOf, readPeriod, type Month } from '@ve-dich/domain';
import { PUBLISHED_FIGURES, type PublishedFigure } from './published.ts';
import { RUNNING_TOTALS } from './running-totals.ts';
import { inUnits, pick, split } from './whole-units.ts';

/** The published figures of one indicator, unit and year, in the order of the table. */
export const publishedIn = (indicator: string, year: number, unit: string): readonly PublishedFigure[] =>
  PUBLISHED_FIGURES.filter(
    (one) => one.indicator === indicator && one.unit === unit && one.period.startsWith(`${year}-`),
  );

const monthNumber = (period: string): Month => {
  const read = readPeriod(period);
  if (read === null) throw new RangeError(`no such period: ${period}`);
  return monthOf(read);
};

/** Known running totals by month: the illustrative ones, with the published in their place. */
const knownTotals = (indicator: string, year: number, scale: number): Map<Month, number> => {
  const known = new Map<Month, number>();
  for (const [month, total] of RUNNING_TOTALS[indicator]?.years[year] ?? [])
    known.set(month, inUnits(total, scale));
  const published = publishedIn(indicator, year, 'bac-kan').filter((one) => one.toDate !== null);
  const last = new Map(published.map((one) => [monthNumber(one.period), one.toDate ?? '0']));
  for (const [month, total] of last) {
    const units = inUnits(total, scale);
    const written = known.get(month);
    if (written !== undefined && written !== units) {
      throw new RangeError(`${indicator} ${year}-${month}: published ${total}, illustrative total differs`);
    }
    known.set(month, units);
  }
  return known;
};

/**
 * The months' own values in whole units, January first, up to the last known total. Between two totals the free months
 * share what is left by the season with a wobble of a few percent.
 */
export const monthValues = (indicator: string, year: number): readonly number[] => {
  const shape = RUNNING_TOTALS[indicator];
  if (shape === undefined) throw new RangeError(`no running totals: ${indicator}`);
  const totals = knownTotals(indicator, year, shape.scale);
  const singles = new Map<Month, number>();
  for (const one of publishedIn(indicator, year, 'bac-kan')) {
    if (one.month !== null) singles.set(monthNumber(one.period), inUnits(one.month, shape.scale));
  }
  const values: number[] = [];
  let reached = 0;
  for (const point of MONTHS.filter((month) => totals.has(month))) {
    const months = MONTHS.filter((month) => month > values.length && month <= point);
    const free = months.filter((month) => !singles.has(month));
    const fixed = months.reduce((sum, month) => sum + (singles.get(month) ?? 0), 0);
    const total = totals.get(point) ?? 0;
    const parts = split(
      total - reached - fixed,
      free.map(
        (month) =>
          (shape.season[month - 1] ?? 0) * pick(`${shape.sameAs ?? indicator} ${year} ${month}`, 930, 1070),
      ),
    );
    if (free.length === 0 && total - reached !== fixed) {
      throw new RangeError(`${indicator} ${year}-${point}: published months do not reach the total`);
    }
    for (const month of months) values.push(singles.get(month) ?? parts[free.indexOf(month)] ?? 0);
    reached = total;
  }
  return values;
};
