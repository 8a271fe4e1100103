/** From runs to words that can be measured and set: cleaned, in capitals where the style says so, each with its face. */
import type { TypeStyle } from '../profiles/profile.ts';
import type { Run } from '../report.ts';
import { inOneLine } from './clean-text.ts';
import type { Face } from './pdf-fonts.ts';
import type { Piece, Word } from './pdf-lines.ts';

/** What has no width and no sense on paper. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060-\u206F\p{Variation_Selector}\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * Text that can be printed: NFC, well-formed, without control characters or marks that turn the direction of writing.
 * @param hasGlyph whether the font can draw a code point; what it cannot draw becomes U+FFFD, so that its loss is seen
 */
export function cleanText(text: string, hasGlyph: (codePoint: number) => boolean = () => true): string {
  const plain = inOneLine(text).replaceAll(INVISIBLE, '');
  let clean = '';
  for (const character of plain) {
    clean += hasGlyph(character.codePointAt(0) ?? 0) ? character : '\uFFFD';
  }
  return clean;
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/**
 * The words of a paragraph. Runs that touch without a space make one word of several pieces: a bold number and the
 * semicolon after it are never torn apart. Blanks of several spaces («Số      -BC/TU», filled in by hand) keep
 * their width.
 */
export function wordsOf(
  runs: readonly Run[],
  style: Pick<TypeStyle, 'bold' | 'italic' | 'capitals'>,
  hasGlyph?: (codePoint: number) => boolean,
): readonly Word[] {
  const words: Word[] = [];
  let word: Piece[] = [];
  const finish = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  let blanks = 0;
  for (const run of runs) {
    const clean = cleanText(run.text, hasGlyph);
    const text = style.capitals ? clean.toLocaleUpperCase('vi') : clean;
    const face = faceOf(style.bold || run.bold === true, style.italic || run.italic === true);
    for (const part of text.split(/( +)/)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        blanks += part.length;
        continue;
      }
      if (blanks > 0) {
        const before = word.at(-1);
        // All but one of the spaces stay with the word before them; the last is where a line may end.
        if (before !== undefined && blanks > 1) {
          word[word.length - 1] = { ...before, text: before.text + '\u00A0'.repeat(blanks - 1) };
        }
        finish();
        blanks = 0;
      }
      word.push({ text: part, face, underline: run.underline === true });
    }
  }
  finish();
  return words;
}
