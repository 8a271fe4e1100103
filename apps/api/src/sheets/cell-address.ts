/** «C12» as a place, counted from zero. */
export type Place = { readonly row: number; readonly column: number };

const LETTERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;
const ALPHABET = 26;

/** The column of letters, counted from zero: «A» is 0, «AA» is 26. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * ALPHABET + letter.charCodeAt(0) - 64, 0) - 1;

/** The letters of a column counted from zero. */
export const columnLetters = (column: number): string =>
  column < ALPHABET
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / ALPHABET) - 1)}${columnLetters(column % ALPHABET)}`;

/** The place of an address; `null` for none. */
export const placeOf = (address: string): Place | null => {
  const [, letters, row] = LETTERS.exec(address) ?? [];
  return letters === undefined || Number(row) === 0
    ? null
    : { row: Number(row) - 1, column: columnOf(letters) };
};

export type Range = { readonly from: Place; readonly to: Place };

/** The cells of «B2:D3»; `null` for none. */
export const rangeOf = (reference: string): Range | null => {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === null || to === null || from.row > to.row || from.column > to.column ? null : { from, to };
};
