/** The portable column kit: what a table definition may use, and checks made from the domain's closed lists. */
import { sql } from 'drizzle-orm';
import type { postgresColumns } from './postgres.ts';

export type Columns = typeof postgresColumns;
export type Shape = keyof Columns['shapes'];

/**
 * CHECKs of one table. Columns are named without their table: SQLite rebuilds a table under another name, and a
 * qualified name would then point at the old one.
 */
export const checksOf = (kit: Columns, table: string) => ({
  /** The column holds a word of the list (or nothing, where it is nullable). */
  oneOf: (column: string, list: readonly string[]) =>
    kit.check(`${table}_${column}_listed`, sql`${sql.identifier(column)} in ${list}`.inlineParams()),
  /** The text has the form of a month, a day, an instant, a decimal or a hash. */
  shape: (column: string, shape: Shape) =>
    kit.check(`${table}_${column}_shape`, kit.shapes[shape](column).inlineParams()),
  /** A whole number is not below a least one. */
  atLeast: (column: string, least: number) =>
    kit.check(`${table}_${column}_least`, sql`${sql.identifier(column)} >= ${least}`.inlineParams()),
  /** A condition of the table's own, written in SQL both engines read alike. */
  holds: (name: string, condition: ReturnType<typeof sql>) =>
    kit.check(`${table}_${name}`, condition.inlineParams()),
});
