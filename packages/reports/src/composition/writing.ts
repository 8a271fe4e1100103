/** Sentences a person must write: marked until they are, with a key that lasts from one preview to the next. */
import type { Paragraph } from '../report.ts';

/** What has been written so far, by key. An empty text counts as not written. */
export type WrittenTexts = ReadonlyMap<string, string>;

export type Writing = {
  /** What somebody has written under a key, whole; empty for nothing. */
  readonly textOf: (key: string) => string;
  /**
   * A paragraph to be written; where somebody has, it says what they wrote, a paragraph for each of their lines: the first
   * is the one that can be written again. The label («Cam kết») stays before it either way.
   */
  readonly ask: (key: string, label: string | null, prompt: string) => readonly Paragraph[];
};

/** Ends a text that somebody wrote with exactly one full stop. */
export const sentence = (text: string): string => {
  const bare = text
    .normalize('NFC')
    .trim()
    .replace(/[.;,\s]+$/u, '');
  return /[!?…]$/u.test(bare) ? bare : `${bare}.`;
};

/** Lines of a text as every system ends them; empty ones are left out. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A text of several lines as one, for the cell of a table or the item of a list: a line that ends with no mark gets «;». */
export const inOneSentence = (text: string): string => {
  const lines = linesOf(text);
  return lines
    .map((line, at) => {
      const bare = lines.length === 1 ? line : line.replace(/^[-–+•*]\s+/u, '');
      return at === lines.length - 1 || /[.;:,!?…]$/u.test(bare) ? bare : `${bare};`;
    })
    .join(' ');
};

/** Writing with the texts there are. */
export const writingWith = (texts: WrittenTexts): Writing => {
  const textOf = (key: string): string => texts.get(key)?.normalize('NFC').trim() ?? '';
  return {
    textOf,
    ask: (key, label, prompt) => {
      const lines = linesOf(textOf(key));
      const state = lines.length === 0 ? 'to_write' : 'written';
      const said = lines.length === 0 ? [prompt] : lines;
      return said.map((line, at): Paragraph => {
        // Behind a label stands a sentence, whatever was typed: it is one of five parts.
        const isEnd = state === 'written' && label !== null && at === said.length - 1;
        const text = isEnd ? sentence(line) : line;
        return {
          kind: 'paragraph',
          role: 'body',
          runs: label === null || at > 0 ? [{ text }] : [{ text: `${label}: `, italic: true }, { text }],
          written: { key, state },
        };
      });
    },
  };
};

/** Of facts alone: nobody has written anything. */
export const NOTHING_WRITTEN: Writing = writingWith(new Map());
