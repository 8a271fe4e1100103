/** One vocabulary for what drivers throw. Messages carry a kind and a constraint's name, never SQL or values. */
import { DrizzleQueryError } from 'drizzle-orm';

export type FaultKind =
  | 'unique'
  | 'primary_key'
  | 'foreign_key'
  | 'check'
  | 'append_only'
  | 'busy'
  | 'unavailable'
  | 'full'
  | 'read_only'
  /** A driver error no caller can do anything about: a bug or a damaged database. */
  | 'unexpected';

/** A driver's error, classified. `cause` is the driver's own error: for the log, never for an answer. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly kind: FaultKind;
  /** Name of the constraint, the same on both engines; null where the engine does not say (SQLite's foreign keys). */
  readonly constraint: string | null;
  /** The driver's code. */
  readonly code: string | null;
  constructor(kind: FaultKind, constraint: string | null, code: string | null, cause: unknown) {
    super(`storage: ${kind}${constraint === null ? '' : ` (${constraint})`}`, { cause });
    this.kind = kind;
    this.constraint = constraint;
    this.code = code;
  }
}

/** The connection was gone before a unit of work began: nothing of it has run, so another connection may take it. */
export class ConnectionGoneError extends Error {
  override readonly name = 'ConnectionGoneError';
  constructor(cause: unknown) {
    super('the connection ended before the work began', { cause });
  }
}

/** True where PostgreSQL gave way to somebody else and the same work can be done again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof StorageFault && (error.code === '40001' || error.code === '40P01');

/** A storage fault for a driver's error, anything else unchanged. */
export const faultOf = (error: unknown): unknown => {
  if (error instanceof StorageFault) return error;
  if (error instanceof ConnectionGoneError) return faultOf(error.cause);
  // Drizzle's wrapper has SQL and parameters in its message: it goes no further than here.
  const wrapped = error instanceof DrizzleQueryError;
  const cause = wrapped ? error.cause : error;
  if (!(cause instanceof Error)) return wrapped ? new StorageFault('unexpected', null, null, cause) : error;
  const code = textOf(cause, 'code');
  if (code?.startsWith('SQLITE_')) {
    const { kind, constraint } = sqliteFault(code, cause.message);
    return new StorageFault(kind, constraint, code, cause);
  }
  if (code !== null && /^[0-9A-Z]{5}$/.test(code)) {
    return new StorageFault(postgresKind(code, cause), postgresConstraint(code, cause), code, cause);
  }
  if (isConnectionLoss(code, cause.message)) return new StorageFault('unavailable', null, code, cause);
  return wrapped ? new StorageFault('unexpected', null, code, cause) : error;
};

const textOf = (error: Error, property: string): string | null => {
  const value: unknown = Reflect.get(error, property);
  return typeof value === 'string' ? value : null;
};

const SQLITE_KINDS: readonly (readonly [prefix: string, kind: FaultKind])[] = [
  ['SQLITE_CONSTRAINT_UNIQUE', 'unique'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'primary_key'],
  ['SQLITE_CONSTRAINT_ROWID', 'primary_key'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'foreign_key'],
  ['SQLITE_CONSTRAINT_CHECK', 'check'],
  ['SQLITE_CONSTRAINT_NOTNULL', 'check'],
  ['SQLITE_CONSTRAINT_TRIGGER', 'append_only'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read_only'],
  ['SQLITE_CANTOPEN', 'unavailable'],
  ['SQLITE_IOERR', 'unavailable'],
];

const sqliteFault = (code: string, message: string): { kind: FaultKind; constraint: string | null } => {
  const kind = SQLITE_KINDS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'unexpected';
  const said = message.slice(message.indexOf(': ') + 2);
  // SQLite names columns, PostgreSQL names constraints: ours are named after table and columns, so both come out alike.
  const columns = said.split(', ').map((column) => column.split('.'));
  const table = columns[0]?.[0] ?? '';
  const names = columns.map((column) => column[1] ?? '');
  switch (code) {
    case 'SQLITE_CONSTRAINT_UNIQUE':
      return { kind, constraint: [table, ...names, 'unique'].join('_') };
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
    case 'SQLITE_CONSTRAINT_ROWID':
      return { kind, constraint: `${table}_pkey` };
    case 'SQLITE_CONSTRAINT_NOTNULL':
      return { kind, constraint: [table, ...names, 'not_null'].join('_') };
    case 'SQLITE_CONSTRAINT_CHECK':
      return { kind, constraint: said };
    case 'SQLITE_CONSTRAINT_TRIGGER':
      return { kind, constraint: `${said}_append_only` };
    default:
      return { kind, constraint: null };
  }
};

/** Class «VD» is ours: raised by the triggers of append-only tables. */
const APPEND_ONLY_STATE = 'VD001';

const POSTGRES_KINDS: Record<string, FaultKind> = {
  '23505': 'unique',
  '23503': 'foreign_key',
  '23001': 'foreign_key',
  '23514': 'check',
  '23502': 'check',
  [APPEND_ONLY_STATE]: 'append_only',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '57014': 'busy',
  '53100': 'full',
  '25006': 'read_only',
  '25P03': 'unavailable',
  '53300': 'unavailable',
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
};

const postgresKind = (code: string, cause: Error): FaultKind => {
  if (code === '23505' && textOf(cause, 'constraint')?.endsWith('_pkey')) return 'primary_key';
  return POSTGRES_KINDS[code] ?? (code.startsWith('08') ? 'unavailable' : 'unexpected');
};

const postgresConstraint = (code: string, cause: Error): string | null =>
  code === '23502'
    ? `${textOf(cause, 'table')}_${textOf(cause, 'column')}_not_null`
    : textOf(cause, 'constraint');

const isConnectionLoss = (code: string | null, message: string): boolean =>
  /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|EAI_)/.test(code ?? '') ||
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (was closed|has encountered)|Cannot use a pool|PGlite is closed|The database connection is not open)/.test(
    message,
  );
