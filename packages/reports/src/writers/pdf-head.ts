/** What stands above the text: the head in two columns, the name of the document, the heading of an annex. */
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { HeadLine, Report, Section } from '../report.ts';
import type { Canvas, Element } from './pdf-canvas.ts';
import type { Box } from './pdf-flow.ts';
import { type Frame, type TextBlock, paintBlock, textBlock } from './pdf-paragraph.ts';
import { SHORT_RULE_PART } from './short-rule.ts';

/** Of drawn lines, in points: thickness, distance from the words above and room with what follows. */
const RULE = 0.75;
const RULE_GAP = 2;
const RULE_ROOM = 6;
/** Between the head and the name of the document, between that and the text; in points. */
const AFTER_HEAD = 20;
const AFTER_TITLE = 8;
/** The left column never gets narrower than this share of the text, however long the lines on the right are. */
const LEAST_LEFT = 0.3;
/** Between the columns, in points. */
const GUTTER = 8;

/** The last lines of both columns stand side by side: the number, the place and the date. */
const isFoot = (line: HeadLine): boolean => line.style === 'number' || line.style === 'place_date';

function styleOf(style: HeadLine['style'], { styles }: Profile): TypeStyle {
  return style === 'place_date' ? styles.placeDate : styles[style];
}

const oneLineWidth = (canvas: Canvas, line: HeadLine, style: TypeStyle): number =>
  textBlock(canvas, [{ text: line.text }], style, { width: Number.POSITIVE_INFINITY, align: 'left' }).longest;

type Placed = {
  readonly block: TextBlock;
  readonly element: Element;
  readonly top: number;
  readonly rule: HeadLine['rule'];
};

type Column = { readonly left: number; readonly width: number };

/** Sets lines from `start` on, centred in the column. */
function setLines(
  frame: Frame,
  parent: Element,
  lines: readonly HeadLine[],
  column: Column,
  start: number,
): { readonly placed: readonly Placed[]; readonly end: number } {
  let top = start;
  const placed = lines.map((line): Placed => {
    const style = styleOf(line.style, frame.profile);
    const block = textBlock(frame.canvas, [{ text: line.text }], style, {
      width: column.width,
      align: 'center',
      balanced: true,
    });
    const result = { block, element: frame.canvas.element(parent, 'P'), top, rule: line.rule };
    top += block.height + (line.rule === false ? 0 : RULE_ROOM);
    return result;
  });
  return { placed, end: top };
}

function paintLines(canvas: Canvas, placed: readonly Placed[], column: Column, top: number): void {
  for (const { block, element, top: own, rule } of placed) {
    paintBlock(canvas, element, block, column.left, top + own);
    if (rule === false) continue;
    const middle = column.left + column.width / 2;
    const half = (block.longest * (rule === 'short' ? SHORT_RULE_PART : 1)) / 2;
    const y = top + own + block.height + RULE_GAP;
    canvas.artifact('Layout', () => canvas.rule([middle - half, y], [middle + half, y], RULE));
  }
}

/** The head as one box. Its left column gives way where a line on the right would else be broken. */
export function headBox(frame: Frame, parent: Element, head: Report['head']): Box {
  const { canvas, profile, left, width } = frame;
  const needed = Math.max(
    0,
    ...head.right.map((line) => oneLineWidth(canvas, line, styleOf(line.style, profile))),
  );
  const usual = (width * profile.headLeftPercent) / 100;
  // A point more than measured: sums of fractions must not break the line.
  const leftWidth = Math.max(width * LEAST_LEFT, Math.min(usual, width - needed - GUTTER - 1));
  const leftColumn = { left, width: leftWidth };
  const rightColumn = { left: left + leftWidth + GUTTER, width: width - leftWidth - GUTTER };

  // Element by element in the order of reading: the left column, then the right one.
  const upper = (lines: readonly HeadLine[]): readonly HeadLine[] => lines.filter((line) => !isFoot(line));
  const foot = (lines: readonly HeadLine[]): readonly HeadLine[] => lines.filter(isFoot);
  const heightOf = (lines: readonly HeadLine[], column: Column): number =>
    lines.reduce((sum, line) => {
      const style = styleOf(line.style, profile);
      const block = textBlock(canvas, [{ text: line.text }], style, {
        width: column.width,
        align: 'center',
        balanced: true,
      });
      return sum + block.height + (line.rule === false ? 0 : RULE_ROOM);
    }, 0);
  const footTop = Math.max(heightOf(upper(head.left), leftColumn), heightOf(upper(head.right), rightColumn));
  const columns = ([leftColumn, rightColumn] as const).map((column, index) => {
    const lines = index === 0 ? head.left : head.right;
    const above = setLines(frame, parent, upper(lines), column, 0);
    const below = setLines(frame, parent, foot(lines), column, footTop);
    return { column, placed: [...above.placed, ...below.placed], end: Math.max(above.end, below.end) };
  });
  return {
    height: Math.max(...columns.map(({ end }) => end)),
    before: 0,
    keepWithNext: true,
    paint: (top) => {
      for (const { column, placed } of columns) paintLines(canvas, placed, column, top);
    },
  };
}

/** «BÁO CÁO», what about, and the line below: one box. */
export function titleBox(frame: Frame, heading: Element, title: Report['title']): Box {
  const { canvas, profile, left, width } = frame;
  const centred = { width, align: 'center', balanced: true } as const;
  const name = textBlock(canvas, [{ text: title.name }], profile.styles.name, centred);
  const abstract = textBlock(canvas, [{ text: title.abstract }], profile.styles.abstract, centred);
  const hyphens = textBlock(canvas, [{ text: '-----' }], profile.styles.body, centred);
  const below = title.below === 'hyphens' ? hyphens.height : 2 * RULE_ROOM;
  return {
    height: name.height + abstract.height + below + AFTER_TITLE,
    before: AFTER_HEAD,
    keepWithNext: true,
    paint: (top) => {
      paintBlock(canvas, heading, name, left, top);
      paintBlock(canvas, heading, abstract, left, top + name.height);
      const y = top + name.height + abstract.height;
      if (title.below === 'hyphens') {
        paintBlock(canvas, 'artifact', hyphens, left, y);
      } else {
        const half = (abstract.longest * SHORT_RULE_PART) / 2;
        const middle = left + width / 2;
        canvas.artifact('Layout', () =>
          canvas.rule([middle - half, y + RULE_ROOM], [middle + half, y + RULE_ROOM], RULE),
        );
      }
    },
  };
}

/** The lines above an annex, one box; number and title are its heading. */
export function annexHeadingBox(
  frame: Frame,
  parent: Element,
  lines: Section['heading'],
  bookmark: (top: number) => void,
): Box {
  const { canvas, profile, left, width } = frame;
  const { annexNumber, annexTitle, annexBelongsTo } = profile.styles;
  const styles = {
    number: annexNumber,
    title: annexTitle,
    belongs_to: annexBelongsTo,
    hyphens: profile.styles.body,
  };
  let heading: Element | null = null;
  let height = 0;
  const placed = lines.map((line) => {
    const block = textBlock(canvas, [{ text: line.text }], styles[line.style], {
      width,
      align: 'center',
      balanced: true,
    });
    const top = height;
    height += block.height;
    if (line.style === 'hyphens') return { block, element: 'artifact' as const, top };
    if (line.style === 'belongs_to') return { block, element: canvas.element(parent, 'P'), top };
    heading ??= canvas.element(parent, 'H1');
    return { block, element: heading, top };
  });
  return {
    height: height + AFTER_TITLE,
    before: 0,
    keepWithNext: true,
    paint: (top) => {
      bookmark(top);
      for (const { block, element, top: own } of placed) paintBlock(canvas, element, block, left, top + own);
    },
  };
}
