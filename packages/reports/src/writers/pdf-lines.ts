/** Lines of measured words: where they break, and where on the line every stretch of one face stands. Pure. */
import type { Face } from './pdf-fonts.ts';

/** A stretch of a word in one face. */
export type Piece = { readonly text: string; readonly face: Face; readonly underline: boolean };

/** What stands between two spaces where a line may break. No-break spaces are letters of a word. */
export type Word = readonly Piece[];

/** Width in points of a text in the size of the paragraph. */
export type Measure = (text: string, face: Face) => number;

export type Line = {
  readonly words: readonly Word[];
  /** With single spaces, in points. */
  readonly width: number;
  /** The paragraph ends here. */
  readonly last: boolean;
  /** A word too long for any line was cut here: no space follows. */
  readonly cut: boolean;
};

export type LineAlign = 'left' | 'center' | 'right' | 'justify';

/** A text to draw: `x` in points from the line's left edge. */
export type Fragment = {
  readonly text: string;
  readonly face: Face;
  readonly underline: boolean;
  readonly x: number;
  /** Without the space that may follow. */
  readonly width: number;
};

const wordWidth = (word: Word, measure: Measure): number =>
  word.reduce((sum, piece) => sum + measure(piece.text, piece.face), 0);

/** The space after a word has the face of the word's end. */
const spaceAfter = (word: Word, measure: Measure): number => measure(' ', word.at(-1)?.face ?? 'regular');

/** As much of a word as fits, one character at least, and what remains. Marks stay with their letter. */
function cutWord(word: Word, room: number, measure: Measure): readonly [Word, Word] {
  const head: Piece[] = [];
  let left = room;
  for (const [index, piece] of word.entries()) {
    const characters = piece.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
    let taken = 0;
    for (const character of characters) {
      const width = measure(character, piece.face);
      if (width > left && head.length + taken > 0) {
        const kept = characters.slice(0, taken).join('');
        const rest = characters.slice(taken).join('');
        return [
          kept === '' ? head : [...head, { ...piece, text: kept }],
          [{ ...piece, text: rest }, ...word.slice(index + 1)],
        ];
      }
      left -= width;
      taken += 1;
    }
    head.push(piece);
  }
  return [head, []];
}

/**
 * Breaks words into lines, as many on each as fit. A word wider than its line is cut between characters.
 * @param widthOf points that line number `index` (from 0) may fill: the first is often indented
 */
export function breakLines(
  words: readonly Word[],
  widthOf: (index: number) => number,
  measure: Measure,
): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let width = 0;
  const finish = (cut: boolean): void => {
    lines.push({ words: line, width, last: false, cut });
    line = [];
    width = 0;
  };
  for (const each of words) {
    let word = each;
    let own = wordWidth(word, measure);
    const before = line.at(-1);
    const gap = before === undefined ? 0 : spaceAfter(before, measure);
    if (before !== undefined && width + gap + own > widthOf(lines.length)) finish(false);
    else width += gap;
    while (own > widthOf(lines.length)) {
      const [head, rest] = cutWord(word, widthOf(lines.length), measure);
      if (rest.length === 0) break;
      line.push(head);
      width += wordWidth(head, measure);
      finish(true);
      word = rest;
      own = wordWidth(word, measure);
    }
    line.push(word);
    width += own;
  }
  if (line.length > 0) lines.push({ words: line, width, last: true, cut: false });
  return lines;
}

/** As few lines as fit in `width`, each as long as the others: for titles in the middle of the page. */
export function balanceLines(words: readonly Word[], width: number, measure: Measure): readonly Line[] {
  const usual = breakLines(words, () => width, measure);
  let [low, high] = [0, width];
  // To half a point; the same number of steps whatever the text.
  for (let step = 0; step < 10; step += 1) {
    const middle = (low + high) / 2;
    const tried = breakLines(words, () => middle, measure);
    // A narrower line must not cut a word that a whole line would hold.
    if (tried.length > usual.length || tried.some((each) => each.cut)) low = middle;
    else high = middle;
  }
  return breakLines(words, () => high, measure);
}

/** One piece after the other in the same looks is drawn at once. */
function joined(fragments: readonly Fragment[]): readonly Fragment[] {
  const result: Fragment[] = [];
  for (const fragment of fragments) {
    const before = result.at(-1);
    if (before === undefined || before.face !== fragment.face || before.underline !== fragment.underline) {
      result.push(fragment);
    } else {
      result[result.length - 1] = {
        ...before,
        text: before.text + fragment.text,
        width: fragment.x + fragment.width - before.x,
      };
    }
  }
  return result;
}

/**
 * Where a line's fragments stand. Every space is part of a fragment, also the one at the end of a line, so that text
 * copied or read aloud falls into words; where spaces are stretched each word is a fragment of its own.
 * @param width points the line may fill
 */
export function placeLine(
  line: Line,
  width: number,
  align: LineAlign,
  measure: Measure,
): readonly Fragment[] {
  const free = Math.max(0, width - line.width);
  const gaps = line.words.length - 1;
  const justified = align === 'justify' && !line.last && !line.cut && gaps > 0;
  const stretch = justified ? free / gaps : 0;
  let x = 0;
  if (align === 'center') x = free / 2;
  if (align === 'right') x = free;
  const fragments: Fragment[] = [];
  for (const [index, word] of line.words.entries()) {
    for (const [place, piece] of word.entries()) {
      const own = measure(piece.text, piece.face);
      const spaced = place === word.length - 1 && (index < gaps || !(line.last || line.cut));
      fragments.push({ ...piece, text: spaced ? `${piece.text} ` : piece.text, x, width: own });
      x += own;
    }
    x += spaceAfter(word, measure) + stretch;
  }
  return justified ? fragments : joined(fragments);
}
