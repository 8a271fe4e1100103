/** The same columns as SQLite has them. */
import { sql, type SQL } from 'drizzle-orm';
import {
  check,
  customType,
  foreignKey,
  index,
  integer as sqliteInteger,
  primaryKey,
  sqliteTable,
  text as sqliteText,
  unique,
} from 'drizzle-orm/sqlite-core';
import type { Columns, Shape } from './kit.ts';

const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text) as unknown,
});

const bytesOf = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'blob' });

const matches = (column: string, glob: string): SQL => sql`${sql.identifier(column)} glob ${glob}`;
const misses = (column: string, glob: string): SQL => sql`${sql.identifier(column)} not glob ${glob}`;
const all = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` and `);
const digits = (count: number): string => '[0-9]'.repeat(count);
const between = (column: string, start: number, length: number, least: string, most: string): SQL =>
  sql`substr(${sql.identifier(column)}, ${start}, ${length}) between ${least} and ${most}`;

const month = (column: string): SQL[] => [
  between(column, 1, 4, '1900', '2199'),
  between(column, 6, 2, '01', '12'),
];

const shapes: Record<Shape, (column: string) => SQL> = {
  period: (column) => all([matches(column, `${digits(4)}-${digits(2)}`), ...month(column)]),
  date: (column) =>
    all([
      matches(column, `${digits(4)}-${digits(2)}-${digits(2)}`),
      ...month(column),
      between(column, 9, 2, '01', '31'),
    ]),
  instant: (column) =>
    matches(
      column,
      `${digits(4)}-${digits(2)}-${digits(2)}T${digits(2)}:${digits(2)}:${digits(2)}.${digits(3)}Z`,
    ),
  // GLOB has no repetition: the canonical decimal is said by what it must not look like.
  decimal: (column) =>
    all([
      matches(column, '*[0-9]'),
      ...['*[^0-9.-]*', '?*-*', '*.*.*', '.*', '-.*', '0[0-9]*', '-0[0-9]*', '*.*0', '-0'].map((glob) =>
        misses(column, glob),
      ),
    ]),
  sha256: (column) => all([sql`length(${sql.identifier(column)}) = ${64}`, misses(column, '*[^0-9a-f]*')]),
};

/** *The* cast: SQLite's kit poses as PostgreSQL's. The compiler cannot see a difference, so the contract suite does. */
export const sqliteColumns = {
  table: sqliteTable,
  text: (name: string) => sqliteText(name),
  integer: (name: string) => sqliteInteger(name),
  flag: (name: string) => sqliteInteger(name, { mode: 'boolean' }),
  oneOf: (name: string) => sqliteText(name),
  json: (name: string) => jsonText(name),
  bytes: (name: string) => bytesOf(name),
  primaryKey,
  foreignKey,
  unique,
  index,
  check,
  shapes,
} satisfies Record<keyof Columns, unknown> as unknown as Columns;
