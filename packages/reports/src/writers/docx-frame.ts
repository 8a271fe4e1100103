/** What stands around the text: head, document name, signature. Head and signature are tables without borders. */
import {
  BorderStyle,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ISpacingProperties,
} from 'docx';
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { Basis, HeadLine, Report, Signature } from '../report.ts';
import { balancedWidth, scaled, textWidth } from './docx-measure.ts';
import {
  ABSTRACT_STYLE,
  AUTHORITY_STYLE,
  BASIS_STYLE,
  HYPHENS_STYLE,
  POST_STYLE,
  RECIPIENTS_LABEL_STYLE,
  RECIPIENTS_STYLE,
  RULE_STYLE,
  SIGNER_STYLE,
  TITLE_STYLE,
  headStyle,
} from './docx-styles.ts';
import { printedText, textRuns } from './docx-text.ts';
import { SHORT_RULE_PART } from './short-rule.ts';

/** Width of the recipients, of the text's width in percent: about 74 mm beside 91 mm. */
const RECIPIENTS_PERCENT = 45;
/** Widths are estimates: so much more room is left than they say. */
const SPARE = 1.02;
/** Of lines that are balanced more: where a program takes some letters from another font, they must not become three. */
const BALANCED_SPARE = 1.06;
const SHORTEST_BELOW_ABSTRACT = 1134;

type Cells = readonly (readonly WordParagraph[])[];

/** Rows of two cells without borders; a cell needs at least one paragraph. */
function frame(rows: readonly Cells[], widths: readonly number[]): WordTable {
  return new WordTable({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (paragraphs, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                children: paragraphs.length === 0 ? [new WordParagraph({ style: RULE_STYLE })] : paragraphs,
              }),
          ),
        }),
    ),
  });
}

/**
 * A solid line in the middle of `room`: an empty paragraph's upper border between indents. Word and LibreOffice draw it
 * alike, which they do not with drawings; underlining would follow the words' own weight and break with them.
 */
function drawnLine(length: number, room: number, spacing?: ISpacingProperties): WordParagraph {
  const indent = Math.max(0, Math.floor((room - length) / 2));
  return new WordParagraph({
    style: RULE_STYLE,
    indent: { left: indent, right: indent },
    ...(spacing === undefined ? {} : { spacing }),
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

/** A line that has to wrap is not left with its last word alone; where it need not, it has all the room. */
function balanced(
  text: string,
  { pt, bold }: TypeStyle,
  room: number,
): { readonly width: number; readonly indent: { readonly left: number; readonly right: number } | null } {
  const width = balancedWidth(text, pt, bold, room);
  const wraps = textWidth(text, pt, bold) > room;
  const side = wraps ? Math.max(0, Math.floor((room - width * BALANCED_SPARE) / 2)) : 0;
  return { width, indent: side > 0 ? { left: side, right: side } : null };
}

function headParagraphs(
  lines: readonly HeadLine[],
  profile: Profile,
  room: number,
): readonly WordParagraph[] {
  return lines.flatMap((line) => {
    const { id, type } = headStyle(profile, line.style);
    const text = printedText(line.text, type.capitals);
    const { width, indent } = balanced(text, type, room);
    const words = new WordParagraph({
      style: id,
      ...(indent === null ? {} : { indent }),
      children: textRuns([{ text }]),
    });
    if (line.rule === false) return [words];
    const length = line.rule === 'short' ? Math.round(width * SHORT_RULE_PART) : width;
    return [words, drawnLine(length, room)];
  });
}

function longest(lines: readonly HeadLine[], profile: Profile): number {
  return Math.max(
    0,
    ...lines.map((line) => {
      const { type } = headStyle(profile, line.style);
      return textWidth(printedText(line.text, type.capitals), type.pt, type.bold);
    }),
  );
}

/** Index of the first line that belongs beside the other side's number or date. */
function lowerFrom(lines: readonly HeadLine[]): number {
  const found = lines.findIndex(({ style }) => style === 'number' || style === 'place_date');
  return found === -1 ? lines.length : found;
}

/**
 * The head: names above, number and date below on one height.
 * @param width twips from margin to margin
 */
export function headTable({ head, profile }: Report, width: number): WordTable {
  const left = head.left.filter(({ text }) => text !== '');
  const right = head.right.filter(({ text }) => text !== '');
  // «CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM» stands on one line whatever the profile's percent leaves for it.
  const needed = Math.ceil(longest(right, profile) * SPARE);
  const leftWidth = Math.max(
    Math.round(width / 4),
    Math.min(Math.round((width * profile.headLeftPercent) / 100), width - needed),
  );
  const rightWidth = width - leftWidth;
  const part = (lines: readonly HeadLine[], room: number): Cells => {
    const lower = lowerFrom(lines);
    return [
      headParagraphs(lines.slice(0, lower), profile, room),
      headParagraphs(lines.slice(lower), profile, room),
    ];
  };
  const [upperLeft = [], lowerLeft = []] = part(left, leftWidth);
  const [upperRight = [], lowerRight = []] = part(right, rightWidth);
  return frame(
    [
      [upperLeft, upperRight],
      [lowerLeft, lowerRight],
    ],
    [leftWidth, rightWidth],
  );
}

/** Name of the document, its abstract and what stands below them. */
export function titleParagraphs({ title, profile }: Report, width: number): readonly WordParagraph[] {
  const { name, abstract } = profile.styles;
  const words = printedText(title.abstract, abstract.capitals);
  const { width: longestLine, indent } = balanced(words, abstract, width);
  const length = longestLine * SHORT_RULE_PART;
  const below =
    title.below === 'hyphens'
      ? new WordParagraph({ style: HYPHENS_STYLE, children: textRuns([{ text: '-----' }]) })
      : drawnLine(
          Math.round(Math.max(SHORTEST_BELOW_ABSTRACT, Math.min(length, width * SHORT_RULE_PART))),
          width,
          { before: 80, after: 240 },
        );
  return [
    new WordParagraph({
      style: TITLE_STYLE,
      children: textRuns([{ text: title.name }], { capitals: name.capitals }),
    }),
    new WordParagraph({
      style: ABSTRACT_STYLE,
      ...(indent === null ? {} : { indent }),
      children: textRuns([{ text: words }]),
    }),
    below,
  ];
}

/**
 * Recipients beside authority, post, room to sign, and name. All of it keeps with what follows and its one row does not
 * split: with a last paragraph that keeps with it, it is never alone on a page.
 */
export function signatureTable(signature: Signature, profile: Profile, width: number): WordTable {
  const { styles } = profile;
  const paragraph = (style: string, text: string, capitals: boolean): WordParagraph =>
    new WordParagraph({ style, keepNext: true, children: textRuns([{ text }], { capitals }) });
  const left = [
    ...(signature.recipientsLabel === ''
      ? []
      : [paragraph(RECIPIENTS_LABEL_STYLE, signature.recipientsLabel, styles.recipientsLabel.capitals)]),
    ...signature.recipients.map((line) => paragraph(RECIPIENTS_STYLE, line, styles.recipients.capitals)),
  ];
  const right = [
    ...signature.authority.map((line) => paragraph(AUTHORITY_STYLE, line, styles.authority.capitals)),
    paragraph(POST_STYLE, signature.post, styles.post.capitals),
    ...Array.from({ length: profile.signatureLines }, () => paragraph(SIGNER_STYLE, '', false)),
    paragraph(SIGNER_STYLE, signature.name, styles.signer.capitals),
  ];
  return frame([[left, right]], scaled([RECIPIENTS_PERCENT, 100 - RECIPIENTS_PERCENT], width));
}

/** Small lines on what the numbers rest on, below a short line of their own. */
export function basisParagraphs(basis: Basis): readonly WordParagraph[] {
  const lines = [...basis.lines, ...(basis.hash === '' ? [] : [`SHA-256: ${basis.hash}`])];
  return lines.map(
    (text, index) =>
      new WordParagraph({
        style: BASIS_STYLE,
        // All of it on one page: the signature keeps with its first line.
        ...(index < lines.length - 1 ? { keepNext: true } : {}),
        ...(index === 0
          ? {
              spacing: { before: 240 },
              border: { top: { style: BorderStyle.SINGLE, size: 4, space: 3, color: '808080' } },
            }
          : {}),
        children: textRuns([{ text }]),
      }),
  );
}
