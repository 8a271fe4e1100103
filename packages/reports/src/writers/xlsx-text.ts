/** Text on its way into a file: what is left out of it, and how markup holds the rest. */
import type { Run } from '../report.ts';
import { withoutDeceit } from './clean-text.ts';

/** The most a cell of a workbook can hold, in UTF-16 code units. */
const MOST_IN_A_CELL = 32_767;
/** The highest a row of a sheet can be, in points. */
export const MOST_PT = 409;
/** About 25 lines of a hundred signs are seen in the highest row; more would be hidden. */
const MOST_IN_A_ROW = 2000;

/** Text for a cell: line breaks of every system become LF; TAB stays. */
export const cleanText = (text: string): string => withoutDeceit(text.replaceAll(/\r\n?/g, '\n'));

/** Clean text as markup: no sign of it is read as anything else, and «_x0041_» stays what was written. */
export const escapedText = (text: string): string =>
  cleanText(text)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The text of runs, one after the other. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Where a text longer than `room` is parted: after its last space there; 0 for nowhere, where a new row is better. */
const partingPlace = (text: string, room: number): number => {
  const space = text.lastIndexOf(' ', room - 1);
  if (space > 0) return space + 1;
  if (room < MOST_IN_A_ROW) return 0;
  return /[\ud800-\udbff]/.test(text.charAt(room - 1)) ? room - 1 : room;
};

/** Runs parted so that a row of the sheet can show each part; nothing is lost. No runs give no part. */
export const partsOfRuns = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const parts: Run[][] = [];
  let length = MOST_IN_A_ROW;
  const add = (run: Run): void => {
    if (length >= MOST_IN_A_ROW) {
      parts.push([]);
      length = 0;
    }
    const room = MOST_IN_A_ROW - length;
    const here = run.text.length <= room ? run.text.length : partingPlace(run.text, room);
    if (here > 0 || run.text === '') parts.at(-1)?.push({ ...run, text: run.text.slice(0, here) });
    length += here;
    if (here === run.text.length) return;
    length = MOST_IN_A_ROW;
    add({ ...run, text: run.text.slice(here) });
  };
  runs.forEach(add);
  return parts;
};

/** Runs as a cell can hold them: what is beyond its 32.767 signs is cut, and «…» says so. */
export const runsForCell = (runs: readonly Run[]): readonly Run[] => {
  if (textOf(runs).length <= MOST_IN_A_CELL) return runs;
  let room = MOST_IN_A_CELL - 1;
  const kept: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(0, room);
    kept.push({ ...run, text });
    room -= text.length;
  }
  return [...kept, { text: '…' }];
};

/** Widths of Times New Roman in its digits, a little rounded up: accents take no room. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[\s.,;:'|!]/, 0.5],
  [/[ijltfrI()\-/]/, 0.65],
  [/[acesz]/, 0.9],
  [/[mw%…MW]/, 1.75],
  [/\p{Lu}/u, 1.42],
];

/** Width of text in the digits of its font; for heights of rows, which nobody else works out. */
const widthOf = (text: string, bold: boolean): number => {
  let width = 0;
  for (const sign of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 1.02;
  }
  return bold ? width * 1.07 : width;
};

/**
 * How many lines a text takes when it is wrapped at words.
 * @param room width of the cell in digits
 */
export const linesOf = (text: string, room: number, bold: boolean): number => {
  let lines = 0;
  for (const line of cleanText(text).split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of line.split(' ')) {
      const width = widthOf(word, bold);
      if (used > 0 && used + 0.5 + width > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += (used > 0 ? 0.5 : 0) + width;
    }
  }
  return lines;
};

/** Height of a row with so many lines of type of so many points, in points. */
export const heightOf = (lines: number, pt: number): number =>
  Math.min(MOST_PT, Math.ceil(lines * pt * 1.3 + 2));
