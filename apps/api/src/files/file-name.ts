/** A file's name as it is kept (SEC-35): composed Vietnamese, no paths, nothing invisible, not longer than a disk allows. */
import { FaultyFile } from './faulty-file.ts';
import type { FileKind } from './file-types.ts';

const LONGEST_BYTES = 150;
/** What is part of a path somewhere, or steers something that shows the name. */
const NOT_IN_NAMES = /[/\\:*?"<>|\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const ENDS: Readonly<Record<FileKind, RegExp>> = {
  pdf: /\.pdf$/i,
  docx: /\.docx$/i,
  xlsx: /\.xlsx$/i,
  png: /\.png$/i,
  jpg: /\.jpe?g$/i,
};

/** The name cut at whole characters, its end kept: the names of official papers are long. */
const shortened = (stem: string, end: string): string => {
  const room = LONGEST_BYTES - Buffer.byteLength(end);
  let short = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(stem)) {
    if (Buffer.byteLength(short + segment) > room) break;
    short += segment;
  }
  return `${short.trimEnd()}${end}`;
};

/**
 * A name that can be kept.
 * @throws FaultyFile for one that is no name, or not one of this kind of file
 */
export const keptName = (given: string, kind: FileKind): string => {
  const name = given.normalize('NFC').trim();
  if (NOT_IN_NAMES.test(name) || /^\.|\.$/.test(name)) throw new FaultyFile('name');
  const end = ENDS[kind].exec(name)?.[0];
  if (end === undefined) throw new FaultyFile(name === '' ? 'name' : 'name_differs');
  const stem = name.slice(0, -end.length).trimEnd();
  if (stem === '') throw new FaultyFile('name');
  return shortened(stem, end);
};
