/** A chart's table as text for the clipboard: tabs between cells, a line per row, as Excel takes it. */

/** A tab or a line break inside a cell would shift every cell after it. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

/**
 * Tab separated text of a table.
 * @param rows cells as they stand on the screen: decimal comma, «—» where nothing is known
 */
export const tableText = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, ...rows].map((row) => row.map(cell).join('\t')).join('\n');

const GROUPS = /[.\u00a0\u202f ](?=\d{3}(?:\D|$))/g;

/** A shown number as Excel reads it with Vietnamese settings: no dots of thousands, a hyphen for the minus. */
export const forSpreadsheet = (shown: string): string =>
  /^[\u2212-]?[\d.,\u00a0\u202f ]+$/.test(shown) ? shown.replace(GROUPS, '').replace('\u2212', '-') : shown;
