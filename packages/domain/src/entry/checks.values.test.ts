/** Questions that a number asks beside its plan, last year, its unit of measure and what already stands (`ux.md` §4.3). */
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator.ts';
import { bound, DIEM, figure, onlyMonth, PHAN_TRAM, target, toDate } from '../testing/build.ts';
import { askedFor, askedOf, checksFor, type Asking } from '../testing/entry-checks.ts';
import { valuesOf } from '../testing/entry-form.ts';
import { MONTHS, periodOf } from '../period.ts';
import { isAnswered } from './checks.ts';

const of = (kind: Indicator['kind'], more: Partial<Indicator> = {}): Partial<Indicator> => ({
  kind,
  accumulation: 'latest',
  unit: PHAN_TRAM,
  ...more,
});
const plan = (...edges: readonly string[]) =>
  target(bound(edges.length === 2 ? 'between' : 'at_least', ...edges));

describe('«Vượt 130 % kế hoạch. Đề nghị kiểm tra lại đơn vị tính»', () => {
  const beyond = (typed: string, asking: Asking): string =>
    askedFor('beyond_plan', { toDate: typed }, asking);

  it.each([
    ['1313', '–'],
    ['1313,001', '130.00009900990099009901 %'],
    ['1312,999', '–'],
  ])('%s of 1.010: %s', (typed, expected) => {
    expect(beyond(typed, { target: plan('1010') })).toBe(expected);
  });

  it('real years of Bắc Kạn on both sides of it', () => {
    // Forest planted 2024: 5.257 of 3.485 ha; trade 2022: 35 of 25 triệu USD, published as 140 %.
    expect(beyond('5257', { target: plan('3485') })).toMatch(/^150\.8\d+ %$/);
    expect(beyond('35', { target: plan('25') })).toBe('140 %');
    // Retail 2024: 10.120 tỷ, published as 120,6 %; GRDP per head: 57 of 56.
    expect(beyond('10120', { target: plan('8391') })).toBe('–');
    expect(beyond('57', { of: of('ratio'), target: plan('56') })).toBe('–');
  });

  it('is asked wherever a percent of plan is printed, levels and changes among them (domain.md §2)', () => {
    expect(beyond('570', { of: of('ratio'), target: plan('56') })).toMatch(/^1017\.8/);
    // The fall in poverty of 2023: 2,76 points where 2 to 2,5 were planned.
    expect(beyond('2,76', { of: of('pp_change', { unit: DIEM }), target: plan('2', '2.5') })).toBe('138 %');
  });

  it('is not asked where a percent of plan means nothing', () => {
    for (const kind of ['rate', 'growth', 'range', 'maintain', 'rank', 'milestone'] as const)
      expect(
        beyond('1400', { of: of(kind, { unit: { vi: 'bước', en: 'steps' } }), target: plan('1000') }),
      ).toBe('–');
    // Of what must stay low it would praise the bad: 60 accidents where 38 are the limit.
    const accidents = { kind: 'lower_better', direction: 'lower', decimals: 0 } as const;
    expect(beyond('60', { of: accidents, target: target(bound('at_most', '38')) })).toBe('–');
    expect(beyond('60', { of: { ...accidents, kind: 'flow' }, target: target(bound('at_most', '38')) })).toBe(
      '–',
    );
  });

  it('has nothing to go by without a plan, or against a plan of nothing or less', () => {
    expect(beyond('5000', {})).toBe('–');
    expect(beyond('5000', { target: plan('0') })).toBe('–');
    expect(beyond('-5', { of: of('pp_change'), target: plan('-2') })).toBe('–');
  });
});

describe('«Trùng với số cùng kỳ năm 2023. Có chép nhầm cột không?»', () => {
  const same = (typed: string, asking: Asking): string =>
    askedFor('same_as_last_year', { toDate: typed }, asking);
  const lastMay = valuesOf(2023, onlyMonth(5, '206.7'));

  it('equal to the last digit, month by month', () => {
    expect(same('206,7', { figures: lastMay })).toBe('');
    expect(same('206,701', { figures: lastMay })).toBe('–');
    expect(same('206,7', { figures: lastMay, month: 4 })).toBe('–');
    expect(same('206,7', {})).toBe('–');
  });

  it('no question about nothing: no commune in May, as last year', () => {
    expect(same('0', { figures: valuesOf(2023, onlyMonth(5, '0')) })).toBe('–');
  });

  it('of growth, too: a whole table is copied', () => {
    const first = valuesOf(2023, onlyMonth(3, '5.04'));
    expect(same('5,04', { of: of('growth'), figures: first, month: 3 })).toBe('');
  });

  it('a level that simply stands still is not asked about every month', () => {
    const forest = of('maintain');
    const lastYear = valuesOf(
      2023,
      MONTHS.map(() => '73.4'),
    );
    expect(
      same('73,4', {
        of: forest,
        figures: [...lastYear, ...valuesOf(2024, ['73.4', '73.4', '73.4', '73.4'])],
      }),
    ).toBe('–');
    // It has moved since, and comes back to the very number of last year.
    expect(
      same('73,4', {
        of: forest,
        figures: [...lastYear, ...valuesOf(2024, ['73.4', '73.4', '73.4', '73.5'])],
      }),
    ).toBe('');
    // Counted once a year: that it was the same then is all that is known.
    expect(same('73,4', { of: forest, figures: valuesOf(2023, onlyMonth(12, '73.4')), month: 12 })).toBe('');
  });

  it('steps of a milestone are compared with nothing', () => {
    expect(
      same('2', { of: of('milestone', { decimals: 0 }), figures: valuesOf(2023, onlyMonth(5, '2')) }),
    ).toBe('–');
  });
});

describe('«Tỷ lệ tăng 4,1 điểm % trong một tháng»', () => {
  const jump = (typed: string, asking: Asking): string => askedFor('share_jump', { toDate: typed }, asking);
  const april = valuesOf(2024, onlyMonth(4, '93'));

  it.each([
    ['97,1', '4.1 since 4'],
    ['96,001', '3.001 since 4'],
    ['96', '–'],
    ['90', '–'],
    ['89,999', '-3.001 since 4'],
    ['93', '–'],
  ])('%s after 93: %s', (typed, expected) => {
    expect(jump(typed, { of: of('rate'), figures: april })).toBe(expected);
  });

  it('of what is to be low, too; of nothing that is no share', () => {
    expect(jump('97,1', { of: of('lower_better', { direction: 'lower' }), figures: april })).toBe(
      '4.1 since 4',
    );
    expect(jump('97,1', { of: of('growth'), figures: april })).toBe('–');
    expect(jump('97,1', { of: of('stock', { unit: { vi: 'xã', en: 'communes' } }), figures: april })).toBe(
      '–',
    );
    expect(jump('97,1', { of: { kind: 'flow', unit: PHAN_TRAM }, figures: april })).toBe('–');
  });

  it('January goes by December, and a year is no month', () => {
    const december = valuesOf(2023, onlyMonth(12, '93'));
    expect(jump('97,1', { of: of('rate'), figures: december, month: 1 })).toBe('4.1 since 12');
    // Poverty is counted in December: 24,7 % after 27,3 is the work of a year (Bắc Kạn 2021–2022).
    expect(jump('97,1', { of: of('rate'), figures: december, month: 12 })).toBe('–');
    // A change to date begins anew.
    expect(jump('97,1', { of: of('pp_change'), figures: december, month: 1 })).toBe('–');
  });
});

describe('«Tăng hơn một nửa so với tháng 4: từ 57 xã lên 95 xã»', () => {
  const jump = (typed: string, asking: Asking): string => askedFor('level_jump', { toDate: typed }, asking);
  const communes = of('stock', { unit: { vi: 'xã', en: 'communes' }, decimals: 0 });
  const april = (value: string) => valuesOf(2024, onlyMonth(4, value));

  it.each([
    ['95', '57', 'larger than 57 of 4'],
    ['27', '57', 'smaller than 57 of 4'],
    // Half of 57 is 28,5.
    ['86', '57', 'larger than 57 of 4'],
    ['85', '57', '–'],
    ['28', '57', 'smaller than 57 of 4'],
    ['29', '57', '–'],
    ['60', '40', '–'],
    ['61', '40', 'larger than 40 of 4'],
    ['57', '57', '–'],
    ['0', '57', 'smaller than 57 of 4'],
    // Small counts: from three on.
    ['2', '1', '–'],
    ['3', '1', '–'],
    ['4', '1', 'larger than 1 of 4'],
    ['0', '2', '–'],
    ['0', '3', 'smaller than 3 of 4'],
    // Of nothing there is no half.
    ['95', '0', '–'],
  ])('%s after %s: %s', (typed, before, expected) => {
    expect(jump(typed, { of: communes, figures: april(before) })).toBe(expected);
  });

  it('of a level with decimals three of its last digit are the least', () => {
    const doctors = of('ratio', { unit: { vi: 'bác sĩ', en: 'doctors' }, decimals: 1 });
    expect(jump('0,5', { of: doctors, figures: april('0.3') })).toBe('–');
    expect(jump('0,6', { of: doctors, figures: april('0.3') })).toBe('larger than 0.3 of 4');
    expect(jump('8,1', { of: doctors, figures: april('16.5') })).toBe('smaller than 16.5 of 4');
  });

  it('after 19 months that say the same, by the last of them', () => {
    const figures = [
      ...valuesOf(
        2023,
        MONTHS.map(() => '57'),
      ),
      ...valuesOf(2024, ['57', '57', '57', null, '57', '57', '57']),
    ];
    expect(jump('95', { of: communes, figures, month: 8 })).toBe('larger than 57 of 7');
    expect(jump('58', { of: communes, figures, month: 8 })).toBe('–');
  });

  it('January goes by December, and a year is no month', () => {
    const december = valuesOf(2023, onlyMonth(12, '57'));
    expect(jump('95', { of: communes, figures: december, month: 1 })).toBe('larger than 57 of 12');
    expect(jump('95', { of: communes, figures: december, month: 12 })).toBe('–');
  });

  it('also of what is to be low, to be kept, or to lie between two edges', () => {
    for (const kind of ['lower_better', 'maintain', 'range'] as const)
      expect(jump('95', { of: { ...communes, kind }, figures: april('57') })).toBe('larger than 57 of 4');
  });

  it('a slip of the unit is one question, not two', () => {
    const asked = (typed: string): string[] =>
      checksFor({ toDate: typed }, { of: communes, figures: april('57') }).map(({ check }) => check);
    expect(asked('570')).toEqual(['unit_scale']);
    expect(asked('450')).toEqual(['level_jump']);
  });

  it('of percentages, sums, growth, changes, places and steps nothing', () => {
    const figures = april('57');
    expect(jump('27', { of: of('rate'), figures })).toBe('–');
    expect(jump('95', { of: { kind: 'flow' }, figures })).toBe('–');
    for (const kind of ['growth', 'pp_change', 'rank', 'milestone'] as const)
      expect(jump('27', { of: { ...communes, kind }, figures })).toBe('–');
  });
});

describe('«tốc độ tăng hay chỉ số?» (ux.md §4.2: if > 50)', () => {
  const index = (typed: string, asking: Asking): string =>
    askedFor('looks_like_index', { toDate: typed }, asking);

  it.each([
    // GRDP of the first quarter of 2023: the table of statistics prints 105,04.
    ['105,04', '5.04?'],
    ['86,79', '-13.21?'],
    ['50,001', '-49.999?'],
    ['50', '–'],
    ['5,04', '–'],
    ['-60', '–'],
  ])('%s: %s', (typed, expected) => {
    expect(index(typed, { of: of('growth') })).toBe(expected);
  });

  it('of means of growth as well, and of nothing else', () => {
    expect(index('106', { of: of('average') })).toBe('6?');
    for (const kind of ['rate', 'stock', 'ratio', 'lower_better', 'flow'] as const)
      expect(index('97', { of: of(kind) })).toBe('–');
  });
});

describe('what stands is firmer', () => {
  const official = [figure(periodOf(2024, 5), toDate('395.4'), { vintage: 'official' })];

  it.each([
    ['estimate', 'official'],
    ['preliminary', 'official'],
    ['official', '–'],
  ] as const)('%s after an official number: %s', (vintage, expected) => {
    expect(askedFor('firmer_stands', { toDate: '400', vintage }, { figures: official })).toBe(expected);
  });

  it('by the best known version of this month alone', () => {
    const figures = [
      figure(periodOf(2024, 5), toDate('390'), { vintage: 'preliminary', sequence: 1 }),
      figure(periodOf(2024, 5), toDate('395.4'), { vintage: 'estimate', sequence: 2 }),
      figure(periodOf(2024, 4), toDate('273'), { vintage: 'official', sequence: 3 }),
    ];
    expect(askedFor('firmer_stands', { toDate: '400' }, { figures })).toBe('preliminary');
    expect(askedFor('firmer_stands', { toDate: '400', vintage: 'preliminary' }, { figures })).toBe('–');
    expect(askedFor('firmer_stands', { toDate: '400' }, { figures: figures.slice(2) })).toBe('–');
  });
});

describe('«Đúng, giữ nguyên»', () => {
  const figures = valuesOf(2024, ['100', '150', '200', '273']);

  it('is said of one question about one number', () => {
    const [falls] = checksFor({ toDate: '260,4' }, { figures });
    const said = (check: 'falls' | 'unchanged', about: string): boolean =>
      falls !== undefined && isAnswered(falls, [{ check, about }]);
    expect(said('falls', '260.4')).toBe(true);
    expect(said('falls', '260.5')).toBe(false);
    expect(said('unchanged', '260.4')).toBe(false);
    expect(falls !== undefined && isAnswered(falls, [])).toBe(false);
  });

  it('follows the number however it is written, and leaves it with the next one', () => {
    const answers = [{ check: 'falls', about: '260.4' }] as const;
    const answered = (toDate: string): boolean[] =>
      checksFor({ toDate, answers }, { figures })
        .filter(({ check }) => check === 'falls')
        .map((check) => isAnswered(check, answers));
    expect(answered('260,40')).toEqual([true]);
    expect(answered('260,5')).toEqual([false]);
  });

  it('of two numbers that disagree it is said of both', () => {
    const about = (month: string): string | undefined =>
      checksFor({ month, toDate: '400' }, { figures }).find(({ check }) => check === 'disagrees')?.about;
    expect(about('122,4')).toBe('400/395.4');
    expect(about('120')).toBe('400/393');
  });
});

describe('several questions at once', () => {
  it('come the gravest first', () => {
    const figures = [
      ...valuesOf(2023, ['2', '4', '6', '8', '10', '12', '14']),
      ...valuesOf(2024, ['100', '150', '200', '273']),
      figure(periodOf(2024, 5), toDate('300'), { vintage: 'official' }),
    ];
    expect(
      askedOf({ month: '50', toDate: '10' }, { figures, target: plan('7') }).map(
        (each) => each.split(' ')[0],
      ),
    ).toEqual(['falls', 'disagrees', 'unusual_month', 'beyond_plan', 'same_as_last_year', 'firmer_stands']);
  });
});
