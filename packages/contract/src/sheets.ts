/** Spreadsheet files: read into cells, given out as a template, and what a unit has said of the labels in them. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { LARGEST_FILE } from './file-limits.ts';
import { codeParameter, monthParameter, yearParameter } from './primitives.ts';

/** What is known of a cell beside its content; what is not said is not so. */
const flags = {
  /** The number or the text is the result a formula had when the file was saved. */
  formula: z.boolean().optional(),
  /** The cell's row or column is hidden. */
  hidden: z.boolean().optional(),
  /** Part of merged cells: how many rows up and columns left their first cell stands, zeros in itself. */
  merged: z.strictObject({ up: z.int().min(0), left: z.int().min(0) }).optional(),
};

/** Mirrors `SheetCell` of the domain's `sheet/cell.ts`. */
export const sheetCell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), ...flags }),
  /** `value` as the file has it, all digits of its binary number; `shown` where the cell displays something else. */
  z.strictObject({ kind: z.literal('number'), value: z.string(), shown: z.string().optional(), ...flags }),
  /** «#DIV/0!», «#N/A» … */
  z.strictObject({ kind: z.literal('error'), code: z.string(), ...flags }),
  z.strictObject({ kind: z.literal('empty'), ...flags }),
]);
export type SheetCellOnWire = z.infer<typeof sheetCell>;

export const sheetsRead = z.strictObject({
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      hidden: z.boolean(),
      /** Something lies outside of what is read of a sheet: more rows, columns or text. */
      truncated: z.boolean(),
      /** Rows from the top, cells from the left; rows may differ in length. */
      rows: z.array(z.array(sheetCell)),
    }),
  ),
});
export type SheetsRead = z.infer<typeof sheetsRead>;

export const sheetsEndpoint = endpoint({
  name: 'sheets',
  summary: 'Read the cells of an .xlsx file; nothing is kept of it',
  tag: 'entry',
  // Nothing is asked: a question is a mistake of the one who asks.
  query: z.strictObject({}),
  upload: { bytes: LARGEST_FILE },
  answer: sheetsRead,
  status: 200,
});
export const entryTemplateEndpoint = endpoint({
  name: 'entryTemplate',
  summary: 'A unit’s month as an .xlsx file to be filled in and read again',
  tag: 'entry',
  params: z.strictObject({ year: yearParameter, month: monthParameter, unit: codeParameter }),
  answer: 'file',
  status: 200,
});

/** A label as the domain's `labelKey` folds it, and the indicator the unit last said it to be. */
export const sheetLabels = z.object({
  labels: z.array(z.object({ label: z.string(), code: z.string() })),
});
export type SheetLabels = z.infer<typeof sheetLabels>;

const ofUnitsYear = z.strictObject({ year: yearParameter, unit: codeParameter });

export const sheetLabelsEndpoint = endpoint({
  name: 'sheetLabels',
  summary: 'What a unit has said of labels in its sheets: remembered, so that it is asked once',
  tag: 'entry',
  params: ofUnitsYear,
  answer: sheetLabels,
  status: 200,
});
export const rememberLabelsEndpoint = endpoint({
  name: 'rememberLabels',
  summary: 'Remember of which indicators labels are, as a person confirmed it; null forgets one',
  tag: 'entry',
  params: ofUnitsYear,
  body: z.strictObject({
    labels: z
      .array(
        z.strictObject({
          /** As it stands in the sheet. */
          label: z
            .string()
            .min(1)
            .max(300)
            .refine((text) => !text.includes('\0')),
          code: codeParameter.nullable(),
        }),
      )
      .min(1)
      .max(200),
  }),
  answer: sheetLabels,
  status: 200,
});
