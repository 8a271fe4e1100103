import { MESSAGE_KEYS, MESSAGE_PARAMETERS, type MessageKey } from '@ve-dich/domain';
import type { WireMessage, WireMessageParameter } from '@ve-dich/contract';
import { describe, expect, test } from 'vitest';
import { english } from './english.ts';
import { makeFormat } from './format.ts';
import { sayMessage, targetInWords } from './sentence.ts';
import { vietnamese } from './vietnamese.ts';

const VI = { locale: 'vi' as const, text: vietnamese, format: makeFormat('vi') };
const EN = { locale: 'en' as const, text: english, format: makeFormat('en') };

const unit = { type: 'bilingual', value: { vi: 'tỷ đồng', en: 'billion VND' } } as const;
const target = {
  type: 'target',
  value: {
    operator: 'more_than',
    low: '8',
    high: null,
    approximate: false,
    decimals: 1,
    unit: { vi: '%', en: '%' },
  },
} as const;

/** A value of the right type for each name the rules use; a new name fails here until it is known. */
const SAMPLES: Readonly<Record<string, WireMessageParameter>> = {
  month: { type: 'month', value: 5 },
  value: { type: 'quantity', value: '395.4', decimals: 1 },
  unit,
  percent: { type: 'quantity', value: '18.4', decimals: 1 },
  gap: { type: 'quantity', value: '-8.6', decimals: 1 },
  gapUnit: unit,
  target,
  expected: { type: 'quantity', value: '579', decimals: 1 },
  verdict: { type: 'status', value: 'final_missed' },
  text: { type: 'text', value: 'Xuất siêu' },
  days: { type: 'count', value: 3 },
  missing: { type: 'month', value: 4 },
  due: { type: 'date', value: '2024-06-05' },
  next: { type: 'month', value: 6 },
  lastMonth: { type: 'month', value: 3 },
  lastStatus: { type: 'status', value: 'at_risk' },
  absence: { type: 'absence', value: 'not_occurred' },
  months: { type: 'count', value: 2 },
  multiple: { type: 'quantity', value: '2.3', decimals: 1 },
  perMonth: { type: 'quantity', value: '249.9', decimals: 1 },
  times: { type: 'count', value: 1 },
  place: { type: 'quantity', value: '35', decimals: 0 },
  wanted: { type: 'quantity', value: '34', decimals: 0 },
  done: { type: 'quantity', value: '2', decimals: 0 },
  good: { type: 'count', value: 6 },
  total: { type: 'count', value: 9 },
  worst: { type: 'status', value: 'at_risk' },
};

/** How a parameter must be seen in the Vietnamese sentence. */
const SHOWN = {
  month: 'tháng 5',
  value: '395,4',
  percent: '18,4',
  gap: '8,6',
  target: 'trên 8,0\u00A0%',
  expected: '579,0',
  verdict: 'không đạt',
  text: 'xuất siêu',
  days: '3 ngày',
  missing: 'tháng 4',
  due: '05/06/2024',
  next: 'tháng 6',
  lastMonth: 'tháng 3',
  lastStatus: 'có nguy cơ',
  absence: 'chưa phát sinh',
  months: '2 tháng',
  multiple: '2,3',
  perMonth: '249,9',
  times: '1 lần',
  place: 'thứ 35',
  wanted: 'thứ 34',
  done: '2/',
  good: '6/9',
  total: '9',
  worst: 'có nguy cơ',
};

const sampleOf = (key: MessageKey): WireMessage => ({
  key,
  parameters: Object.fromEntries(
    MESSAGE_PARAMETERS[key].map((name) => {
      const sample = SAMPLES[name];
      if (sample === undefined) throw new Error(`no sample for the parameter ${name}`);
      return [name, sample];
    }),
  ),
});

const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
const ENGLISH_WORD = /\b(the|of|and|by|is|target|month|figure|path|behind|year)\b/i;

describe.each(MESSAGE_KEYS.map((key) => [key]))('%s', (key) => {
  const message = sampleOf(key);
  const said = { vi: sayMessage(VI, message), en: sayMessage(EN, message) };

  test('is said in both languages with all its numbers', () => {
    for (const sentence of [said.vi, said.en]) {
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN|—/);
      expect(sentence.length).toBeGreaterThan(8);
    }
    const names = MESSAGE_PARAMETERS[key] as readonly string[];
    const unsaid = Object.entries(SHOWN).filter(
      ([name, words]) => names.includes(name) && !said.vi.toLowerCase().includes(words),
    );
    expect(unsaid).toEqual([]);
  });

  test('is Vietnamese in Vietnamese and English in English', () => {
    expect(said.vi).toMatch(VIETNAMESE_LETTER);
    expect(said.vi).not.toMatch(ENGLISH_WORD);
    expect(said.en.replace('Xuất siêu', '')).not.toMatch(VIETNAMESE_LETTER);
  });

  test('says the way of a gap in words, not with a sign', () => {
    expect(said.vi).not.toContain('\u2212');
    expect(said.en).not.toContain('\u2212');
  });
});

test('a parameter that did not come is a dash', () => {
  expect(sayMessage(VI, { key: 'warning.W4', parameters: {} })).toBe(
    'Chậm quá ngưỡng so với lộ trình — tháng liên tiếp',
  );
});

test('English counts one and many', () => {
  const days = (value: number) =>
    sayMessage(EN, { key: 'warning.W2', parameters: { days: { type: 'count', value } } });
  expect(days(1)).toContain('1 day ');
  expect(days(2)).toContain('2 days ');
});

test.each([
  ['at_least', '3485', null, 'từ 3.485 ha trở lên'],
  ['at_most', null, '13', 'không quá 13 ha'],
  ['less_than', null, '4', 'dưới 4 ha'],
  ['between', '6', '8', 'từ 6 đến 8 ha'],
  ['about', '6', null, 'khoảng 6 ha'],
  ['exactly', '100', null, '100 ha'],
] as const)('a target %s is said with its unit once', (operator, low, high, words) => {
  const said = targetInWords(VI, { operator, low, high, decimals: 0, unit: { vi: 'ha', en: 'ha' } });
  expect(said.replaceAll('\u00A0', ' ')).toBe(words);
});
