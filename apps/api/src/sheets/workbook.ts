/** What a workbook says of itself: its sheets in their order, its number formats, its texts. */
import { FaultyFile } from '../files/faulty-file.ts';
import { readRelations, type Relation } from '../files/ooxml.ts';
import { localName, readXml, type Attributes } from '../files/xml-reader.ts';
import type { Parts } from '../files/zip-guard.ts';
import { formatOf, type NumberFormat } from './number-format.ts';
import { createTextReader } from './rich-text.ts';

const MOST_SHEETS = 40;
const LONGEST_NAME = 200;

type SheetPart = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type Workbook = {
  readonly sheets: readonly SheetPart[];
  readonly startsIn1904: boolean;
  /** By the style of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly texts: readonly string[];
};

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** «r:id», under whatever prefix. */
const relationOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1] ?? '';

const readSheetList = async (
  parts: Parts,
  mainPart: string,
  relations: readonly Relation[],
): Promise<Pick<Workbook, 'sheets' | 'startsIn1904'>> => {
  const sheets: SheetPart[] = [];
  let startsIn1904 = false;
  await readXml(await parts.open(mainPart), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') startsIn1904 = isYes(attributes['date1904']);
      if (tag !== 'sheet') return;
      const relation = relations.find(({ id }) => id === relationOf(attributes));
      // Sheets of one chart have no cells.
      if (relation?.type !== 'worksheet') return;
      if (sheets.length >= MOST_SHEETS) throw new FaultyFile('too_many_sheets');
      sheets.push({
        name: (attributes['name'] ?? '').normalize('NFC').slice(0, LONGEST_NAME),
        hidden: ['hidden', 'veryHidden'].includes(attributes['state'] ?? ''),
        part: relation.target,
      });
    },
  });
  if (sheets.length === 0) throw new FaultyFile('broken');
  return { sheets, startsIn1904 };
};

const readFormats = async (parts: Parts, part: string): Promise<NumberFormat[]> => {
  const words = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyle = false;
  await readXml(await parts.open(part), {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === 'numFmt' && formatCode !== undefined) words.set(Number(numFmtId), formatCode.slice(0, 300));
      if (tag === 'cellXfs') isCellStyle = true;
      if (tag === 'xf' && isCellStyle)
        formats.push(formatOf(Number(numFmtId ?? 0), words.get(Number(numFmtId ?? 0))));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
};

const readTexts = async (parts: Parts, part: string): Promise<string[]> => {
  const texts: string[] = [];
  const reader = createTextReader();
  await readXml(await parts.open(part), {
    open: (tag) => {
      if (tag === 'si') reader.begin();
      else reader.open(tag);
    },
    text: reader.text,
    close: (tag) => {
      if (tag === 'si') texts.push(reader.end());
      else reader.close(tag);
    },
  });
  return texts;
};

/** Reads all of a workbook but its sheets. */
export const readWorkbook = async (parts: Parts, mainPart: string): Promise<Workbook> => {
  const relations = await readRelations(parts, mainPart);
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.target;
  const [styles, texts] = [partOf('styles'), partOf('sharedStrings')];
  return {
    ...(await readSheetList(parts, mainPart, relations)),
    formats: styles === undefined ? [] : await readFormats(parts, styles),
    texts: texts === undefined ? [] : await readTexts(parts, texts),
  };
};
