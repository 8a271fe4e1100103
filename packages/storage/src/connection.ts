/** What repositories are made of: one connection of a driver, its tables, and the work in progress on it. */
import type { KeyObject } from 'node:crypto';
import type { Changes } from './changes.ts';
import type { Db } from './db.ts';
import type { Tables } from './schema.ts';

export type Connection = {
  readonly db: Db;
  readonly tables: Tables;
  readonly changes: Changes;
  /** Key of the audit chain's HMAC; rests outside the database. */
  readonly auditKey: KeyObject;
};

/**
 * Makes a value when first asked for and keeps it: statements are prepared once per connection, and only after the
 * schema is there.
 */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};
