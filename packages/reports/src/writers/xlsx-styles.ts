/** The looks of cells, collected while sheets are written and told once in «styles.xml». */
import { escapedText } from './xlsx-text.ts';

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Points: the type of the sheets, by which widths of columns are measured too. */
export const SHEET_PT = 11;

export type FontLook = {
  readonly pt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
};

export type CellLook = FontLook & {
  readonly horizontal: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center';
  /** Steps of indentation. */
  readonly indent: number;
  readonly border: boolean;
  /** head: light grey · to_write: light yellow, a sentence somebody still owes. */
  readonly fill: 'none' | 'head' | 'to_write';
  /** Text is marked as text for good (SEC-33); a number has its format. */
  readonly format: 'text' | NumberFormat;
};

type NumberFormat = {
  readonly decimals: number;
  readonly signed: boolean;
  /** Shown after the number, «(2)», which stays a number; empty for nothing. */
  readonly sign: string;
};

/** What a cell looks like unless told otherwise: plain text at the left, with no border. */
export const PLAIN: CellLook = {
  pt: SHEET_PT,
  bold: false,
  italic: false,
  underline: false,
  horizontal: 'left',
  vertical: 'top',
  indent: 0,
  border: false,
  fill: 'none',
  format: 'text',
};

const FILLS = ['none', 'gray125', 'head', 'to_write'] as const;
const FILL_COLOURS = { head: 'FFEDEDED', to_write: 'FFFFF2CC' } as const;
/** Numbers below this one are the format's own. */
const FIRST_FORMAT = 170;
/** The most a number format may ask for. */
const MOST_DECIMALS = 30;

/** «#,##0.00» or «#,##0.00" (2)"»: the language of the reader's system prints its own marks («1.061,63»). */
const formatCode = ({ decimals, signed, sign }: NumberFormat): string => {
  const count = Math.min(Math.max(decimals, 0), MOST_DECIMALS);
  const number = count === 0 ? '#,##0' : `#,##0.${'0'.repeat(count)}`;
  // A quote would end the words; what stands between quotes is never read as a format.
  const code = sign === '' ? number : `${number}" ${sign.replaceAll('"', '')}"`;
  return signed ? `+${code};-${code};${code}` : code;
};

/** Gives each different value its place in the order in which they came. */
const collection = () => {
  const places = new Map<string, number>();
  return {
    placeOf: (value: string): number => {
      const known = places.get(value);
      if (known !== undefined) return known;
      const place = places.size;
      places.set(value, place);
      return place;
    },
    all: (): readonly string[] => [...places.keys()],
  };
};

const fontProperties = ({ bold, italic, underline, pt }: FontLook): readonly string[] => [
  ...(bold ? ['<b/>'] : []),
  ...(italic ? ['<i/>'] : []),
  ...(underline ? ['<u/>'] : []),
  `<sz val="${pt}"/>`,
];

/** Properties of a stretch of text within a cell. */
export const runProperties = (look: FontLook, font: string): string =>
  `<rPr>${fontProperties(look).join('')}<rFont val="${escapedText(font)}"/><family val="1"/></rPr>`;

const fillMarkup = (fill: (typeof FILLS)[number]): string =>
  fill === 'head' || fill === 'to_write'
    ? `<fill><patternFill patternType="solid"><fgColor rgb="${FILL_COLOURS[fill]}"/><bgColor indexed="64"/></patternFill></fill>`
    : `<fill><patternFill patternType="${fill}"/></fill>`;

const EDGES = ['left', 'right', 'top', 'bottom'].map((edge) => `<${edge} style="thin"/>`).join('');

const counted = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

/** Looks of one workbook. */
export type Styles = {
  readonly font: string;
  /** Number of the look, for the cells that have it. */
  readonly numberOf: (look: CellLook) => number;
  /** «styles.xml» with every look asked for until now. */
  readonly markup: () => string;
};

/** @param font name of the font of every cell */
export const stylesIn = (font: string): Styles => {
  const [fonts, formats, cells] = [collection(), collection(), collection()];
  const fontNumber = (look: FontLook): number =>
    fonts.placeOf(
      `<font>${fontProperties(look).join('')}<name val="${escapedText(font)}"/><family val="1"/></font>`,
    );
  const numberOf = (look: CellLook): number => {
    const format =
      look.format === 'text' ? 0 : FIRST_FORMAT + formats.placeOf(escapedText(formatCode(look.format)));
    const quoted = look.format === 'text' ? ' quotePrefix="1"' : '';
    const indent = look.indent === 0 ? '' : ` indent="${look.indent}"`;
    return cells.placeOf(
      `<xf numFmtId="${format}" fontId="${fontNumber(look)}" fillId="${FILLS.indexOf(look.fill)}" borderId="${look.border ? 1 : 0}" xfId="0"${quoted} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<alignment horizontal="${look.horizontal}" vertical="${look.vertical}" wrapText="1"${indent}/></xf>`,
    );
  };
  // The first of both is what a cell has that says nothing: it gives the measure of the columns.
  fontNumber(PLAIN);
  numberOf(PLAIN);
  const markup = (): string =>
    [
      `${XML_HEAD}<styleSheet xmlns="${SPREADSHEET}">`,
      formats.all().length === 0
        ? ''
        : counted(
            'numFmts',
            formats.all().map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${code}"/>`),
          ),
      counted('fonts', fonts.all()),
      counted('fills', FILLS.map(fillMarkup)),
      `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGES}<diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      counted('cellXfs', cells.all()),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  return { font, numberOf, markup };
};
