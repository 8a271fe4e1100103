/** The audit trail: read as it is stored, appended as a chain. */
import { desc, gt, sql } from 'drizzle-orm';
import { chained, GENESIS_HASH } from '../audit-chain.ts';
import { once, type Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { AuditRow, ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const auditReading = ({ db, tables: { audit } }: Connection): ReadingRepositories['audit'] => {
  const head = once(() =>
    db
      .select({ sequence: audit.sequence, hash: audit.hash })
      .from(audit)
      .orderBy(desc(audit.sequence))
      .limit(1)
      .prepare('audit_head'),
  );
  const after = once(() =>
    db
      .select()
      .from(audit)
      .where(gt(audit.sequence, sql.placeholder('sequence')))
      .orderBy(audit.sequence)
      .limit(sql.placeholder('limit'))
      .prepare('audit_after'),
  );
  return {
    head: async () => {
      const [row] = await head().execute();
      return row ?? { sequence: 0, hash: GENESIS_HASH };
    },
    after: async (sequence, limit): Promise<AuditRow[]> => await after().execute({ sequence, limit }),
  };
};

export const auditWriting = (connection: Connection): WritingRepositories['audit'] => {
  const { db, tables, changes, auditKey } = connection;
  const reading = auditReading(connection);
  const insert = inserter(db, tables.audit);
  return {
    ...reading,
    append: async (entries) => {
      if (entries.length === 0) return;
      changes.audited();
      // Writers take turns (SQLite's one writer; a table lock on PostgreSQL): nobody else can follow the same head.
      let previous: Pick<AuditRow, 'sequence' | 'hash'> = await reading.head();
      const rows: AuditRow[] = [];
      for (const entry of entries) {
        const row = chained(auditKey, previous, entry);
        rows.push(row);
        previous = row;
      }
      await insert(rows);
    },
  };
};
