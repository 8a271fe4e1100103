/** Zip files put together byte by byte, so that any number in them can be a lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipPart = {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says, where it lies. */
  readonly declared?: { readonly size?: number; readonly compressed?: number; readonly crc?: number };
  /** What stands before the content, where it is something else than the directory says. */
  readonly local?: { readonly name?: string; readonly size?: number; readonly method?: number };
  /** Deflated already, so that a large part need not be made. */
  readonly deflated?: { readonly bytes: Buffer; readonly size: number; readonly crc: number };
  readonly extra?: Buffer;
};

export type ZipLies = {
  readonly count?: number;
  readonly prefix?: Buffer;
  /** Every part's content is that of the first. */
  readonly overlapping?: boolean;
  /** Between the directory and its end. */
  readonly beforeEnd?: Buffer;
};

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

const packed = (part: ZipPart) => {
  if (part.deflated !== undefined) return part.deflated;
  const content = Buffer.from(part.content ?? '');
  return {
    bytes: part.stored === true ? content : deflateRawSync(content),
    size: content.length,
    crc: crc32(content),
  };
};

/** A zip file of parts as they are said to be. */
export const zipOf = (parts: readonly ZipPart[], lies: ZipLies = {}): Buffer => {
  const before: Buffer[] = [lies.prefix ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let offset = before[0]?.length ?? 0;
  let first: number | null = null;
  for (const part of parts) {
    const { bytes, size, crc } = packed(part);
    const name = Buffer.from(part.name);
    const flags = part.flags ?? 0x800;
    const method = part.method ?? (part.stored === true ? 0 : 8);
    const extra = part.extra ?? Buffer.alloc(0);
    const declared = { size, compressed: bytes.length, crc, ...part.declared };
    const localName = Buffer.from(part.local?.name ?? name);
    const local = Buffer.concat([
      numbers([4, 0x04034b50], [2, 20], [2, flags], [2, part.local?.method ?? method], [2, 0], [2, 0x21]),
      numbers([4, declared.crc], [4, declared.compressed], [4, part.local?.size ?? declared.size]),
      numbers([2, localName.length], [2, 0]),
      localName,
      bytes,
    ]);
    directory.push(
      numbers([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [2, 0], [2, 0x21]),
      numbers([4, declared.crc], [4, declared.compressed], [4, declared.size], [2, name.length]),
      numbers([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, first ?? offset]),
      name,
      extra,
    );
    if (lies.overlapping === true) first ??= offset;
    before.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = lies.count ?? parts.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...before, listed, lies.beforeEnd ?? Buffer.alloc(0), end]);
};
