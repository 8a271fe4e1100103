import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from './aggregation.ts';
import type { Fraction } from './figure.ts';
import { findingsOfFraction, fractionScale, rateOf, readingOfFraction } from './fraction.ts';
import type { FractionWords, Indicator } from './indicator.ts';
import { fixedText, quantity, quantityText } from './quantity.ts';
import { PHAN_TRAM, shown, TY_DONG } from './testing/build.ts';

const WORDS: FractionWords = {
  numerator: { vi: 'Số người có thẻ BHYT', en: 'People insured' },
  denominator: { vi: 'Dân số', en: 'Population' },
};
type Asked = Pick<Indicator, 'kind' | 'unit' | 'fraction'>;
const insurance: Asked = { kind: 'rate', unit: PHAN_TRAM, fraction: WORDS };
const perHead: Asked = {
  kind: 'ratio',
  unit: { vi: 'triệu đồng/người', en: 'million VND per head' },
  fraction: WORDS,
};
/** Giường bệnh of a thousand people. */
const perMille: Asked = { kind: 'rate', unit: { vi: '‰', en: '‰' }, fraction: WORDS };
/** Children under five who weigh too little: of a share, fewer are better, and it is a share all the same. */
const underweight: Asked = { kind: 'lower_better', unit: PHAN_TRAM, fraction: WORDS };
/** Social investment over GRDP: two series by one another, in percent. */
const investment: Asked = { kind: 'ratio', unit: PHAN_TRAM, fraction: WORDS };

const of = (numerator: string, denominator: string): Fraction => ({
  numerator: quantity(numerator),
  denominator: quantity(denominator),
});

describe('the scale of a unit', () => {
  it.each([
    ['%', '100'],
    ['‰', '1000'],
    ['điểm %', '1'],
    ['triệu đồng/người', '1'],
    ['giường bệnh/vạn dân', '1'],
    ['', '1'],
  ])('of «%s» is %s', (vi, scale) => {
    expect(quantityText(fractionScale({ unit: { vi, en: '' } }))).toBe(scale);
  });
});

describe('the value of a fraction', () => {
  it.each<[string, Asked, Fraction, string]>([
    ['44.000 of 46.500 people insured', insurance, of('44000', '46500'), '94.62365591397849462366'],
    ['everybody', insurance, of('46500', '46500'), '100'],
    ['nobody', insurance, of('0', '46500'), '0'],
    ['GRDP 18.611 tỷ over 326,5 nghìn people', perHead, of('18611', '326.5'), '57.00153139356814701378'],
    ['910 beds for 326.500 people', perMille, of('910', '326500'), '2.78713629402756508423'],
    ['4.360 of 28.500 children', underweight, of('4360', '28500'), '15.29824561403508771930'],
  ])('%s', (_, asked, fraction, value) => {
    const made = readingOfFraction(asked, fraction);
    expect(made).toEqual({ form: 'number', month: null, toDate: rateOf(asked, fraction), fraction });
    expect(shown(rateOf(asked, fraction))).toBe(quantityText(quantity(value)));
  });

  it('is not rounded to what is printed: thirds are kept to twenty digits', () => {
    expect(shown(rateOf(insurance, of('2', '3')))).toBe('66.66666666666666666667');
  });

  it('is what the weighted whole of one unit is', () => {
    const part = fc.integer({ min: 1, max: 400_000 });
    fc.assert(
      fc.property(part, part, fc.constantFrom(insurance, perHead, perMille), (numerator, whole, asked) => {
        const fraction = of(String(numerator), String(whole));
        const rule = { method: 'weighted', scale: fractionScale(asked) } as const;
        const alone = aggregate(rule, [{ unitId: 'xa-01', said: { form: 'fraction', ...fraction } }]);
        expect(shown(alone.value)).toBe(shown(rateOf(asked, fraction)));
      }),
    );
  });
});

describe('a fraction that cannot be recorded', () => {
  it.each<[string, Asked, Fraction, object[]]>([
    [
      'a commune of nobody',
      insurance,
      of('0', '0'),
      [{ finding: 'denominator_is_zero', numerator: quantity('0') }],
    ],
    [
      'people insured where nobody lives',
      insurance,
      of('12', '0'),
      [{ finding: 'denominator_is_zero', numerator: quantity('12') }],
    ],
    [
      'more people insured than there are',
      insurance,
      of('46501', '46500'),
      [{ finding: 'more_than_whole', fraction: of('46501', '46500'), by: quantity('1') }],
    ],
    [
      'more underweight children than children, though fewer are better',
      underweight,
      of('28501', '28500'),
      [{ finding: 'more_than_whole', fraction: of('28501', '28500'), by: quantity('1') }],
    ],
    [
      'more than a thousand in a thousand',
      perMille,
      of('11', '10'),
      [{ finding: 'more_than_whole', fraction: of('11', '10'), by: quantity('1') }],
    ],
    [
      'fewer than nobody',
      insurance,
      of('-1', '46500'),
      [{ finding: 'negative', part: 'numerator', value: quantity('-1') }],
    ],
    [
      'both below zero make no rate of 50, and are named one by one',
      insurance,
      of('-1', '-2'),
      [
        { finding: 'negative', part: 'numerator', value: quantity('-1') },
        { finding: 'negative', part: 'denominator', value: quantity('-2') },
      ],
    ],
    [
      'for an indicator stated as one number',
      { ...insurance, fraction: null },
      of('1', '2'),
      [{ finding: 'not_asked' }],
    ],
  ])('%s', (_, asked, fraction, findings) => {
    expect(findingsOfFraction(asked, fraction)).toEqual(findings);
    expect(readingOfFraction(asked, fraction)).toEqual({ form: 'refused', findings });
  });

  it('is not a ratio of two series, which may be any size, in percent or not', () => {
    for (const asked of [perHead, investment, { ...insurance, unit: TY_DONG }]) {
      expect(findingsOfFraction(asked, of('57', '1'))).toEqual([]);
    }
  });

  it('is any but these: all others print between 0 and 100 percent', () => {
    const part = fc.integer({ min: -3, max: 400 });
    fc.assert(
      fc.property(part, part, (numerator, denominator) => {
        const made = readingOfFraction(insurance, of(String(numerator), String(denominator)));
        const isSound = numerator >= 0 && denominator > 0 && numerator <= denominator;
        expect(made.form).toBe(isSound ? 'number' : 'refused');
        if (made.form !== 'number' || made.toDate === null) return;
        expect(Number(fixedText(made.toDate, 2))).toBeGreaterThanOrEqual(0);
        expect(Number(fixedText(made.toDate, 2))).toBeLessThanOrEqual(100);
      }),
    );
  });
});
