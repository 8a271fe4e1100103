import { describe, expect, test } from 'vitest';
import { english } from './english.ts';
import { attachmentsEn } from './messages/attachments.en.ts';
import { attachmentsVi } from './messages/attachments.vi.ts';
import { beyondEn } from './messages/beyond.en.ts';
import { beyondVi } from './messages/beyond.vi.ts';
import { chartEn } from './messages/chart.en.ts';
import { chartVi } from './messages/chart.vi.ts';
import { detailEn } from './messages/detail.en.ts';
import { detailVi } from './messages/detail.vi.ts';
import { explanationEn } from './messages/explanation.en.ts';
import { explanationVi } from './messages/explanation.vi.ts';
import { sendingEn } from './messages/entry-sending.en.ts';
import { sendingVi } from './messages/entry-sending.vi.ts';
import { entryUnitsEn } from './messages/entry-units.en.ts';
import { entryUnitsVi } from './messages/entry-units.vi.ts';
import { helpEn } from './messages/help.en.ts';
import { helpVi } from './messages/help.vi.ts';
import { importEn } from './messages/import.en.ts';
import { importVi } from './messages/import.vi.ts';
import { indicatorsEn } from './messages/indicators.en.ts';
import { indicatorsVi } from './messages/indicators.vi.ts';
import { insteadEn } from './messages/instead.en.ts';
import { insteadVi } from './messages/instead.vi.ts';
import { keptWorkEn } from './messages/kept-work.en.ts';
import { keptWorkVi } from './messages/kept-work.vi.ts';
import { kindEn } from './messages/kind.en.ts';
import { kindVi } from './messages/kind.vi.ts';
import { lockingEn } from './messages/locking.en.ts';
import { lockingVi } from './messages/locking.vi.ts';
import { noticesEn } from './messages/notices.en.ts';
import { noticesVi } from './messages/notices.vi.ts';
import { overviewEn } from './messages/overview.en.ts';
import { overviewVi } from './messages/overview.vi.ts';
import { remindersEn } from './messages/reminders.en.ts';
import { remindersVi } from './messages/reminders.vi.ts';
import { reportsEn } from './messages/reports.en.ts';
import { reportsVi } from './messages/reports.vi.ts';
import { reviewEn } from './messages/review.en.ts';
import { reviewVi } from './messages/review.vi.ts';
import { sentencesEn } from './messages/sentences.en.ts';
import { sentencesVi } from './messages/sentences.vi.ts';
import { sessionEn } from './messages/session.en.ts';
import { sessionVi } from './messages/session.vi.ts';
import { sheetEn } from './messages/sheet.en.ts';
import { sheetVi } from './messages/sheet.vi.ts';
import { timelinessEn } from './messages/timeliness.en.ts';
import { timelinessVi } from './messages/timeliness.vi.ts';
import { yearEndEn } from './messages/year-end.en.ts';
import { yearEndVi } from './messages/year-end.vi.ts';
import { vintagesEn } from './messages/vintages.en.ts';
import { vintagesVi } from './messages/vintages.vi.ts';
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
  {
    ...vietnamese,
    attachments: attachmentsVi,
    beyond: beyondVi,
    chart: chartVi,
    detail: detailVi,
    explanation: explanationVi,
    sending: sendingVi,
    entryUnits: entryUnitsVi,
    help: helpVi,
    import: importVi,
    indicators: indicatorsVi,
    instead: insteadVi,
    keptWork: keptWorkVi,
    kind: kindVi,
    locking: lockingVi,
    notices: noticesVi,
    overview: overviewVi,
    reminders: remindersVi,
    reports: reportsVi,
    review: reviewVi,
    sentences: sentencesVi,
    session: sessionVi,
    sheet: sheetVi,
    timeliness: timelinessVi,
    yearEnd: yearEndVi,
    vintages: vintagesVi,
  },
  'vi',
);
const en = leavesOf(
  {
    ...english,
    attachments: attachmentsEn,
    beyond: beyondEn,
    chart: chartEn,
    detail: detailEn,
    explanation: explanationEn,
    sending: sendingEn,
    entryUnits: entryUnitsEn,
    help: helpEn,
    import: importEn,
    indicators: indicatorsEn,
    instead: insteadEn,
    keptWork: keptWorkEn,
    kind: kindEn,
    locking: lockingEn,
    notices: noticesEn,
    overview: overviewEn,
    reminders: remindersEn,
    reports: reportsEn,
    review: reviewEn,
    sentences: sentencesEn,
    session: sessionEn,
    sheet: sheetEn,
    timeliness: timelinessEn,
    yearEnd: yearEndEn,
    vintages: vintagesEn,
  },
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
