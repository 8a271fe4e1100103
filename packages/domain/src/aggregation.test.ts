import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aggregate,
  aggregateOf,
  rollUp,
  tallyOf,
  type Aggregate,
  type AggregationRule,
  type UnitReport,
  type UnitStatement,
} from './aggregation.ts';
import {
  dividedBy,
  HUNDRED,
  isAtLeast,
  isAtMost,
  isLess,
  plus,
  quantity,
  rounded,
  times,
  ZERO,
} from './quantity.ts';
import { anyAmount } from './testing/arbitrary.ts';
import { shown, type Written } from './testing/build.ts';
import { ABSENCE_REASONS, AGGREGATIONS } from './vocabulary.ts';

const rule = (method: AggregationRule['method'], scale = HUNDRED): AggregationRule => ({ method, scale });
const number = (value: string): UnitStatement => ({ form: 'number', value: quantity(value) });
const fraction = (numerator: string, denominator: string): UnitStatement => ({
  form: 'fraction',
  numerator: quantity(numerator),
  denominator: quantity(denominator),
});
const NOT_OCCURRED: UnitStatement = { form: 'absent', absence: 'not_occurred' };
const NOT_PUBLISHED: UnitStatement = { form: 'absent', absence: 'not_published' };
const IN_WORDS: UnitStatement = { form: 'text' };
const PART_ONLY: UnitStatement = { form: 'part' };
const MISSING: UnitStatement = { form: 'missing' };
/** Units «xa-01», «xa-02», … in order. */
const units = (...said: readonly UnitStatement[]): UnitReport[] =>
  said.map((each, at) => ({ unitId: `xa-${String(at + 1).padStart(2, '0')}`, said: each }));
const valueIn = (made: Aggregate): readonly [Written, string | null] => [
  made.value === null ? null : shown(rounded(made.value, 2)),
  made.reason,
];

describe('one number over many units', () => {
  it.each<[string, AggregationRule, UnitReport[], value: Written, reason: string | null]>([
    ['trồng rừng adds up', rule('sum'), units(number('120.5'), number('80'), number('0')), '200.5', null],
    ['«chưa phát sinh» adds nothing to a sum', rule('sum'), units(number('12'), NOT_OCCURRED), '12', null],
    [
      'a sum of nothing but «chưa phát sinh» is zero',
      rule('sum'),
      units(NOT_OCCURRED, NOT_OCCURRED),
      '0',
      null,
    ],
    ['a missing unit is not zero: what came is shown', rule('sum'), units(number('12'), MISSING), '12', null],
    ['nobody has sent', rule('sum'), units(MISSING, MISSING), null, 'nothing_received'],
    ['there is nobody to send', rule('sum'), [], null, 'nothing_received'],
    ['nothing is published yet', rule('sum'), units(NOT_PUBLISHED, MISSING), null, 'no_number'],
    ['words are not added', rule('sum'), units(number('12'), IN_WORDS), '12', null],
    [
      'a month whose earlier months are missing is no value to date',
      rule('sum'),
      units(number('12'), PART_ONLY),
      '12',
      null,
    ],
    ['rates are not added', rule('sum'), units(fraction('1', '2')), null, 'no_number'],
    [
      'rates are weighted by what they are rates of, never averaged: 90 of 100 and 10 of 1000',
      rule('weighted'),
      units(fraction('90', '100'), fraction('10', '1000')),
      '9.09',
      null,
    ],
    [
      'giường bệnh trên một vạn dân',
      rule('weighted', quantity('10000')),
      units(fraction('30', '12000'), fraction('50', '20000')),
      '25',
      null,
    ],
    ['a bare rate cannot be weighted', rule('weighted'), units(number('97')), null, 'no_number'],
    [
      '«chưa phát sinh» is no rate of zero',
      rule('weighted'),
      units(fraction('9', '10'), NOT_OCCURRED),
      '90',
      null,
    ],
    ['a rate of nothing', rule('weighted'), units(fraction('0', '0')), null, 'denominator_is_zero'],
    [
      'a commune of nobody weighs nothing',
      rule('weighted'),
      units(fraction('9', '10'), fraction('0', '0')),
      '90',
      null,
    ],
    ['the highest', rule('highest'), units(number('-3'), number('4.5'), MISSING), '4.5', null],
    ['the lowest', rule('lowest'), units(number('-3'), fraction('1', '2'), NOT_OCCURRED), '-3', null],
    ['the highest of rates', rule('highest'), units(fraction('1', '4'), fraction('1', '2')), '50', null],
    ['a rate of nothing is not the lowest', rule('lowest'), units(fraction('0', '0')), null, 'no_number'],
    [
      'GRDP is not made of communes',
      rule('not_additive'),
      units(number('8'), number('6')),
      null,
      'not_additive',
    ],
    ['by hand, and nobody has', rule('manual'), units(number('8')), null, 'not_stated'],
  ])('%s', (_, by, reports, value, reason) => {
    expect(valueIn(aggregate(by, reports))).toEqual([value, reason]);
  });
});

describe('who has sent', () => {
  it('«78/92 xã đã gửi», with the fourteen that have not by name (92 communes since 1/7/2025)', () => {
    const said = Array.from({ length: 92 }, (_, at) => (at % 13 === 5 || at >= 85 ? MISSING : number('10')));
    const made = aggregate(rule('sum'), units(...said).toReversed());
    expect([made.received, made.expected, shown(made.value)]).toEqual([78, 92, '780']);
    expect(made.missing).toHaveLength(14);
    expect(made.missing.slice(0, 2)).toEqual(['xa-06', 'xa-19']);
  });

  it('a stated absence is sent; what it leaves out is named with its reason', () => {
    const reports = units(NOT_PUBLISHED, NOT_OCCURRED, number('97'), fraction('1', '2'), MISSING);
    const made = aggregate(rule('weighted'), reports);
    expect([made.received, made.expected, made.missing]).toEqual([4, 5, ['xa-05']]);
    expect(made.leftOut).toEqual([
      { unitId: 'xa-01', reason: 'not_published' },
      { unitId: 'xa-02', reason: 'not_occurred' },
      { unitId: 'xa-03', reason: 'no_denominator' },
    ]);
    expect(aggregate(rule('sum'), reports).leftOut).toEqual([
      { unitId: 'xa-01', reason: 'not_published' },
      { unitId: 'xa-04', reason: 'is_fraction' },
    ]);
    expect(aggregate(rule('lowest'), units(IN_WORDS, PART_ONLY)).leftOut).toEqual([
      { unitId: 'xa-01', reason: 'in_words' },
      { unitId: 'xa-02', reason: 'months_missing' },
    ]);
    expect(aggregate(rule('highest'), units(fraction('1', '0'))).leftOut[0]?.reason).toBe(
      'denominator_is_zero',
    );
    expect(aggregate(rule('not_additive'), reports).leftOut.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 4 }, () => 'not_combined'),
    );
  });
});

describe('a whole stated elsewhere', () => {
  const wholeOf = (method: AggregationRule['method'], stated: string, ...said: UnitStatement[]) => {
    const { whole } = aggregate(rule(method), units(...said), quantity(stated));
    return whole === null
      ? null
      : [shown(whole.difference), whole.percent && shown(rounded(whole.percent, 1))];
  };

  it('stands beside the sum, and the difference is shown', () => {
    expect(wholeOf('sum', '3485', number('2000'), number('1500'))).toEqual(['-15', '-0.4']);
    expect(wholeOf('sum', '3500', number('2000'), number('1500'))).toEqual(['0', '0']);
    expect(wholeOf('sum', '0', number('1'))).toEqual(['-1', null]);
    expect(wholeOf('weighted', '97', fraction('96', '100'))).toEqual(['1', '1']);
  });

  it('cannot be compared with nothing', () => {
    expect(wholeOf('sum', '3485', MISSING)).toBeNull();
    expect(wholeOf('not_additive', '8', number('7'))).toBeNull();
    expect(aggregate(rule('sum'), units(number('1'))).whole).toBeNull();
  });

  it('by hand is the value itself, however few have sent', () => {
    const made = aggregate(rule('manual'), units(number('7'), MISSING), quantity('8.1'));
    expect([shown(made.value), made.reason, made.whole]).toEqual(['8.1', null, null]);
    expect([made.received, made.expected]).toEqual([1, 2]);
  });
});

describe('whatever was sent (properties)', () => {
  const statement: fc.Arbitrary<UnitStatement> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ form: fc.constant('number' as const), value: anyAmount }) },
    {
      weight: 4,
      arbitrary: fc.record({
        form: fc.constant('fraction' as const),
        numerator: anyAmount,
        denominator: anyAmount,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        form: fc.constant('absent' as const),
        absence: fc.constantFrom(...ABSENCE_REASONS),
      }),
    },
    { weight: 1, arbitrary: fc.constantFrom(IN_WORDS, PART_ONLY, MISSING) },
  );
  const statements = fc.array(statement, { maxLength: 20 });
  const rules = fc.record({
    method: fc.constantFrom(...AGGREGATIONS),
    scale: fc.constantFrom(quantity('1'), HUNDRED, quantity('1000')),
  });
  const stated = fc.option(anyAmount);

  it('the order of units does not matter', () => {
    const shuffled = statements.chain((said) =>
      fc.tuple(fc.constant(units(...said)), fc.shuffledSubarray(units(...said), { minLength: said.length })),
    );
    fc.assert(
      fc.property(rules, shuffled, stated, (by, [reports, turned], whole) => {
        expect(aggregate(by, turned, whole)).toEqual(aggregate(by, reports, whole));
      }),
    );
  });

  it('communes by districts and districts by province give what all communes give at once', () => {
    fc.assert(
      fc.property(
        rules,
        statements,
        fc.array(fc.nat({ max: 4 }), { maxLength: 20 }),
        stated,
        (by, said, district, whole) => {
          const reports = units(...said);
          const districts = [0, 1, 2, 3, 4].map((each) =>
            tallyOf(
              by,
              reports.filter((_, at) => (district[at] ?? 0) === each),
            ),
          );
          const [first, ...others] = districts;
          const nested = rollUp(by, [rollUp(by, others), ...(first === undefined ? [] : [first])]);
          expect(rollUp(by, districts)).toEqual(tallyOf(by, reports));
          expect(aggregateOf(by, nested, whole)).toEqual(aggregate(by, reports, whole));
        },
      ),
    );
  });

  it('every expected unit has sent or is missing, and a value or a reason is given, never both', () => {
    fc.assert(
      fc.property(rules, statements, stated, (by, said, whole) => {
        const made = aggregate(by, units(...said), whole);
        expect(made.received + made.missing.length).toBe(made.expected);
        expect(made.expected).toBe(said.length);
        expect(made.value === null).toBe(made.reason !== null);
        expect(made.missing).toEqual(
          units(...said)
            .filter((unit) => unit.said.form === 'missing')
            .map(({ unitId }) => unitId),
        );
      }),
    );
  });

  it('a unit that has not sent changes nothing but the count', () => {
    fc.assert(
      fc.property(rules, statements, stated, (by, said, whole) => {
        const [without, withIt] = [said, [...said, MISSING]].map((each) =>
          aggregate(by, units(...each), whole),
        );
        expect([withIt?.value, withIt?.reason, withIt?.whole]).toEqual([
          without?.value,
          without?.reason,
          without?.whole,
        ]);
      }),
    );
  });

  it('a weighted rate lies between the lowest and the highest of its units', () => {
    const share = fc.tuple(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (each) => {
        const reports = units(...each.map(([part, of]) => fraction(String(part), String(of))));
        const [lowest, rate, highest] = (['lowest', 'weighted', 'highest'] as const).map(
          (method) => aggregate(rule(method), reports).value ?? ZERO,
        ) as [typeof ZERO, typeof ZERO, typeof ZERO];
        // All divisions are cut after 20 digits.
        const cut = quantity('0.0000000000000000001');
        expect(isAtMost(lowest, plus(rate, cut)) && isAtLeast(plus(highest, cut), rate)).toBe(true);
        const [part, of] = each.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
        expect(shown(rate)).toBe(shown(dividedBy(times(quantity(part), HUNDRED), quantity(of))));
        expect(isLess(highest, lowest)).toBe(false);
      }),
    );
  });
});
