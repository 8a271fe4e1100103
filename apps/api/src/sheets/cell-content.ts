/** What one cell of a file is: its type and its content as they are written, made a cell of the house. */
import type { SheetCellOnWire } from '@ve-dich/contract';
import type { NumberFormat } from './number-format.ts';
import { plainText } from './rich-text.ts';
import { dayText, timeText } from './serial-date.ts';
import { isWrittenNumber, shownPercent } from './written-number.ts';

export type WrittenCell = {
  /** «s», «str», «inlineStr», «n», «b», «e», «d»; a number where it does not say. */
  readonly type: string;
  /** What stands in `v`, or the text of `is`. */
  readonly content: string;
  readonly formula: boolean;
};

export type CellStyle = { readonly format: NumberFormat | undefined; readonly startsIn1904: boolean };

const textCell = (text: string): SheetCellOnWire =>
  text === '' ? { kind: 'empty' } : { kind: 'text', text };

const numberCell = (written: string, { format, startsIn1904 }: CellStyle): SheetCellOnWire => {
  // Not a number, whatever the cell says: shown to the person as it stands.
  if (!isWrittenNumber(written)) return textCell(plainText(written));
  if (format?.form === 'day' || format?.form === 'time') {
    const text = format.form === 'time' ? timeText(written) : dayText(written, startsIn1904);
    if (text !== null) return { kind: 'text', text };
  }
  return format?.form === 'percent'
    ? { kind: 'number', value: written, shown: shownPercent(written, format.decimals) }
    : { kind: 'number', value: written };
};

const contentOf = (
  { type, content }: WrittenCell,
  texts: readonly string[],
  style: CellStyle,
): SheetCellOnWire => {
  switch (type) {
    case 's':
      return textCell(/^\d{1,9}$/.test(content.trim()) ? (texts[Number(content)] ?? '') : '');
    case 'b':
      return content.trim() === '' ? { kind: 'empty' } : textCell(content.trim() === '1' ? 'TRUE' : 'FALSE');
    case 'e':
      return content.trim() === '' ? { kind: 'empty' } : { kind: 'error', code: content.trim().slice(0, 40) };
    case 'inlineStr':
      return textCell(content);
    case 'str':
    case 'd':
      return textCell(plainText(content));
    default:
      return content.trim() === '' ? { kind: 'empty' } : numberCell(content.trim(), style);
  }
};

/** The cell of what is written. A formula that was never reckoned is empty, and says that it is one. */
export const cellOf = (written: WrittenCell, texts: readonly string[], style: CellStyle): SheetCellOnWire => {
  const cell = contentOf(written, texts, style);
  return written.formula ? { ...cell, formula: true } : cell;
};
