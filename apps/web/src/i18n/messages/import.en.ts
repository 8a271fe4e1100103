import { plural } from './entry-sending.en.ts';
import type { importVi } from './import.vi.ts';

const cells = (count: string): string => `${count} ${plural(count, 'cell', 'cells')}`;
const rowsOf = (count: string): string => `${count} ${plural(count, 'row', 'rows')}`;

const tools: (typeof importVi)['tools'] = {
  paste: 'Paste from Excel',
  file: 'Choose an .xlsx file',
  template: 'Download the .xlsx form',
  templateHint: 'The form has your indicators, targets and last values; fill it in and bring it back here.',
  drop: 'Drop the .xlsx file here',
  notXlsx:
    'Only Excel files ending in .xlsx are read. Open the file in Excel, use Save As, choose .xlsx, and try again.',
  oneFile: 'One file at a time.',
  phone: 'Excel',
};

const source: (typeof importVi)['source'] = {
  title: 'From Excel',
  intro:
    'Paste cells copied in Excel, or choose an .xlsx file. You see everything first; nothing is written before you press Write.',
  box: 'Paste the cells here',
  boxHint:
    'Copy in Excel (Ctrl+C), click here and paste (Ctrl+V). Include the header row, so that columns are recognised.',
  tooFew:
    'This is a single cell. Copy the names of the indicators together with their figures, two cells or more.',
  or: 'or',
  reading: ({ name }) => `Reading ${name}…`,
  tooLarge: ({ most }) =>
    `The file is larger than ${most} MB. Remove pictures and sheets that are not needed, and try again.`,
  failed: 'The file could not be read',
  empty: 'No cell of this file that can be seen holds anything. Check for hidden sheets.',
  again: 'Choose another file',
};

const preview: (typeof importVi)['preview'] = {
  title: 'Paste from Excel – preview',
  titleFile: ({ name }) => `File ${name} – preview`,
  sheet: 'Sheet',
  digits: 'Excel copies only the digits it shows. For all decimals, load the .xlsx file.',
  truncated:
    'The sheet is too large; only its beginning was read. Check that every indicator is here before you write.',
  style: 'Number style',
  styles: { vi: '1.234,5 (Vietnamese)', en: '1,234.5 (English)' },
  styleUnknown: 'not known',
  passedOver: ({ count }) => `${rowsOf(count)} passed over (titles, totals, notes).`,
  otherMonths: ({ months }) =>
    `Figures of other months (${months}) are not written here. Open the form of that month and load this table there.`,
  nothing: 'None of the unit’s indicators was recognised in this table.',
  nothingHint:
    'Copy the column of names (or of codes) and the header row too, or use the form downloaded from here.',
  nothingToWrite: 'Every figure of this table is in the form already. Nothing changes.',
  totals: ({ write, look, skip, same }) =>
    `${cells(write)} to write, ${look} to look at, ${same} unchanged, ${skip} left out`,
  write: ({ count }) => `Write ${cells(count)}`,
  writeNone: 'Write',
  leftOpen: ({ count }) => `${cells(count)} to look at will not be written unless answered.`,
  cancel: 'Cancel',
  back: 'Paste again, choose another file',
  frozen: 'The form is being sent, or is open in another window; nothing can be written now.',
  monthOpen: 'Confirm the month of this table before writing.',
};

const columns: (typeof importVi)['columns'] = {
  title: 'Columns',
  summary: ({ taken, left }) => `Taken in: ${taken}. Not taken: ${left}.`,
  summaryAll: ({ taken }) => `Taken in: ${taken}.`,
  none: 'no column of figures yet',
  column: ({ letter }) => `Column ${letter}`,
  role: ({ name }) => `What ${name} is`,
  change: 'Change what columns are',
  hidden: 'hidden column, not taken',
  notTaken: ({ role }) => `${role} – not taken`,
  byItself: 'Let the system tell',
  month: ({ month }) => `Figures of ${month}`,
  roles: {
    order: 'Number',
    code: 'Code',
    name: 'Indicator',
    unit: 'Unit',
    plan: 'Target',
    last_month: 'Month before',
    in_month: 'In the month',
    to_date: 'To date',
    same_period: 'Same period',
    comparison: 'Comparison, %',
    note: 'Note',
    as_of: 'As of',
    vintage: 'Kind of figure',
    month: 'Month',
    whole_year: 'Whole year',
    other_period: 'Another period',
    assessment: 'Assessment',
    responsible: 'Lead unit',
    other: 'Something else',
    unknown: 'Not recognised',
  },
};

const questions: (typeof importVi)['questions'] = {
  style: ({ count }) =>
    `${count} ${plural(count, 'number', 'numbers')} such as 1.234 can be read in two ways. How does this table write numbers?`,
  monthsCount: 'Are the months of this table their own figures, or to date?',
  inMonth: 'In the month',
  toDate: 'To date',
  whichColumn: ({ role }) =>
    `Several columns are “${role}”. Choose one, and set the others to “Something else”.`,
  figureColumn: 'It is not clear which column holds the figures. Set it to “In the month” or “To date”.',
  otherMonth: ({ said, asked }) => `This table says ${said}; the form is that of ${asked}.`,
  otherMonthTake: ({ asked }) => `These are the figures of ${asked}`,
  convert: ({ from, to, count }) => `${rowsOf(count)} in ${from}; this form is in ${to}.`,
  convertAll: ({ to }) => `Convert all to ${to}`,
  otherUnit: ({ from, to, count }) => `${rowsOf(count)} in “${from}”; this form is in ${to}. Look at each.`,
  round: ({ count }) => `${rowsOf(count)} with more decimals than the form keeps.`,
  roundAll: 'Round all',
  indexes: ({ count }) => `${rowsOf(count)} may be indexes (same period = 100) or rates of growth.`,
  allIndexes: 'All are indexes',
  allGrowths: 'All are rates of growth',
  same: ({ indicator, rows }) => `${indicator} stands in several rows (${rows}). Choose one figure.`,
  anotherTable: ({ row }) => `From row ${row} on it is another table, which is not taken.`,
};

const rows: (typeof importVi)['rows'] = {
  caption: 'The table row by row: what was read, what stands now',
  indicator: 'Indicator',
  figure: 'Figure',
  raw: 'In the table',
  reading: 'Read as',
  was: 'Now',
  state: 'Result',
  rowNumber: ({ row }) => `row ${row}`,
  choose: ({ label }) => `Indicator of the row “${label}”`,
  chooseFirst: 'Choose an indicator',
  leaveOut: 'Leave this row out',
  alike: 'alike',
  byWhat: {
    chosen: 'you chose it',
    code: 'by code',
    name: 'by name',
    short_name: 'by short name',
    remembered: 'remembered',
    likeness: 'similar name',
  },
  doubts: {
    alike: 'A similar name: choose the indicator.',
    several: 'Several indicators match: choose one.',
    code_and_name: 'Code and name are of two indicators: choose one.',
    part_of_what: 'Of which indicator is this “of which” row?',
  },
  others: ({ count }) => `${rowsOf(count)} of no indicator of this unit`,
  othersHint: 'If one of them is yours, choose its indicator; it is remembered for the next time.',
  notEntered: 'Follows from its parts; nothing is entered.',
  recomputed: ({ field, was }) => `${field}, now ${was}, will follow anew.`,
  cleared: ({ field, was }) => `${field}, now ${was}, will be cleared; what is in the table is taken.`,
  outcomes: { write: 'To write', look: 'Look at', same: 'Unchanged', skip: 'Left out' },
  becomes: ({ was, now }) => `${was} to ${now}`,
  empty: 'nothing yet',
  blank: 'empty cell',
  asOf: 'As of',
  vintage: 'Kind of figure',
  note: 'Note',
  noteTooLong: 'The note is too long and is not taken.',
  take: ({ value }) => `Take ${value}`,
  skip: 'Leave out',
  undo: 'Look again',
  how: {
    thousands: 'thousands',
    decimal: 'decimals',
    rounded: 'rounded',
    converted: 'converted',
    from_index: 'the cell is an index',
    as_growth: 'the cell is a rate of growth',
  },
};

const reasons: (typeof importVi)['reasons'] = {
  ask: {
    thousands_or_decimal: 'Is this mark thousands or decimals?',
    round: 'More decimals than the form keeps.',
    convert: 'Another unit.',
    index_or_growth: 'An index (same period = 100), or a rate of growth?',
    months_count: 'In the month, or to date?',
  },
  repeated: 'This indicator stands in another row too.',
  notDue: 'Nothing is due for it this month.',
  otherTaken: 'The figure of another row or column was taken.',
  leftOut: 'You left it out.',
  findings: {
    number_in_words: 'Words with a number in them.',
    range_in_words: 'A range.',
    noise_mended: 'Digits that only the computer added were dropped.',
    formula: 'A formula’s result as of when the file was saved.',
    merged: 'A merged cell; it may speak for other rows.',
    percent_cell: 'A cell in the format of percents.',
    footnote: 'A sign for a footnote was dropped.',
    unit_differs: 'The table states another unit than the form.',
    thousandfold: 'About 1,000 times what is known, or a thousandth. Is the unit wrong?',
    same_as_current: 'In the form already.',
    level_in_month_column: 'A level, but the number stands in the column of the month.',
    two_levels: 'Two columns say different numbers.',
  },
};

const done: (typeof importVi)['done'] = {
  written: ({ count }) => `${cells(count)} written into the form.`,
  unchanged: 'Nothing has changed: these figures are in the form already.',
  undo: 'Undo',
  undone: 'The whole import has been undone.',
  close: 'Close the message',
};

export const importEn = {
  tools,
  source,
  preview,
  columns,
  questions,
  rows,
  reasons,
  done,
} satisfies typeof importVi;
