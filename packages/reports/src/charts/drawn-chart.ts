/** A chart as it is shown before it is a file: the same lines, marks and words that the writers draw. */
import type { Chart } from '../report.ts';
import { textWidth } from '../writers/docx-measure.ts';
import { drawChart } from './chart-drawing.ts';
import { CHART_MM } from './chart-layout.ts';
import type { Primitive } from './chart-primitives.ts';

const POINTS_PER_MM = 72 / 25.4;
const TWIPS_PER_POINT = 20;

/** Points. */
export type DrawnChart = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Primitive[];
};

/** The drawing of a chart at the size it has on paper. */
export const drawnChart = (chart: Chart): DrawnChart => {
  const size = { width: CHART_MM.width * POINTS_PER_MM, height: CHART_MM.height * POINTS_PER_MM };
  const measure = (text: string, pt: number, bold: boolean): number =>
    textWidth(text, pt, bold) / TWIPS_PER_POINT;
  return { ...size, marks: drawChart(chart, { ...size, measure }) };
};
