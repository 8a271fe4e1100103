/** Refusals of storage itself: misuse of a door, and databases it will not work on. Driver errors are in `fault.ts`. */

/** A repository was kept and used after the read or write it was handed out for. */
export class ExpiredRepositoryError extends Error {
  override readonly name = 'ExpiredRepositoryError';
  constructor() {
    super('repository used after its unit of work');
  }
}

/** A unit of work ended while a call it had made was still running: an `await` is missing. It was rolled back. */
export class UnawaitedCallError extends Error {
  override readonly name = 'UnawaitedCallError';
  constructor() {
    super('a repository call was not awaited in its unit of work');
  }
}

/** A door was opened inside an open unit of work. */
export class NestedUnitOfWorkError extends Error {
  override readonly name = 'NestedUnitOfWorkError';
  constructor(inner: 'read' | 'write', outer: 'read' | 'write') {
    super(`a ${inner} inside a ${outer}: use the repositories at hand`);
  }
}

/** A write changed something that needs an audit row and appended none. It was rolled back. */
export class UnauditedChangeError extends Error {
  override readonly name = 'UnauditedChangeError';
  constructor() {
    super('a change without an audit row');
  }
}

/** Another process (or another storage of this one) has the database file open. */
export class StorageInUseError extends Error {
  override readonly name = 'StorageInUseError';
  constructor(file: string) {
    super(`another process uses ${file}: one process owns a SQLite database`);
  }
}

/** The engine would not keep what it promises: too old, or set up to lose data. */
export class UnsafeEngineError extends Error {
  override readonly name = 'UnsafeEngineError';
}

/** The database's schema and this program's do not fit, or a migration would do damage. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly reason: 'newer' | 'altered' | 'pending' | 'orphans' | 'unprotected' | 'backup' | 'failed';
  constructor(reason: MigrationError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
