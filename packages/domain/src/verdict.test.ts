import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, quantity, readQuantity } from './quantity.ts';
import { anyAmount, boundFor } from './testing/arbitrary.ts';
import { bound } from './testing/build.ts';
import type { Bound } from './target.ts';
import { proposedVerdict } from './verdict.ts';
import { VERDICTS, type Direction, type Verdict } from './vocabulary.ts';

const IN_PRINT = { Vượt: 'final_exceeded', Đạt: 'final_met', 'Không đạt': 'final_missed' } as const;

type Printed = {
  readonly number: number;
  readonly source: string;
  readonly words: string;
  readonly aim: Bound;
  readonly direction: Direction;
  readonly actual: string;
  readonly printed: keyof typeof IN_PRINT;
  /** What the rule proposes where a person decided otherwise; absent where both agree. */
  readonly proposed?: Verdict;
};

/** The printed cases of `domain.md` §1.7: national report 2019 [S1] and Thừa Thiên Huế 2019 [S2]. */
const CASES: readonly Printed[] = [
  {
    number: 1,
    source: 'S1 mức giảm hộ nghèo',
    words: '1–1,5 điểm',
    aim: bound('between', '1', '1.5'),
    direction: 'higher',
    actual: '1.1',
    printed: 'Vượt',
    proposed: 'final_met',
  },
  {
    number: 2,
    source: 'S1 vốn ĐT/GDP',
    words: '33–34 %',
    aim: bound('between', '33', '34'),
    direction: 'higher',
    actual: '33.9',
    printed: 'Đạt',
  },
  {
    number: 3,
    source: 'S1 CPI',
    words: 'Khoảng 4',
    aim: bound('about', '4'),
    direction: 'lower',
    actual: '2.79',
    printed: 'Vượt',
  },
  {
    number: 5,
    source: 'S1 thất nghiệp',
    words: 'Dưới 4',
    aim: bound('less_than', '4'),
    direction: 'lower',
    actual: '3.1',
    printed: 'Đạt',
    proposed: 'final_exceeded',
  },
  {
    number: 6,
    source: 'S2 suy dinh dưỡng',
    words: '< 7,6',
    aim: bound('less_than', '7.6'),
    direction: 'lower',
    actual: '7.6',
    printed: 'Đạt',
  },
  {
    number: 7,
    source: 'S2 GRDP/người',
    words: '1.915 USD',
    aim: bound('at_least', '1915'),
    direction: 'higher',
    actual: '2007',
    printed: 'Đạt',
    proposed: 'final_exceeded',
  },
  {
    number: 8,
    source: 'S2 thu NS',
    words: '7.213,5 tỷ',
    aim: bound('at_least', '7213.5'),
    direction: 'higher',
    actual: '7787',
    printed: 'Vượt',
  },
  {
    number: 9,
    source: 'S2 hộ nghèo',
    words: 'giảm 0,7 %',
    aim: bound('at_least', '0.7'),
    direction: 'higher',
    actual: '0.86',
    printed: 'Đạt',
    proposed: 'final_exceeded',
  },
  {
    number: 10,
    source: 'S2 xuất khẩu',
    words: '1.055',
    aim: bound('at_least', '1055'),
    direction: 'higher',
    actual: '950',
    printed: 'Không đạt',
  },
  {
    number: 11,
    source: 'S2 GRDP',
    words: '7,5–8,0 %',
    aim: bound('between', '7.5', '8.0'),
    direction: 'higher',
    actual: '7.18',
    printed: 'Không đạt',
  },
];

const agreeing = CASES.filter((each) => each.proposed === undefined);
const overridden = CASES.flatMap((each) =>
  each.proposed === undefined ? [] : [{ ...each, proposed: each.proposed }],
);
const propose = ({ actual, aim, direction }: Printed): Verdict =>
  proposedVerdict(quantity(actual), aim, direction);

describe('the verdicts that were printed', () => {
  it.each(agreeing)(
    'case $number ($source): $actual against «$words» is proposed as printed, $printed',
    (each) => {
      expect(propose(each)).toBe(IN_PRINT[each.printed]);
    },
  );

  it.each(overridden)(
    'case $number ($source): $actual against «$words» was printed $printed, which takes an override of $proposed',
    (each) => {
      expect(propose(each)).toBe(each.proposed);
      expect(each.proposed).not.toBe(IN_PRINT[each.printed]);
    },
  );

  it('case 4 (S1 nhập siêu «Dưới 3»): the actual «Xuất siêu» is no number, so a person gives the verdict', () => {
    expect(readQuantity('Xuất siêu')).toBeNull();
  });

  it('exactly the cases 1, 5, 7 and 9 take an override', () => {
    expect(overridden.map(({ number }) => number)).toEqual([1, 5, 7, 9]);
    expect([...CASES.map(({ number }) => number), 4].toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });
});

describe('the verdict the rule proposes', () => {
  it('inside a band is met and never exceeded', () => {
    const aim = bound('between', '45', '47');
    expect(proposedVerdict(quantity('46'), aim, 'band')).toBe('final_met');
    expect(proposedVerdict(quantity('48'), aim, 'band')).toBe('final_missed');
    expect(proposedVerdict(quantity('44'), aim, 'band')).toBe('final_missed');
  });

  it.each<Direction>(['higher', 'lower'])(
    'never falls for a better result when %s is better (property)',
    (direction) => {
      fc.assert(
        fc.property(boundFor(direction, anyAmount), fc.array(anyAmount, { minLength: 2 }), (aim, values) => {
          const worstFirst = values.toSorted(compare);
          if (direction === 'lower') worstFirst.reverse();
          const ranks = worstFirst.map((value) => VERDICTS.indexOf(proposedVerdict(value, aim, direction)));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }),
      );
    },
  );
});
