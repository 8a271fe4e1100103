import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measure, balanceLines, breakLines, placeLine } from './pdf-lines.ts';
import { cleanText, wordsOf } from './pdf-text.ts';

const PLAIN = { bold: false, italic: false, capitals: false };
/** Every character is 10 wide, bold ones 12. */
const measure: Measure = (text, face) => text.length * (face === 'bold' ? 12 : 10);
const plainWords = (text: string): ReturnType<typeof wordsOf> => wordsOf([{ text }], PLAIN);
const textsOf = (lines: ReturnType<typeof breakLines>): readonly string[] =>
  lines.map((line) => line.words.map((word) => word.map((piece) => piece.text).join('')).join(' '));

describe('words', () => {
  it('is one word where runs touch without a space', () => {
    const words = wordsOf([{ text: 'có ' }, { text: '09', bold: true }, { text: '; còn' }], PLAIN);
    expect(words.map((word) => word.map(({ text, face }) => `${text}/${face}`))).toEqual([
      ['có/regular'],
      ['09/bold', ';/regular'],
      ['còn/regular'],
    ]);
  });

  it('keeps the width of a blank to be filled in, and breaks at its end', () => {
    const words = plainWords('Số   -BC/TU');
    expect(words.map((word) => word.map(({ text }) => text).join(''))).toEqual(['Số\u00A0\u00A0', '-BC/TU']);
  });

  it('prints Vietnamese capitals', () => {
    expect(wordsOf([{ text: 'Tỉnh ủy' }], { ...PLAIN, capitals: true }).flat()).toMatchObject([
      { text: 'TỈNH' },
      { text: 'ỦY' },
    ]);
  });

  it('removes control characters and what turns the direction of writing', () => {
    expect(cleanText('a\u0000b\u0007\u202Ec\u2066d\u200Fe\u0085f\r\ng\th\uFEFF')).toBe('abcde f g h');
  });

  it('is NFC and shows what the font cannot draw or Unicode does not know', () => {
    expect(cleanText('e\u0323\u0302 \uD800 漢', (codePoint) => codePoint < 0x2e80)).toBe('ệ \uFFFD \uFFFD');
  });
});

describe('breaking lines', () => {
  it('fills each line; the first is shorter by its indent', () => {
    const lines = breakLines(plainWords('aa bb cc dd ee'), (index) => (index === 0 ? 50 : 80), measure);
    expect(textsOf(lines)).toEqual(['aa bb', 'cc dd ee']);
    expect(lines.map(({ width, last }) => ({ width, last }))).toEqual([
      { width: 50, last: false },
      { width: 80, last: true },
    ]);
  });

  it('never breaks at a no-break space', () => {
    expect(textsOf(breakLines(plainWords('đạt 96,50\u00A0%'), () => 70, measure))).toEqual([
      'đạt',
      '96,50\u00A0%',
    ]);
  });

  it('cuts a word no line can hold, between characters and not before their marks', () => {
    const lines = breakLines(plainWords('x abq\u0301f'), () => 30, measure);
    expect(textsOf(lines).join('|')).toBe('x|ab|q\u0301f');
    expect(lines.map(({ cut }) => cut)).toEqual([false, true, false]);
  });

  it('makes no line of no words', () => {
    expect(breakLines(plainWords(' \n '), () => 30, measure)).toEqual([]);
  });

  it('loses and adds nothing, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme-ascii' }),
        fc.integer({ min: 10, max: 400 }),
        (text, width) => {
          const words = plainWords(text);
          const lines = breakLines(words, () => width, measure);
          expect(lines.flatMap(({ words: each }) => each.flat().map((piece) => piece.text)).join('')).toBe(
            words
              .flat()
              .map((piece) => piece.text)
              .join(''),
          );
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
          expect(lines.filter(({ last }) => last)).toHaveLength(lines.length > 0 ? 1 : 0);
        },
      ),
    );
  });

  it('balances a title without more lines', () => {
    const words = plainWords('aa bb cc dd ee ff');
    expect(textsOf(breakLines(words, () => 140, measure))).toEqual(['aa bb cc dd ee', 'ff']);
    expect(textsOf(balanceLines(words, 140, measure))).toEqual(['aa bb cc', 'dd ee ff']);
  });
});

describe('placing a line', () => {
  const [first, second] = breakLines(plainWords('aa bb cc'), () => 60, measure);
  if (first === undefined || second === undefined) throw new Error('two lines are needed');

  it('stretches the spaces of a justified line to its full width', () => {
    const fragments = placeLine(first, 60, 'justify', measure);
    expect(fragments.map(({ text, x, width }) => ({ text, x, width }))).toEqual([
      { text: 'aa ', x: 0, width: 20 },
      { text: 'bb ', x: 40, width: 20 },
    ]);
  });

  it('leaves the last line at the left', () => {
    expect(placeLine(second, 60, 'justify', measure)).toMatchObject([{ text: 'cc', x: 0 }]);
  });

  it('centres, and sets to the right', () => {
    expect(placeLine(first, 60, 'center', measure)).toMatchObject([{ text: 'aa bb ', x: 5 }]);
    expect(placeLine(first, 60, 'right', measure)).toMatchObject([{ text: 'aa bb ', x: 10 }]);
  });

  it('draws pieces of one face at once and others where they begin', () => {
    const words = wordsOf([{ text: 'có ' }, { text: '09', bold: true }, { text: '; còn lại' }], PLAIN);
    const [line] = breakLines(words, () => 500, measure);
    if (line === undefined) throw new Error('a line is needed');
    expect(placeLine(line, 500, 'left', measure).map(({ text, x }) => ({ text, x }))).toEqual([
      { text: 'có ', x: 0 },
      { text: '09', x: 30 },
      { text: '; còn lại', x: 54 },
    ]);
  });
});
