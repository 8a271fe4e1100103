/** What comes out of a spreadsheet: cells are parted by tabs, rows by line breaks, with one more at the very end. */

/** True for two cells or more: one cell is an ordinary paste. */
export const isBlockOfCells = (text: string): boolean => /[\t\n\r]/.test(text.replace(/(\r\n|\r|\n)$/, ''));
