/** What a number cannot be (`ux.md` §4.3, «Hard stops only»): over the whole of a share, below nothing. By kind. */
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicator.ts';
import { DIEM, PHAN_TRAM } from '../testing/build.ts';
import { faultsOf, readForm, readingText } from '../testing/entry-form.ts';
import type { EntryContent } from './content.ts';

const said = (typed: Partial<EntryContent>, of: Partial<Indicator>): string => {
  const form = readForm(typed, of);
  return form.faults.length > 0 ? faultsOf(form).join(', ') : readingText(form.reading);
};

const level = (kind: Indicator['kind'], unit = PHAN_TRAM as Indicator['unit']): Partial<Indicator> => ({
  kind,
  unit,
  accumulation: 'latest',
});
const COMMUNES = { vi: 'xã', en: 'communes' };
const PLACES = { vi: 'bậc', en: 'places' };

describe('over 100 (ux.md §4.3: «for a share flagged as such»)', () => {
  it.each<[why: string, typed: string, of: Partial<Indicator>, expected: string]>([
    ['a share of a population: BHYT (domain.md §2, RATE)', '100,1', level('rate'), 'toDate: over_hundred'],
    ['the whole population', '100', level('rate'), '– | 100'],
    ['97 % = 100 % of plan (Bắc Kạn 2024)', '97', level('rate'), '– | 97'],
    ['a level that is a share: che phủ rừng', '735', level('maintain'), 'toDate: over_hundred'],
    ['a stock told in percent', '101', level('stock'), 'toDate: over_hundred'],
    // 2 series: exports and imports of a year are more than what it produced (domain.md §2, RATIO).
    ['a ratio of two series', '140', level('ratio'), '– | 140'],
    [
      'a rate of growth: export target +93,5 % and more (domain.md §2)',
      '116,02',
      level('growth'),
      '– | 116.02',
    ],
    // Accidents up from 1 to 3 are +200 %: «tai nạn giao thông giảm ≥ 5 %» is a change (domain.md §2, LOWER_BETTER).
    ['a change to be kept low', '200', level('lower_better'), '– | 200'],
    ['an index in a field of «CPI khoảng 4»: asked about, not stopped', '104,2', level('range'), '– | 104.2'],
    ['no percentage: 184 products (Bắc Kạn 2023)', '184', level('stock', COMMUNES), '– | 184'],
  ])('%s', (_why, typed, of, expected) => {
    expect(said({ toDate: typed }, of)).toBe(expected);
  });

  it('is wrong as a number, and still shown as one', () => {
    const { reading, faults } = readForm({ toDate: '119,7' }, level('rate'));
    expect(readingText(reading)).toBe('– | 119.7');
    expect(faults).toEqual([{ fault: 'over_hundred', field: 'toDate' }]);
  });
});

describe('below zero (ux.md §4.1 «if negatives are allowed», §4.3 «negative where impossible»)', () => {
  it.each<[kind: Indicator['kind'], of: Partial<Indicator>, expected: string]>([
    // Growth and changes.
    ['growth', level('growth'), '– | -2.76'],
    ['average', level('average'), '– | -2.76'],
    ['pp_change', level('pp_change', DIEM), '– | -2.76'],
    // The rise of prices on average, to stay in a range, and what has to fall by so many percent.
    ['range', level('range'), '– | -2.76'],
    ['lower_better', level('lower_better'), '– | -2.76'],
    // Shares, levels, places, steps.
    ['rate', level('rate'), 'toDate: negative at 0'],
    ['ratio', level('ratio'), 'toDate: negative at 0'],
    ['stock', level('stock', COMMUNES), 'toDate: negative at 0'],
    ['maintain', level('maintain'), 'toDate: negative at 0'],
    ['rank', level('rank', PLACES), 'toDate: negative at 0'],
    ['milestone', level('milestone', { vi: 'bước', en: 'steps' }), 'toDate: negative at 0'],
    ['range', level('range', COMMUNES), 'toDate: negative at 0'],
    ['lower_better', level('lower_better', COMMUNES), 'toDate: negative at 0'],
    // What adds up.
    ['flow', { kind: 'flow' }, 'toDate: below_zero'],
    ['count_new', { kind: 'count_new' }, 'toDate: below_zero'],
    ['disbursement', { kind: 'disbursement' }, 'toDate: below_zero'],
    ['lower_better', { kind: 'lower_better', unit: COMMUNES }, 'toDate: below_zero'],
  ])('%s', (_kind, of, expected) => {
    for (const typed of ['-2,76', '−2,76', '(2,76)']) expect(said({ toDate: typed }, of)).toBe(expected);
  });

  it('a month of a sum can take back: a refund of taxes (domain.md §2, FLOW)', () => {
    expect(said({ month: '-2,76' }, { kind: 'flow' })).toBe('-2.76 | –');
    expect(said({ month: '-2,76', toDate: '164' }, { kind: 'flow' })).toBe('-2.76 | 164');
    expect(said({ month: '-2,76', toDate: '-2,76' }, { kind: 'flow' })).toBe('toDate: below_zero');
  });

  it('nothing is not below nothing', () => {
    expect(said({ toDate: '-0' }, level('rate'))).toBe('– | 0');
    expect(said({ toDate: '0' }, { kind: 'flow' })).toBe('– | 0');
  });
});
