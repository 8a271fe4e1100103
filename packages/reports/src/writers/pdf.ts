/**
 * The writer of .pdf: the report as it leaves the printer, to look at and to file. Tagged, with its fonts in it, and the
 * same bytes for the same report and fonts.
 */
import { chartsFrom } from '../charts/chart-layout.ts';
import type { Block, Paragraph, Report, Section } from '../report.ts';
import { Canvas, type Element, NATURAL_LINE } from './pdf-canvas.ts';
import { chartBoxes } from './pdf-chart.ts';
import { type Box, type Pages, flow, keepLast } from './pdf-flow.ts';
import { type PdfFonts, readPdfFonts } from './pdf-fonts.ts';
import { annexHeadingBox, headBox, titleBox } from './pdf-head.ts';
import { type Frame, POINTS_PER_MM, measureIn, paragraphBoxes } from './pdf-paragraph.ts';
import { basisBox, signatureBox } from './pdf-signature.ts';
import { tableBoxes } from './pdf-table.ts';
import { breakLines, placeLine } from './pdf-lines.ts';
import { cleanText, wordsOf } from './pdf-text.ts';

/** Between a table and what stands above it, in points. */
const BEFORE_TABLE = 6;
/** Lines of text that stand at least above the signatures. */
const LINES_WITH_SIGNATURE = 2;

type Paper = { readonly frame: Frame; readonly pages: Pages; readonly height: number };

/** The paper of a section: the margins are those of the profile whichever way the sheet lies. */
function paperOf(canvas: Canvas, { profile }: Report, orientation: Section['orientation']): Paper {
  const { widthMm, heightMm, marginMm } = profile.page;
  const across = orientation === 'landscape';
  const pageWidth = (across ? heightMm : widthMm) * POINTS_PER_MM;
  const pageHeight = (across ? widthMm : heightMm) * POINTS_PER_MM;
  const left = marginMm.left * POINTS_PER_MM;
  const top = marginMm.top * POINTS_PER_MM;
  const bottom = pageHeight - marginMm.bottom * POINTS_PER_MM;
  const width = pageWidth - left - marginMm.right * POINTS_PER_MM;
  const add = (): void => {
    canvas.addPage(pageWidth, pageHeight);
    if (canvas.pages > 1) paintPageNumber(canvas, profile, pageWidth);
  };
  return { frame: { canvas, profile, left, width }, pages: { top, bottom, add }, height: bottom - top };
}

function paintPageNumber(
  canvas: Canvas,
  { styles, pageNumberMm }: Report['profile'],
  pageWidth: number,
): void {
  const style = styles.pageNumber;
  const measure = measureIn(canvas, style.pt);
  const [line] = breakLines(wordsOf([{ text: String(canvas.pages) }], style), () => pageWidth, measure);
  if (line === undefined) return;
  const baseline = pageNumberMm * POINTS_PER_MM + style.pt * NATURAL_LINE * 0.8;
  canvas.artifact('Pagination', () =>
    canvas.text(placeLine(line, pageWidth, 'center', measure), 0, baseline, style.pt),
  );
}

const textOf = (paragraph: Paragraph): string =>
  cleanText(paragraph.runs.map((run) => run.text).join(''))
    .replaceAll(/ +/g, ' ')
    .trim();

const isHeading = ({ role }: Paragraph): boolean => role === 'part' || role === 'section' || role === 'item';

const isPart = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && block.role === 'part';

/** Ranks of a section's headings: H1 is its name; none of the levels in between is left out. */
function rankOf(blocks: readonly Block[]): (role: Paragraph['role']) => number {
  const has = (role: Paragraph['role']): number =>
    blocks.some((block) => block.kind === 'paragraph' && block.role === role) ? 1 : 0;
  const ranks = { part: 2, section: 2 + has('part'), item: 2 + has('part') + has('section') };
  let last = 1;
  return (role) => {
    const rank = role === 'part' || role === 'section' || role === 'item' ? ranks[role] : last;
    last = Math.min(rank, last + 1);
    return last;
  };
}

/** The blocks of a section as boxes. The headings of the main part become bookmarks. */
function blockBoxes(
  paper: Paper,
  parent: Element,
  section: Section,
  blocks: readonly Block[],
): readonly Box[] {
  const { frame, height } = paper;
  const { canvas, profile } = frame;
  const rank = rankOf(blocks);
  let heading = parent;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return tableBoxes(frame, parent, block, height, BEFORE_TABLE);
    if (block.kind === 'chart') return chartBoxes(frame, parent, chartsFrom(blocks, index));
    if (!isHeading(block)) return paragraphBoxes(frame, block, canvas.element(parent, 'P'));
    // «Phần thứ nhất» and the line with its name are one heading.
    const continues = isPart(block) && isPart(blocks[index - 1]);
    if (!continues) heading = canvas.element(parent, `H${rank(block.role)}`);
    if (continues) return paragraphBoxes(frame, block, heading, { before: 0 });
    if (section.kind !== 'main' || block.role === 'item') return paragraphBoxes(frame, block, heading);
    const next = blocks[index + 1];
    const title = [block, ...(isPart(block) && isPart(next) ? [next] : [])].map(textOf).join(': ');
    const level = block.role === 'section' && blocks.some(isPart) ? 1 : 0;
    return paragraphBoxes(frame, block, heading, {
      before: profile.body.spaceBetweenPt,
      bookmark: (top) => canvas.bookmark(title, level, top),
    });
  });
}

/** The last sentence gets the ending, «./.». */
function withEnding(blocks: readonly Block[], ending: string): readonly Block[] {
  if (ending === '') return blocks;
  const last = blocks.findLastIndex(
    (block) => block.kind === 'paragraph' && !isHeading(block) && block.role !== 'note',
  );
  return blocks.map((block, index) =>
    index === last && block.kind === 'paragraph'
      ? { ...block, runs: [...block.runs, { text: ending }] }
      : block,
  );
}

function mainBoxes(paper: Paper, parent: Element, section: Section, report: Report): readonly Box[] {
  const { frame } = paper;
  const head = headBox(frame, parent, report.head);
  const title = titleBox(frame, frame.canvas.element(parent, 'H1'), report.title);
  const text = blockBoxes(paper, parent, section, withEnding(section.blocks, report.ending));
  return [
    head,
    title,
    ...keepLast(text, LINES_WITH_SIGNATURE),
    signatureBox(frame, parent, report.signature),
    basisBox(frame, parent, report.basis),
  ];
}

function annexBoxes(paper: Paper, parent: Element, section: Section): readonly Box[] {
  const { canvas } = paper.frame;
  return [
    annexHeadingBox(paper.frame, parent, section.heading, (top) =>
      canvas.bookmark(cleanText(section.name), 0, top),
    ),
    ...blockBoxes(paper, parent, section, section.blocks),
  ];
}

/**
 * Writes the report as .pdf.
 * @param fonts what to embed; those of the installed package unless the caller brings them
 * @throws when a font cannot be read or `properties.createdAt` is no instant
 */
export async function writePdf(report: Report, fonts: PdfFonts = readPdfFonts()): Promise<Uint8Array> {
  const canvas = new Canvas(report.properties, fonts);
  for (const section of report.sections) {
    const paper = paperOf(canvas, report, section.orientation);
    const element = canvas.element(canvas.root, 'Sect');
    const boxes =
      section.kind === 'main'
        ? mainBoxes(paper, element, section, report)
        : annexBoxes(paper, element, section);
    flow(boxes, paper.pages);
  }
  return canvas.bytes();
}
