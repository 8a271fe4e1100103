export { TEST_AUDIT_KEY } from './audit-key.ts';
export {
  openTemporaryPglite,
  openTemporaryPostgres,
  openTemporarySqlite,
  type TemporaryOptions,
  type TemporaryStorage,
  withPglite,
} from './temporary.ts';
