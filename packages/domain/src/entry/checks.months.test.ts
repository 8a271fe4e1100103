/** Questions that the months before a number ask: it falls, disagrees, is unusual, has not moved (`ux.md` §4.3). */
import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import { bothWays, figure, NOT_OCCURRED, ofMonth } from '../testing/build.ts';
import { askedFor, askedOf, type Asking } from '../testing/entry-checks.ts';
import { figuresOf, valuesOf } from '../testing/entry-form.ts';
import { periodOf } from '../period.ts';

const aprilOf = (value: string): Figure[] => valuesOf(2024, [null, null, null, value]);
const times = (count: number, value: string): string[] => Array.from({ length: count }, () => value);

describe('a value to date that falls («Lũy kế giảm 12,6 so với tháng 4»)', () => {
  const falls = (toDate: string, asking: Asking): string => askedFor('falls', { toDate }, asking);

  it.each([
    ['260,4', 'by 12.6 since 4, was 273'],
    ['272,999', 'by 0.001 since 4, was 273'],
    ['273', '–'],
    ['273,001', '–'],
  ])('%s after 273: %s', (typed, expected) => {
    expect(falls(typed, { figures: aprilOf('273') })).toBe(expected);
  });

  it('since the last month known; January falls below nothing', () => {
    expect(falls('260,4', { figures: valuesOf(2024, ['100', '273']) })).toBe('by 12.6 since 2, was 273');
    expect(falls('40', { figures: valuesOf(2023, [...times(11, '900'), '900']), month: 1 })).toBe('–');
  });

  it('by a month’s part as well: taxes paid back', () => {
    expect(askedFor('falls', { month: '-12,6' }, { figures: aprilOf('273') })).toBe(
      'by 12.6 since 4, was 273',
    );
  });

  it('is asked of accidents, too: what must be low can no more be undone', () => {
    const accidents = { kind: 'lower_better', direction: 'lower', decimals: 0 } as const;
    expect(falls('38', { of: accidents, figures: aprilOf('41') })).toBe('by 3 since 4, was 41');
  });

  it('is not asked of a level, which may', () => {
    expect(falls('12,38', { of: { kind: 'ratio', accumulation: 'latest' }, figures: aprilOf('12.45') })).toBe(
      '–',
    );
  });

  it('stays in sight when a note explains it', () => {
    expect(askedOf({ toDate: '260,4', note: 'Hoàn thuế' }, { figures: aprilOf('273') })).toEqual([
      'falls of 260.4: by 12.6 since 4, was 273',
    ]);
  });
});

describe('month and value to date that disagree (domain.md §1.6)', () => {
  it('industry, February 2025: 238 in January, 182 in February, 412,2 to date (Bắc Kạn)', () => {
    const figures = valuesOf(2024, ['238']);
    const typed = { month: '182', toDate: '412,2' };
    expect(askedOf(typed, { figures, month: 2 })).toEqual([
      'disagrees of 412.2/420: -7.8 from 420, unexplained',
    ]);
    expect(askedFor('disagrees', { ...typed, toDate: '420' }, { figures, month: 2 })).toBe('–');
    expect(askedFor('disagrees', { ...typed, toDate: '419,999' }, { figures, month: 2 })).toBe(
      '-0.001 from 420, unexplained',
    );
  });

  it('names the correction of an earlier month that it comes from', () => {
    const figures = [
      figure(periodOf(2024, 1), ofMonth('238'), { sequence: 1 }),
      figure(periodOf(2024, 1), ofMonth('230.2'), { sequence: 2 }),
    ];
    expect(askedFor('disagrees', { month: '182', toDate: '420' }, { figures, month: 2 })).toBe(
      '7.8 from 412.2, corrected in 1',
    );
  });

  it('is not asked where the months before are not known', () => {
    expect(askedFor('disagrees', { month: '182', toDate: '412,2' }, { month: 2 })).toBe('–');
  });
});

describe('a month unlike the others («> 3× or < 1/3 of the median of 12 months»)', () => {
  /** Twelve months of 40 each: 2023 whole, or what is said. */
  const year = figuresOf(2023, times(12, '40').map(ofMonth));
  const unusual = (month: string, figures: readonly Figure[], of: Asking['of'] = {}): string =>
    askedFor('unusual_month', { month }, { figures, of, month: 1 });

  it.each([
    ['122', 'larger than 40'],
    ['120,001', 'larger than 40'],
    ['120', '–'],
    ['40', '–'],
    ['13,334', '–'],
    ['13,333', 'smaller than 40'],
    ['0', 'smaller than 40'],
    ['-5', 'smaller than 40'],
  ])('%s against 40: %s', (typed, expected) => {
    expect(unusual(typed, year)).toBe(expected);
  });

  it('the median is the middle one, of twelve the mean of two: December’s rush moves it little', () => {
    const rush = figuresOf(
      2023,
      ['10', '10', '10', '10', '10', '30', '50', '60', '60', '60', '60', '600'].map(ofMonth),
    );
    expect(unusual('121', rush)).toBe('larger than 40');
    expect(unusual('120', rush)).toBe('–');
    const seven = figuresOf(2023, ['10', '20', '30', '45', '50', '60', '600'].map(ofMonth));
    expect(unusual('135,1', seven)).toBe('larger than 45');
  });

  it('only the last twelve count', () => {
    const figures = [
      ...figuresOf(2023, times(12, '400').map(ofMonth)),
      ...figuresOf(2024, times(11, '40').map(ofMonth)),
    ];
    expect(askedFor('unusual_month', { month: '122' }, { figures, month: 12 })).toBe('larger than 40');
  });

  it('five months known are too few to say what is usual, six are enough', () => {
    expect(unusual('500', figuresOf(2023, times(5, '40').map(ofMonth)))).toBe('–');
    expect(unusual('500', figuresOf(2023, times(6, '40').map(ofMonth)))).toBe('larger than 40');
  });

  it('nothing is unusual after months of nothing: forest is planted from February to September', () => {
    expect(
      unusual('220', figuresOf(2023, ['0', '0', '0', '0', '0', '0', '0', '500', '600'].map(ofMonth))),
    ).toBe('–');
    expect(unusual('220', figuresOf(2023, times(12, '-1').map(ofMonth)))).toBe('–');
  });

  it('follows from a value to date as well, and does not need one', () => {
    expect(askedFor('unusual_month', { toDate: '122' }, { figures: year, month: 1 })).toBe('larger than 40');
    // Without January nobody knows the value to date of February; its own part is odd all the same.
    expect(askedOf({ month: '122' }, { figures: year, month: 2 })).toEqual([
      'unusual_month of 122: larger than 40',
    ]);
  });

  it('is asked of accidents in the same way', () => {
    const accidents = { kind: 'lower_better', direction: 'lower', decimals: 0 } as const;
    expect(unusual('121', year, accidents)).toBe('larger than 40');
  });
});

describe('a value to date that has not moved («Tháng này không phát sinh?»)', () => {
  const unchanged = (toDate: string, asking: Asking): string => askedFor('unchanged', { toDate }, asking);

  it('equal to the last digit', () => {
    expect(unchanged('273,0', { figures: aprilOf('273') })).toBe('since 4');
    expect(unchanged('273,001', { figures: aprilOf('273') })).toBe('–');
    expect(unchanged('273', { figures: valuesOf(2024, ['100', '273']) })).toBe('since 2');
    // Communes of new-rural standard: none before the decisions of November.
    expect(unchanged('0', { figures: aprilOf('0'), of: { kind: 'count_new' } })).toBe('since 4');
  });

  it('typed as a month of nothing', () => {
    expect(askedFor('unchanged', { month: '0' }, { figures: aprilOf('273') })).toBe('since 4');
  });

  it('is no question of a level, and none in the first month', () => {
    expect(
      unchanged('95,8', { figures: aprilOf('95.8'), of: { kind: 'rate', accumulation: 'latest' } }),
    ).toBe('–');
    expect(unchanged('273', { figures: valuesOf(2023, times(12, '273')), month: 1 })).toBe('–');
  });

  it('is not asked of whoever has just said so', () => {
    expect(askedOf({ form: 'absent', absence: 'not_occurred' }, { figures: aprilOf('273') })).toEqual([]);
    expect(NOT_OCCURRED.form).toBe('absent');
  });
});

describe('nothing to ask', () => {
  it('a number that goes on as the months before did', () => {
    const figures = figuresOf(2024, [
      bothWays('60', '60'),
      bothWays('70', '130'),
      bothWays('70', '200'),
      bothWays('73', '273'),
    ]);
    expect(askedOf({ month: '72,4', toDate: '345,4' }, { figures })).toEqual([]);
  });

  it('words, and a form in which nothing stands yet', () => {
    expect(askedOf({ form: 'text', text: 'Xuất siêu' }, { figures: aprilOf('273') })).toEqual([]);
    expect(askedOf({ toDate: '1.234', style: null }, { figures: aprilOf('273') })).toEqual([]);
  });
});
