/** What «Ghi» puts into the form, and that doing it again puts in nothing. */
import { EMPTY_CONTENT, type EntryContent } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { aRateRow, anEntryForm, someContent } from '../../../testing/entry-fixtures.ts';
import { block, importFacts, previewOf } from '../../../testing/importing.ts';
import type { Block } from './block.ts';
import { withDecision } from './import-answers.ts';
import { editsOf, givingWayOf } from './import-edits.ts';
import { NO_ANSWERS } from './import-preview.ts';

const HEADER = 'Chỉ tiêu | Trong tháng | Lũy kế | Ghi chú';
const NAME = 'Giải ngân vốn đầu tư công';

/** What an import makes of a form; `null` where it leaves it alone. */
const after = (of: Block, before: EntryContent = EMPTY_CONTENT): EntryContent | null => {
  const facts = importFacts({ contents: { 'ct-04': before } });
  const edit = editsOf(previewOf(of, facts), facts, of.origin).find(([code]) => code === 'ct-04')?.[1];
  return edit === undefined ? null : edit(before);
};

test.each([
  ['122,4', '395,4', { month: '122,4', toDate: '395,4' }],
  // As it was written, where that alone says what it is.
  ['', '1.061.633,5', { month: '', toDate: '1.061.633,5' }],
  ['122,4', '', { month: '122,4', toDate: '' }],
])('«%s» and «%s» are put in as they stand', (month, toDate, numbers) => {
  expect(after(block(HEADER, `${NAME} | ${month} | ${toDate} |`))).toEqual({
    ...EMPTY_CONTENT,
    ...numbers,
    origin: 'pasted',
  });
});

test('what only its neighbours prove is written so that it is clear by itself', () => {
  const of = block(HEADER, `${NAME} | 12,5 | 1.234 |`);
  expect(after(of)).toMatchObject({ month: '12,5', toDate: '1234', style: null });
});

test('a number the block does not have follows anew; all else of the form stays', () => {
  const before = someContent({ month: '100', toDate: '373', note: 'giữ', vintage: 'official', style: 'vi' });
  const of = block(HEADER, `${NAME} | | 395,4 |`);
  expect(after(of, before)).toEqual({ ...before, month: '', toDate: '395,4', style: null, origin: 'pasted' });
  const facts = importFacts({ contents: { 'ct-04': before } });
  expect(previewOf(of, facts).rows.map(givingWayOf)).toEqual([[{ place: 'month', becomes: 'recomputed' }]]);
  expect(previewOf(of).rows.map(givingWayOf)).toEqual([[]]);
});

test('what was said to be absent, or said in words, gives way to the number', () => {
  const of = block(HEADER, `${NAME} | | 395,4 |`);
  expect(after(of, someContent({ form: 'absent', absence: 'not_published' }))).toMatchObject({
    form: 'number',
    absence: null,
    toDate: '395,4',
  });
  expect(after(of, someContent({ form: 'text', text: 'Xuất siêu' }))).toMatchObject({
    form: 'number',
    text: '',
  });
});

test('words that somebody looked at become the figure', () => {
  const facts = importFacts();
  const of = block(HEADER, `${NAME} | | Xuất siêu |`);
  const key = previewOf(of, facts).rows[0]?.cells[0]?.key ?? '';
  const [edit] = editsOf(previewOf(of, facts, withDecision(NO_ANSWERS, key, { take: 0 })), facts, 'sheet');
  expect(edit?.[1](EMPTY_CONTENT)).toEqual({
    ...EMPTY_CONTENT,
    form: 'text',
    text: 'Xuất siêu',
    origin: 'sheet',
  });
});

test('a note alone changes no number', () => {
  const before = someContent({ toDate: '395,4', style: 'vi' });
  expect(after(block(HEADER, `${NAME} | | 395,4 | Kho bạc`), before)).toEqual({ ...before, note: 'Kho bạc' });
});

test('nothing is written of what nobody answered, of what is refused, and of what is there already', () => {
  expect(after(block(HEADER, `${NAME} | | 1.234 |`))).toBeNull();
  expect(after(block(HEADER, `${NAME} | | #### |`))).toBeNull();
  const of = block(HEADER, `${NAME} | 122,4 | 395,4 | Kho bạc`);
  const once = after(of);
  expect(once).not.toBeNull();
  expect(after(of, once ?? EMPTY_CONTENT)).toBeNull();
});

test('a rate that stands as numerator and denominator gives way to the rate of the table, and is told before', () => {
  const names = { vi: 'Người có thẻ', en: 'Insured' };
  const form = anEntryForm({ rows: [aRateRow({ fraction: { numerator: names, denominator: names } })] });
  const before = someContent({ numerator: '310000', denominator: '320000', note: 'giữ' });
  const of = block('Chỉ tiêu | Lũy kế', 'Bao phủ BHYT | 97,5');
  const importInto = (content: EntryContent) => {
    const facts = importFacts({ form, contents: { 'ct-18': content } });
    const preview = previewOf(of, facts);
    const [edit] = editsOf(preview, facts, of.origin);
    return { givesWay: preview.rows.map(givingWayOf), after: edit?.[1](content) ?? null };
  };
  const once = importInto(before);
  expect(once.givesWay).toEqual([
    [
      { place: 'numerator', becomes: 'cleared' },
      { place: 'denominator', becomes: 'cleared' },
    ],
  ]);
  expect(once.after).toEqual({
    ...before,
    numerator: '',
    denominator: '',
    toDate: '97,5',
    origin: 'pasted',
  });
  const again = importInto(once.after ?? before);
  expect(again).toEqual({ givesWay: [[]], after: null });
});

test('words take every number of the form out, parts of a rate among them', () => {
  const before = someContent({ month: '100', numerator: '1', denominator: '2' });
  const facts = importFacts({ contents: { 'ct-04': before } });
  const of = block(HEADER, `${NAME} | | Xuất siêu |`);
  const key = previewOf(of, facts).rows[0]?.cells[0]?.key ?? '';
  const preview = previewOf(of, facts, withDecision(NO_ANSWERS, key, { take: 0 }));
  expect(preview.rows.map(givingWayOf)).toEqual([
    [
      { place: 'month', becomes: 'cleared' },
      { place: 'numerator', becomes: 'cleared' },
      { place: 'denominator', becomes: 'cleared' },
    ],
  ]);
  expect(editsOf(preview, facts, 'sheet')[0]?.[1](before)).toEqual({
    ...EMPTY_CONTENT,
    form: 'text',
    text: 'Xuất siêu',
    origin: 'sheet',
  });
});
