/** «Nhắc»: who may, whom it reaches, how often, and what it leaves behind (issue «one-click reminder»). */
import type { Reminded } from '@ve-dich/contract';
import { periodOf } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import { AUGUST, bodyOf, EXPLAINED, handIn, KHDT, save, sent, versionOf } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import { logOf, outcomesOf, remindersTo, remindUnits } from '../testing/reminders.ts';
import { ACCOUNT_OF, openServer, type TestServer } from '../testing/server.ts';

const ROLES = Object.keys(ACCOUNT_OF) as (keyof typeof ACCOUNT_OF)[];
const JULY = { year: 2024, month: 7 } as const;
/** A day after the deadline of August. */
const OVERDUE = '2024-08-21T10:00:00.000Z';

const with1 = async (work: (server: TestServer) => Promise<void>): Promise<void> => {
  const server = await openServer();
  try {
    await work(server);
  } finally {
    await server.close();
  }
};

describeOnEngines('a reminder by the office', (given) => {
  it('reaches the head and the clerk in the product, with the way to their form', async () => {
    const server = given();
    const answer = await remindUnits(server, 'van-phong', ['skhdt']);
    expect(answer.statusCode).toBe(201);
    expect(bodyOf<Reminded>(answer)).toEqual({
      at: '2024-08-12T02:00:00.000Z',
      units: [
        {
          code: 'skhdt',
          outcome: 'reminded',
          people: ['Hứa Thị Thảo', 'Nguyễn Viết Ân'],
          lastAt: '2024-08-12T02:00:00.000Z',
        },
      ],
    });
    for (const userName of ['giam-doc-khdt', 'can-bo-khdt']) {
      const [notice, ...more] = await remindersTo(server, userName);
      expect(more).toEqual([]);
      expect(notice).toMatchObject({
        period: '2024-08',
        unit: { code: 'skhdt' },
        by: 'Triệu Thu Lan',
        seenAt: null,
        reminders: [{ period: '2024-08', dueAt: '2024-08-20T10:00:00.000Z', stage: 'by_office' }],
      });
      expect(notice?.indicators.length).toBe(notice?.reminders[0]?.indicators);
    }
    expect(await remindersTo(server, 'giam-doc-ct')).toEqual([]);
    expect(await remindersTo(server, 'van-phong')).toEqual([]);
  });

  it('is written into the audit with whom it reached, and into the log', async () => {
    const server = given();
    const trail = await server.storage.read(({ audit }) => audit.after(0, 2_000));
    const rows = trail.filter(({ action }) => action === 'unit.reminded');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ action: 'unit.reminded', objectKind: 'unit', reason: null });
    const after = JSON.parse(rows[0]?.after ?? '{}') as { period: string; accounts: string[] };
    expect([after.period, after.accounts.length]).toEqual(['2024-08', 2]);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
    const log = await logOf(server);
    expect(log).toMatchObject({ sendsMail: false, more: 0 });
    expect(
      log.reminders
        .toSorted((a, b) => (a.person < b.person ? -1 : 1))
        .map(({ person, stage, round, by, mail }) => [person, stage, round, by, mail]),
    ).toEqual([
      ['Hứa Thị Thảo', 'by_office', 1, 'Triệu Thu Lan', null],
      ['Nguyễn Viết Ân', 'by_office', 1, 'Triệu Thu Lan', null],
    ]);
    expect(JSON.stringify(log)).not.toContain('@');
  });

  it('is not sent again within the hour, whoever asks; after it, it is', async () => {
    const server = given();
    server.clock.move(59 * 60_000);
    server.forgetSessions();
    const again = await remindUnits(server, 'chanh-van-phong', ['skhdt', 'sldtbxh']);
    expect(outcomesOf(again)).toEqual({ skhdt: 'lately', sldtbxh: 'reminded' });
    expect(bodyOf<Reminded>(again).units[0]).toMatchObject({
      people: [],
      lastAt: '2024-08-12T02:00:00.000Z',
    });
    expect(await remindersTo(server, 'giam-doc-khdt')).toHaveLength(1);
    server.clock.move(60_000);
    server.forgetSessions();
    expect(outcomesOf(await remindUnits(server, 'van-phong', ['skhdt']))).toEqual({ skhdt: 'reminded' });
    expect((await logOf(server)).reminders[0]).toMatchObject({ round: 2, unit: { code: 'skhdt' } });
  });

  it('sent twice under one key is done once, and another body under it is refused', async () => {
    const server = given();
    const key = 'khoa-nhac-0001';
    const first = await remindUnits(server, 'van-phong', ['sct'], { key });
    const second = await remindUnits(server, 'van-phong', ['sct'], { key });
    expect(outcomesOf(first)).toEqual({ sct: 'reminded' });
    expect(second.body).toBe(first.body);
    expect(await remindersTo(server, 'giam-doc-ct')).toHaveLength(1);
    expectRefusal(await remindUnits(server, 'van-phong', ['skhdt'], { key }), 422, 'key-reused');
    const none = await server.send('van-phong', 'remind', AUGUST, { body: { units: ['sct'] } });
    expectRefusal(none, 400, 'key-required');
  });

  it('two of the office at once: one reminds, the other is told', async () => {
    const server = given();
    server.clock.move(2 * 60 * 60_000);
    server.forgetSessions();
    const answers = await Promise.all(
      ['van-phong', 'chanh-van-phong', 'van-phong', 'chanh-van-phong'].map((userName) =>
        remindUnits(server, userName, ['skhdt']),
      ),
    );
    const said = answers.map((answer) => outcomesOf(answer)['skhdt']);
    expect(said.filter((outcome) => outcome === 'reminded')).toHaveLength(1);
    expect(said.filter((outcome) => outcome === 'lately')).toHaveLength(3);
  });
});

describe('who may remind', () => {
  it.each(ROLES)('%s: own unit, another, one that is not there', (role) =>
    with1(async (server) => {
      for (const unit of ['skhdt', 'sct', 'khong-co']) {
        const answer = await remindUnits(server, ACCOUNT_OF[role], [unit]);
        if (role !== 'office') expectRefusal(answer, 403, 'forbidden');
        else if (unit === 'khong-co') expectRefusal(answer, 404, 'not-found');
        else expect(answer.statusCode).toBe(201);
      }
      if (role !== 'office') expect((await logOf(server)).reminders).toEqual([]);
    }),
  );

  it('nobody who is not signed in, and no other page', () =>
    with1(async (server) => {
      const url = '/api/years/2024/months/8/reminders';
      const payload = { units: ['skhdt'] };
      const stranger = await server.app.inject({
        method: 'POST',
        url,
        payload,
        headers: { 'x-ve-dich-request': '1', 'idempotency-key': 'khoa-00000001' },
      });
      expectRefusal(stranger, 401, 'not-signed-in');
      const cookie = await server.cookieOf('van-phong');
      const other = await server.app.inject({ method: 'POST', url, payload, headers: { cookie } });
      expectRefusal(other, 403, 'wrong-origin');
    }));
});

describe('what is asked for', () => {
  it('a month that is locked, has not begun, or is not there is refused', () =>
    with1(async (server) => {
      const ask = (where: { year: number; month: number }) =>
        remindUnits(server, 'van-phong', ['skhdt'], { where });
      expectRefusal(await ask(JULY), 409, 'period-closed');
      expectRefusal(await ask({ year: 2024, month: 9 }), 409, 'period-closed');
      expectRefusal(await ask({ year: 2021, month: 8 }), 404, 'not-found');
      expectRefusal(await ask({ year: 2024, month: 13 }), 400, 'malformed');
    }));

  it('no unit, too many, or not a code is refused; one named twice is reminded once', () =>
    with1(async (server) => {
      for (const units of [[], Array.from({ length: 201 }, () => 'skhdt'), ['../x'], ['SKHDT']])
        expectRefusal(await remindUnits(server, 'van-phong', units), 400, 'malformed');
      const more = await server.send('van-phong', 'remind', AUGUST, {
        body: { units: ['skhdt'], by: 'bi-thu' },
        key: 'khoa-00000002',
      });
      expectRefusal(more, 400, 'malformed');
      const twice = await remindUnits(server, 'van-phong', ['skhdt', 'skhdt']);
      expect(bodyOf<Reminded>(twice).units).toHaveLength(1);
    }));

  it('one unknown unit among others: nobody is reminded', () =>
    with1(async (server) => {
      const answer = await remindUnits(server, 'van-phong', ['skhdt', 'khong-co']);
      expectRefusal(answer, 404, 'not-found');
      expect(await remindersTo(server, 'giam-doc-khdt')).toEqual([]);
    }));
});

describe('whom it reaches', () => {
  it('nobody of a unit that owes nothing, or has no accounts', () =>
    with1(async (server) => {
      expect(outcomesOf(await remindUnits(server, 'van-phong', ['vptu', 'syt']))).toEqual({
        vptu: 'nothing_owed',
        syt: 'nobody',
      });
      expect((await logOf(server)).reminders).toEqual([]);
    }));

  it('of what was sent nothing, of what was returned its indicator', () =>
    with1(async (server) => {
      await remindUnits(server, 'van-phong', ['sct']);
      const [notice] = await remindersTo(server, 'giam-doc-ct');
      // Three of Industry & Trade are with the office, one was returned with a deadline of its own.
      expect(notice?.reminders.map(({ dueAt, indicators }) => [dueAt, indicators])).toContainEqual([
        '2024-08-15T10:00:00.000Z',
        1,
      ]);
      expect(notice?.indicators.map(({ code }) => code)).toEqual(['ct-08']);
    }));

  it('not the clerk, once everything is with the head', () =>
    with1(async (server) => {
      const owed = (await remindersTo(server, 'can-bo-khdt')).length;
      expect(owed).toBe(0);
      const { entries } = await everything(server);
      expect((await handIn(server, 'can-bo-khdt', entries)).statusCode).toBe(201);
      const answer = await remindUnits(server, 'van-phong', ['skhdt']);
      expect(bodyOf<Reminded>(answer).units[0]?.people).toEqual(['Nguyễn Viết Ân']);
      expect(await remindersTo(server, 'can-bo-khdt')).toEqual([]);
    }));

  it('of what came in meanwhile no word', () =>
    with1(async (server) => {
      await remindUnits(server, 'van-phong', ['skhdt']);
      await sent(server);
      server.clock.set(OVERDUE);
      server.forgetSessions();
      const answer = await remindUnits(server, 'van-phong', ['skhdt']);
      expect(bodyOf<Reminded>(answer).units).toEqual([
        { code: 'skhdt', outcome: 'nothing_owed', people: [], lastAt: '2024-08-12T02:00:00.000Z' },
      ]);
      expect(await remindersTo(server, 'giam-doc-khdt')).toHaveLength(1);
    }));

  it('not what is excused by name while a lock is proposed', () =>
    with1(async (server) => {
      const period = periodOf(2024, 8);
      const by = (await server.storage.read(({ accounts }) => accounts.byUserName('van-phong')))?.id ?? '';
      const entry = { at: server.clock.now(), actorId: by, action: 'x', objectKind: 'x', objectId: 'x' };
      await server.storage.write(async ({ periodWork, audit }) => {
        await periodWork.propose(period, {
          at: server.clock.now(),
          by,
          excuses: [{ code: 'ct-08', reason: 'Hải quan công bố sau' }],
        });
        await audit.append([entry]);
      });
      expect(outcomesOf(await remindUnits(server, 'van-phong', ['sct']))['sct']).toBe('nothing_owed');
    }));
});

/** Everything Planning & Investment owes for August, typed by its clerk. */
const everything = async (server: TestServer) => {
  const form = await server.ask('can-bo-khdt', 'entryForm', KHDT);
  const { rows } = bodyOf<{ rows: { code: string; due: boolean }[] }>(form);
  const entries: { code: string; version: number }[] = [];
  for (const { code, due } of rows) {
    if (!due) continue;
    const content = {
      form: 'absent',
      absence: 'not_published',
      note: 'Chưa công bố',
      explanation: EXPLAINED,
    } as const;
    entries.push({ code, version: versionOf(await save(server, 'can-bo-khdt', code, 0, content)) });
  }
  return { entries };
};
