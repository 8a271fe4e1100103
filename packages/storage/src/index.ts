export type * from './repositories/interfaces.ts';
export type * from './repositories/work-rows.ts';
export { openSqlite, type SqliteOptions } from './engines/sqlite.ts';
export { openPostgres, type PostgresOptions } from './engines/postgres.ts';
export { GENESIS_HASH } from './audit-chain.ts';
export { StorageFault, type FaultKind } from './fault.ts';
export {
  ExpiredRepositoryError,
  MigrationError,
  NestedUnitOfWorkError,
  StorageInUseError,
  UnauditedChangeError,
  UnawaitedCallError,
  UnsafeEngineError,
} from './errors.ts';
