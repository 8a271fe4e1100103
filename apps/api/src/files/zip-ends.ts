/** The few numbers of a zip file that its library reads and does not compare: said twice, they must say the same. */
import { parseExtraFields, type LocalFileHeader, type ZipFile } from 'yauzl';
import { FaultyFile } from './faulty-file.ts';

const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const LOCATOR_MARK = 0x07064b50;
const MANY = 0xffff;
const LARGE = 0xffffffff;
/** The extra field with sizes of eight bytes. */
const ZIP64 = 0x0001;
/** «Sizes stand after the content.» */
const SIZES_FOLLOW = 0x8;

/** The directory's first byte, and the one after its last. */
export type DirectoryPlace = { readonly start: number; readonly end: number };

/**
 * Checks the end of the directory: one disk, nothing between the directory and its end, and a zip64 end, where there is
 * one, that says what the old one says. Programs differ in which of the two they believe.
 * @returns where the directory lies
 */
export const checkDirectoryEnd = (file: Buffer, zip: ZipFile): DirectoryPlace => {
  const end = file.length - END_BYTES - zip.comment.length;
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  const start = file.readUInt32LE(end + 16);
  const hasLocator = end >= LOCATOR_BYTES && file.readUInt32LE(end - LOCATOR_BYTES) === LOCATOR_MARK;
  if (!hasLocator) {
    if (file.readUInt16LE(end + 8) !== count || start + size !== end) throw new FaultyFile('parts');
    return { start, end };
  }
  const zip64End = Number(file.readBigUInt64LE(end - LOCATOR_BYTES + 8));
  const zip64Start = Number(file.readBigUInt64LE(zip64End + 48));
  const isSame =
    (count === MANY || count === zip.entryCount) &&
    (start === LARGE || start === zip64Start) &&
    zip64Start + Number(file.readBigUInt64LE(zip64End + 40)) === zip64End;
  if (!isSame) throw new FaultyFile('parts');
  return { start: zip64Start, end: zip64End };
};

type Sizes = { readonly compressed: number; readonly uncompressed: number };

/** The sizes before a part's content; `null` where they follow it. */
export const localSizes = (local: LocalFileHeader): Sizes | null => {
  if ((local.generalPurposeBitFlag & SIZES_FOLLOW) !== 0) return null;
  const { compressedSize, uncompressedSize } = local;
  if (compressedSize !== LARGE && uncompressedSize !== LARGE)
    return { compressed: compressedSize, uncompressed: uncompressedSize };
  // In a part's own header both sizes stand in the field, whichever of them is too large.
  const field = parseExtraFields(local.extraField).find(({ id }) => id === ZIP64);
  if (field === undefined) throw new FaultyFile('parts');
  return {
    uncompressed: Number(field.data.readBigUInt64LE(0)),
    compressed: Number(field.data.readBigUInt64LE(8)),
  };
};
