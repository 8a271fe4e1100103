/** Charts as boxes: a row of them side by side, each with its title above, never broken. */
import { drawChart } from '../charts/chart-drawing.ts';
import { CHART_MM, CHART_TITLE, chartsAcross, inRows } from '../charts/chart-layout.ts';
import type { Chart } from '../report.ts';
import type { Element } from './pdf-canvas.ts';
import type { Box } from './pdf-flow.ts';
import { type Frame, POINTS_PER_MM, paintBlock, textBlock } from './pdf-paragraph.ts';
import { cleanText } from './pdf-text.ts';

/** Between rows, between a title and its drawing; in points. */
const BETWEEN_ROWS = 9;
const AFTER_TITLE = 2;

/** The boxes of charts that follow one another: one for each row. */
export function chartBoxes(frame: Frame, parent: Element, charts: readonly Chart[]): readonly Box[] {
  const { canvas, left, width: room } = frame;
  const across = chartsAcross(room / POINTS_PER_MM);
  const width = Math.min(CHART_MM.width * POINTS_PER_MM, room);
  const height = CHART_MM.height * POINTS_PER_MM;
  // Those at the edges stand at the margins.
  const pitch = across > 1 ? (room - width) / (across - 1) : 0;
  const measure = (text: string, pt: number, bold: boolean): number =>
    canvas.measure(cleanText(text, canvas.hasGlyph), bold ? 'bold' : 'regular', pt);

  return inRows(charts, across).map((row): Box => {
    const cells = row.map((chart, column) => ({
      left: left + column * pitch,
      title: textBlock(canvas, [{ text: chart.title }], CHART_TITLE, {
        width,
        align: 'center',
        balanced: true,
      }),
      titleElement: canvas.element(parent, 'P'),
      figure: canvas.figure(parent, chart.summary),
      drawing: drawChart(chart, { width, height, measure }),
    }));
    const titles = Math.max(...cells.map(({ title }) => title.height)) + AFTER_TITLE;
    return {
      height: titles + height,
      before: BETWEEN_ROWS,
      keepWithNext: false,
      paint: (top) => {
        for (const cell of cells) {
          // A short title stands at its drawing, not above the space of a longer one.
          const above = top + titles - AFTER_TITLE - cell.title.height;
          paintBlock(canvas, cell.titleElement, cell.title, cell.left, above);
          canvas.drawing(cell.figure, cell.drawing, { left: cell.left, top: top + titles, width, height });
        }
      },
    };
  });
}
