/** What each remaining year of a term must deliver. */
import { describe, expect, it } from 'vitest';
import { HUNDRED, quantity, rounded } from './quantity.ts';
import {
  requiredPerYear,
  type TermReach,
  type TermRefusal,
  type TermRequirement,
  type TermTarget,
} from './term.ts';
import { read, shown, type Written } from './testing/build.ts';
import { reckoned, termTarget } from './testing/term.ts';

const counts: Partial<TermTarget> = { averaging: 'arithmetic', least: quantity('0') };
const endPoint: Partial<TermTarget> = { sort: 'end_point', averaging: 'arithmetic' };
const asked = (aim: TermTarget, delivered: readonly Written[]): TermRequirement =>
  requiredPerYear(aim, delivered.map(read));
const perYear = (requirement: TermRequirement, decimals: number): Written => {
  const value = reckoned(requirement).perYear;
  return value === null ? null : shown(rounded(value, decimals));
};

describe('what each remaining year must deliver', () => {
  it.each<
    [
      source: string,
      TermTarget,
      delivered: readonly Written[],
      decimals: number,
      perYear: Written,
      TermReach,
      left: number,
    ]
  >([
    [
      'Bắc Kạn GRDP 4; 6,01; 6,33: to average 6,5 %',
      termTarget('6.5'),
      ['4', '6.01', '6.33'],
      1,
      '8.1',
      'open',
      2,
    ],
    ['Bắc Kạn GRDP: to average 7 %', termTarget('7'), ['4', '6.01', '6.33'], 1, '9.4', 'open', 2],
    [
      'ux §2.13: 2024 ước 7,1, one year left',
      termTarget('6.5'),
      ['4', '6.01', '6.33', '7.1'],
      1,
      '9.1',
      'open',
      1,
    ],
    [
      'Thái Nguyên 2026–2030: bình quân từ 10,5 %/năm, nothing known yet [S33]',
      termTarget('10.5', { firstYear: 2026, lastYear: 2030 }),
      [],
      10,
      '10.5',
      'open',
      5,
    ],
    [
      'years to come may be written as unknown',
      termTarget('6.5'),
      ['4', '6.01', '6.33', null, null],
      1,
      '8.1',
      'open',
      2,
    ],
    [
      'no better than the best year ever seen',
      termTarget('7', { most: quantity('9') }),
      ['4', '6.01', '6.33'],
      1,
      '9.4',
      'already_unreachable',
      2,
    ],
    [
      'exactly the best year ever seen',
      termTarget('6', { most: quantity('6') }),
      ['6', '6'],
      10,
      '6',
      'open',
      3,
    ],
    [
      'over, and short',
      termTarget('6.5'),
      ['4', '6.01', '6.33', '7.1', '9'],
      1,
      null,
      'already_unreachable',
      0,
    ],
    [
      'over, and delivered to the digit',
      termTarget('6.5'),
      ['6.5', '6.5', '6.5', '6.5', '6.5'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'over, a limit kept',
      termTarget('4', { direction: 'lower' }),
      ['4', '4', '3', '4', '4'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'ahead, so that growth may even stop',
      termTarget('5', { least: quantity('0') }),
      ['12', '14'],
      2,
      '-0.01',
      'already_delivered',
      3,
    ],
    [
      'điểm %: mức giảm hộ nghèo 1–1,5 điểm a year [S34], invented years',
      termTarget('1.5', { averaging: 'arithmetic' }),
      ['1', '1.2'],
      4,
      '1.7667',
      'open',
      3,
    ],
    [
      'đảng viên kết nạp, a count, invented',
      termTarget('500', counts),
      ['380', '420', '600'],
      0,
      '550',
      'open',
      2,
    ],
    [
      'a count delivered early',
      termTarget('500', counts),
      ['1000', '1000', '600'],
      0,
      '-50',
      'already_delivered',
      2,
    ],
    [
      'tai nạn at most 100 a year on average: used up',
      termTarget('100', { ...counts, direction: 'lower' }),
      ['200', '180', '130'],
      0,
      '-5',
      'already_unreachable',
      2,
    ],
    [
      'tai nạn: nothing more is allowed, which is still possible',
      termTarget('100', { ...counts, direction: 'lower' }),
      ['250', '250'],
      0,
      '0',
      'open',
      3,
    ],
    [
      'a limit that the worst year possible keeps',
      termTarget('100', { ...counts, direction: 'lower', most: quantity('110') }),
      ['85'],
      2,
      '103.75',
      'open',
      4,
    ],
    [
      'a limit that the worst year possible just keeps',
      termTarget('100', { ...counts, direction: 'lower', most: quantity('105') }),
      ['80'],
      0,
      '105',
      'already_delivered',
      4,
    ],
    [
      'a count over, and delivered',
      termTarget('10', counts),
      ['10', '10', '10', '9', '11'],
      0,
      null,
      'already_delivered',
      0,
    ],
    [
      'a count over, and short',
      termTarget('10', counts),
      ['10', '10', '10', '9', '10'],
      0,
      null,
      'already_unreachable',
      0,
    ],
    [
      'GRDP/người 220 triệu by 2030 [S33] from an invented 130, as growth',
      termTarget('220', {
        ...endPoint,
        averaging: 'geometric',
        firstYear: 2026,
        lastYear: 2030,
        baseline: quantity('130'),
      }),
      [],
      2,
      '11.1',
      'open',
      5,
    ],
    [
      'hộ nghèo 28,85 % (2020), 24,7 % (2022) [S8] to an invented 15 %: points a year',
      termTarget('15', { ...endPoint, direction: 'lower', baseline: quantity('28.85') }),
      ['26.9', '24.7'],
      4,
      '-3.2333',
      'open',
      3,
    ],
    [
      'an end point does not ask about years in between',
      termTarget('97', endPoint),
      ['90', null, '95'],
      1,
      '1',
      'open',
      2,
    ],
    [
      'an end point reached: 1 point may be lost',
      termTarget('97', endPoint),
      ['90', '98', '99'],
      1,
      '-1',
      'already_delivered',
      2,
    ],
    [
      'an end point of growth just reached',
      termTarget('220', { ...endPoint, averaging: 'geometric' }),
      ['220'],
      1,
      '0',
      'already_delivered',
      4,
    ],
    [
      'an end point too far for the best year seen',
      termTarget('97', { ...endPoint, most: quantity('2') }),
      ['80'],
      2,
      '4.25',
      'already_unreachable',
      4,
    ],
    [
      'an end point missed',
      termTarget('97', endPoint),
      [null, null, null, null, '96.9'],
      1,
      null,
      'already_unreachable',
      0,
    ],
    [
      'an end point met',
      termTarget('97', endPoint),
      [null, null, null, null, '97'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'hằng năm trên 90 % TCCSĐ [S33], held so far',
      termTarget('90', { sort: 'every_year' }),
      ['91', '90'],
      1,
      '90',
      'open',
      3,
    ],
    [
      'hằng năm, to the end',
      termTarget('3', { sort: 'every_year' }),
      ['3', '3.1', '3', '4', '3'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'hằng năm, more than there is',
      termTarget('101', { sort: 'every_year', most: HUNDRED }),
      [],
      0,
      '101',
      'already_unreachable',
      5,
    ],
  ])('%s', (_, aim, delivered, decimals, expected, reach, left) => {
    const requirement = asked(aim, delivered);
    expect([
      perYear(requirement, decimals),
      reckoned(requirement).reach,
      reckoned(requirement).yearsLeft,
    ]).toEqual([expected, reach, left]);
  });

  it('is reckoned for plans of up to twenty years', () => {
    expect(perYear(asked(termTarget('7', { lastYear: 2040 }), ['7']), 15)).toBe('7');
  });

  it('«hằng năm» that failed once is lost, and the years are named', () => {
    const requirement = reckoned(asked(termTarget('90', { sort: 'every_year' }), ['91', '89.9', '92', '88']));
    expect([requirement.reach, requirement.missedYears]).toEqual(['already_unreachable', [2022, 2024]]);
  });

  it('says what the number is', () => {
    const is = (aim: TermTarget) => reckoned(asked(aim, ['5'])).perYearIs;
    expect([
      is(termTarget('6')),
      is(termTarget('6', counts)),
      is(termTarget('6', { sort: 'every_year' })),
      is(termTarget('6', endPoint)),
      is(termTarget('6', { ...endPoint, averaging: 'geometric' })),
    ]).toEqual(['value', 'value', 'value', 'change', 'growth']);
  });

  it.each<[string, TermTarget, readonly Written[], TermRefusal]>([
    ['a term that ends before it begins', termTarget('6', { lastYear: 2020 }), [], 'no_such_term'],
    ['a term of thirty years', termTarget('6', { lastYear: 2050 }), [], 'no_such_term'],
    ['years that are no numbers', termTarget('6', { lastYear: Number.NaN }), [], 'no_such_term'],
    ['six years of five', termTarget('6'), ['6', '6', '6', '6', '6', '6'], 'too_many_values'],
    ['a year in between unknown', termTarget('6'), ['6', null, '6'], 'missing_year'],
    [
      'a year in between unknown, every year',
      termTarget('6', { sort: 'every_year' }),
      [null, '6'],
      'missing_year',
    ],
    ['an end point from nowhere', termTarget('97', endPoint), [], 'no_starting_level'],
    ['growth of −100 %', termTarget('6'), ['-100'], 'not_positive'],
    ['twice below −100 %, whose product is positive', termTarget('6'), ['-150', '-150'], 'not_positive'],
    ['a target of −100 %', termTarget('-100'), ['5'], 'not_positive'],
    [
      'growth from a level of zero',
      termTarget('10', { ...endPoint, averaging: 'geometric' }),
      ['0'],
      'not_positive',
    ],
    [
      'growth from a level under zero',
      termTarget('10', { ...endPoint, averaging: 'geometric' }),
      ['-5'],
      'not_positive',
    ],
    [
      'growth to a level of zero',
      termTarget('0', { ...endPoint, averaging: 'geometric' }),
      ['5'],
      'not_positive',
    ],
  ])('%s is refused', (_, aim, delivered, reason) => {
    expect(asked(aim, delivered)).toEqual({ outcome: 'refused', reason });
  });
});
