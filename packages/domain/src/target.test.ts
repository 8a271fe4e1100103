import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import { isBeyond, isBound, satisfies, targetInForce, targetNumber, type Bound } from './target.ts';
import { isLess, quantity } from './quantity.ts';
import { anyAmount, boundFor } from './testing/arbitrary.ts';
import { bound, read, shown, target, type Written } from './testing/build.ts';
import { OPERATORS, type Direction, type Operator } from './vocabulary.ts';

const edges = (operator: Operator, low: Written, high: Written): Bound => ({
  operator,
  low: read(low),
  high: read(high),
  approximate: false,
});

describe('a bound', () => {
  const needs: readonly (readonly [Operator, 'low' | 'high' | 'both'])[] = [
    ['at_least', 'low'],
    ['more_than', 'low'],
    ['at_most', 'high'],
    ['less_than', 'high'],
    ['between', 'both'],
    ['about', 'low'],
    ['exactly', 'low'],
  ];

  it.each(needs)('«%s» has its %s edge and no other', (operator, need) => {
    expect(isBound(edges(operator, '1', null))).toBe(need === 'low');
    expect(isBound(edges(operator, null, '1'))).toBe(need === 'high');
    expect(isBound(edges(operator, '1', '1'))).toBe(need === 'both');
    expect(isBound(edges(operator, null, null))).toBe(false);
  });

  it('the table above speaks of every operator', () => {
    expect(needs.map(([operator]) => operator)).toEqual([...OPERATORS]);
  });

  it('a range does not run backwards', () => {
    expect(isBound(edges('between', '7.5', '8.0'))).toBe(true);
    expect(isBound(edges('between', '8', '8.0'))).toBe(true);
    expect(isBound(edges('between', '8.01', '8'))).toBe(false);
    expect(isBound(edges('between', '9', '10'))).toBe(true);
    expect(isBound(edges('between', '-5', '-3'))).toBe(true);
  });
});

describe('the number a target is measured against', () => {
  it.each<[Bound, Direction, string]>([
    [bound('at_least', '3485'), 'higher', '3485'],
    [bound('more_than', '8'), 'higher', '8'],
    [bound('at_most', '38'), 'lower', '38'],
    [bound('less_than', '7.6'), 'lower', '7.6'],
    [bound('between', '7.5', '8'), 'higher', '7.5'],
    [bound('between', '1', '1.5'), 'lower', '1.5'],
    [bound('between', '45', '47'), 'band', '45'],
    [bound('about', '6'), 'higher', '6'],
    [bound('about', '4'), 'lower', '4'],
    [bound('exactly', '100'), 'higher', '100'],
  ])('of %j when %s is better is %s', (aim, direction, number) => {
    expect(shown(targetNumber(aim, direction))).toBe(number);
  });

  it('a bound without a number is a damaged row', () => {
    expect(() => targetNumber(edges('at_least', null, null), 'higher')).toThrow(RangeError);
  });
});

/** For each bound and direction: values with whether they satisfy it (+, −) and lie beyond it (*). */
const JUDGED: readonly (readonly [Bound, Direction, Readonly<Record<string, '-' | '+' | '*'>>])[] = [
  [
    bound('at_least', '3485'),
    'higher',
    { '3484.999': '-', '3485': '+', '3485.001': '+', '3487': '*', '5257': '*' },
  ],
  [bound('more_than', '8'), 'higher', { '6.33': '-', '7.99': '-', '8': '+', '8.01': '*' }],
  [bound('at_most', '38'), 'lower', { '41': '-', '38.01': '-', '38': '+', '37': '*', '0': '*' }],
  [bound('less_than', '7.6'), 'lower', { '7.61': '-', '7.6': '+', '7.59': '*' }],
  [bound('between', '7.5', '8'), 'higher', { '7.18': '-', '7.5': '+', '7.8': '+', '8': '+', '8.01': '*' }],
  [bound('between', '1', '1.5'), 'lower', { '1.51': '-', '1.5': '+', '1.2': '+', '1': '+', '0.99': '*' }],
  [bound('about', '6'), 'higher', { '4': '-', '6': '+', '8': '*' }],
  [bound('about', '4'), 'lower', { '6': '-', '4': '+', '2.79': '*' }],
  [bound('exactly', '100'), 'higher', { '99.9': '-', '100': '+', '100.1': '*' }],
  [bound('exactly', '0'), 'lower', { '1': '-', '0': '+', '-1': '*' }],
  [bound('between', '45', '47'), 'band', { '44.9': '-', '45': '+', '46': '+', '47': '+', '47.1': '-' }],
  [bound('exactly', '100'), 'band', { '99': '-', '100': '+', '101': '-' }],
  [bound('at_least', '45'), 'band', { '44': '-', '45': '+', '50': '+' }],
  [bound('more_than', '45'), 'band', { '44': '-', '45': '+', '50': '+' }],
  [bound('at_most', '45'), 'band', { '44': '+', '45': '+', '46': '-' }],
  [bound('less_than', '45'), 'band', { '44': '+', '45': '+', '46': '-' }],
  // Where the words take the other side than the indicator's direction, the words decide.
  [bound('at_least', '5'), 'lower', { '4': '-', '5': '+', '6': '*' }],
  [bound('more_than', '5'), 'lower', { '4': '-', '5': '+', '6': '*' }],
  [bound('at_most', '5'), 'higher', { '4': '*', '5': '+', '6': '-' }],
  [bound('less_than', '5'), 'higher', { '4': '*', '5': '+', '6': '-' }],
];

describe('satisfying a target and going beyond it', () => {
  it.each(JUDGED)('%j when %s is better', (aim, direction, values) => {
    const found = Object.fromEntries(
      Object.keys(values).map((text) => {
        const value = quantity(text);
        const beyond = isBeyond(value, aim, direction);
        return [text, satisfies(value, aim, direction) ? (beyond ? '*' : '+') : '-'];
      }),
    );
    expect(found).toEqual(values);
  });

  it.each<Direction>(['higher', 'lower', 'band'])(
    'beyond is always satisfied too when %s is better (property)',
    (direction) => {
      fc.assert(
        fc.property(boundFor(direction, anyAmount), anyAmount, (aim, value) => {
          expect(isBeyond(value, aim, direction) && !satisfies(value, aim, direction)).toBe(false);
        }),
      );
    },
  );

  it.each<Direction>(['higher', 'lower'])(
    'a better value never loses what a worse one had when %s is better (property)',
    (direction) => {
      fc.assert(
        fc.property(boundFor(direction, anyAmount), anyAmount, anyAmount, (aim, one, other) => {
          const oneIsWorse = isLess(one, other) === (direction === 'higher');
          const [worse, better] = oneIsWorse ? [one, other] : [other, one];
          expect(satisfies(worse, aim, direction) && !satisfies(better, aim, direction)).toBe(false);
          expect(isBeyond(worse, aim, direction) && !isBeyond(better, aim, direction)).toBe(false);
        }),
      );
    },
  );
});

describe('the target in force', () => {
  // Bắc Kạn 2024: the public-investment plan was raised in mid-year.
  const january = target(bound('at_least', '2157.119'), {
    version: 1,
    effectiveFrom: civilDate('2024-01-01'),
  });
  const june = target(bound('at_least', '2430.6'), { version: 2, effectiveFrom: civilDate('2024-06-15') });

  it.each([
    ['2024-01-31', '2157.119'],
    ['2024-06-14', '2157.119'],
    ['2024-06-15', '2430.6'],
    ['2024-12-31', '2430.6'],
    ['2023-12-31', '2157.119'],
  ])('on %s the plan is %s tỷ', (on, plan) => {
    for (const versions of [
      [january, june],
      [june, january],
    ]) {
      expect(shown(targetInForce(versions, civilDate(on))?.bound.low)).toBe(plan);
    }
  });

  it('a resolution passed in March still sets the aim of January', () => {
    const march = target(bound('at_least', '1010'), { effectiveFrom: civilDate('2024-03-20') });
    expect(targetInForce([march], civilDate('2024-01-31'))).toBe(march);
  });

  it('before the first takes effect the first stands, not the latest', () => {
    const first = target(bound('at_least', '1'), { version: 1, effectiveFrom: civilDate('2024-03-20') });
    const second = target(bound('at_least', '2'), { version: 2, effectiveFrom: civilDate('2024-09-01') });
    expect(targetInForce([second, first], civilDate('2024-02-01'))).toBe(first);
  });

  it('of two effective on one day the higher version stands', () => {
    const again = { ...june, version: 3, bound: bound('at_least', '2500') };
    expect(targetInForce([again, june, january], civilDate('2024-07-01'))).toBe(again);
  });

  it('no version is no target', () => {
    expect(targetInForce([], civilDate('2024-01-01'))).toBeNull();
  });
});
