import { describe, expect, it } from 'vitest';
import { anIndicator } from '../testing/example-facts.ts';
import { indicatorSentence } from './indicator-sentence.ts';

const said = (runs: ReturnType<typeof indicatorSentence>): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

describe('an indicator in a sentence', () => {
  it.each([
    [
      {},
      '- Giải ngân vốn đầu tư công: 658,0 tỷ đồng, bằng 27,1 % kế hoạch năm, tăng 7,3 % so với cùng kỳ năm trước (kế hoạch năm 2.430,6 tỷ đồng).',
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
      '- Giải ngân vốn đầu tư công: 0,0 tỷ đồng, bằng 0,0 % kế hoạch năm, bằng cùng kỳ năm trước (kế hoạch năm 2.430,6 tỷ đồng).',
    ],
    [
      {
        decimals: 0,
        toDate: '1',
        unit: 'xã',
        percentOfPlan: '8.3333',
        change: null,
        judgedMonth: 6,
        target: null,
      },
      '- Giải ngân vốn đầu tư công: 01 xã (số liệu tháng 6), bằng 8,3 % kế hoạch năm.',
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
      '- Giải ngân vốn đầu tư công: 15,3 %, giảm 0,4 điểm % so với cùng kỳ năm trước (kế hoạch năm 7,0 - 7,5 %).',
    ],
    [
      {
        unit: 'bậc',
        decimals: 0,
        toDate: '51',
        percentOfPlan: null,
        change: { value: '-4', in: 'places' as const, better: true },
        target: null,
      },
      '- Giải ngân vốn đầu tư công: 51 bậc, lên 04 bậc so với năm trước.',
    ],
  ])('%j', (over, words) => {
    expect(said(indicatorSentence(anIndicator(over)))).toBe(words);
  });
});
