/** Reads markup piece by piece (`sax`), with limits of our own: never a tree, never an entity but the five of XML. */
import { TextDecoder } from 'node:util';
import sax from 'sax';
import { FaultyFile } from './faulty-file.ts';

const DEEPEST = 64;
const MOST_ATTRIBUTES = 200;

export type Attributes = Readonly<Record<string, string>>;
export type XmlEvents = {
  /** Names without their prefix: programs differ in what they call a namespace. */
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The encoding its first bytes show; the guard has let no other pass. */
const decoderFor = (first: Buffer): TextDecoder => {
  const [a, b] = first;
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c);
  const isLittle = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);
  return new TextDecoder(isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8', { fatal: true });
};

/** Of entities the five of XML and no others: `strictEntities` is not among the library's types. */
const OPTIONS: sax.SAXOptions & { readonly strictEntities: boolean } = { strictEntities: true };

const createParser = (events: XmlEvents): sax.SAXParser => {
  const parser = sax.parser(true, OPTIONS);
  let depth = 0;
  let attributes = 0;
  const handlers: Partial<sax.SAXParser> = {
    onerror: () => {
      throw new FaultyFile('broken');
    },
    ondoctype: () => {
      throw new FaultyFile('markup');
    },
    onopentagstart: () => {
      attributes = 0;
    },
    onattribute: () => {
      attributes += 1;
      if (attributes > MOST_ATTRIBUTES) throw new FaultyFile('too_hard');
    },
    onopentag: (tag) => {
      depth += 1;
      if (depth > DEEPEST) throw new FaultyFile('too_hard');
      events.open?.(localName(tag.name), tag.attributes as Attributes);
    },
    onclosetag: (name) => {
      depth -= 1;
      events.close?.(localName(name));
    },
    ontext: (text) => events.text?.(text),
    oncdata: (text) => events.text?.(text),
  };
  return Object.assign(parser, handlers);
};

/**
 * Reads markup to its end.
 * @throws FaultyFile where it is not well formed, or more than any document needs
 */
export const readXml = async (content: AsyncIterable<unknown>, events: XmlEvents): Promise<void> => {
  const parser = createParser(events);
  let decoder: TextDecoder | null = null;
  const decode = (chunk?: Buffer): string => {
    try {
      return chunk === undefined
        ? (decoder?.decode() ?? '')
        : (decoder?.decode(chunk, { stream: true }) ?? '');
    } catch {
      // Bytes that are no characters.
      throw new FaultyFile('broken');
    }
  };
  for await (const chunk of content as AsyncIterable<Buffer>) {
    decoder ??= decoderFor(chunk);
    parser.write(decode(chunk));
  }
  parser.write(decode()).close();
};
