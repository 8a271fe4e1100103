import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aDetail, aMonth, aRow, monthsOf } from '../../testing/indicator-fixtures.ts';
import { makeReadings } from '../../ui/readings.ts';
import { bridgesMonths, chartPoints, chartTable, planAt } from './chart-points.ts';

const language = { locale: 'vi', text: vietnamese, format: makeFormat('vi') } as const;
const readings = makeReadings(language);
const pointsOf = (row: ReturnType<typeof aRow>, over: Parameters<typeof aDetail>[1] = {}) =>
  chartPoints(aDetail(row, over), language, readings);

describe('the points of a chart', () => {
  it('leave a month that was not reported empty, never zero', () => {
    const points = pointsOf(aRow({ months: monthsOf('10', null, '30') }));
    expect(points.map((point) => point.actual).slice(0, 4)).toEqual([10, null, 30, null]);
    expect(points[1]?.tip[0]).toEqual({ key: 'actual', term: 'Thực hiện', value: 'chưa có số liệu' });
  });

  it('keep a reported zero', () => {
    expect(pointsOf(aRow({ months: monthsOf('0') }))[0]?.actual).toBe(0);
  });

  it('are hollow for estimates', () => {
    const months = monthsOf('10', '20');
    const [first, second] = months;
    if (first === undefined || second === undefined) throw new Error('two months');
    const points = pointsOf(aRow({ months: [{ ...first, vintage: 'official' }, ...months.slice(1)] }));
    expect(points.slice(0, 2).map((point) => point.marks.hollow)).toEqual([false, true]);
  });

  it('wear a ring only where the printed number changed', () => {
    const months = monthsOf('10', '20').map((month) =>
      month.toDate === null ? month : { ...month, versions: 2 },
    );
    const version = {
      sequence: 1,
      form: 'number',
      inMonth: null,
      text: null,
      absence: null,
      vintage: 'estimate',
      asOf: '2024-01-31',
      recordedAt: '2024-02-01T00:00:00.000Z',
      recordedBy: 'A',
      reason: null,
      sourceUrl: null,
      illustrative: false,
      best: false,
    } as const;
    const points = pointsOf(aRow({ months }), {
      figures: [
        { ...version, period: '2024-01', toDate: '9' },
        { ...version, period: '2024-01', sequence: 2, toDate: '10', best: true },
        { ...version, period: '2024-02', toDate: '20' },
        { ...version, period: '2024-02', sequence: 2, toDate: '20.2', best: true },
      ],
    });
    expect(points.slice(0, 2).map((point) => point.marks.revised)).toEqual([true, false]);
  });

  it('ask for the needed pace only of months to come', () => {
    const pace = {
      form: 'each_month',
      monthsLeft: 7,
      perMonth: '10',
      againstLastYear: null,
      lastThreePerMonth: null,
      multiple: null,
      bestMonth: null,
    } as const;
    const required = pointsOf(aRow({ assessment: { pace } })).map((point) => point.required);
    expect(required).toEqual([null, null, null, null, null, 10, 10, 10, 10, 10, 10, 10]);
  });
});

describe('the plan’s line', () => {
  it('steps in the month from which a new plan is in force', () => {
    const detail = aDetail(aRow());
    const first = detail.targets[0];
    if (first === undefined) throw new Error('a target');
    const targets = [first, { ...first, version: 2, number: '150', effectiveFrom: '2024-06-15' }];
    expect([4, 5, 6, 7].map((month) => planAt(targets, 2024, month)?.number)).toEqual([
      '120',
      '120',
      '150',
      '150',
    ]);
  });
});

describe('a line over months without a number', () => {
  it('goes on where nothing was due and stops where something is missing', () => {
    const quarterly = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
      aMonth(month, month % 3 === 0 ? { state: 'value', toDate: '5' } : { state: 'not_due' }),
    );
    expect(bridgesMonths(aRow({ months: quarterly }))).toBe(true);
    const withHole = quarterly.map((month) => (month.month === 6 ? aMonth(6, { state: 'missing' }) : month));
    expect(bridgesMonths(aRow({ months: withHole }))).toBe(false);
    expect(bridgesMonths(aRow({ months: monthsOf('1', null, '3') }))).toBe(false);
  });
});

describe('the table under a chart', () => {
  it('has every month, with words for the unknown', () => {
    const { heads, rows } = chartTable(aDetail(aRow({ months: monthsOf('10', null) })), language, readings);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.slice(0, 2)).toEqual(['T1', '10']);
    expect(rows[1]?.[1]).toBe('chưa có số liệu');
    expect(rows.every((row) => row.length === heads.length)).toBe(true);
    expect(rows.flat()).not.toContain('0');
  });
});
