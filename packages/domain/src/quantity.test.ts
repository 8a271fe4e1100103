import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  compare,
  dividedBy,
  fixedText,
  HUNDRED,
  isAtLeast,
  isAtMost,
  isDecimalText,
  isEqual,
  isLess,
  isMore,
  isZero,
  largest,
  mean,
  minus,
  negated,
  percentOf,
  plus,
  quantity,
  quantityText,
  readQuantity,
  rounded,
  significantDigits,
  signOf,
  smallest,
  sum,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';
import { exact, exactProduct, exactQuotient, exactRound, exactSum, exactText } from './testing/exact.ts';
import { decimal, nonZeroDecimal } from './testing/arbitrary.ts';

const CANONICAL = /^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/;
const texts = (values: readonly (Quantity | null)[]): string[] =>
  values.flatMap((value) => (value === null ? [] : [quantityText(value)]));

describe('reading a decimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.0', '0'],
    ['-0.00', '0'],
    ['1', '1'],
    ['-2.76', '-2.76'],
    ['2.760', '2.76'],
    ['0.012', '0.012'],
    ['100', '100'],
    ['1200.50', '1200.5'],
    ['999999999999999', '999999999999999'],
    ['-999999999999.999', '-999999999999.999'],
    ['1000000000000000000000', '1000000000000000000000'],
    ['0.00000000000000000001', '0.00000000000000000001'],
  ])('«%s» is read and written «%s»', (text, canonical) => {
    expect(isDecimalText(text)).toBe(true);
    expect(quantityText(quantity(text))).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '\t1',
    '1\n',
    '\n1',
    '1e3',
    '1E3',
    '1e-3',
    '+1',
    '--1',
    '-',
    '−1',
    '1,5',
    '1.234,5',
    '1,234.5',
    '1.',
    '.5',
    '-.5',
    '.',
    '1.2.3',
    '01',
    '-01',
    '00',
    '00.5',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    '0x10',
    '0b1',
    '1_000',
    '1 000',
    '1\u00A0000',
    '12n',
    '١٢',
    '१२',
    '１２',
    '½',
    '5 %',
    'Xuất siêu',
    '####',
  ])('«%s» is refused', (text) => {
    expect(isDecimalText(text)).toBe(false);
    expect(readQuantity(text)).toBeNull();
    expect(() => quantity(text)).toThrow(RangeError);
  });

  it('a number is taken only where it is a whole one that is held exactly', () => {
    expect(quantityText(quantity(1010))).toBe('1010');
    expect(quantityText(quantity(-41))).toBe('-41');
    expect(quantityText(quantity(-0))).toBe('0');
    for (const value of [0.1, 2.76, Number.NaN, Infinity, -Infinity, 2 ** 53, 1e21]) {
      expect(() => quantity(value)).toThrow(RangeError);
    }
  });

  it('every plain decimal is read and written back in one canonical way', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(quantityText(quantity(text))).toBe(text);
        expect(quantityText(quantity(text.includes('.') ? `${text}00` : `${text}.00`))).toBe(text);
      }),
    );
  });

  it('a text that is not canonical is refused or made canonical, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[0-9.,eE ]{0,8}$/)), (text) => {
        const read = readQuantity(text);
        expect(read === null ? '0' : quantityText(read)).toMatch(CANONICAL);
        expect(read !== null).toBe(isDecimalText(text));
      }),
    );
  });
});

describe('significant digits', () => {
  it.each([
    ['0.0120', 2],
    ['1200', 4],
    ['0', 0],
    ['0.00', 0],
    ['-2.76', 3],
    ['2430.6', 5],
    ['2157.119', 7],
    ['100.50', 4],
    ['999999999999999', 15],
    ['9999999999999999', 16],
    ['0.123456789012345', 15],
  ])('«%s» has %i', (text, digits) => {
    expect(significantDigits(text)).toBe(digits);
  });
});

describe('rounding half away from zero', () => {
  it.each([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['-2.4999', 0, '-2'],
    ['16.25', 1, '16.3'],
    ['-16.25', 1, '-16.3'],
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['2.675', 2, '2.68'],
    ['55.35', 1, '55.4'],
    ['99.95', 1, '100'],
    ['-0.04', 1, '0'],
    ['0.05', 1, '0.1'],
    ['-0.05', 1, '-0.1'],
    ['7', 3, '7'],
  ])('%s to %i decimals is %s', (text, decimals, expected) => {
    expect(quantityText(rounded(quantity(text), decimals))).toBe(expected);
  });

  it.each([
    ['18.4', 2, '18.40'],
    ['0', 1, '0.0'],
    ['-0.04', 1, '0.0'],
    ['-0.4', 0, '0'],
    ['-0.05', 1, '-0.1'],
    ['1234567.895', 2, '1234567.90'],
    ['12', 0, '12'],
    ['-2.765', 2, '-2.77'],
  ])('%s printed with %i decimals is «%s»', (text, decimals, expected) => {
    expect(fixedText(quantity(text), decimals)).toBe(expected);
  });

  it('agrees with whole-number reckoning, and what is printed is what was rounded', () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 6 }), (text, places) => {
        const result = rounded(quantity(text), places);
        expect(quantityText(result)).toBe(exactText(exactRound(exact(text), places)));
        expect(quantityText(quantity(fixedText(quantity(text), places)))).toBe(quantityText(result));
      }),
    );
  });

  it('is the same on both sides of zero', () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 6 }), (text, places) => {
        const value = quantity(text);
        expect(isEqual(rounded(negated(value), places), negated(rounded(value, places)))).toBe(true);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds and multiplies exactly where binary floats do not', () => {
    expect(quantityText(plus(quantity('0.1'), quantity('0.2')))).toBe('0.3');
    expect(quantityText(minus(quantity('1035'), quantity('1034.9')))).toBe('0.1');
    expect(quantityText(times(quantity('1.1'), quantity('1.1')))).toBe('1.21');
  });

  it('adds figures of fifteen digits without losing one', () => {
    const twelve = Array.from({ length: 12 }, () => quantity('999999999999999'));
    expect(quantityText(sum(twelve))).toBe('11999999999999988');
    expect(quantityText(sum([quantity('999999999999999'), quantity('0.00000000000001')]))).toBe(
      '999999999999999.00000000000001',
    );
  });

  it('agrees with whole-number reckoning in sums and products', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        expect(quantityText(plus(quantity(left), quantity(right)))).toBe(
          exactText(exactSum(exact(left), exact(right))),
        );
        expect(quantityText(times(quantity(left), quantity(right)))).toBe(
          exactText(exactProduct(exact(left), exact(right))),
        );
      }),
    );
  });

  it('what is added can be taken away again', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [a, b] = [quantity(left), quantity(right)];
        expect(isEqual(minus(plus(a, b), b), a)).toBe(true);
        expect(isEqual(plus(minus(a, b), b), a)).toBe(true);
        expect(isEqual(minus(a, b), negated(minus(b, a)))).toBe(true);
      }),
    );
  });

  it('adds in any order', () => {
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        const there = values.map((value) => quantity(value));
        expect(isEqual(sum(there), sum(there.toReversed()))).toBe(true);
      }),
    );
    expect(quantityText(sum([]))).toBe('0');
  });

  it('division by zero has no answer, however the zero is written', () => {
    for (const zero of ['0', '-0', '0.000']) {
      expect(dividedBy(quantity('5'), quantity(zero))).toBeNull();
      expect(percentOf(quantity('5'), quantity(zero))).toBeNull();
    }
    expect(dividedBy(ZERO, ZERO)).toBeNull();
    expect(mean([])).toBeNull();
  });

  it('divides and takes percentages to twenty places, half away from zero, as whole-number reckoning does', () => {
    fc.assert(
      fc.property(decimal, nonZeroDecimal, (part, whole) => {
        const [a, b] = [quantity(part), quantity(whole)];
        expect(texts([dividedBy(a, b)])).toEqual([exactText(exactQuotient(exact(part), exact(whole), 20))]);
        const hundredfold = exactProduct(exact(part), exact('100'));
        expect(texts([percentOf(a, b)])).toEqual([exactText(exactQuotient(hundredfold, exact(whole), 20))]);
      }),
    );
  });

  it('a whole is a hundred percent of itself, and a percentage that ends is exact', () => {
    fc.assert(
      fc.property(nonZeroDecimal, (text) => {
        expect(texts([percentOf(quantity(text), quantity(text))])).toEqual(['100']);
        expect(texts([percentOf(quantity(text), HUNDRED)])).toEqual([text]);
      }),
    );
  });

  it.each([
    ['80', '200', '40'],
    ['164', '1010', '16.23762376237623762376'],
    ['-1', '8', '-12.5'],
    ['1', '-8', '-12.5'],
    ['2', '3', '66.66666666666666666667'],
    ['-2', '3', '-66.66666666666666666667'],
    ['999999999999999', '999999999999998', '100.000000000000100000000000'],
  ])('%s of %s is %s percent', (part, whole, percent) => {
    expect(texts([percentOf(quantity(part), quantity(whole))])).toEqual([quantityText(quantity(percent))]);
  });

  it('the last digit of a division is rounded half away from zero', () => {
    const tiny = quantity('0.00000000000001');
    const last = '0.00000000000000000001';
    expect(texts([dividedBy(tiny, quantity('2000000'))])).toEqual([last]);
    expect(texts([dividedBy(negated(tiny), quantity('2000000'))])).toEqual([`-${last}`]);
  });

  it('the mean of three months is their sum over three', () => {
    expect(texts([mean([quantity('1'), quantity('2'), quantity('2')])])).toEqual(['1.66666666666666666667']);
  });

  it('no operation on valid numbers ever gives a text with an exponent, NaN or Infinity', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.nat({ max: 20 }), (left, right, places) => {
        const [a, b] = [quantity(left), quantity(right)];
        const results = [
          plus(a, b),
          minus(a, b),
          times(a, b),
          dividedBy(a, b),
          percentOf(a, b),
          rounded(a, places),
          negated(a),
          absolute(a),
          mean([a, b]),
          smallest(a, b),
          largest(a, b),
        ];
        for (const text of texts(results)) expect(text).toMatch(CANONICAL);
        expect(JSON.stringify(results)).not.toMatch(/e[+-]?\d|NaN|Infinity/i);
      }),
    );
  });

  it('tiny and huge results are written out in full', () => {
    const tiny = quantity('0.00000000000001');
    const huge = quantity('999999999999999');
    expect(quantityText(times(tiny, tiny))).toBe('0.0000000000000000000000000001');
    expect(quantityText(times(times(huge, huge), huge))).toBe(
      '999999999999997000000000000002999999999999999',
    );
    expect(JSON.stringify({ tiny })).toBe('{"tiny":"0.00000000000001"}');
  });
});

describe('order', () => {
  it('the comparisons agree with one another and with the difference', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [a, b] = [quantity(left), quantity(right)];
        const order = compare(a, b);
        expect(order).toBe(signOf(minus(a, b)));
        expect(isLess(a, b)).toBe(order === -1);
        expect(isMore(a, b)).toBe(order === 1);
        expect(isAtLeast(a, b)).toBe(order !== -1);
        expect(isAtMost(a, b)).toBe(order !== 1);
        expect(isEqual(a, b)).toBe(order === 0);
        expect(isEqual(smallest(a, b), order === 1 ? b : a)).toBe(true);
        expect(isEqual(largest(a, b), order === -1 ? b : a)).toBe(true);
      }),
    );
  });

  it('orders numbers and not texts', () => {
    expect(isLess(quantity('9'), quantity('10'))).toBe(true);
    expect(isLess(quantity('-10'), quantity('-9'))).toBe(true);
    expect(isEqual(quantity('2.760'), quantity('2.76'))).toBe(true);
    expect(quantityText(smallest(quantity('3'), quantity('-1'), quantity('2')))).toBe('-1');
    expect(quantityText(largest(quantity('3'), quantity('-1'), quantity('12')))).toBe('12');
  });

  it('a zero reached from below is zero', () => {
    const zero = negated(ZERO);
    expect([isZero(zero), signOf(zero), quantityText(zero), fixedText(zero, 1)]).toEqual([
      true,
      0,
      '0',
      '0.0',
    ]);
    expect(isEqual(zero, ZERO)).toBe(true);
  });
});
