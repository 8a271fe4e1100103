/** Charts in a Word file: pictures in a table without borders. Word draws the SVG; older programs show the PNG. */
import {
  AlignmentType,
  ImageRun,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { Resvg } from '@resvg/resvg-js';
import { strToU8 } from 'fflate';
import { drawChart } from '../charts/chart-drawing.ts';
import { CHART_MM, CHART_TITLE, chartsAcross, inRows } from '../charts/chart-layout.ts';
import { svgOf } from '../charts/chart-svg.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Chart } from '../report.ts';
import { balancedWidth, scaled, textWidth } from './docx-measure.ts';
import { CHART_STYLE, CHART_TITLE_STYLE } from './docx-styles.ts';
import { inOneLine } from './clean-text.ts';
import { textRuns } from './docx-text.ts';
import { fontPath } from './pdf-fonts.ts';

const MM_PER_INCH = 25.4;
const TWIPS_PER_MM = 1440 / MM_PER_INCH;
const TWIPS_PER_POINT = 20;
const POINTS_PER_MM = 72 / MM_PER_INCH;
/** Widths are estimates: of the room, so much is counted on. */
const FILLED = 0.97;
/** What the library calls pixels. */
const UNITS_PER_MM = 96 / MM_PER_INCH;
/** Of the PNG: what a printer can show of thin lines. */
const DOTS_PER_INCH = 300;
/** The font that is at hand here, and has the widths of the one that is named. */
const FONT_AT_HAND = 'Tinos';

const measure = (text: string, pt: number, bold: boolean): number =>
  textWidth(inOneLine(text), pt, bold) / TWIPS_PER_POINT;

/** A title of several lines has them about equally long: no unit stands alone on the last. */
function titleParagraph({ title }: Chart, room: number): WordParagraph {
  const { pt, bold } = CHART_TITLE;
  const text = inOneLine(title);
  const width = balancedWidth(text, pt, bold, room * FILLED) * (2 - FILLED);
  const side = textWidth(text, pt, bold) > room * FILLED ? Math.max(0, Math.floor((room - width) / 2)) : 0;
  return new WordParagraph({
    style: CHART_TITLE_STYLE,
    ...(side === 0 ? {} : { indent: { left: side, right: side } }),
    children: textRuns([{ text: title }]),
  });
}

/** The SVG as a PNG, drawn with the fonts of this package and none of the machine's. */
function pngOf(svg: string): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((CHART_MM.width / MM_PER_INCH) * DOTS_PER_INCH) },
    font: {
      loadSystemFonts: false,
      fontFiles: [fontPath('regular'), fontPath('bold')],
      defaultFontFamily: FONT_AT_HAND,
      serifFamily: FONT_AT_HAND,
    },
  });
  return new Uint8Array(image.render().asPng());
}

/** @param id unique in the document: the library's own would go on counting from file to file */
function picture(chart: Chart, { font }: Profile, id: number): ImageRun {
  const width = CHART_MM.width * POINTS_PER_MM;
  const height = CHART_MM.height * POINTS_PER_MM;
  const svg = svgOf(drawChart(chart, { width, height, measure }), {
    width,
    height,
    fonts: [font, FONT_AT_HAND, 'serif'],
    clean: inOneLine,
  });
  return new ImageRun({
    type: 'svg',
    data: strToU8(svg),
    fallback: { type: 'png', data: pngOf(svg) },
    transformation: { width: CHART_MM.width * UNITS_PER_MM, height: CHART_MM.height * UNITS_PER_MM },
    altText: { id: String(id), name: `Biểu đồ ${id}`, description: inOneLine(chart.summary) },
  });
}

/**
 * The table of charts that follow one another: each with its title above it in a cell, rows never broken.
 * @param width twips from margin to margin
 * @param firstId number of the first picture; each takes the next
 * @param keepNext keep the last row on the page of what follows
 */
export function chartsTable(
  charts: readonly Chart[],
  profile: Profile,
  {
    width,
    firstId,
    keepNext,
  }: { readonly width: number; readonly firstId: number; readonly keepNext: boolean },
): WordTable {
  const across = chartsAcross(width / TWIPS_PER_MM);
  const widths = scaled(
    Array.from({ length: across }, () => 1),
    width,
  );
  const rows = inRows(charts, across);
  return new WordTable({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map((row, index) => {
      const keep = keepNext && index === rows.length - 1 ? { keepNext: true } : {};
      return new TableRow({
        cantSplit: true,
        children: widths.map((size, column) => {
          const chart = row[column];
          // The outer ones stand at the margins.
          const alignment =
            column === 0
              ? AlignmentType.LEFT
              : column === across - 1
                ? AlignmentType.RIGHT
                : AlignmentType.CENTER;
          return new TableCell({
            width: { size, type: WidthType.DXA },
            // The drawings of a row stand level, however long their titles are.
            verticalAlign: VerticalAlignTable.BOTTOM,
            children:
              chart === undefined
                ? [new WordParagraph({ style: CHART_STYLE, ...keep })]
                : [
                    titleParagraph(chart, size),
                    new WordParagraph({
                      style: CHART_STYLE,
                      alignment,
                      ...keep,
                      children: [picture(chart, profile, firstId + index * across + column)],
                    }),
                  ],
          });
        }),
      });
    }),
  });
}
