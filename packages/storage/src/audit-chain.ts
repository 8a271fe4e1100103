/**
 * The audit trail as a hash chain (SEC-44): hash = HMAC-SHA-256(key, previous hash as hex ‖ canonical JSON of the row
 * without its two hashes). Whoever has the database but not the key cannot change, drop or insert a row unseen.
 */
import { createHmac, type KeyObject } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import canonicalize from 'canonicalize';
import type { AuditEntry, AuditRow, AuditVerification } from './repositories/interfaces.ts';

/** What the first row follows. */
export const GENESIS_HASH = '0'.repeat(64);

const PAGE = 500;

/** Canonical JSON (RFC 8785), or null for nothing said. */
const canonicalText = (value: unknown): string | null =>
  value === undefined || value === null ? null : (canonicalize(value) ?? null);

/** The row of an entry, linked to the one before it. */
export const chained = (
  key: KeyObject,
  previous: Pick<AuditRow, 'sequence' | 'hash'>,
  entry: AuditEntry,
): AuditRow => {
  const row = {
    sequence: previous.sequence + 1,
    at: entry.at,
    actorId: entry.actorId,
    onBehalfOf: entry.onBehalfOf ?? null,
    action: entry.action,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    before: canonicalText(entry.before),
    after: canonicalText(entry.after),
    reason: entry.reason ?? null,
  };
  return { ...row, previousHash: previous.hash, hash: hashOf(key, previous.hash, row) };
};

const hashOf = (key: KeyObject, previousHash: string, row: Omit<AuditRow, 'previousHash' | 'hash'>): string =>
  createHmac('sha256', key)
    .update(previousHash)
    .update(canonicalize(row) ?? '')
    .digest('hex');

/**
 * Walks the chain a page at a time.
 * @param after rows after a sequence, ascending
 * @returns intact, or the first row found that does not fit: its sequence is not the next, it follows another hash, or
 *   its own hash is not what the key makes of it. Rows cut off the end do not show here: compare the head with a printed one.
 */
export const verifyChain = async (
  key: KeyObject,
  after: (sequence: number, limit: number) => Promise<readonly AuditRow[]>,
): Promise<AuditVerification> => {
  let sequence = 0;
  let headHash = GENESIS_HASH;
  for (;;) {
    const page = await after(sequence, PAGE);
    for (const row of page) {
      const fault = faultOfRow(key, { sequence, hash: headHash }, row);
      if (fault !== null) return { intact: false, sequence: row.sequence, fault };
      sequence = row.sequence;
      headHash = row.hash;
    }
    if (page.length < PAGE) return { intact: true, rows: sequence, headHash };
    // SQLite answers at once: without this a long trail would hold up every request.
    await setImmediate();
  }
};

const faultOfRow = (
  key: KeyObject,
  previous: { readonly sequence: number; readonly hash: string },
  row: AuditRow,
): 'gap' | 'previous_hash' | 'hash' | null => {
  if (row.sequence !== previous.sequence + 1) return 'gap';
  if (row.previousHash !== previous.hash) return 'previous_hash';
  const { previousHash, hash, ...rest } = row;
  return hashOf(key, previousHash, rest) === hash ? null : 'hash';
};
