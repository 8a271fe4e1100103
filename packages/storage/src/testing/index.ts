export { TEST_AUDIT_KEY } from './audit-key.ts';
export {
  openTemporaryPglite,
  openTemporaryPostgres,
  openTemporarySqlite,
  type TemporaryOptions,
  type TemporaryStorage,
} from './temporary.ts';
