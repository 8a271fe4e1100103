/** The numbers papers print before the rows of a target set: 1, 1.1, 1.2, 2 … */

/** A row of a target set, in the document's order; ids or codes, as the caller knows them. */
export type NumberedRow = {
  readonly key: string;
  readonly parentKey: string | null;
  readonly judged: boolean;
};

/**
 * Numbers of rows. What is only followed is numbered apart (TD1, TD2 …), so that the last number of the others is how
 * many are counted; a part is numbered under its whole («1.1»), or under «?» where that is not among the rows.
 * @param rows in the order of the document
 */
export const numbersOf = (rows: readonly NumberedRow[]): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  let counted = 0;
  let followed = 0;
  for (const { key, judged } of rows.filter((row) => row.parentKey === null)) {
    if (judged) counted += 1;
    else followed += 1;
    numbers.set(key, judged ? String(counted) : `TD${followed}`);
  }
  const parts = new Map<string, number>();
  for (const { key, parentKey } of rows) {
    if (parentKey === null) continue;
    const part = (parts.get(parentKey) ?? 0) + 1;
    parts.set(parentKey, part);
    numbers.set(key, `${numbers.get(parentKey) ?? '?'}.${part}`);
  }
  return numbers;
};
