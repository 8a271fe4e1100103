/**
 * A zip file looked at before anything else sees it (SEC-31): its directory, then every part inflated once, counted
 * and thrown away. What passes is as large as it says, lies where it says, and holds no second file system. `yauzl` reads
 * the zip; nothing here but numbers and names.
 */
import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { FaultyFile, orFaulty } from './faulty-file.ts';
import { createMarkupGuard } from './markup-guard.ts';
import { checkDirectoryEnd, localSizes, type DirectoryPlace } from './zip-ends.ts';

const MIB = 1024 * 1024;
const MOST_PARTS = 500;
const MOST_BYTES = 50 * MIB;
const LARGEST_PART = 30 * MIB;
/** Of parts this large, more than a hundred bytes from one is no document (deflate itself reaches a thousand). */
const LARGE_PART = MIB;
const HIGHEST_RATIO = 100;
/** An entry of the directory without its name. */
const ENTRY_BYTES = 46;
const STORED = 0;
const DEFLATED = 8;
/** Encrypted, encrypted strongly, and with an encrypted directory. */
const ENCRYPTED_FLAGS = 0x1 | 0x40 | 0x2000;

/** The parts of a file that has passed. */
export type Parts = {
  readonly names: readonly string[];
  /** A part's bytes as they are inflated; a part that is not there is a broken file. */
  readonly open: (name: string) => Promise<Readable>;
};

type Part = { readonly name: string; readonly entry: Entry };

/** Names as they would meet on a disk that does not tell capitals from small letters. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase();

/** Signs that no part's name has, and escapes that would turn into a path later. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
const STRANGE_NAME = /[\u0000-\u001f\u007f"<>|?*\\:]|%(?:2e|2f|5c)/i;

const nameOf = (entry: Entry): string => {
  const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(flags, fileNameRaw, extraFields, true);
  // Programs disagree on which of two names counts: there must be one.
  const isOneName = name === getFileNameLowLevel(flags, fileNameRaw, [], true);
  const isFine = validateFileName(name) === null && !STRANGE_NAME.test(name);
  const segments = name.replace(/\/$/, '').split('/');
  if (!isOneName || !isFine || segments.some((segment) => /^\.*$/.test(segment)))
    throw new FaultyFile('parts');
  return name;
};

const checkEntry = ({ entry }: Part): void => {
  const { compressedSize, uncompressedSize, compressionMethod, generalPurposeBitFlag } = entry;
  if (entry.isEncrypted() || (generalPurposeBitFlag & ENCRYPTED_FLAGS) !== 0)
    throw new FaultyFile('old_or_locked');
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw new FaultyFile('broken');
  if (uncompressedSize > LARGEST_PART) throw new FaultyFile('too_much_inside');
  if (uncompressedSize > LARGE_PART && uncompressedSize > compressedSize * HIGHEST_RATIO)
    throw new FaultyFile('too_much_inside');
};

/** The directory: few parts, each of a plain name that no other has, not too large in all. */
const readDirectory = async (zip: ZipFile, { start, end }: DirectoryPlace): Promise<Part[]> => {
  if (zip.entryCount > MOST_PARTS) throw new FaultyFile('too_much_inside');
  const parts: Part[] = [];
  const names = new Set<string>();
  let declared = 0;
  let read = start;
  for await (const entry of zip.eachEntry()) {
    const part = { name: nameOf(entry), entry };
    if (names.has(sameName(part.name))) throw new FaultyFile('parts');
    names.add(sameName(part.name));
    checkEntry(part);
    declared += entry.uncompressedSize;
    read += ENTRY_BYTES + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    if (declared > MOST_BYTES) throw new FaultyFile('too_much_inside');
    parts.push(part);
  }
  if (parts.length === 0) throw new FaultyFile('broken');
  // Parts beyond those that were counted: some programs would find them.
  if (read !== end) throw new FaultyFile('parts');
  return parts;
};

/** What stands before each part's bytes says the same as the directory, and no two parts share a byte. */
const checkPlaces = async (
  zip: ZipFile,
  parts: readonly Part[],
  { start: directoryStart }: DirectoryPlace,
): Promise<void> => {
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const { entry } of parts) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    const sizes = localSizes(local);
    const isSame =
      local.fileName.equals(entry.fileNameRaw) &&
      local.compressionMethod === entry.compressionMethod &&
      (local.generalPurposeBitFlag & ENCRYPTED_FLAGS) === 0 &&
      (sizes === null ||
        (sizes.compressed === entry.compressedSize && sizes.uncompressed === entry.uncompressedSize));
    if (!isSame) throw new FaultyFile('parts');
    places.push({
      start: entry.relativeOffsetOfLocalHeader,
      end: local.fileDataStart + entry.compressedSize,
    });
  }
  places.sort((a, b) => a.start - b.start);
  if (places[0]?.start !== 0) throw new FaultyFile('parts');
  for (const [index, { end }] of places.entries())
    if (end > (places[index + 1]?.start ?? directoryStart)) throw new FaultyFile('parts');
};

/** Inflates a part to its end, counting: its size is what it says and its markup declares nothing. */
const checkContent = async (zip: ZipFile, { name, entry }: Part): Promise<void> => {
  const markup = createMarkupGuard(name);
  let bytes = 0;
  let sum = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > entry.uncompressedSize) throw new FaultyFile('too_much_inside');
    sum = crc32(chunk, sum);
    markup.look(chunk);
  }
  if (bytes !== entry.uncompressedSize) throw new FaultyFile('too_much_inside');
  if (sum !== entry.crc32) throw new FaultyFile('broken');
  markup.end();
};

/**
 * Opens a zip file that is what it says.
 * @throws FaultyFile where it is not
 */
export const openGuarded = (bytes: Uint8Array): Promise<Parts> =>
  orFaulty('broken', async () => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names and sizes are checked here, by our own rules and with our own words.
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
    const directory = checkDirectoryEnd(buffer, zip);
    const parts = await readDirectory(zip, directory);
    await checkPlaces(zip, parts, directory);
    for (const part of parts) await checkContent(zip, part);
    const byName = new Map(parts.map(({ name, entry }) => [name, entry]));
    return {
      names: [...byName.keys()],
      open: async (name) => {
        const entry = byName.get(name);
        if (entry === undefined) throw new FaultyFile('broken');
        return zip.openReadStreamPromise(entry);
      },
    };
  });
