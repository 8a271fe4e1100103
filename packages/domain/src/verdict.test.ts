import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, quantity, readQuantity } from './quantity.ts';
import { anyAmount, boundFor } from './testing/arbitrary.ts';
import { bound } from './testing/build.ts';
import type { Bound } from './target.ts';
import { DEFAULT_RULE } from './rule.ts';
import { needsReason, proposedVerdict, verdictOfChildren } from './verdict.ts';
import { VERDICTS, type Direction, type Kind, type Verdict } from './vocabulary.ts';

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
/** A level in the table's own decimals. */
const ofKind = (kind: Kind, direction: Direction) => ({ kind, direction, decimals: 2 });
const propose = ({ actual, aim, direction }: Printed): Verdict | null =>
  proposedVerdict(quantity(actual), aim, ofKind('ratio', direction), DEFAULT_RULE);

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

/** Bắc Kạn's own, from the published figures (shared/data/bac-kan.md, rows 1, 4, 17; bac-kan-figures.csv). */
describe.each<[name: string, aim: Bound, actual: string, printed: keyof typeof IN_PRINT, proposed?: Verdict]>(
  [
    ['GRDP 2024, «trên 8 %»', bound('more_than', '8'), '7.4', 'Không đạt'],
    ['thu NSNN 2023 so với nghị quyết, 955 tỷ', bound('at_least', '955'), '900', 'Không đạt'],
    ['thu NSNN 2023 so với Trung ương giao, 822 tỷ', bound('at_least', '822'), '900', 'Vượt'],
    ['xã NTM tăng thêm 2023, 17 xã', bound('at_least', '17'), '5', 'Không đạt'],
    ['thu NSNN 2024, 1.010 tỷ, in «100 %»', bound('at_least', '1010'), '1035', 'Đạt', 'final_exceeded'],
  ],
)('%s', (_name, aim, actual, printed, proposed) => {
  it('is proposed as printed, or is reached by an override that must give a reason', () => {
    const said = proposedVerdict(quantity(actual), aim, ofKind('flow', 'higher'), DEFAULT_RULE);
    expect(said).toBe(proposed ?? IN_PRINT[printed]);
    expect(needsReason(said, IN_PRINT[printed])).toBe(proposed !== undefined);
  });
});

describe('the verdict the rule proposes', () => {
  it('inside a band is met and never exceeded', () => {
    const aim = bound('between', '45', '47');
    const propose = (value: string, kind: Kind) =>
      proposedVerdict(quantity(value), aim, ofKind(kind, 'band'), DEFAULT_RULE);
    for (const kind of ['range', 'rate'] as const) {
      expect([propose('46', kind), propose('47', kind)]).toEqual(['final_met', 'final_met']);
      expect([propose('48', kind), propose('44', kind)]).toEqual(['final_missed', 'final_missed']);
    }
  });

  it.each<[kind: Kind, aim: string, more: string]>([
    ['maintain', '73.4', '74'],
    ['milestone', '4', '5'],
    ['range', '10', '12'],
  ])('of %s is met at most: more is not better', (kind, aim, more) => {
    const of = (value: string) =>
      proposedVerdict(quantity(value), bound('at_least', aim), ofKind(kind, 'higher'), DEFAULT_RULE);
    expect([of(aim), of(more), of('1')]).toEqual(['final_met', 'final_met', 'final_missed']);
  });

  it('keeps to the margin a target set gives «vượt», on both sides', () => {
    const margin = { exceedMargin: quantity('5') };
    const up = (value: string) =>
      proposedVerdict(quantity(value), bound('at_least', '100'), ofKind('flow', 'higher'), margin);
    // What reaches the margin exceeds, as printed: 104,95 % is 105,0 %.
    expect(['100', '104.94', '104.95', '105', '106'].map(up)).toEqual([
      'final_met',
      'final_met',
      'final_exceeded',
      'final_exceeded',
      'final_exceeded',
    ]);
    const down = (value: string) =>
      proposedVerdict(quantity(value), bound('at_most', '100'), ofKind('lower_better', 'lower'), margin);
    expect(['100', '95.1', '95', '94.9'].map(down)).toEqual([
      'final_met',
      'final_met',
      'final_exceeded',
      'final_exceeded',
    ]);
  });

  it('with no margin stays strict: what was asked is met, and only more is exceeded', () => {
    const none = { exceedMargin: quantity('0') };
    const up = (value: string) =>
      proposedVerdict(quantity(value), bound('at_least', '100'), ofKind('flow', 'higher'), none);
    expect(['99.9', '100', '100.1'].map(up)).toEqual(['final_missed', 'final_met', 'final_exceeded']);
    const down = (value: string) =>
      proposedVerdict(quantity(value), bound('at_most', '100'), ofKind('lower_better', 'lower'), none);
    expect(['100.1', '100', '99.9'].map(down)).toEqual(['final_missed', 'final_met', 'final_exceeded']);
  });

  it('of an edge that is not above zero has no percent, and a margin changes nothing', () => {
    for (const exceedMargin of [quantity('0'), quantity('5')]) {
      const of = (value: string) =>
        proposedVerdict(quantity(value), bound('at_least', '0'), ofKind('flow', 'higher'), { exceedMargin });
      expect(['0', '0.1'].map(of)).toEqual(['final_met', 'final_exceeded']);
    }
  });

  it('of rows that follow from their children is the worst of theirs, and none where one has none', () => {
    for (const kind of ['composite', 'structure'] as const) {
      expect(
        proposedVerdict(quantity('1'), bound('at_least', '1'), ofKind(kind, 'higher'), DEFAULT_RULE),
      ).toBeNull();
    }
    expect(verdictOfChildren(['final_exceeded', 'final_met'])).toBe('final_met');
    expect(verdictOfChildren(['final_exceeded', 'final_missed', 'final_met'])).toBe('final_missed');
    expect(verdictOfChildren(['final_exceeded'])).toBe('final_exceeded');
    expect(verdictOfChildren(['final_met', null])).toBeNull();
    expect(verdictOfChildren([])).toBeNull();
  });

  it.each<Direction>(['higher', 'lower'])(
    'never falls for a better result, whatever the margin, when %s is better (property)',
    (direction) => {
      const some = fc.array(anyAmount, { minLength: 2 });
      const margin = fc.constantFrom('0', '0.1', '5', '100').map(quantity);
      fc.assert(
        fc.property(boundFor(direction, anyAmount), some, margin, (aim, values, exceedMargin) => {
          const worstFirst = values.toSorted(compare);
          if (direction === 'lower') worstFirst.reverse();
          const ranks = worstFirst.map((value) =>
            VERDICTS.indexOf(
              proposedVerdict(value, aim, ofKind('flow', direction), { exceedMargin }) ?? 'final_missed',
            ),
          );
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }),
      );
    },
  );
});
