/** Deadlines of a month and of its levels, over the real address: who may, and everything that goes by them. */
import type { Dashboard, Notices, TimelinessTable, Years } from '@ve-dich/contract';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import {
  AUGUST,
  bodyOf,
  formOf,
  handIn,
  KHDT,
  reviewOf,
  rowOf,
  sent,
  newKey,
} from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import { ACCOUNT_OF, type TestServer } from '../testing/server.ts';

const EIGHTEENTH = '2024-08-18T10:00:00.000Z';
const TWENTIETH = '2024-08-20T10:00:00.000Z';
const set = async (server: TestServer, body: object, user = 'van-phong') => {
  const { calendar } = await reviewOf(server, 'chanh-van-phong');
  return server.send(user, 'setDeadlines', AUGUST, {
    body: { version: calendar.version, dueAt: TWENTIETH, dueAtByLevel: {}, reason: 'Họp sớm', ...body },
  });
};

describeOnEngines('deadlines by level', (given) => {
  it('are the office’s to set', async () => {
    for (const [role, user] of Object.entries(ACCOUNT_OF)) {
      if (role === 'office') continue;
      expectRefusal(await set(given(), {}, user), 403, 'forbidden');
    }
  });

  it('must lie ahead, not after the month’s own, with a reason and of the version that was seen', async () => {
    const server = given();
    for (const [body, status, code] of [
      [{ dueAtByLevel: { department: '2024-08-11T10:00:00.000Z' } }, 422, 'bad-deadline'],
      [{ dueAtByLevel: { department: '2024-08-21T10:00:00.000Z' } }, 422, 'bad-deadline'],
      [{ dueAt: '2024-07-01T10:00:00.000Z' }, 422, 'bad-deadline'],
      [{ reason: '   ' }, 422, 'reason-required'],
      [{ version: 0 }, 412, 'changed-by-someone-else'],
      [{ dueAtByLevel: { village: EIGHTEENTH } }, 400, 'malformed'],
    ] as const)
      expectRefusal(await set(server, body), status, code);
    expectRefusal(
      await server.send(
        'van-phong',
        'setDeadlines',
        { year: 2024, month: 7 },
        {
          body: { version: 1, dueAt: TWENTIETH, dueAtByLevel: {}, reason: 'x' },
        },
      ),
      409,
      'wrong-state',
    );
    expectRefusal(
      await server.send(
        'van-phong',
        'setDeadlines',
        { year: 2031, month: 7 },
        {
          body: { version: 1, dueAt: TWENTIETH, dueAtByLevel: {}, reason: 'x' },
        },
      ),
      404,
      'not-found',
    );
  });

  it('hold for the form, the desk, lateness, the warning and the table of its level, and for no other', async () => {
    const server = given();
    expect((await set(server, { dueAtByLevel: { department: EIGHTEENTH } })).statusCode).toBe(204);
    expect((await formOf(server, 'giam-doc-khdt')).calendar).toMatchObject({
      dueAt: EIGHTEENTH,
      dueAtByLevel: { department: EIGHTEENTH },
    });
    // The head of every page says the same to each as the form does.
    const augustOf = async (user: string) =>
      bodyOf<Years>(await server.ask(user, 'years')).years.find(({ year }) => year === 2024)?.months[7]
        ?.dueAt;
    expect(await augustOf('giam-doc-khdt')).toBe(EIGHTEENTH);
    expect(await augustOf('can-bo-khdt')).toBe(EIGHTEENTH);
    expect(await augustOf('van-phong')).toBe(TWENTIETH);
    expect(await augustOf('bi-thu')).toBe(TWENTIETH);
    const review = await reviewOf(server);
    expect(review.levels).toContain('department');
    expect(review.calendar.dueAt).toBe(TWENTIETH);
    expect(new Set(review.rows.map(({ dueAt }) => dueAt))).toEqual(new Set([EIGHTEENTH, TWENTIETH]));
    expect(rowOf(review, 'ct-11').dueAt).toBe(EIGHTEENTH);

    // Typed in time; on the 19th a department is late, a Party body is not.
    const version = await sent(server);
    await server.send('giam-doc-khdt', 'takeBack', KHDT, {
      key: newKey(),
      body: { entries: [{ code: 'ct-11', version }] },
    });
    server.clock.set('2024-08-19T03:00:00.000Z');
    server.forgetSessions();
    const again = rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-11').submission?.version ?? 0;
    expect((await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version: again }])).statusCode).toBe(201);
    expect(rowOf(await reviewOf(server), 'ct-11').submission?.late).toBe(true);
    const table = bodyOf<TimelinessTable>(await server.ask('bi-thu', 'timeliness', { year: 2024 }));
    const august = table.units.flatMap(({ months }) => months.filter(({ month }) => month === 8));
    const duesOf = (state: string) =>
      new Set(august.filter((each) => each.state === state).map(({ dueAt }) => dueAt));
    expect(duesOf('missing')).toEqual(new Set([EIGHTEENTH]));
    expect(duesOf('awaited')).toEqual(new Set([TWENTIETH]));
    const { indicators } = bodyOf<Dashboard>(await server.ask('bi-thu', 'dashboard', AUGUST));
    const warned = indicators.filter(({ assessment }) =>
      assessment.warnings.some(({ code }) => code === 'W2'),
    );
    const leads = new Set(warned.map(({ lead }) => lead.code));
    const missing = table.units.filter(({ months }) =>
      months.some(({ month, state }) => month === 8 && state === 'missing'),
    );
    const awaited = table.units.filter(({ months }) =>
      months.some(({ month, state }) => month === 8 && state === 'awaited'),
    );
    for (const { code } of missing) expect(leads).toContain(code);
    for (const { code } of awaited) expect(leads).not.toContain(code);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });

  it('that are set as they are change nothing', async () => {
    const server = given();
    const before = await reviewOf(server);
    expect((await set(server, { dueAtByLevel: before.calendar.dueAtByLevel })).statusCode).toBe(204);
    expect((await reviewOf(server)).calendar.version).toBe(before.calendar.version);
  });
});

describeOnEngines('moved deadlines', (given) => {
  it('are told to the units that still owe and have another one now, each its own, and to nobody else', async () => {
    const server = given();
    const before = await reviewOf(server);
    const noticesOf = async (user: string) =>
      bodyOf<Notices>(await server.ask(user, 'notices')).notices.filter(
        ({ kind }) => kind === 'deadline_moved',
      );
    expect(
      (await set(server, { dueAt: before.calendar.dueAt, dueAtByLevel: { department: EIGHTEENTH } }))
        .statusCode,
    ).toBe(204);
    for (const user of ['giam-doc-khdt', 'can-bo-khdt', 'giam-doc-ldtbxh']) {
      const [told, ...more] = await noticesOf(user);
      expect(more).toEqual([]);
      expect(told).toMatchObject({
        period: '2024-08',
        dueAt: EIGHTEENTH,
        reason: 'Họp sớm',
        by: 'Triệu Thu Lan',
        indicators: [],
      });
      expect((await formOf(server, 'giam-doc-khdt')).calendar.dueAt).toBe(told?.dueAt);
    }
    // Who set it, who only reads, and whose deadline is the month's, as before.
    for (const user of ['van-phong', 'bi-thu', 'chanh-van-phong']) expect(await noticesOf(user)).toEqual([]);
    const levels = new Map(
      (await server.storage.read(({ organisation }) => organisation.units())).map(({ id, kind }) => [
        id,
        kind,
      ]),
    );
    const written = await server.storage.read(async ({ accounts, notices }) => {
      const all = await accounts.all();
      return Promise.all(all.map(async ({ id, unitId }) => ({ unitId, told: await notices.newest(id, 50) })));
    });
    for (const { unitId, told } of written)
      if (levels.get(unitId) !== 'department')
        expect(told.filter(({ kind }) => kind === 'deadline_moved')).toEqual([]);
    // It says what holds now, however often it was moved since.
    expect((await set(server, {})).statusCode).toBe(204);
    expect((await noticesOf('giam-doc-khdt')).map(({ dueAt }) => dueAt)).toEqual([TWENTIETH, TWENTIETH]);
    // Who has sent all is not told of a date that is theirs no more.
    await sent(server);
    expect((await set(server, { dueAt: '2024-08-21T10:00:00.000Z' })).statusCode).toBe(204);
    expect(await noticesOf('giam-doc-khdt')).toHaveLength(2);
    expect(await noticesOf('giam-doc-ldtbxh')).toHaveLength(3);
  });
});
