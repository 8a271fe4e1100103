/** A chart's table as text for the clipboard: tabs between cells, a line per row, as Excel takes it. */

import type { Locale } from '../../i18n/locale.ts';

/** A tab or a line break inside a cell would shift every cell after it. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

/**
 * Tab separated text of a table.
 * @param rows cells as they stand on the screen: decimal comma, «—» where nothing is known
 */
export const tableText = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, ...rows].map((row) => row.map(cell).join('\t')).join('\n');

const NUMBER = /^[\u2212-]?\d[\d.,]*$/;

/**
 * A shown number as a spreadsheet of the same language reads it: «1.234,5» as «1234,5», a hyphen for the minus. Marks of
 * thousands go, or Excel would take the number for text; words and dashes stay.
 */
export const forSpreadsheet = (shown: string, locale: Locale): string =>
  NUMBER.test(shown) ? shown.replaceAll(locale === 'vi' ? '.' : ',', '').replace('\u2212', '-') : shown;
