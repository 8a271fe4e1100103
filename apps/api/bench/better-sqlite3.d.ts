/** The little of better-sqlite3 that the bare route uses; this package does not declare its types. */
declare module 'better-sqlite3' {
  class Statement {
    pluck(): this;
    get(...parameters: readonly unknown[]): unknown;
    all(...parameters: readonly unknown[]): unknown[];
  }
  export default class BetterSqlite {
    constructor(file: string, options: { readonly readonly: boolean });
    prepare(sql: string): Statement;
  }
}
