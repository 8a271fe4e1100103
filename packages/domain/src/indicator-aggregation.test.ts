import { describe, expect, it } from 'vitest';
import { aggregate, type UnitStatement } from './aggregation.ts';
import type { Reading } from './figure.ts';
import { aggregationRule, statementOf, usualAggregation } from './indicator-aggregation.ts';
import type { FractionWords } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import { quantity } from './quantity.ts';
import { monthIn } from './series.ts';
import {
  bothWays,
  inWords,
  NOT_OCCURRED,
  NOT_PUBLISHED,
  ofMonth,
  PHAN_TRAM,
  shown,
  toDate,
  TY_DONG,
  yearOfReadings,
} from './testing/build.ts';
import { KINDS, type Accumulation, type Aggregation, type Kind } from './vocabulary.ts';

const WORDS: FractionWords = {
  numerator: { vi: 'Số người có thẻ BHYT', en: 'People insured' },
  denominator: { vi: 'Dân số', en: 'Population' },
};

describe('how units make the whole where nobody decided otherwise', () => {
  it.each<[Kind, Accumulation, 'number' | 'fraction', Aggregation]>([
    ['flow', 'sum', 'number', 'sum'],
    ['count_new', 'sum', 'number', 'sum'],
    ['disbursement', 'sum', 'number', 'sum'],
    // Road accidents: fewer are better, and they add up.
    ['lower_better', 'sum', 'number', 'sum'],
    ['stock', 'latest', 'number', 'sum'],
    ['rate', 'latest', 'fraction', 'weighted'],
    ['ratio', 'latest', 'fraction', 'weighted'],
    ['lower_better', 'latest', 'fraction', 'weighted'],
    ['maintain', 'latest', 'fraction', 'weighted'],
    // A bare rate of a commune is not added and not averaged.
    ['rate', 'latest', 'number', 'not_additive'],
    ['ratio', 'latest', 'number', 'not_additive'],
    ['lower_better', 'latest', 'number', 'not_additive'],
    ['growth', 'latest', 'number', 'not_additive'],
    ['pp_change', 'latest', 'number', 'not_additive'],
    ['rank', 'latest', 'number', 'not_additive'],
    ['average', 'latest', 'number', 'not_additive'],
    ['range', 'latest', 'number', 'not_additive'],
    ['milestone', 'latest', 'number', 'not_additive'],
    ['structure', 'latest', 'number', 'not_additive'],
    ['composite', 'latest', 'number', 'not_additive'],
  ])('%s of %s, stated as %s: %s', (kind, accumulation, form, aggregation) => {
    const fraction = form === 'fraction' ? WORDS : null;
    expect(usualAggregation({ kind, accumulation, fraction })).toBe(aggregation);
  });

  it('never adds what is printed as a percentage or a place', () => {
    const levels = KINDS.filter((kind) => kindRules(kind).accumulations[0] === 'latest');
    const added = levels.filter(
      (kind) => usualAggregation({ kind, accumulation: 'latest', fraction: null }) === 'sum',
    );
    expect(added).toEqual(['stock']);
  });

  it('the rule has the scale of the unit', () => {
    const rule = aggregationRule({ aggregation: 'weighted', unit: PHAN_TRAM });
    expect([rule.method, shown(rule.scale)]).toEqual(['weighted', '100']);
    expect(shown(aggregationRule({ aggregation: 'sum', unit: TY_DONG }).scale)).toBe('1');
  });
});

describe('what a unit has said at a month', () => {
  const share: Reading = {
    form: 'number',
    month: null,
    toDate: quantity('94.62365591397849462366'),
    fraction: { numerator: quantity('44000'), denominator: quantity('46500') },
  };
  const saidInMarch = (accumulation: Accumulation, ...readings: (Reading | null)[]): UnitStatement =>
    statementOf(monthIn(yearOfReadings(accumulation, readings), 3));

  it.each<[string, Accumulation, (Reading | null)[], UnitStatement]>([
    ['nothing', 'sum', [ofMonth('5'), ofMonth('6'), null], { form: 'missing' }],
    ['nothing: a level of February does not stand for March', 'latest', [null, share], { form: 'missing' }],
    ['a value to date', 'sum', [null, null, toDate('18')], { form: 'number', value: quantity('18') }],
    [
      'a month after known ones',
      'sum',
      [ofMonth('5'), ofMonth('6'), ofMonth('7')],
      { form: 'number', value: quantity('18') },
    ],
    ['a month after a missing one', 'sum', [ofMonth('5'), null, ofMonth('7')], { form: 'part' }],
    [
      'both, after a missing one',
      'sum',
      [null, null, bothWays('7', '18')],
      { form: 'number', value: quantity('18') },
    ],
    [
      '«chưa phát sinh» after known months',
      'sum',
      [ofMonth('5'), ofMonth('6'), NOT_OCCURRED],
      { form: 'number', value: quantity('11') },
    ],
    [
      '«chưa phát sinh» after a missing month is no zero',
      'sum',
      [ofMonth('5'), null, NOT_OCCURRED],
      { form: 'part' },
    ],
    [
      '«chưa công bố»',
      'sum',
      [ofMonth('5'), ofMonth('6'), NOT_PUBLISHED],
      { form: 'absent', absence: 'not_published' },
    ],
    [
      '«chưa phát sinh» of a level',
      'latest',
      [null, null, NOT_OCCURRED],
      { form: 'absent', absence: 'not_occurred' },
    ],
    ['words', 'sum', [ofMonth('5'), ofMonth('6'), inWords('Xuất siêu')], { form: 'text' }],
    ['words for a level', 'latest', [null, null, inWords('Xuất siêu')], { form: 'text' }],
    ['a level', 'latest', [null, null, toDate('96.8')], { form: 'number', value: quantity('96.8') }],
    [
      'a fraction',
      'latest',
      [null, null, share],
      { form: 'fraction', numerator: quantity('44000'), denominator: quantity('46500') },
    ],
  ])('%s', (_, accumulation, readings, said) => {
    expect(saidInMarch(accumulation, ...readings)).toEqual(said);
  });

  it('makes a rate of districts that no mean of their rates would give', () => {
    const city = saidInMarch('latest', null, null, share);
    const village: UnitStatement = {
      form: 'fraction',
      numerator: quantity('990'),
      denominator: quantity('1000'),
    };
    const reports = [city, village].map((said, at) => ({ unitId: String(at), said }));
    const made = aggregate(aggregationRule({ aggregation: 'weighted', unit: PHAN_TRAM }), reports);
    // 44.990 of 47.500; the mean of 94,62 and 99 would be 96,81.
    expect(shown(made.value)?.slice(0, 7)).toBe('94.7157');
  });
});
