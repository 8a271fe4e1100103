import { describe, expect, test } from 'vitest';
import { english } from './english.ts';
import { attachmentsEn } from './messages/attachments.en.ts';
import { attachmentsVi } from './messages/attachments.vi.ts';
import { helpEn } from './messages/help.en.ts';
import { helpVi } from './messages/help.vi.ts';
import { importEn } from './messages/import.en.ts';
import { importVi } from './messages/import.vi.ts';
import { remindersEn } from './messages/reminders.en.ts';
import { remindersVi } from './messages/reminders.vi.ts';
import { vietnamese } from './vietnamese.ts';

type Leaf = { readonly path: string; readonly text: string };

/** Stands for any parameter, so that every message can be said. */
const anything: Record<string, string> = new Proxy({}, { get: () => '7' });

const leavesOf = (value: unknown, path: string): Leaf[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    return [{ path, text: (value as (parameters: Record<string, string>) => string)(anything) }];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
  }
  return [];
};

// What is carried by chunks of their own is held to the same.
const vi = leavesOf(
  { ...vietnamese, help: helpVi, attachments: attachmentsVi, import: importVi, reminders: remindersVi },
  'vi',
);
const en = leavesOf(
  { ...english, help: helpEn, attachments: attachmentsEn, import: importEn, reminders: remindersEn },
  'en',
);

test('both languages say the same things', () => {
  expect(en.map(({ path }) => path.slice(2))).toEqual(vi.map(({ path }) => path.slice(2)));
  expect(vi.length).toBeGreaterThan(200);
});

describe('the register of the office', () => {
  test.each(vi)('$path', ({ text }) => {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/!|undefined|\bOK\b/);
    expect(text).not.toMatch(/\b(bạn|nhé|vui lòng)\b/i);
    expect(text).not.toMatch(/\b(the|and|please|click|error)\b/i);
    expect(text).toBe(text.normalize('NFC'));
  });
});

/** Names that stay as they are in English. */
const NAMES = /Về Đích|Tiếng Việt/g;

describe('English without Vietnamese left in it', () => {
  test.each(en)('$path', ({ text }) => {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/!|undefined/);
    expect(text.replace(NAMES, '')).not.toMatch(/[ăâđêơưạảãầấậẩẫắằặẳẵẹẻẽềếệểễịỉĩọỏõồốộổỗớờợởỡụủũứừựửữỳỵỷỹ]/i);
  });
});

/** The two subsets of Noto Sans that are served (`tokens.css`); any other letter would come from whatever font is there. */
const SERVED =
  /^[ -\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2000-\u206F\u20AB\u2122\u2191\u2193\u2212\u2215]*$/;

test('every letter is in the font that is served', () => {
  expect([...vi, ...en].filter(({ text }) => !SERVED.test(text))).toEqual([]);
});
