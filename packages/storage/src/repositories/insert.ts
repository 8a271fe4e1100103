/** Inserting many rows: one prepared statement per chunk size, so that building SQL is paid once per connection. */
import { setImmediate } from 'node:timers/promises';
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { once } from '../connection.ts';
import type { Db } from '../db.ts';

/** Largest first. 64 rows of the widest table stay far below both engines' limits on parameters. */
const CHUNKS = [64, 8, 1] as const;
/** SQLite answers at once: after so many rows other requests get their turn. */
const BREATH = 512;

/** A function that inserts rows into a table; every column of every row is given. */
export const inserter = <Table extends PgTable>(db: Db, table: Table) => {
  const columns = Object.keys(getTableColumns(table));
  const names = (row: number): string[] => columns.map((_, column) => `r${row}c${column}`);
  const statements = CHUNKS.map((size) => ({
    size,
    prepared: once(() => {
      const keys = Array.from({ length: size }, (_, row) => names(row));
      const rows = keys.map((row) =>
        Object.fromEntries(row.map((name, column) => [columns[column], sql.placeholder(name)])),
      );
      const statement = db
        .insert(table)
        .values(rows as unknown as Table['$inferInsert'][])
        .prepare(`insert_${getTableName(table)}_${size}`);
      return { keys, statement };
    }),
  }));

  return async (rows: readonly Table['$inferInsert'][]): Promise<void> => {
    let done = 0;
    for (const { size, prepared } of statements) {
      for (; rows.length - done >= size; done += size) {
        const { keys, statement } = prepared();
        const values: Record<string, unknown> = {};
        for (let row = 0; row < size; row += 1) {
          const given = rows[done + row] as Record<string, unknown>;
          const rowKeys = keys[row] as string[];
          for (let column = 0; column < columns.length; column += 1) {
            values[rowKeys[column] as string] = given[columns[column] as string];
          }
        }
        // One statement after another, on one connection: there is nothing to gain from asking all at once.
        await statement.execute(values);
        if ((done + size) % BREATH === 0) await setImmediate();
      }
    }
  };
};

/**
 * Rows so ordered that whatever a row hangs from comes before it: foreign keys are checked statement by statement.
 * A row whose parent is not among them keeps its place.
 */
export const parentsFirst = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  parentOf: (row: Row) => string | null,
): Row[] => {
  const waiting = new Map(rows.map((row) => [keyOf(row), row]));
  const ordered: Row[] = [];
  const place = (row: Row): void => {
    if (!waiting.delete(keyOf(row))) return;
    const parent = waiting.get(parentOf(row) ?? '');
    if (parent !== undefined) place(parent);
    ordered.push(row);
  };
  rows.forEach(place);
  return ordered;
};
