/** How charts stand on paper, the same in every kind of file. */
import type { TypeStyle } from '../profiles/profile.ts';
import type { Block, Chart } from '../report.ts';

/** Size of a drawing: two beside one another on an upright page, four rows of them below one another. */
export const CHART_MM = { width: 80, height: 54 } as const;
/** Between charts that stand side by side, at least. */
const GUTTER_MM = 4;
/** The title above a drawing. */
export const CHART_TITLE: TypeStyle = { pt: 10.5, bold: true, italic: false, capitals: false };

/** The charts that follow one another from `index` on; none where no chart stands or a run has begun before. */
export const chartsFrom = (blocks: readonly Block[], index: number): readonly Chart[] => {
  if (blocks[index - 1]?.kind === 'chart') return [];
  const charts: Chart[] = [];
  for (const block of blocks.slice(index)) {
    if (block.kind !== 'chart') break;
    charts.push(block);
  }
  return charts;
};

/** How many charts stand side by side; one at least. */
export const chartsAcross = (widthMm: number): number =>
  // A thousandth more: widths come back from other units.
  Math.max(1, Math.floor((widthMm + GUTTER_MM + 0.001) / (CHART_MM.width + GUTTER_MM)));

/** In rows of so many; the last may have fewer. */
export const inRows = <T>(charts: readonly T[], across: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(charts.length / across) }, (_, row) =>
    charts.slice(row * across, (row + 1) * across),
  );
