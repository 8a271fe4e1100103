/** A pasted block against a form, and in words what would become of it. */
import type { EntryForm } from '@ve-dich/contract';
import { quantityText, type EntryContent } from '@ve-dich/domain';
import { lineOf } from '../features/entry/desk/line.ts';
import { pastedBlock, type Block } from '../features/entry/import/block.ts';
import type { CellOption, CellReason, ImportCell } from '../features/entry/import/import-cell.ts';
import { importFactsOf, type ImportFacts } from '../features/entry/import/import-facts.ts';
import {
  NO_ANSWERS,
  previewImport,
  type ImportAnswers,
  type ImportPreview,
} from '../features/entry/import/import-preview.ts';
import type { ReadOnly } from '../features/entry/view/access.ts';
import { rowViewsOf } from '../features/entry/view/row-view.ts';
import { anEntryForm } from './entry-fixtures.ts';

type Given = {
  readonly form?: EntryForm;
  /** What stands in the form, by code. */
  readonly contents?: Readonly<Record<string, EntryContent>>;
  readonly readOnly?: Readonly<Record<string, ReadOnly>>;
  readonly remembered?: Readonly<Record<string, string>>;
};

/** The form as an import finds it. */
export const importFacts = ({
  form = anEntryForm(),
  contents = {},
  readOnly = {},
  remembered = {},
}: Given = {}): ImportFacts => {
  const viewOf = rowViewsOf(form);
  const views = form.rows
    .filter(({ due }) => due)
    .map((row) => {
      const line = lineOf(row, form.calendar.period);
      return viewOf(
        row,
        { ...line, content: contents[row.code] ?? line.content },
        readOnly[row.code] ?? null,
      );
    });
  return importFactsOf(form, views, new Map(Object.entries(remembered)));
};

/** Rows written as in a sheet, the cells parted by «|», as Excel would put them on the clipboard. */
export const block = (...rows: readonly string[]): Block =>
  pastedBlock(
    rows
      .map((row) =>
        row
          .split('|')
          .map((cell) => cell.trim())
          .join('\t'),
      )
      .join('\r\n'),
  );

const optionSaid = (option: CellOption): string =>
  option.form === 'words' ? `“${option.text}”` : quantityText(option.value);
const reasonSaid = (reason: CellReason): string => Object.values(reason).join(' ');

/** «toDate «395,4» write 395.4, was 273». */
const cellSaid = ({ place, raw, outcome, taken, options, was, reasons }: ImportCell): string =>
  [
    `${place} «${raw}» ${outcome}`,
    taken === null ? options.map(optionSaid).join(' or ') : optionSaid(taken),
    ...reasons.map((reason) => `(${reasonSaid(reason)})`),
    was === null ? '' : `was ${quantityText(was)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

/** Each row in words: whose it is, and its cells. */
export const previewSaid = ({ rows }: ImportPreview): string[] =>
  rows.map(({ match, cells, raw, extras, outcome }) =>
    [
      match.match === 'matched'
        ? `${match.code} by ${match.by}`
        : match.match === 'doubtful'
          ? match.why
          : match.match,
      ...cells.map(cellSaid),
      ...extras.map((extra) => `${extra.kind} ${extra.text} ${extra.outcome}`),
      ...(raw.length === 0 ? [] : [`${raw.map((each) => each.raw).join(' ')} ${outcome}`]),
    ].join('; '),
  );

export const previewOf = (
  of: Block,
  facts: ImportFacts = importFacts(),
  answers: Partial<ImportAnswers> = {},
): ImportPreview => previewImport(of, facts, { ...NO_ANSWERS, ...answers });
