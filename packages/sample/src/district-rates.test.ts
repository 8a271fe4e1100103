import {
  absolute,
  aggregate,
  aggregationRule,
  bestKnown,
  findingsOfFraction,
  isAtMost,
  isLess,
  quantity,
  quantityText,
  rateOf,
  rounded,
  times,
  type UnitReport,
} from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { sampleBook as book } from './index.ts';
import { listedOf } from './list.ts';
import type { SampleFigure } from './types.ts';

const CODE = 'ct-20';
const indicator = listedOf(CODE);
const districts = book.units.filter(({ kind }) => kind === 'district');
const ofDistricts = book.figures.filter((one) => one.indicator === CODE && one.unit !== book.province);
const JULY = '2024-07';
const FULL_MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

const provinceIn = (period: string): string => {
  const versions = book.figures
    .map((figure, sequence) => ({ ...figure, sequence }))
    .filter((one) => one.indicator === CODE && one.unit === book.province && one.period === period);
  return bestKnown(versions)?.toDate ?? 'missing';
};
const fractionOf = ({ fraction }: SampleFigure) => ({
  numerator: quantity(fraction?.numerator ?? 'missing'),
  denominator: quantity(fraction?.denominator ?? 'missing'),
});
const wholeIn = (period: string) => {
  const reports = districts.map(({ code }): UnitReport => {
    const figure = ofDistricts.find((one) => one.unit === code && one.period === period);
    if (figure === undefined) return { unitId: code, said: { form: 'missing' } };
    if (figure.absence !== null) return { unitId: code, said: { form: 'absent', absence: figure.absence } };
    return { unitId: code, said: { form: 'fraction', ...fractionOf(figure) } };
  });
  return aggregate(aggregationRule(indicator), reports, quantity(provinceIn(period)));
};

describe('health insurance by district', () => {
  it('is asked for as a fraction, and weighted; no other of the list is', () => {
    expect(indicator.aggregation).toBe('weighted');
    expect(book.indicators.filter(({ fraction }) => fraction !== null).map(({ code }) => code)).toEqual([
      CODE,
    ]);
    expect(book.figures.filter(({ fraction }) => fraction !== null).map((one) => one.indicator)).toEqual(
      ofDistricts.filter(({ form }) => form === 'number').map(() => CODE),
    );
  });

  it('is marked illustrative throughout, and sound: each value is what its fraction makes', () => {
    expect(ofDistricts.every((one) => one.illustrative && one.sourceUrl === null)).toBe(true);
    for (const figure of ofDistricts.filter(({ form }) => form === 'number')) {
      const fraction = fractionOf(figure);
      expect(findingsOfFraction(indicator, fraction)).toEqual([]);
      const rate = rateOf(indicator, fraction);
      expect(rate === null ? null : quantityText(rate)).toBe(figure.toDate);
    }
  });

  it.each(FULL_MONTHS)('makes the province’s rate of %s as nearly as whole people can', (period) => {
    const made = wholeIn(period);
    expect([made.received, made.expected, made.leftOut]).toEqual([8, 8, []]);
    // One person more or fewer would be further off: half a person of all, in percent.
    const everybody = ofDistricts
      .filter((one) => one.period === period)
      .reduce((sum, one) => sum + Number(one.fraction?.denominator), 0);
    const difference = absolute(made.whole?.difference ?? quantity('1'));
    expect(isAtMost(times(difference, quantity(everybody)), quantity('50'))).toBe(true);
  });

  it('of July lacks one district that has not sent and one that has no number yet', () => {
    const made = wholeIn(JULY);
    expect([made.received, made.expected, made.missing]).toEqual([7, 8, ['pac-nam']]);
    expect(made.leftOut).toEqual([{ unitId: 'ngan-son', reason: 'not_published' }]);
    // The two are those where most people are insured: without them the rate is lower, and that is shown.
    expect(provinceIn(JULY)).toBe('96.8');
    expect(made.value === null ? null : quantityText(rounded(made.value, 1))).toBe('96.5');
  });

  it('has the city furthest behind in every month', () => {
    for (const period of [...FULL_MONTHS, JULY]) {
      const rates = ofDistricts.filter((one) => one.period === period && one.toDate !== null);
      const lowest = rates.reduce((least, one) =>
        isLess(quantity(one.toDate ?? 'missing'), quantity(least.toDate ?? 'missing')) ? one : least,
      );
      expect(lowest.unit).toBe('tp-bac-kan');
    }
  });

  it('has come for no month that is still being collected', () => {
    const open = new Set(book.periods.filter(({ state }) => state === 'open').map(({ period }) => period));
    expect(ofDistricts.filter(({ period }) => open.has(period))).toEqual([]);
  });
});
