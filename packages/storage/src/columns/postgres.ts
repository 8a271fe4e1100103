/**
 * The columns we use, as PostgreSQL has them. This flavour is the typed one: the SQLite kit poses as it.
 * Everything is text, a whole number or a flag; nothing is left to a dialect's own notion of time, decimals or JSON.
 */
import { sql, type SQL } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer as pgInteger,
  pgTable,
  primaryKey,
  unique,
} from 'drizzle-orm/pg-core';

// Byte order, as SQLite has it: the same rows come in the same order whatever locale the cluster was made with.
const plainText = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

// JSON rests as text on both engines: jsonb would reorder keys, and Drizzle reads a JSON string twice.
const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text) as unknown,
});

const bytesOf = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

const matches = (column: string, pattern: string): SQL => sql`${sql.identifier(column)} ~ ${pattern}`;

export const postgresColumns = {
  table: pgTable,
  text: (name: string) => plainText(name),
  integer: (name: string) => pgInteger(name),
  flag: (name: string) => boolean(name),
  /** One of a closed list of the domain; the table adds the CHECK (`checksOf`). */
  oneOf: <const List extends readonly string[]>(name: string, _list: List) =>
    plainText(name).$type<List[number]>(),
  json: <Value>(name: string) => jsonText(name).$type<Value>(),
  /** A file's content, as it is. */
  bytes: (name: string) => bytesOf(name),
  primaryKey,
  foreignKey,
  unique,
  index,
  check,
  /** What a text must look like, as a condition for a CHECK. */
  shapes: {
    period: (column: string): SQL => matches(column, '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
    date: (column: string): SQL =>
      matches(column, '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    instant: (column: string): SQL =>
      matches(column, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
    /** Canonical decimal: no exponent, no zeros for show, no «-0». */
    decimal: (column: string): SQL =>
      matches(column, '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
    sha256: (column: string): SQL => matches(column, '^[0-9a-f]{64}$'),
  },
};
