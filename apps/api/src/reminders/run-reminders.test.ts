/** The clock's own reminders on the real server: each stage once, whoever runs it, however often, wherever it is restarted. */
import {
  openTemporaryPglite,
  openTemporaryPostgres,
  type TemporaryStorage,
  withPglite,
} from '@ve-dich/storage/testing';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dependencies } from '../dependencies.ts';
import { createStructures } from '../month-work/structure.ts';
import { AUGUST, sent } from '../testing/month-work.ts';
import { logOf, remindersTo, remindUnits } from '../testing/reminders.ts';
import { openServer, type ServerOptions, type TestServer } from '../testing/server.ts';
import { runReminders } from './run-reminders.ts';

let opened: TestServer[] = [];
afterEach(async () => {
  for (const server of opened) await server.close();
  opened = [];
});
const open = async (options: ServerOptions = {}): Promise<TestServer> => {
  const server = await openServer(options);
  opened.push(server);
  return server;
};

/** A replica's round of the job, with structures of its own. */
const replica = (dependencies: Dependencies) => runReminders(dependencies, createStructures());
/** Puts the clock to a moment of August; everybody signs in anew. */
const at = (server: TestServer, instant: string): void => {
  server.clock.set(instant);
  server.forgetSessions();
};
const stages = async (server: TestServer, person = 'Nguyễn Viết Ân'): Promise<string[]> => {
  server.forgetSessions();
  const { reminders } = await logOf(server);
  return reminders
    .filter((each) => each.person === person)
    .map(({ stage, round, at: sentAt }) => `${sentAt.slice(5, 16)} ${stage} ${round}`)
    .toReversed();
};

// August is due on the 20th at 17:00 in Hà Nội, 10:00 UTC; the demo begins on the 12th.
describe('the clock', () => {
  it('reminds three days, one day and two hours before, and then once a day for five days', async () => {
    const server = await open();
    const run = replica(server.dependencies);
    expect(await run()).toBe(0);
    // Every half hour for two weeks.
    for (let half = 0; half < 2 * 24 * 14; half += 1) {
      await run();
      server.clock.move(30 * 60_000);
    }
    expect(await stages(server)).toEqual([
      '08-17T10:00 three_days 0',
      '08-19T10:00 one_day 0',
      '08-20T08:00 two_hours 0',
      '08-20T10:30 overdue 1',
      '08-21T10:00 overdue 2',
      '08-22T10:00 overdue 3',
      '08-23T10:00 overdue 4',
      '08-24T10:00 overdue 5',
    ]);
    expect(await remindersTo(server, 'giam-doc-khdt')).toHaveLength(8);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  }, 60_000);

  it('after a week asleep sends the stage that holds, and none it slept through', async () => {
    const server = await open();
    at(server, '2024-08-22T03:00:00.000Z');
    expect(await replica(server.dependencies)()).toBeGreaterThan(0);
    expect(await stages(server)).toEqual(['08-22T03:00 overdue 2']);
  });

  it('put back says nothing again, put forward what holds there', async () => {
    const server = await open();
    const run = replica(server.dependencies);
    at(server, '2024-08-19T12:00:00.000Z');
    await run();
    at(server, '2024-08-17T12:00:00.000Z');
    expect(await run()).toBe(0);
    at(server, '2024-08-19T13:00:00.000Z');
    expect(await run()).toBe(0);
    at(server, '2024-08-20T09:00:00.000Z');
    await run();
    expect(await stages(server)).toEqual(['08-19T12:00 one_day 0', '08-20T09:00 two_hours 0']);
  });

  it('is silent to who has sent everything, and speaks to the others', async () => {
    const server = await open();
    await sent(server);
    at(server, '2024-08-20T09:00:00.000Z');
    await replica(server.dependencies)();
    expect(await remindersTo(server, 'giam-doc-khdt')).toEqual([]);
    expect(await remindersTo(server, 'giam-doc-ldtbxh')).toHaveLength(1);
  });

  it('is silent about a locked month', async () => {
    const server = await open();
    at(server, '2024-08-20T09:00:00.000Z');
    await server.storage.write(async ({ periods, audit }) => {
      const month = (await periods.ofYear(AUGUST.year)).find(({ period }) => period === '2024-08');
      if (month === undefined) throw new Error('no August');
      await periods.change({ ...month, state: 'locked', lockedAt: server.clock.now(), lockedBy: null });
      await audit.append([
        { at: server.clock.now(), actorId: 'x', action: 'x', objectKind: 'x', objectId: 'x' },
      ]);
    });
    expect(await replica(server.dependencies)()).toBe(0);
  });

  it('tells one person once of several deadlines: one notice', async () => {
    const server = await open();
    // One of Industry & Trade was returned until the 15th; another goes back until the 22nd.
    at(server, '2024-08-18T09:00:00.000Z');
    const review = await server.ask('van-phong', 'review', AUGUST);
    const { rows } = JSON.parse(review.body) as { rows: { code: string; submission: { version: number } }[] };
    const version = rows.find(({ code }) => code === 'ct-05')?.submission.version ?? 0;
    const back = { version, kind: 'wrong_figure', text: 'Thừa số 0', dueAt: '2024-08-22T10:00:00.000Z' };
    const returned = await server.send(
      'van-phong',
      'returnEntry',
      { ...AUGUST, code: 'ct-05' },
      { body: back, key: 'tra-lai-ct-05' },
    );
    expect(returned.statusCode).toBe(200);
    at(server, '2024-08-19T10:00:00.000Z');
    await replica(server.dependencies)();
    const notices = await remindersTo(server, 'giam-doc-ct');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.reminders).toEqual([
      { period: '2024-08', dueAt: '2024-08-15T10:00:00.000Z', stage: 'overdue', indicators: 1 },
      { period: '2024-08', dueAt: '2024-08-22T10:00:00.000Z', stage: 'three_days', indicators: 1 },
    ]);
  });

  it('does not count as, nor is kept back by, what the office sent by hand', async () => {
    const server = await open();
    at(server, '2024-08-20T08:30:00.000Z');
    await remindUnits(server, 'van-phong', ['skhdt']);
    await replica(server.dependencies)();
    expect(await stages(server)).toEqual(
      expect.arrayContaining(['08-20T08:30 by_office 1', '08-20T08:30 two_hours 0']),
    );
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'means the same moments on a server in %s',
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const server = await open();
        const run = replica(server.dependencies);
        at(server, '2024-08-20T07:59:59.000Z');
        await run();
        at(server, '2024-08-20T08:00:00.000Z');
        await run();
        expect(await stages(server)).toEqual(['08-20T07:59 one_day 0', '08-20T08:00 two_hours 0']);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );
});

const replicas = (
  name: string,
  engine: (() => Promise<TemporaryStorage>) | undefined,
  two: boolean,
): void => {
  describe(`several replicas on ${name}`, () => {
    it('send each stage once, however they overlap', async () => {
      const server = await open(engine === undefined ? {} : { open: engine });
      at(server, '2024-08-20T09:00:00.000Z');
      const { dependencies, temporary } = server;
      // Another process has a storage of its own; SQLite is one process's, PGlite one connection.
      const other = two ? { ...dependencies, storage: await temporary.reopen() } : dependencies;
      const runs = [dependencies, other, dependencies, other].map(replica);
      const counts = await Promise.all(runs.map((run) => run()));
      expect(counts.filter((count) => count > 0)).toHaveLength(1);
      expect((await Promise.all(runs.map((run) => run()))).every((count) => count === 0)).toBe(true);
      expect(await stages(server)).toEqual(['08-20T09:00 two_hours 0']);
    }, 60_000);

    it('after a restart nothing is said again', async () => {
      const server = await open(engine === undefined ? {} : { open: engine });
      at(server, '2024-08-20T09:00:00.000Z');
      await replica(server.dependencies)();
      expect(await replica({ ...server.dependencies })()).toBe(0);
      server.clock.move(60 * 60_000);
      expect(await replica({ ...server.dependencies })()).toBe(0);
    }, 60_000);
  });
};
replicas('SQLite', undefined, false);
describe.skipIf(!withPglite)('PostgreSQL in the process', () => {
  replicas('PGlite', () => openTemporaryPglite(), false);
});
const url = process.env['TEST_POSTGRES_URL'];
describe.skipIf(url === undefined)('with a server at TEST_POSTGRES_URL', () => {
  replicas('PostgreSQL', () => openTemporaryPostgres(url ?? ''), true);
});
