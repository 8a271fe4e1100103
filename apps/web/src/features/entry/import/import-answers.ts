/** What a person says of a block, one answer after the other; each gives the answers anew. */
import { labelKey, type ChosenRole } from '@ve-dich/domain';
import type { Decision, ImportCell } from './import-cell.ts';
import type { ImportFacts } from './import-facts.ts';
import type { ImportAnswers, ImportPreview } from './import-preview.ts';

/** What a column is for; `null` leaves it to the sheet again. */
export const withColumn = (
  answers: ImportAnswers,
  column: number,
  role: ChosenRole | null,
): ImportAnswers => {
  const columns = new Map(answers.columns);
  if (role === null) columns.delete(column);
  else columns.set(column, role);
  return { ...answers, columns };
};

/** Of which indicator a row is, by code; `null` leaves the row out, `undefined` leaves it to the sheet again. */
export const withRow = (
  answers: ImportAnswers,
  row: number,
  code: string | null | undefined,
): ImportAnswers => {
  const rows = new Map(answers.rows);
  if (code === undefined) rows.delete(row);
  else rows.set(row, code);
  return { ...answers, rows };
};

/** What is done with a cell; the last one decided stands where two claim one place. */
export const withDecision = (
  answers: ImportAnswers,
  key: string,
  decision: Decision | undefined,
): ImportAnswers => {
  const decisions = new Map(answers.decisions);
  decisions.delete(key);
  if (decision !== undefined) decisions.set(key, decision);
  return { ...answers, decisions };
};

/** One answer for all cells with the same question: each takes the reading of that kind. */
export const withAll = (
  answers: ImportAnswers,
  preview: ImportPreview,
  isMeant: (cell: ImportCell) => number | null,
): ImportAnswers =>
  preview.rows
    .flatMap(({ cells }) => cells)
    .reduce((all, cell) => {
      const take = cell.outcome === 'look' ? isMeant(cell) : null;
      return take === null || cell.options[take] === undefined ? all : withDecision(all, cell.key, { take });
    }, answers);

type Label = { readonly label: string; readonly code: string | null };

/**
 * What is worth remembering of the answers: a label that a person said to be an indicator's, and one that was remembered
 * and is none after all. Of a label with two answers nothing can be remembered.
 */
export const labelsToRemember = (
  preview: ImportPreview,
  answers: ImportAnswers,
  { remembered }: Pick<ImportFacts, 'remembered'>,
): readonly Label[] => {
  const said = new Map<string, Label | 'several'>();
  for (const { row, label } of [...preview.rows, ...preview.others]) {
    const code = answers.rows.get(row);
    const key = labelKey(label);
    if (code === undefined || key === '') continue;
    const before = said.get(key);
    said.set(
      key,
      before === undefined || (before !== 'several' && before.code === code) ? { label, code } : 'several',
    );
  }
  return [...said].flatMap(([key, answer]) => {
    if (answer === 'several') return [];
    const known = remembered.get(key) ?? null;
    return known === answer.code ? [] : [answer];
  });
};
