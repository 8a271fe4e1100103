/** The little of better-sqlite3 that the benchmarks use; this package does not declare its types. */
declare module 'better-sqlite3' {
  class Statement {
    pluck(): this;
    get(...parameters: readonly unknown[]): unknown;
    all(...parameters: readonly unknown[]): unknown[];
    run(...parameters: readonly unknown[]): unknown;
  }
  export default class BetterSqlite {
    constructor(file: string, options?: { readonly readonly: boolean });
    prepare(sql: string): Statement;
    pragma(source: string): unknown;
    backup(file: string): Promise<unknown>;
    close(): void;
    transaction<Parameters extends readonly unknown[], Result>(
      work: (...parameters: Parameters) => Result,
    ): { readonly immediate: (...parameters: Parameters) => Result };
  }
}
