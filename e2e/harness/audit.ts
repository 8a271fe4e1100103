/** The audit trail of a product of a story's own: read from its file, and proved whole by the command that offices use. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const command = path.resolve(import.meta.dirname, '../../apps/api/dist/ve-dich.js');

export type AuditStep = { readonly by: string; readonly did: string; readonly what: string };

/** What was done and by whom, in order, of the actions asked for; `what` is the indicator's code or the month. */
export const readAudit = (directory: string, actions: readonly string[]): readonly AuditStep[] => {
  const database = new DatabaseSync(path.join(directory, 've-dich.db'), { readOnly: true });
  try {
    return database
      .prepare(
        `select accounts.user_name as actor, audit.action as action,
                coalesce(indicators.code, audit.object_id) as object
           from audit
           join accounts on accounts.id = audit.actor_id
           left join submissions on submissions.id = audit.object_id
           left join indicators on indicators.id in (audit.object_id, submissions.indicator_id)
          where audit.action in (select value from json_each(?))
          order by audit.sequence`,
      )
      .all(JSON.stringify(actions))
      .map(({ actor, action, object }) => ({ by: String(actor), did: String(action), what: String(object) }));
  } finally {
    database.close();
  }
};

/**
 * Runs `ve-dich audit verify` on a copy, for one process owns a database.
 * @returns what it says
 * @throws where the trail is not whole
 */
export const verifyAudit = (directory: string): string => {
  const copy = mkdtempSync(path.join(tmpdir(), 've-dich-audit-'));
  try {
    const database = new DatabaseSync(path.join(directory, 've-dich.db'), { readOnly: true });
    try {
      database.prepare('vacuum into ?').run(path.join(copy, 've-dich.db'));
    } finally {
      database.close();
    }
    // The trail is sealed with a secret of the installation.
    copyFileSync(path.join(directory, 'demo-secret'), path.join(copy, 'demo-secret'));
    return execFileSync(process.execPath, [command, 'audit', 'verify'], {
      env: { ...process.env, VE_DICH_DATA: copy },
      encoding: 'utf8',
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
