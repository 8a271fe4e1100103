/** What a file is, by its content (SEC-30): what its name says is not asked. */
import type { FileFault } from '../http/file-faults.ts';
import { FaultyFile } from './faulty-file.ts';
import type { FileKind } from './file-types.ts';
import { readDocument } from './ooxml.ts';
import { openGuarded, type Parts } from './zip-guard.ts';

/** First bytes. */
const MARKS: readonly (readonly [mark: string, kind: FileKind | 'zip' | 'compound'])[] = [
  ['255044462d', 'pdf'],
  ['89504e470d0a1a0a0000000d49484452', 'png'],
  ['ffd8ff', 'jpg'],
  ['504b0304', 'zip'],
  // The container of .xls and .doc, and of documents with a password.
  ['d0cf11e0a1b11ae1', 'compound'],
];

/** What the first bytes say; `otherwise` is the fault of those that say nothing. */
const markOf = (bytes: Uint8Array, otherwise: FileFault): (typeof MARKS)[number][1] => {
  if (bytes.length === 0) throw new FaultyFile('empty');
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const found = MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  if (found === undefined) throw new FaultyFile(otherwise);
  if (found === 'compound') throw new FaultyFile('old_or_locked');
  return found;
};

/**
 * The kind of a file that may stand beside a figure.
 * @throws FaultyFile for any other
 */
export const fileKind = async (bytes: Uint8Array): Promise<FileKind> => {
  const mark = markOf(bytes, 'unknown_kind');
  if (mark !== 'zip' && mark !== 'compound') return mark;
  const document = await readDocument(await openGuarded(bytes));
  if (document === null) throw new FaultyFile('unknown_kind');
  return document.kind;
};

/**
 * A spreadsheet with its parts, guarded, and the name of its first part.
 * @throws FaultyFile for anything else
 */
export const openSheets = async (bytes: Uint8Array): Promise<{ parts: Parts; mainPart: string }> => {
  if (markOf(bytes, 'not_a_sheet') !== 'zip') throw new FaultyFile('not_a_sheet');
  const parts = await openGuarded(bytes);
  const document = await readDocument(parts);
  if (document?.kind !== 'xlsx') throw new FaultyFile('not_a_sheet');
  return { parts, mainPart: document.mainPart };
};
