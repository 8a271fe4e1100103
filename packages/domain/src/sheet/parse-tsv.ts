/** Text that Excel, LibreOffice and Google Sheets put on the clipboard (`ux.md` §4.7). */

/**
 * Parses tab-separated text: one row a line, in quotes what holds tabs, line breaks or quotes («""» is one).
 *
 * Lines end in CRLF, LF or CR. The line end after the last row begins no further row. A quote inside a text, as in
 * «12" ống», is itself; a quote that nobody closes runs to the end of the text.
 * @returns rows of cells as written; rows may differ in length; none for an empty text
 */
export const parseTsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  /** A cell is quoted only where the quote is its first character. */
  let started = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    started = false;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && !started) {
      quoted = true;
      started = true;
    } else if (character === '\t') {
      endCell();
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push(row);
      row = [];
    } else {
      cell += character;
      started = true;
    }
  }
  if (started || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
};
