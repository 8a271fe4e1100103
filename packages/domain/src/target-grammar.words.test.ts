/** What the words are cut into, and words that say no number. */
import { describe, expect, it } from 'vitest';
import { printTarget, readTarget } from './target-grammar.ts';

describe('the pieces of the words', () => {
  it.each<[words: string, pieces: readonly string[]]>([
    ['>12', ['operator:>', 'number:12']],
    [
      ' Giảm 7,5%  trở  lên (còn -3 %).',
      [
        'space: ',
        'lead:Giảm',
        'space: ',
        'number:7,5',
        'unit:%',
        'space:  ',
        'operator:trở  lên',
        'space: ',
        'mark:(',
        'lead:còn',
        'space: ',
        'number:-',
        'number:3',
        'space: ',
        'unit:%',
        'mark:)',
        'mark:.',
      ],
    ],
    ['Xuất siêu ', ['words:Xuất siêu', 'space: ']],
  ])('of «%s» say what each was read as, and keep the space between', (words, pieces) => {
    const answer = readTarget(words, { unit: '%', direction: 'higher' });
    expect(answer.ok && answer.reading.parts.map(({ as, text }) => `${as}:${text}`)).toEqual(pieces);
  });
});

describe('words without a number', () => {
  it.each([
    ['Hoàn thành', 'milestone', 'GK'],
    ['Đạt', 'milestone', 'GK'],
    ['x', 'milestone', 'GK'],
    ['X', 'milestone', 'GK'],
    ['Hoàn thành;', 'milestone', 'the end of a line of a list'],
    ['Xuất siêu', 'text', 'S1'],
    ['nhập siêu', 'text', 'S1'],
    ['Công bố Quy hoạch tỉnh', 'text', 'S5'],
    ['Đạt đô thị loại II', 'text', 'S9'],
    ['xã không ma túy', 'text', '§1.3'],
    ['Đạt/Chưa', 'text', '§2 MILESTONE'],
  ])('«%s» is %s (%s)', (words, form) => {
    const answer = readTarget(words, { unit: 'xã', direction: 'higher' });
    expect(answer).toMatchObject({ ok: true, reading: { form, bound: null, decimals: 0, unit: null } });
    expect(answer.ok && printTarget(answer.reading)).toBe(words);
  });
});
