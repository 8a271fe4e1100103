import { describe, expect, it } from 'vitest';
import { anIndicator } from '../testing/example-facts.ts';
import { indicatorSentence, shortfallRuns } from './indicator-sentence.ts';

const said = (runs: ReturnType<typeof indicatorSentence>): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

describe('an indicator in a sentence', () => {
  it.each([
    [
      {},
      '- Giải ngân vốn đầu tư công: ước 658,0 tỷ đồng, bằng 27,1 % kế hoạch năm, tăng 7,3 % so với cùng kỳ năm trước (kế hoạch năm 2.430,6 tỷ đồng).',
    ],
    [
      { toDate: null, text: 'Xuất siêu' },
      '- Giải ngân vốn đầu tư công: Xuất siêu (kế hoạch năm 2.430,6 tỷ đồng).',
    ],
    [
      { toDate: null, absence: 'not_occurred' as const, target: null },
      '- Giải ngân vốn đầu tư công: chưa phát sinh.',
    ],
    [
      { toDate: null, status: 'not_due' as const, target: null },
      '- Giải ngân vốn đầu tư công: chưa đến kỳ công bố.',
    ],
    [
      { toDate: '0', percentOfPlan: '0', change: { value: '0', in: 'percent' as const, better: null } },
      '- Giải ngân vốn đầu tư công: ước 0,0 tỷ đồng, bằng 0,0 % kế hoạch năm, bằng cùng kỳ năm trước (kế hoạch năm 2.430,6 tỷ đồng).',
    ],
    [
      {
        decimals: 0,
        toDate: '1',
        unit: 'xã',
        percentOfPlan: '8.3333',
        change: null,
        judgedMonth: 6,
        vintage: 'preliminary' as const,
        target: {
          version: 1,
          rawText: '5',
          operator: 'at_least' as const,
          low: '5',
          high: null,
          illustrative: false,
        },
      },
      '- Giải ngân vốn đầu tư công: 01 xã (số sơ bộ; số liệu tháng 6), bằng 8,3 % kế hoạch năm (kế hoạch năm 05 xã).',
    ],
    [
      {
        unit: '%',
        toDate: '15.3',
        percentOfPlan: null,
        change: { value: '-0.4', in: 'points' as const, better: true },
        target: {
          version: 1,
          rawText: '',
          operator: 'between' as const,
          low: '7',
          high: '7.5',
          illustrative: false,
        },
      },
      '- Giải ngân vốn đầu tư công: ước 15,3 %, giảm 0,4 điểm % so với cùng kỳ năm trước (kế hoạch năm 7,0 - 7,5 %).',
    ],
    [
      {
        unit: 'bậc',
        decimals: 0,
        toDate: '51',
        vintage: 'official' as const,
        percentOfPlan: null,
        change: { value: '-4', in: 'places' as const, better: true },
        target: null,
      },
      '- Giải ngân vốn đầu tư công: 51 bậc, lên 04 bậc so với năm trước.',
    ],
  ])('%j', (over, words) => {
    expect(said(indicatorSentence(anIndicator(over)))).toBe(words);
  });

  it('writes whole things below ten with two digits in text and plain in tables, and a rate as it is', () => {
    const few = (unit: string, place: 'text' | 'table') =>
      said(
        shortfallRuns(
          anIndicator({
            unit,
            decimals: 0,
            toDate: '3',
            vintage: 'official',
            percentOfPlan: null,
            gapInUnit: '-2',
            target: {
              version: 1,
              rawText: '',
              operator: 'between',
              low: '5',
              high: '12',
              illustrative: false,
            },
          }),
          place,
        ),
      );
    expect(few('xã', 'text')).toBe('03 xã so với kế hoạch năm 05 - 12 xã, chậm 02 xã so với lộ trình');
    expect(few('xã', 'table')).toBe('3 xã so với kế hoạch năm 5 - 12 xã, chậm 2 xã so với lộ trình');
    expect(few('%', 'text')).toBe('3 % so với kế hoạch năm 5 - 12 %, chậm 2 điểm % so với lộ trình');
  });
});
