/** A report as a Word file (.docx): real styles, real tables, sections with their own paper. */
import {
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  SectionType,
  Table as WordTable,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { chartsFrom } from '../charts/chart-layout.ts';
import type { Block, Paragraph, Report, Section } from '../report.ts';
import { chartsTable } from './docx-chart.ts';
import { basisParagraphs, headTable, signatureTable, titleParagraphs } from './docx-frame.ts';
import { paperOf, twips, type Paper } from './docx-measure.ts';
import { settledPackage } from './docx-package.ts';
import {
  HEADER_STYLE,
  SECTION_END_STYLE,
  annexStyle,
  documentStyles,
  paragraphStyle,
} from './docx-styles.ts';
import { wordTable } from './docx-table.ts';
import { inOneLine } from './clean-text.ts';
import { textRun, textRuns } from './docx-text.ts';

/** So many blocks before the signature go with it to its page. */
const KEPT_WITH_SIGNATURE = 2;

type Place = {
  /** Keep on the page of what follows. */
  readonly keepNext: boolean;
  /** After its last word: «./.», or nothing. */
  readonly ending: string;
};

function wordParagraph(
  { profile }: Report,
  paragraph: Paragraph,
  { keepNext, ending }: Place,
): WordParagraph {
  const style = paragraphStyle(profile, paragraph.role);
  const { capitals } = style.type;
  return new WordParagraph({
    style: style.id,
    ...(keepNext ? { keepNext } : {}),
    children: [
      ...textRuns(paragraph.runs, { capitals, toWrite: paragraph.written?.state === 'to_write' }),
      ...(ending === '' ? [] : [textRun({ text: ending })]),
    ],
  });
}

function isText(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && (block.role === 'body' || block.role === 'list');
}

/** Two tables without a paragraph between them would be one: they get one without height. */
function separated(children: readonly FileChild[]): readonly FileChild[] {
  return children.flatMap((child, index) =>
    child instanceof WordTable && children[index - 1] instanceof WordTable
      ? [new WordParagraph({ style: SECTION_END_STYLE, keepNext: true }), child]
      : [child],
  );
}

/** Charts that came before a section: their pictures are numbered through the file. */
function chartsBefore({ sections }: Report, section: Section): number {
  return sections
    .slice(0, sections.indexOf(section))
    .reduce((count, { blocks }) => count + blocks.filter(({ kind }) => kind === 'chart').length, 0);
}

/** A block in Word's terms; charts that follow one another are one table, where the first of them stands. */
function wordBlock(
  report: Report,
  section: Section,
  index: number,
  { paper, keepNext, ending }: Place & { readonly paper: Paper },
): readonly FileChild[] {
  const { profile } = report;
  const { blocks } = section;
  const block = blocks[index];
  switch (block?.kind) {
    case undefined:
      return [];
    case 'paragraph':
      return [wordParagraph(report, block, { keepNext, ending })];
    case 'table':
      return [wordTable(block, profile, paper.textWidth, keepNext)];
    case 'chart': {
      const charts = chartsFrom(blocks, index);
      if (charts.length === 0) return [];
      const earlier = blocks.slice(0, index).filter(({ kind }) => kind === 'chart').length;
      const firstId = chartsBefore(report, section) + earlier + 1;
      const keepLast = index + charts.length > blocks.length - KEPT_WITH_SIGNATURE && section.kind === 'main';
      return [chartsTable(charts, profile, { width: paper.textWidth, firstId, keepNext: keepLast })];
    }
  }
}

function mainBlocks(report: Report, section: Section, paper: Paper): readonly FileChild[] {
  const { blocks } = section;
  const last = blocks.findLastIndex(isText);
  const words = blocks.flatMap((_block, index) => {
    const keepNext = index >= blocks.length - KEPT_WITH_SIGNATURE;
    const ending = index === last ? report.ending : '';
    return wordBlock(report, section, index, { paper, keepNext, ending });
  });
  return separated([
    headTable(report, paper.textWidth),
    ...titleParagraphs(report, paper.textWidth),
    ...words,
    signatureTable(report.signature, report.profile, paper.textWidth),
    ...basisParagraphs(report.basis),
  ]);
}

function annexBlocks(report: Report, section: Section, paper: Paper): readonly FileChild[] {
  const { profile } = report;
  const heading = section.heading.map((line, index) => {
    const { id, type } = annexStyle(profile, line.style);
    return new WordParagraph({
      style: id,
      // An annex without a number is found in the outline by its title.
      ...(index === 0 && line.style === 'title' ? { outlineLevel: 0 } : {}),
      // Hyphens stand close below the words they close.
      ...(section.heading[index + 1]?.style === 'hyphens' ? { spacing: { after: 0 } } : {}),
      children: textRuns([{ text: line.text }], { capitals: type.capitals }),
    });
  });
  const blocks = section.blocks.flatMap((_block, index) =>
    wordBlock(report, section, index, { paper, keepNext: false, ending: '' }),
  );
  return separated([...heading, ...blocks]);
}

function pageNumber(): Header {
  return new Header({
    children: [
      new WordParagraph({ style: HEADER_STYLE, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}

function wordSection(report: Report, section: Section, index: number): ISectionOptions {
  const { profile } = report;
  const paper = paperOf(profile.page, section.orientation);
  const main = index === 0;
  const children = main ? mainBlocks(report, section, paper) : annexBlocks(report, section, paper);
  // The body of a document may not end with a table; the other sections get such a paragraph from the library.
  const isLast = index === report.sections.length - 1;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: main,
      page: {
        // The library turns the paper itself where it is told the orientation.
        size: {
          width: section.orientation === 'portrait' ? paper.width : paper.height,
          height: section.orientation === 'portrait' ? paper.height : paper.width,
          orientation: section.orientation,
        },
        margin: {
          top: paper.top,
          bottom: paper.bottom,
          left: paper.left,
          right: paper.right,
          header: twips(profile.pageNumberMm),
          footer: twips(profile.pageNumberMm),
          gutter: 0,
        },
      },
    },
    // Sections without a header of their own take over the one before.
    ...(main
      ? {
          headers: {
            first: new Header({ children: [new WordParagraph({ style: HEADER_STYLE })] }),
            default: pageNumber(),
          },
        }
      : {}),
    children: isLast ? [...children, new WordParagraph({ style: SECTION_END_STYLE })] : children,
  };
}

/**
 * The report as the bytes of a .docx. The same report gives the same bytes: nothing is taken from the clock.
 * @throws RangeError if a table's header does not fill its columns, or if `createdAt` is not an instant in UTC
 */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const { title, subject, author } = report.properties;
  const document = new Document({
    title: inOneLine(title),
    subject: inOneLine(subject),
    creator: inOneLine(author),
    lastModifiedBy: inOneLine(author),
    revision: 1,
    styles: documentStyles(report.profile),
    // Word 2013 and later: tables begin at the margin, not a cell's margin before it.
    compatibility: { version: 15 },
    sections: report.sections.map((section, index) => wordSection(report, section, index)),
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(document)), report.properties.createdAt);
}
