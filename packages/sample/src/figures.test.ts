import {
  bestKnown,
  HUNDRED,
  isLess,
  kindRules,
  monthOf,
  plus,
  quantity,
  quantityText,
  readPeriod,
  sum,
  times,
  VINTAGES,
  ZERO,
} from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { sampleBook as book } from './index.ts';
import { PUBLISHED_FIGURES, PUBLISHED_TARGETS, type PublishedFigure } from './published.ts';
import { SOURCES } from './sources.ts';
import type { SampleFigure } from './types.ts';

const numbered = book.figures.map((figure, sequence) => ({ ...figure, sequence }));
const bestOf = (indicator: string, period: string, unit = book.province) =>
  bestKnown(
    numbered.filter(
      (figure) => figure.indicator === indicator && figure.unit === unit && figure.period === period,
    ),
  );
const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
const labelOf = (figure: SampleFigure): string => `${figure.indicator} ${figure.unit} ${figure.period}`;
const indicatorOf = (figure: SampleFigure) => book.indicators.find((one) => one.code === figure.indicator);
const firmness = (figure: SampleFigure): number => VINTAGES.indexOf(figure.vintage);
/** Whether units report on an indicator in a year: it stands in that year's set, and does not follow from its parts. */
const isReportedIn = (code: string, year: number): boolean => {
  const kind = book.indicators.find((one) => one.code === code)?.kind;
  const isMember = book.members.some((member) => member.indicator === code && member.year === year);
  return isMember && kind !== undefined && kindRules(kind).entered !== 'nothing';
};
/** Every version of each indicator, unit and month, in order of recording. */
const versionsOf = new Map<string, (typeof numbered)[number][]>();
for (const figure of numbered) {
  const versions = versionsOf.get(labelOf(figure));
  if (versions === undefined) versionsOf.set(labelOf(figure), [figure]);
  else versions.push(figure);
}

const publishedRows = (one: PublishedFigure): readonly SampleFigure[] =>
  book.figures.filter(
    (figure) =>
      figure.indicator === one.indicator &&
      figure.unit === one.unit &&
      figure.period === one.period &&
      figure.sourceUrl === SOURCES[one.source],
  );

describe('published figures', () => {
  it.each(
    PUBLISHED_FIGURES.map(
      (one) => [`${one.indicator} ${one.unit} ${one.period} ${one.source}`, one] as const,
    ),
  )('%s is in the book with its address', (_label, one) => {
    const found = publishedRows(one);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      illustrative: false,
      vintage: one.vintage,
      ...(one.month === null ? {} : { month: one.month }),
      ...(one.toDate === null ? {} : { toDate: one.toDate }),
      ...(one.asOf === null ? {} : { asOf: one.asOf }),
    });
  });

  it.each(PUBLISHED_TARGETS.map((one) => [`${one.indicator} ${one.year} v${one.version}`, one] as const))(
    'target %s is in the book with its address',
    (_label, one) => {
      const target = book.targets.find(
        (each) => each.indicator === one.indicator && each.year === one.year && each.version === one.version,
      );
      expect([target?.low, target?.high]).toContain(one.value);
      expect(target?.sourceUrl).toBe(SOURCES[one.source]);
      expect(target?.illustrative).toBe(false);
    },
  );

  it('marks nothing as published without an address, and nothing filled in with one', () => {
    const published = book.figures.filter((figure) => !figure.illustrative);
    expect(published).toHaveLength(PUBLISHED_FIGURES.length);
    const rows = [...book.figures, ...book.targets, ...book.documents];
    expect(rows.filter((row) => row.illustrative !== (row.sourceUrl === null))).toEqual([]);
    expect(book.paths.every((path) => path.illustrative)).toBe(true);
  });

  it('stand as the best known of their month, unless a published one replaced them', () => {
    const buried = PUBLISHED_FIGURES.filter(
      (one) => bestOf(one.indicator, one.period, one.unit)?.illustrative !== false,
    );
    expect(buried).toEqual([]);
  });

  it('keep the restated year-ends with their vintages', () => {
    const versions = (indicator: string, period: string) =>
      book.figures
        .filter((figure) => figure.indicator === indicator && figure.period === period)
        .map((figure) => `${figure.toDate} ${figure.vintage}`);
    expect(versions('ct-03', '2022-12')).toEqual(['830 estimate', '853 preliminary', '855 official']);
    expect(versions('ct-15', '2023-12')).toEqual(['2.6 estimate', '2.76 official']);
    expect(versions('ct-01a', '2023-12')).toEqual(['3.45 estimate', '4.39 estimate']);
    expect(versions('ct-04', '2024-07')).toEqual(['658 estimate']);
  });
});

describe('months', () => {
  it('add up to the running total, exactly, as best known', () => {
    const odd: string[] = [];
    for (const indicator of book.indicators.filter((one) => one.accumulation === 'sum')) {
      for (const year of [2022, 2023, 2024]) {
        let total = ZERO;
        for (const period of monthsOf(year)) {
          const best = bestOf(indicator.code, period);
          if (best === null || best.form !== 'number') continue;
          total = sum([total, quantity(best.month ?? 'missing')]);
          if (best.toDate !== quantityText(total)) odd.push(labelOf(best));
        }
      }
    }
    expect(odd).toEqual([]);
  });

  it('add up at every moment: at each recording of a total', () => {
    const totalKnownThen = (figure: (typeof numbered)[number]): string => {
      const months = monthsOf(Number(figure.period.slice(0, 4)))
        .filter((period) => period < figure.period)
        .map((period) => {
          const known = (versionsOf.get(`${figure.indicator} ${figure.unit} ${period}`) ?? []).filter(
            (one) => one.recordedAt <= figure.recordedAt,
          );
          return quantity(bestKnown(known)?.month ?? '0');
        });
      return quantityText(sum([...months, quantity(figure.month ?? 'missing')]));
    };
    const withMonth = numbered.filter((figure) => figure.month !== null);
    expect(withMonth.length).toBeGreaterThan(800);
    expect(withMonth.filter((figure) => figure.toDate !== totalKnownThen(figure)).map(labelOf)).toEqual([]);
  });

  it('of sums have a month value, of levels none', () => {
    const numbers = book.figures.filter((one) => one.form === 'number');
    expect(numbers.filter((figure) => figure.toDate === null)).toEqual([]);
    const levels = numbers.filter((figure) => indicatorOf(figure)?.accumulation === 'latest');
    expect(levels.filter((figure) => figure.month !== null)).toEqual([]);
    const sums = numbers.filter((figure) => indicatorOf(figure)?.accumulation === 'sum');
    // Only the districts' areas of July 2023 were published as totals without their month.
    const totalsOnly = sums.filter((figure) => figure.month === null);
    expect([...new Set(totalsOnly.map((figure) => `${figure.indicator} ${figure.period}`))]).toEqual([
      'ct-22 2023-07',
    ]);
    expect(totalsOnly.map((figure) => figure.unit)).not.toContain(book.province);
  });

  it('are never negative, and whole where things are counted', () => {
    const negative = book.figures.filter((one) => one.month !== null && isLess(quantity(one.month), ZERO));
    expect(negative).toEqual([]);
    const counted = book.figures.filter((figure) => indicatorOf(figure)?.decimals === 0);
    expect(counted.filter((figure) => figure.month?.includes('.') === true)).toEqual([]);
  });

  it('are due in the months the indicator names', () => {
    const stray = book.figures.filter((figure) => {
      const period = readPeriod(figure.period);
      return period === null || indicatorOf(figure)?.dueMonths.includes(monthOf(period)) !== true;
    });
    expect(stray).toEqual([]);
  });

  it('are all reported up to July 2024, but for one that is missing', () => {
    const missing = book.periods
      .filter((period) => period.state === 'locked')
      .flatMap(({ period }) =>
        book.indicators
          .filter((one) => isReportedIn(one.code, Number(period.slice(0, 4))))
          .filter((one) => one.dueMonths.some((due) => due === Number(period.slice(5))))
          .filter((one) => bestOf(one.code, period) === null)
          .map((one) => `${one.code} ${period}`),
      );
    expect(missing).toEqual(['ct-16 2024-07']);
  });

  it('are about half reported in August, and not at all after it', () => {
    const due = book.indicators.filter(
      (one) => isReportedIn(one.code, 2024) && one.dueMonths.some((month) => month === 8),
    );
    const reported = due.filter((one) => bestOf(one.code, '2024-08') !== null);
    expect(reported.length / due.length).toBeGreaterThan(0.4);
    expect(reported.length / due.length).toBeLessThan(0.6);
    expect(book.figures.filter((figure) => figure.period > '2024-08')).toEqual([]);
  });
});

describe('the rows that are followed', () => {
  const figuresOf = (code: string) => book.figures.filter((figure) => figure.indicator === code);

  it('have the parts of the economy add to 100 in every quarter, in every version', () => {
    const parts = ['td-02a', 'td-02b', 'td-02c'];
    const periods = figuresOf('td-02a').map((figure) => figure.period);
    expect(periods).toHaveLength(6);
    for (const period of periods) {
      const readings = parts.flatMap((code) => figuresOf(code).filter((one) => one.period === period));
      expect(readings).toHaveLength(parts.length);
      expect(quantityText(sum(readings.map((one) => quantity(one.toDate ?? 'missing'))))).toBe('100');
    }
  });

  it('count the same accidents as indicator 26', () => {
    const odd = book.periods.filter(({ period }) => {
      const [one, other] = [bestOf('ct-26', period), bestOf('td-06a', period)];
      return one?.month !== other?.month || one?.toDate !== other?.toDate;
    });
    expect(odd).toEqual([]);
  });

  it('have of last year every month that this year is compared with', () => {
    const codes = book.members
      .filter((member) => member.year === 2024 && member.group === 'theo-doi')
      .map((member) => member.indicator);
    // A milestone is compared with nothing.
    const alone = codes.filter((code) =>
      figuresOf(code).some(
        ({ period }) => period.startsWith('2024-') && bestOf(code, period.replace('2024', '2023')) === null,
      ),
    );
    expect(alone).toEqual(['td-03']);
  });

  it('reckon mean growth from the years: 4,0; 6,01; 6,33, and June of 2024 as estimated', () => {
    const years: Readonly<Record<string, readonly string[]>> = {
      '2022-06': ['4', '4.52'],
      '2022-12': ['4', '6.01'],
      '2023-06': ['4', '6.01', '5.66'],
      '2023-12': ['4', '6.01', '6.33'],
      '2024-06': ['4', '6.01', '6.33', bestOf('ct-01', '2024-06')?.toDate ?? 'missing'],
    };
    expect(figuresOf('td-05').map((figure) => figure.period)).toEqual(Object.keys(years));
    // Multiplied out: the years' growth lies between what the printed mean rounds from.
    const odd = figuresOf('td-05').filter(({ period, toDate }) => {
      const factors = (years[period] ?? []).map((growth) => plus(HUNDRED, quantity(growth)));
      const grown = factors.reduce(times);
      const power = (difference: string) => {
        const factor = plus(HUNDRED, plus(quantity(toDate ?? 'missing'), quantity(difference)));
        return factors.map(() => factor).reduce(times);
      };
      return isLess(grown, power('-0.005')) || !isLess(grown, power('0.005'));
    });
    expect(odd).toEqual([]);
  });
});

describe('recording', () => {
  it('is in order, never after now, and never before the day it counts to', () => {
    const instants = book.figures.map((figure) => figure.recordedAt);
    expect(instants).toEqual([...instants].sort());
    expect(instants.every((instant) => instant <= book.now)).toBe(true);
    expect(book.figures.filter((figure) => figure.recordedAt.slice(0, 10) < figure.asOf)).toEqual([]);
  });

  it('never records two versions of one month at one instant, nor goes back in vintage', () => {
    const odd = [...versionsOf].filter(
      ([, rows]) =>
        new Set(rows.map((row) => row.recordedAt)).size !== rows.length ||
        rows.some((row, at) => at > 0 && firmness(row) < firmness(rows[at - 1] ?? row)),
    );
    expect(odd).toEqual([]);
  });

  it('gives a reason or an address with every later version', () => {
    const later = [...versionsOf.values()].flatMap((rows) => rows.slice(1));
    expect(later.length).toBeGreaterThan(200);
    expect(later.filter((row) => row.reason === null && row.sourceUrl === null)).toEqual([]);
  });

  it('says absence and words outright: missing is not zero', () => {
    const silent = book.figures.filter((figure) => figure.form !== 'number');
    expect(silent.filter((figure) => figure.form === 'absent')).toHaveLength(7);
    expect(silent.filter((figure) => figure.form === 'text')).toHaveLength(1);
    const odd = silent.filter(
      (figure) =>
        figure.month !== null ||
        figure.toDate !== null ||
        figure.reason === null ||
        (figure.absence === null) !== (figure.form === 'text') ||
        (figure.text === null) !== (figure.form === 'absent'),
    );
    expect(odd).toEqual([]);
  });

  it('shares the province out among the districts without a remainder', () => {
    for (const code of ['ct-22', 'ct-27']) {
      const districts = book.units.filter((unit) => unit.kind === 'district');
      const parts = districts.map((unit) => quantity(bestOf(code, '2024-07', unit.code)?.month ?? 'missing'));
      expect(quantityText(sum(parts))).toBe(bestOf(code, '2024-07')?.month);
    }
  });
});
