import type { VintageComparison } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { english } from '../../i18n/english.ts';
import { makeFormat } from '../../i18n/format.ts';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aComparison, anEstimateError, aRow } from '../../testing/indicator-fixtures.ts';
import { makeReadings } from '../../ui/readings.ts';
import {
  differenceWords,
  digitsFor,
  meanSentence,
  numbersByVintage,
  vintagesShown,
} from './vintage-words.ts';

const VI = { locale: 'vi' as const, text: vietnamese, format: makeFormat('vi') };
const EN = { locale: 'en' as const, text: english, format: makeFormat('en') };
const plain = (words: string | null): string | null => words?.replaceAll('\u00A0', ' ') ?? null;

const number = (vintage: VintageComparison['earlier']['vintage'], value: string) => ({
  vintage,
  value,
  reason: null,
  illustrative: false,
});
/** Ước, then chính thức. */
const from = (estimate: string, official: string, difference: string, percent: string | null = '1') =>
  aComparison({
    earlier: number('estimate', estimate),
    firmer: number('official', official),
    difference,
    percent,
  });

describe('columns', () => {
  it('are the vintages there are, least firm first', () => {
    const chain = aComparison({ between: number('preliminary', '48') });
    expect(vintagesShown([aComparison()])).toEqual(['estimate', 'official']);
    expect(vintagesShown([aComparison(), chain])).toEqual(['estimate', 'preliminary', 'official']);
    expect([...numbersByVintage(chain)].map(([vintage, { value }]) => [vintage, value])).toEqual([
      ['estimate', '40'],
      ['preliminary', '48'],
      ['official', '50'],
    ]);
  });
});

describe('digits after the point', () => {
  it.each([
    ['the indicator’s own', from('301.34', '303.48', '2.14'), 1],
    ['as many as it takes to tell the two apart', from('65.91', '65.94', '0.03'), 2],
    ['as many as it takes to see the difference', from('10.24', '10.26', '0.02'), 2],
    ['the indicator’s own where there is none', from('65.912', '65.912', '0', '0'), 1],
  ])('%s', (_, comparison, digits) => {
    expect(digitsFor(comparison, { decimals: 1 }, VI)).toBe(digits);
  });
});

describe('a difference in words', () => {
  const said = (comparison: VintageComparison, row = aRow({ decimals: 1 }), language = VI) => {
    const { amount, share } = differenceWords(comparison, row, makeReadings(language), language);
    return [plain(amount), plain(share)];
  };

  it('says on which side the estimate was, by how much, and what part of the firmer number that is', () => {
    expect(said(from('301.34', '303.48', '2.14', '0.70515'))).toEqual([
      'ước thấp hơn 2,1 ha',
      '0,7 % số chính thức',
    ]);
    expect(said(from('181', '176', '-5', '-2.8409'), aRow())).toEqual([
      'ước cao hơn 5 ha',
      '2,8 % số chính thức',
    ]);
    expect(said(from('181', '176', '-5', '-2.8409'), aRow(), EN as never)).toEqual([
      'estimate higher by 5 ha',
      '2.8% of the official figure',
    ]);
  });

  it('of a rate is in points', () => {
    const rate = aRow({ kind: 'rate', accumulation: 'latest', unit: { vi: '%', en: '%' }, decimals: 1 });
    expect(said(from('96.2', '96.3', '0.1', '0.10384'), rate)).toEqual([
      'ước thấp hơn 0,1 điểm %',
      '0,1 % số chính thức',
    ]);
  });

  it('of a limit is no praise: the estimate was lower, whatever that means for the result', () => {
    const accidents = aRow({ kind: 'lower_better', direction: 'lower', unit: { vi: 'vụ', en: 'accidents' } });
    expect(said(from('24', '28', '4', '14.2857'), accidents)).toEqual([
      'ước thấp hơn 4 vụ',
      '14,3 % số chính thức',
    ]);
  });

  it('of a ranking is in places, the larger place being the worse, and has no percent', () => {
    const rank = aRow({ kind: 'rank', direction: 'lower', unit: { vi: 'bậc', en: 'places' } });
    expect(said(from('35', '33', '-2', null), rank)).toEqual(['ước xếp kém hơn 2 bậc', null]);
    expect(said(from('33', '35', '2', null), rank)).toEqual(['ước xếp tốt hơn 2 bậc', null]);
  });

  it('names the vintages it is of', () => {
    const early = aComparison({ firmer: number('preliminary', '50'), percent: '20' });
    expect(said(early)[1]).toBe('20,0 % số sơ bộ');
    const late = aComparison({ earlier: number('preliminary', '60'), difference: '-10', percent: '-20' });
    expect(said(late)).toEqual(['sơ bộ cao hơn 10,0 ha', '20,0 % số chính thức']);
  });

  it('is said to be none where there is none, and small where it would print as nothing', () => {
    expect(said(from('12', '12', '0', '0'))).toEqual(['không lệch', null]);
    expect(said(from('440247', '440250', '3', '0.00068'), aRow())).toEqual([
      'ước thấp hơn 3 ha',
      'dưới 0,1 % số chính thức',
    ]);
    expect(said(from('2', '0', '-2', null), aRow())).toEqual(['ước cao hơn 2 ha', null]);
  });
});

describe('the mean of the year in a sentence', () => {
  const months = [aComparison(), aComparison({ month: 5 })];
  const mean = (over: Parameters<typeof anEstimateError>[0], vintages = months) =>
    plain(meanSentence(anEstimateError(over), vintages, VI));

  it.each([
    [
      'one month is no mean',
      { size: '0.70515', lean: '0.70515' },
      'Mới so sánh được 1 tháng: ước thấp hơn 0,7 % so với số chính thức.',
    ],
    [
      'one month, too high',
      { size: '2.8409', lean: '-2.8409' },
      'Mới so sánh được 1 tháng: ước cao hơn 2,8 % so với số chính thức.',
    ],
    [
      'both ways',
      { counted: 8, size: '0.18703', lean: '-0.1122' },
      'Trong 8 tháng so sánh được, ước lệch bình quân 0,2 % so với số chính thức, nhìn chung nghiêng về ước cao hơn (0,1 %).',
    ],
    [
      'always low',
      { counted: 12, size: '0.03463', lean: '0.03463' },
      'Trong 12 tháng so sánh được, ước lệch bình quân dưới 0,1 % so với số chính thức, lần lệch nào cũng là ước thấp hơn.',
    ],
    [
      'always high',
      { counted: 3, size: '4.7619', lean: '-4.7619' },
      'Trong 3 tháng so sánh được, ước lệch bình quân 4,8 % so với số chính thức, lần lệch nào cũng là ước cao hơn.',
    ],
    [
      'balanced',
      { counted: 2, size: '5', lean: '0' },
      'Trong 2 tháng so sánh được, ước lệch bình quân 5,0 % so với số chính thức, lúc cao lúc thấp, không nghiêng về bên nào.',
    ],
    [
      'exact',
      { counted: 3, size: '0', lean: '0' },
      'Trong 3 tháng so sánh được, ước không lệch so với số chính thức.',
    ],
    [
      'exact, of one month',
      { size: '0', lean: '0', leftOut: 10 },
      'Mới so sánh được 1 tháng: ước không lệch so với số chính thức.',
    ],
    [
      'of zeros only',
      { counted: 0, leftOut: 4, size: null, lean: null },
      'Chưa tính được độ lệch bình quân: các số để so sánh đều bằng 0.',
    ],
  ])('%s', (_, over, sentence) => {
    expect(mean(over)).toBe(sentence);
  });

  it('says what the estimates were held against, of those that count', () => {
    const early = aComparison({ firmer: number('preliminary', '50') });
    const late = aComparison({ earlier: number('preliminary', '50') });
    expect(mean({}, [early, late])).toMatch(/so với số sơ bộ\.$/);
    expect(mean({ counted: 2 }, [early, aComparison()])).toMatch(/so với số chính thức hoặc sơ bộ/);
  });

  it('is not there where nothing began as an estimate', () => {
    expect(mean({ counted: 0, size: null, lean: null })).toBeNull();
  });
});
