/**
 * Looks at the bytes of every part as they go by (SEC-32): no document type, no entity, in whatever width of characters
 * they are written; no second zip; and where a part is markup, in UTF-8 or UTF-16 and nothing else, as the standard of
 * these files has it, so that nobody reads it as something else.
 */
import { FaultyFile } from './faulty-file.ts';

const DECLARATION = /<!(?:doctype|entity)/;
/** Enough of a part's end to find a declaration that goes on in the next chunk. */
const OVERLAP = 16;
/** Longer than any declaration of an encoding. */
const HEAD = 256;
const MARKUP_NAME = /\.(?:xml|rels|vml)$/i;
const ZIP_MARKS = ['504b0304', '504b0506', '504b0708'];

/** True where the beginning of a part is markup that everybody reads alike. */
const isPlainMarkup = (head: Buffer): boolean => {
  const start = head.toString('latin1');
  if (/^(?:\xff\xfe\0\0|\0\0\xfe\xff|\0\0\0|<\0\0\0)/.test(start)) return false;
  const isWide = /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(start);
  const text = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (!/^\s*</.test(text)) return false;
  const said = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"'>]*)["']/.exec(text)?.[1]?.toLowerCase();
  if (said === undefined) return true;
  return isWide ? said.startsWith('utf-16') : ['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(said);
};

export type MarkupGuard = {
  /** @throws FaultyFile at the first thing that is not taken */
  readonly look: (chunk: Buffer) => void;
  readonly end: () => void;
};

/** A guard over one part. */
export const createMarkupGuard = (name: string): MarkupGuard => {
  let head = Buffer.alloc(0);
  let tail = '';
  return {
    look: (chunk) => {
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      // Without its zero bytes, text of two or four bytes a character reads like text of one.
      const text = tail + chunk.toString('latin1').replaceAll('\0', '').toLowerCase();
      if (DECLARATION.test(text)) throw new FaultyFile('markup');
      tail = text.slice(-OVERLAP);
    },
    end: () => {
      if (ZIP_MARKS.includes(head.subarray(0, 4).toString('hex'))) throw new FaultyFile('nested');
      if (MARKUP_NAME.test(name) && head.length > 0 && !isPlainMarkup(head)) throw new FaultyFile('markup');
    },
  };
};
