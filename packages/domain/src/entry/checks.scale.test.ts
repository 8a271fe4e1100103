/** «Số này gấp khoảng 1.000 lần tháng trước. Có phải nhầm triệu đồng với tỷ đồng?» (`ux.md` §4.3, first row). */
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import { bound, ofMonth, PHAN_TRAM, target } from '../testing/build.ts';
import { askedFor, checksFor, type Asking } from '../testing/entry-checks.ts';
import { figuresOf, valuesOf } from '../testing/entry-form.ts';

const april = (value: string): Figure[] => valuesOf(2024, [null, null, null, value]);
const scale = (toDate: string, asking: Asking): string => askedFor('unit_scale', { toDate }, asking);

describe('against the last value known (≈1.000×, 100× or 10×, ±15 %)', () => {
  it.each([
    // The example of the row: 395.400 triệu against 273 tỷ is 1.448 times, and no slip that can be told.
    ['395400', '273', '–'],
    // Inside the tolerance, at its edges, and just outside; upwards and downwards.
    ['273000', '273', '1000 times larger than 273, 273?'],
    ['313950', '273', '1000 times larger than 273, 313.95?'],
    ['313951', '273', '–'],
    ['232050', '273', '1000 times larger than 273, 232.05?'],
    ['232049', '273', '–'],
    ['31395', '273', '100 times larger than 273, 313.95?'],
    ['31395,1', '273', '–'],
    ['2730', '273', '10 times larger than 273, 273?'],
    ['2320,4', '273', '–'],
    ['0,3', '273', '1000 times smaller than 273, 300?'],
    ['0,232', '273', '–'],
    ['3,0', '273', '100 times smaller than 273, 300?'],
    ['30,0', '273', '10 times smaller than 273, 300?'],
    ['31,395', '273', '10 times smaller than 273, 313.95?'],
    ['31,396', '273', '–'],
    // A number like the last one.
    ['300', '273', '–'],
  ])('%s after %s: %s', (typed, before, expected) => {
    expect(scale(typed, { figures: april(before) })).toBe(expected);
  });

  it('164.000 triệu đồng put down as tỷ (Bắc Kạn, March 2024, after 157 in February)', () => {
    const figures = valuesOf(2024, ['40', '157']);
    expect(scale('164000', { figures, month: 3 })).toBe('1000 times larger than 157, 164?');
  });

  it('the last known month counts, whatever is missing between', () => {
    const figures = valuesOf(2024, [null, '100', null, null]);
    expect(scale('100000', { figures })).toBe('1000 times larger than 100, 100?');
  });

  it('nothing is a multiple of nothing, or of less', () => {
    expect(scale('1000', { figures: april('0') })).toBe('–');
    expect(scale('0', { figures: april('273') })).toBe('–');
    const growth = { kind: 'growth', accumulation: 'latest', unit: PHAN_TRAM } as const;
    // Employment in industry against the year before: −3,04 % in March, −0,72 % in April (Bắc Kạn 2024).
    expect(scale('30,4', { of: growth, figures: april('-3.04') })).toBe('–');
    expect(scale('-30,4', { of: growth, figures: april('3.04') })).toBe('–');
  });
});

describe('the first figure of a year', () => {
  it('of a sum is held against the same month last year, not against December', () => {
    // Budget revenue to the end of January: 44 tỷ in 2023, 40 in 2024; 900 for the whole of 2023.
    const figures = valuesOf(2023, ['44', ...Array.from({ length: 10 }, () => null), '900']);
    expect(scale('40', { figures, month: 1 })).toBe('–');
    expect(scale('40000', { figures, month: 1 })).toBe('1000 times larger than 44, 40?');
    expect(scale('90', { figures, month: 1 })).toBe('–');
  });

  it('of a sum is not held against the plan of the year: a tenth of it in January is nothing odd', () => {
    // Industry, January 2025: 238 tỷ, 10,49 % of plan; retail: 1.206 tỷ, 9,88 %.
    const plan = (number: string) => target(bound('at_least', number));
    expect(scale('238', { month: 1, target: plan('2269') })).toBe('–');
    expect(scale('1206,0', { month: 1, target: plan('12206') })).toBe('–');
  });

  it('of a level goes by December, then by its target', () => {
    const insurance = { kind: 'rate', accumulation: 'latest', unit: PHAN_TRAM } as const;
    const aim = target(bound('at_least', '97'));
    const figures = valuesOf(2023, [...Array.from({ length: 11 }, () => null), '9.6']);
    expect(scale('96', { of: insurance, figures, month: 1, target: aim })).toBe(
      '10 times larger than 9.6, 9.6?',
    );
    // 0,958 for 95,8 %: a share typed as a part of one.
    expect(scale('0,9580', { of: insurance, month: 1, target: aim })).toBe(
      '100 times smaller than 97, 95.8?',
    );
    expect(scale('95,8', { of: insurance, month: 1, target: aim })).toBe('–');
    expect(scale('0,9580', { of: insurance, month: 1 })).toBe('–');
  });

  it('of growth is held against nothing but the same period: each year begins anew', () => {
    const growth = { kind: 'growth', accumulation: 'latest', unit: PHAN_TRAM } as const;
    const asking = { of: growth, month: 3, target: target(bound('more_than', '8')) } as const;
    expect(scale('0,8', asking)).toBe('–');
    expect(scale('0,5', { ...asking, figures: valuesOf(2023, [null, null, '5.04']) })).toBe(
      '10 times smaller than 5.04, 5?',
    );
  });
});

describe('a month’s part alone', () => {
  // Retail: 582,579 tỷ in January, 605,36 in February (Bắc Kạn 2023, as if of 2024).
  const figures = figuresOf(2024, [ofMonth('582.579'), ofMonth('605.36'), ofMonth('610')]);

  it('is held against the last month’s part; the months before it stay as they are', () => {
    const [check] = checksFor({ month: '656000' }, { figures, month: 4 });
    expect(check).toMatchObject({ check: 'unit_scale', about: '656000', factor: 1000, side: 'larger' });
    expect(askedFor('unit_scale', { month: '656000' }, { figures, month: 4 })).toBe(
      '1000 times larger than 610, 2453.939?',
    );
    expect(askedFor('unit_scale', { month: '656' }, { figures, month: 4 })).toBe('–');
  });

  it('typed beside the value to date is not the number in question', () => {
    const typed = { month: '656000', toDate: '2453,939' } as const;
    expect(askedFor('unit_scale', typed, { figures, month: 4 })).toBe('–');
  });

  it('of the first month known is held against the same month last year', () => {
    const before = valuesOf(2023, ['582.579']);
    expect(askedFor('unit_scale', { month: '887968' }, { figures: before, month: 1 })).toBe('–');
    expect(askedFor('unit_scale', { month: '600000' }, { figures: before, month: 1 })).toBe(
      '1000 times larger than 582.579, 600?',
    );
  });

  it('whose value to date nobody knows is not asked about: there is nothing to suggest', () => {
    const gap = figuresOf(2024, [ofMonth('582.579'), null, ofMonth('610')]);
    expect(askedFor('unit_scale', { month: '656000' }, { figures: gap, month: 4 })).toBe('–');
  });
});
