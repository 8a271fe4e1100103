/** Sentences a person must write: marked until they are, with a key that lasts from one preview to the next. */
import type { Paragraph, ParagraphRole } from '../report.ts';

/** What has been written so far, by key. An empty text counts as not written. */
export type WrittenTexts = ReadonlyMap<string, string>;

export type Writing = {
  /** A paragraph to be written; where somebody has, it says what they wrote. */
  readonly ask: (key: string, prompt: string, role?: ParagraphRole) => Paragraph;
};

/** Writing with the texts there are. */
export const writingWith = (texts: WrittenTexts): Writing => ({
  ask: (key, prompt, role = 'body') => {
    const written = texts.get(key)?.normalize('NFC').trim() ?? '';
    return {
      kind: 'paragraph',
      role,
      runs: [{ text: written === '' ? prompt : written }],
      written: { key, state: written === '' ? 'to_write' : 'written' },
    };
  },
});
