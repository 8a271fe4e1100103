/** Where a key leads in a grid (`ux.md` §4.8, the APG pattern). Pure: rows and columns in, a place out. */

export type Spot = { readonly row: number; readonly column: number };
type Key = { readonly key: string; readonly ctrlKey: boolean };
type Size = { readonly rows: number; readonly columns: number };

const PAGE = 10;

const kept = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

/** The cell a key leads to; `null` for keys that do not move. */
export const moved = ({ row, column }: Spot, { key, ctrlKey }: Key, { rows, columns }: Size): Spot | null => {
  const to = (toRow: number, toColumn: number): Spot => ({
    row: kept(toRow, rows),
    column: kept(toColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    default:
      return null;
  }
};

/** True for a key that begins a number. */
export const beginsNumber = ({ key }: Pick<Key, 'key'>): boolean => /^[\d.,\-−(]$/.test(key);
