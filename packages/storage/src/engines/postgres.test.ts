import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY, fill, PERIOD } from '../contract-suite/book.ts';
import { openTemporaryPostgres, TEST_AUDIT_KEY, type TemporaryStorage } from '../testing/index.ts';
import { openPostgres } from './postgres.ts';

const url = process.env['TEST_POSTGRES_URL'];

/** A program of its own: ends every other connection of the database at LOCATION. */
const END_CONNECTIONS = `
  import { Client } from 'pg';
  const client = new Client({ connectionString: process.env.LOCATION });
  await client.connect();
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  await client.end();`;

describe.skipIf(url === undefined)('a PostgreSQL storage', () => {
  let temporary: TemporaryStorage;

  beforeAll(async () => {
    temporary = await openTemporaryPostgres(url as string);
    await fill(temporary.storage);
  });
  afterAll(() => temporary.drop());

  const endConnections = (): Promise<unknown> =>
    temporary.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );

  it('keeps one gapless chain over many replicas', async () => {
    const replicas = [temporary.storage, await temporary.reopen(), await temporary.reopen()];
    const before = (await temporary.storage.read(({ audit }) => audit.head())).sequence;
    await Promise.all(
      replicas.flatMap((storage) =>
        Array.from({ length: 60 }, () => storage.write(({ audit }) => audit.append([ENTRY, ENTRY]))),
      ),
    );
    expect(await temporary.storage.verifyAudit()).toMatchObject({ intact: true, rows: before + 3 * 60 * 2 });
  });

  it('lives on when its connections are ended, idle or at work', async () => {
    const { storage } = temporary;
    await Promise.all(Array.from({ length: 5 }, () => storage.read(({ audit }) => audit.head())));
    await endConnections();
    const cut = storage.write(async ({ audit }) => {
      await audit.append([ENTRY]);
      await endConnections();
      await audit.append([ENTRY]);
    });
    await expect(cut).rejects.toMatchObject({ name: 'StorageFault', kind: 'unavailable' });
    await storage.write(({ audit }) => audit.append([ENTRY]));
    expect(await storage.verifyAudit()).toMatchObject({ intact: true });
  });

  it('takes another connection where those at rest were ended and nobody has heard of it', async () => {
    const { storage } = temporary;
    await Promise.all(Array.from({ length: 5 }, () => storage.read(({ audit }) => audit.head())));
    // From a process we wait for without listening: the ends of our connections stay unread until the next statement.
    execFileSync(process.execPath, ['--input-type=module', '--eval', END_CONNECTIONS], {
      cwd: import.meta.dirname,
      env: { ...process.env, LOCATION: temporary.location ?? '' },
    });
    await storage.write(({ audit }) => audit.append([ENTRY]));
    expect(await storage.verifyAudit()).toMatchObject({ intact: true });
  });

  it('does the work again, once, where somebody else’s commit got in the way', async () => {
    let attempts = 0;
    const changed = await temporary.storage.write(async ({ periods, audit }) => {
      attempts += 1;
      await periods.all();
      // Past the doors, as a shell would: our own writers take turns.
      if (attempts === 1) await temporary.raw(`update periods set locked_by = null`);
      await audit.append([ENTRY]);
      return await periods.change(PERIOD);
    });
    expect([changed, attempts]).toEqual([true, 2]);
  });

  it('says that it cannot write where the database takes no writes', async () => {
    await temporary.raw(
      `alter database ${new URL(temporary.location ?? '').pathname.slice(1)} set default_transaction_read_only = on`,
    );
    await endConnections();
    await expect(temporary.storage.checkReady()).rejects.toMatchObject({ kind: 'read_only' });
    expect(await temporary.storage.read(({ periods }) => periods.all())).toHaveLength(1);
  });

  it('says that it is not there where nobody answers', async () => {
    const nobody = openPostgres({ url: 'postgresql://nobody@127.0.0.1:1/nothing', auditKey: TEST_AUDIT_KEY });
    await expect(nobody).rejects.toMatchObject({ name: 'StorageFault', kind: 'unavailable' });
  });
});
