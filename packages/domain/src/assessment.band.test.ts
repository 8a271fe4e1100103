/** The status of what is good inside a band. */
import { describe, expect, it } from 'vitest';
import { assess } from './assessment.ts';
import type { Month } from './period.ts';
import { quantity } from './quantity.ts';
import type { Bound } from './target.ts';
import { PHAN_TRAM, bound, flatPath, onlyMonth, shown, target, yearOf } from './testing/build.ts';
import { planting, prices } from './testing/indicators.ts';
import { KINDS, type Status } from './vocabulary.ts';

describe('good inside a band', () => {
  it.each<readonly [value: string, status: Status]>([
    ['4', 'on_track'],
    ['4.5', 'on_track'],
    ['4.6', 'at_risk'],
    ['3.9', 'at_risk'],
    // 15 points of the lower edge, and more; 15,6 of the upper.
    ['3.4', 'at_risk'],
    ['3.3', 'will_miss'],
    ['5.1', 'at_risk'],
    ['5.2', 'will_miss'],
  ])('%s where 4 to 4,5 is wanted is %s', (value, status) => {
    expect(assess(prices(value)).status).toBe(status);
  });

  it('the path does not move the band', () => {
    for (const promised of ['1', '4.2', '9']) {
      expect(assess(prices('4.3', { path: flatPath(promised) })).status).toBe('on_track');
      expect(assess(prices('4.7', { path: flatPath(promised) })).status).toBe('at_risk');
    }
  });

  it.each<readonly [words: string, aim: Bound, decimals: number, value: string, status: Status]>([
    // Judged as printed: 0,6.
    ['0,4–0,6', bound('between', '0.4', '0.6'), 1, '0.64', 'on_track'],
    ['0,4–0,6', bound('between', '0.4', '0.6'), 1, '0.65', 'will_miss'],
    ['4–4,5', bound('between', '4', '4.5'), 0, '4.5', 'on_track'],
    ['khoảng 6', bound('about', '6'), 1, '5.6', 'on_track'],
    ['khoảng 6', bound('about', '6'), 1, '6.5', 'on_track'],
    ['khoảng 6', bound('about', '6'), 1, '6.6', 'at_risk'],
    ['khoảng 6', bound('about', '6'), 1, '60', 'will_miss'],
    ['khoảng 6', bound('about', '6'), 1, '0.6', 'will_miss'],
    ['đúng 100', bound('exactly', '100'), 0, '100', 'on_track'],
    ['đúng 100', bound('exactly', '100'), 0, '101', 'at_risk'],
    ['đúng 100', bound('exactly', '100'), 0, '99', 'at_risk'],
  ])('«%s» (%j, %i decimals): %s is %s', (_words, aim, decimals, value, status) => {
    const all = prices(value, {
      indicator: { kind: 'range', direction: 'band', accumulation: 'latest', decimals, unit: PHAN_TRAM },
      target: target(aim),
    });
    expect(assess(all).status).toBe(status);
    if (status === 'on_track') expect(shown(assess(all).gapPoints)).toBe('0');
  });

  describe('of a sum', () => {
    const at = (month: Month, value: string) => {
      const { status, sentence } = assess(
        planting(null, { series: yearOf('sum', onlyMonth(month, value)), month }),
      );
      return [status, sentence.key];
    };

    it('is grown into along the path: not yet inside is not outside', () => {
      expect(at(4, '4')).toEqual(['on_track', 'sentence.sum.on_path']);
      expect(at(4, '3.7')).toEqual(['at_risk', 'sentence.sum.behind']);
      expect(at(4, '2')).toEqual(['will_miss', 'sentence.sum.behind']);
    });

    it('is not met before the year ends: it may still be passed', () => {
      for (const value of ['10', '11', '12']) {
        expect(at(5, value)).toEqual(['on_track', 'sentence.sum.ahead']);
        expect(at(12, value)).toEqual(['met', 'sentence.year.reached']);
      }
    });

    it('is lost for good once its high edge is passed, in any month and without a path', () => {
      expect(at(5, '12.5')).toEqual(['will_miss', 'sentence.limit.broken']);
      expect(at(1, '12.1')).toEqual(['will_miss', 'sentence.limit.broken']);
      // Prints as 12,0.
      expect(at(5, '12.04')[0]).toBe('on_track');
      const settled = assess(planting('12.5', { path: null, missedLastYearBySameUnit: true }));
      expect(settled).toMatchObject({ status: 'will_miss', warnings: [] });
      expect(at(12, '12.5')).toEqual(['will_miss', 'sentence.year.short']);
      expect(at(12, '9.9')).toEqual(['will_miss', 'sentence.year.short']);
    });

    it('without a high edge cannot be passed', () => {
      const open = planting('50', { target: target(bound('at_least', '10')) });
      expect(assess(open).status).toBe('on_track');
    });
  });

  it('at the year’s end inside is met, and outside is short by the way to the nearer edge', () => {
    const year = (value: string) =>
      assess(prices(null, { series: yearOf('latest', onlyMonth(12, value)), month: 12 }));
    expect(['4', '4.5', '3.9', '4.6'].map((value) => year(value).status)).toEqual([
      'met',
      'met',
      'will_miss',
      'will_miss',
    ]);
    const short = ['3.7', '4.6'].map((value) => year(value).sentence.parameters.gap);
    expect(short).toEqual([
      { type: 'quantity', value: quantity('0.3'), decimals: 1 },
      { type: 'quantity', value: quantity('0.1'), decimals: 1 },
    ]);
  });

  it.each(KINDS.filter((kind) => kind !== 'structure' && kind !== 'composite'))(
    'the bar of a %s whose good lies inside a band is a band',
    (kind) => {
      const banded = prices('4.2', { indicator: { kind, direction: 'band', accumulation: 'latest' } });
      expect(assess(banded).progressOf).toBe('band');
    },
  );
});
