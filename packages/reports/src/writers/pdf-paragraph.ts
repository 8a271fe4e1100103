/** Paragraphs as boxes, a line each; and blocks of lines that stand together in a column or a cell. */
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { Paragraph, ParagraphRole, Run } from '../report.ts';
import { type Canvas, type Element, NATURAL_LINE, baselineIn } from './pdf-canvas.ts';
import type { Box } from './pdf-flow.ts';
import {
  type Fragment,
  type Line,
  type LineAlign,
  type Measure,
  balanceLines,
  breakLines,
  placeLine,
} from './pdf-lines.ts';
import { wordsOf } from './pdf-text.ts';

export const POINTS_PER_MM = 72 / 25.4;

/** Where text is set: a page's column of text, in points. */
export type Frame = {
  readonly canvas: Canvas;
  readonly profile: Profile;
  readonly left: number;
  readonly width: number;
};

/** Behind a sentence that somebody still has to write; below it a dotted line, for paper without colours. */
const TO_WRITE_COLOUR = '#FFF6C4';
const THIN = 0.5;

export const measureIn =
  (canvas: Canvas, pt: number): Measure =>
  (text, face) =>
    canvas.measure(text, face, pt);

/** Distance of the lines of running text, in points. */
export const bodyLine = ({ body, styles }: Profile): number =>
  body.line.kind === 'exact' ? body.line.pt : body.line.times * NATURAL_LINE * styles.body.pt;

/** The lines below underlined words: one for each stretch of them, over the spaces between. */
function underlines(fragments: readonly Fragment[]): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let open = false;
  for (const { underline, x, width } of fragments) {
    const last = lines.at(-1);
    if (underline && open && last !== undefined) last[1] = x + width;
    else if (underline) lines.push([x, x + width]);
    open = underline;
  }
  return lines;
}

/** Draws one line of text as content of the element. */
function paintLine(
  canvas: Canvas,
  element: Element | 'artifact',
  fragments: readonly Fragment[],
  at: { readonly left: number; readonly top: number; readonly lineHeight: number; readonly pt: number },
): void {
  const baseline = at.top + baselineIn(at.lineHeight, at.pt);
  const draw = (): void => canvas.text(fragments, at.left, baseline, at.pt);
  if (element === 'artifact') canvas.artifact('Layout', draw);
  else canvas.content(element, draw);
  const lines = underlines(fragments);
  if (lines.length === 0) return;
  canvas.artifact('Layout', () => {
    for (const [from, to] of lines) {
      canvas.rule(
        [at.left + from, baseline + at.pt * 0.11],
        [at.left + to, baseline + at.pt * 0.11],
        at.pt / 20,
      );
    }
  });
}

/** Lines that belong together, set in a width. */
export type TextBlock = {
  readonly lines: readonly (readonly Fragment[])[];
  readonly lineHeight: number;
  readonly pt: number;
  readonly height: number;
  /** Points from the left edge of the first line's words, of the longest line. */
  readonly longest: number;
};

export function textBlock(
  canvas: Canvas,
  runs: readonly Run[],
  style: TypeStyle,
  options: { readonly width: number; readonly align: LineAlign; readonly balanced?: boolean },
): TextBlock {
  const { width, align, balanced = false } = options;
  const measure = measureIn(canvas, style.pt);
  const words = wordsOf(runs, style, canvas.hasGlyph);
  const lines = balanced ? balanceLines(words, width, measure) : breakLines(words, () => width, measure);
  const lineHeight = style.pt * NATURAL_LINE;
  return {
    lines: lines.map((line) => placeLine(line, width, align, measure)),
    lineHeight,
    pt: style.pt,
    height: lines.length * lineHeight,
    longest: Math.max(0, ...lines.map((line) => line.width)),
  };
}

/** Draws a block, its upper left corner at the place given. */
export function paintBlock(
  canvas: Canvas,
  element: Element | 'artifact',
  block: TextBlock,
  left: number,
  top: number,
): void {
  for (const [index, fragments] of block.lines.entries()) {
    const { lineHeight, pt } = block;
    paintLine(canvas, element, fragments, { left, top: top + index * lineHeight, lineHeight, pt });
  }
}

type Looks = {
  readonly style: TypeStyle;
  readonly align: LineAlign;
  readonly firstLine: number;
  readonly lineHeight: number;
  readonly before: number;
  readonly keepWithNext: boolean;
};

function looksOf(role: ParagraphRole, profile: Profile): Looks {
  const { styles, body } = profile;
  const common = { before: body.spaceBetweenPt, keepWithNext: false };
  const lineHeight = bodyLine(profile);
  const firstLine = body.firstLineMm * POINTS_PER_MM;
  switch (role) {
    case 'part':
      return { ...common, style: styles.part, align: 'center', firstLine: 0, lineHeight, keepWithNext: true };
    case 'section':
      return { ...common, style: styles.section, align: 'left', firstLine, lineHeight, keepWithNext: true };
    case 'item':
      return { ...common, style: styles.item, align: 'left', firstLine, lineHeight, keepWithNext: true };
    case 'body':
    case 'list':
      return { ...common, style: styles.body, align: 'justify', firstLine, lineHeight };
    case 'note':
      return {
        ...common,
        style: styles.note,
        align: 'justify',
        firstLine: 0,
        lineHeight: styles.note.pt * NATURAL_LINE,
      };
  }
}

/** The yellow ground and the dotted line of a sentence to write; `from` and `to` are its ends on the page. */
function paintToWrite(canvas: Canvas, from: number, to: number, top: number, lineHeight: number): void {
  canvas.artifact('Layout', () => {
    canvas.fill(from, top, to - from, lineHeight, TO_WRITE_COLOUR);
    canvas.rule([from, top + lineHeight - 1], [to, top + lineHeight - 1], THIN * 1.5, true);
  });
}

/**
 * A paragraph as boxes. Neither its first line nor its last stands alone on a page.
 * @param element its element, already in its place
 * @param more what differs from its role's looks: the second line of a heading stands close, and has no bookmark
 */
export function paragraphBoxes(
  frame: Frame,
  paragraph: Paragraph,
  element: Element,
  more: { readonly before?: number; readonly bookmark?: (top: number) => void } = {},
): readonly Box[] {
  const { canvas, left, width } = frame;
  const { style, align, firstLine, lineHeight, keepWithNext, before } = looksOf(
    paragraph.role,
    frame.profile,
  );
  const measure = measureIn(canvas, style.pt);
  const words = wordsOf(paragraph.runs, style, canvas.hasGlyph);
  const indentOf = (index: number): number => (index === 0 ? firstLine : 0);
  const widthOf = (index: number): number => width - indentOf(index);
  const lines = breakLines(words, widthOf, measure);
  const toWrite = paragraph.written?.state === 'to_write';

  return lines.map((line: Line, index): Box => {
    const start = left + indentOf(index);
    const fragments = placeLine(line, widthOf(index), align, measure);
    const end = fragments.at(-1);
    return {
      height: lineHeight,
      before: index === 0 ? (more.before ?? before) : 0,
      keepWithNext: keepWithNext || (lines.length > 1 && (index === 0 || index === lines.length - 2)),
      paint: (top) => {
        if (index === 0) more.bookmark?.(top);
        if (toWrite && end !== undefined) {
          paintToWrite(canvas, start, start + end.x + end.width, top, lineHeight);
        }
        paintLine(canvas, element, fragments, { left: start, top, lineHeight, pt: style.pt });
      },
    };
  });
}
