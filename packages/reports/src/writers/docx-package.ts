/** A Word file's package made the same every time: the library writes the clock and random ids into it. */
import { strFromU8, strToU8, unzipSync, zipSync, type ZippableFile } from 'fflate';
import { SECTION_END_STYLE } from './docx-styles.ts';

const CONTENT_TYPES = '[Content_Types].xml';
/** The first day a zip entry can have. Its parts are read in local time, and are the same in every zone. */
const ENTRY_TIME = new Date(1980, 0, 1);
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/;

function inOrder(left: string, right: string): number {
  const rank = (name: string): number => (name === CONTENT_TYPES ? 0 : name.startsWith('_rels/') ? 1 : 2);
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

/** The instant of the report in place of the clock's. */
function dated(core: string, instant: string): string {
  return core.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:)/g,
    (_whole, open: string, close: string) => `${open}${instant}${close}`,
  );
}

/**
 * The paragraphs that the library adds to hold the properties of a section are given a style without height: at the end
 * of a full page they would open another. A `<` of the text is escaped, so only markup can match.
 */
function closed(document: string): string {
  return document.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    `<w:p><w:pPr><w:pStyle w:val="${SECTION_END_STYLE}"/><w:sectPr`,
  );
}

/**
 * The same package with the report's instant, in a fixed order and with fixed times.
 * @param createdAt ISO 8601 in UTC
 * @throws RangeError if `createdAt` is not such an instant
 */
export function settledPackage(bytes: Uint8Array, createdAt: string): Uint8Array {
  const instant = INSTANT.exec(createdAt)?.[1];
  if (instant === undefined) throw new RangeError(`Not an instant in UTC: ${createdAt}`);
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'docProps/core.xml': (core) => dated(core, `${instant}Z`),
    'word/document.xml': closed,
  };
  const entries = Object.entries(unzipSync(bytes))
    // Folders are no parts of a package.
    .filter(([name]) => !name.endsWith('/'))
    .sort(([left], [right]) => inOrder(left, right))
    .map(([name, content]) => {
      const change = changes[name];
      const settled = change === undefined ? content : strToU8(change(strFromU8(content)));
      // A picture is packed in itself: packing it again takes time and wins nothing.
      const packed: ZippableFile = [settled, { level: name.endsWith('.png') ? 0 : 6 }];
      return [name, packed] as const;
    });
  return zipSync(Object.fromEntries(entries), { mtime: ENTRY_TIME });
}
