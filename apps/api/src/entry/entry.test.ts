/** A unit's month over the real addresses: typed, handed on, sent, taken back; and what is refused on the way. */
import type { HandedIn } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import {
  bodyOf,
  EXPLAINED,
  formOf,
  handIn,
  KHDT,
  newKey,
  reviewOf,
  rowOf,
  save,
  sent,
  versionOf,
} from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import { openServer, type TestServer } from '../testing/server.ts';

describeOnEngines('a unit’s month', (given) => {
  it('is put down, handed to the head, sent to the office, with who and when at each step', async () => {
    const server = given();
    const first = await save(server, 'can-bo-khdt', 'ct-11', 0, { toDate: '75', explanation: EXPLAINED });
    expect(first.headers['etag']).toBe('"1"');
    const form = await formOf(server, 'giam-doc-khdt');
    expect(rowOf(form, 'ct-11').submission).toMatchObject({
      state: 'draft',
      version: 1,
      content: { toDate: '75' },
      savedBy: { fullName: 'Hứa Thị Thảo' },
      isOwnWork: false,
    });
    const handed = await handIn(server, 'can-bo-khdt', [{ code: 'ct-11', version: 1 }]);
    expect(bodyOf<HandedIn>(handed)).toMatchObject({ state: 'handed', late: false });
    // What lies with the head is not typed over by the clerk.
    expectRefusal(await save(server, 'can-bo-khdt', 'ct-11', 2, { toDate: '76' }), 409, 'wrong-state');
    const out = await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version: 2 }]);
    expect(out.statusCode).toBe(201);
    expect(bodyOf<HandedIn>(out).reference).toMatch(/^[0-9A-F]{8}$/);
    const row = rowOf(await reviewOf(server), 'ct-11');
    expect(row.submission).toMatchObject({
      state: 'submitted',
      version: 3,
      submittedBy: { fullName: 'Nguyễn Viết Ân' },
      late: false,
    });
    expect(row.history.map(({ kind, by }) => [kind, by.fullName])).toEqual([
      ['submitted', 'Nguyễn Viết Ân'],
      ['handed', 'Hứa Thị Thảo'],
    ]);
    expectRefusal(await save(server, 'giam-doc-khdt', 'ct-11', 3, { toDate: '76' }), 409, 'wrong-state');
    const back = await server.send('giam-doc-khdt', 'takeBack', KHDT, {
      key: newKey(),
      body: { entries: [{ code: 'ct-11', version: 3 }] },
    });
    expect(bodyOf<{ entries: object[] }>(back).entries).toMatchObject([{ state: 'draft', version: 4 }]);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });
});

describe('what a unit may not do', () => {
  const with1 = async (work: (server: TestServer) => Promise<void>): Promise<void> => {
    const server = await openServer();
    try {
      await work(server);
    } finally {
      await server.close();
    }
  };

  it('without the version it was made from, or with an old one, nothing is saved', () =>
    with1(async (server) => {
      const body = { ...(await import('../testing/month-work.ts')).CONTENT, toDate: '75' };
      const blind = await server.send('giam-doc-khdt', 'saveEntry', { ...KHDT, code: 'ct-11' }, { body });
      expectRefusal(blind, 428, 'version-required');
      versionOf(await save(server, 'giam-doc-khdt', 'ct-11', 0, { toDate: '75' }));
      expectRefusal(
        await save(server, 'can-bo-khdt', 'ct-11', 0, { toDate: '80' }),
        412,
        'changed-by-someone-else',
      );
      expect(rowOf(await formOf(server, 'can-bo-khdt'), 'ct-11').submission?.content.toDate).toBe('75');
    }));

  it('another unit’s month is not found, whatever is asked of it', () =>
    with1(async (server) => {
      const theirs = { ...KHDT, unit: 'sct' };
      for (const user of ['giam-doc-khdt', 'can-bo-khdt']) {
        expectRefusal(await server.ask(user, 'entryForm', theirs), 404, 'not-found');
        expectRefusal(await save(server, user, 'ct-05', 0, { toDate: '900' }, theirs), 404, 'not-found');
        // Its own unit in the address does not make another's indicator its own.
        expectRefusal(await save(server, user, 'ct-05', 0, { toDate: '900' }), 404, 'not-found');
        expectRefusal(await handIn(server, user, [{ code: 'ct-05', version: 1 }], theirs), 404, 'not-found');
        expectRefusal(await server.ask(user, 'entryForm', { ...KHDT, unit: 'khong-co' }), 404, 'not-found');
      }
      const units = bodyOf<{ units: { code: string }[] }>(
        await server.ask('giam-doc-khdt', 'entryUnits', { year: 2024, month: 8 }),
      );
      expect(units.units.map(({ code }) => code)).toEqual(['skhdt']);
    }));

  it('those who only read do not write', () =>
    with1(async (server) => {
      for (const user of ['bi-thu', 'kiem-tra', 'quan-tri']) {
        expectRefusal(await server.ask(user, 'entryForm', KHDT), 403, 'forbidden');
        expectRefusal(await save(server, user, 'ct-11', 0, { toDate: '75' }), 403, 'forbidden');
        expectRefusal(await handIn(server, user, [{ code: 'ct-11', version: 1 }]), 403, 'forbidden');
      }
    }));

  it('a locked month and one that has not opened are closed', () =>
    with1(async (server) => {
      for (const [month, reason] of [
        [7, 'locked'],
        [9, 'not_open_yet'],
      ] as const) {
        const where = { ...KHDT, month };
        expect(rowOf(await formOf(server, 'giam-doc-khdt', where), 'ct-11').closed).toBe(reason);
        expectRefusal(
          await save(server, 'giam-doc-khdt', 'ct-11', 0, { toDate: '75' }, where),
          409,
          'period-closed',
        );
      }
    }));

  it('what is not ready is not sent, and nothing of what was sent with it', () =>
    with1(async (server) => {
      const ready = versionOf(
        await save(server, 'giam-doc-khdt', 'ct-04', 0, {
          toDate: '1.250,5',
          style: 'vi',
          note: 'Kho bạc đối chiếu lại',
          explanation: EXPLAINED,
        }),
      );
      // One new enterprise after seven months of many: behind, and nothing explained.
      const bare = versionOf(await save(server, 'giam-doc-khdt', 'ct-11', 0, { month: '1' }));
      const answer = await handIn(server, 'giam-doc-khdt', [
        { code: 'ct-04', version: ready },
        { code: 'ct-11', version: bare },
      ]);
      expectRefusal(answer, 422, 'not-ready');
      const form = await formOf(server, 'giam-doc-khdt');
      expect(form.rows.map(({ submission }) => submission?.state ?? null)).not.toContain('submitted');
      for (const content of [
        { toDate: '1.061' },
        { toDate: 'nhiều' },
        { toDate: '' },
        { toDate: '75', asOf: '2024-12-31' },
      ]) {
        const row = rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-04').submission;
        const version = versionOf(
          await save(server, 'giam-doc-khdt', 'ct-04', row?.version ?? 0, {
            ...content,
            explanation: EXPLAINED,
          }),
        );
        expectRefusal(await handIn(server, 'giam-doc-khdt', [{ code: 'ct-04', version }]), 422, 'not-ready');
      }
    }));

  it('the same sending twice is one sending; the same key for something else is refused', () =>
    with1(async (server) => {
      const version = versionOf(
        await save(server, 'giam-doc-khdt', 'ct-11', 0, { toDate: '75', explanation: EXPLAINED }),
      );
      const key = newKey();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version }], KHDT, key),
        ),
      );
      expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
      expect(answers[0]?.statusCode).toBe(201);
      expect(rowOf(await reviewOf(server), 'ct-11').history).toHaveLength(1);
      expectRefusal(
        await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version: 2 }], KHDT, key),
        422,
        'key-reused',
      );
      // Somebody else's key is their own.
      expectRefusal(
        await handIn(server, 'van-phong', [{ code: 'ct-11', version }], KHDT, key),
        412,
        'changed-by-someone-else',
      );
      const without = await server.send('giam-doc-khdt', 'handIn', KHDT, {
        body: { entries: [{ code: 'ct-11', version: 2 }], composedAt: null },
      });
      expectRefusal(without, 400, 'key-required');
    }));

  it('a block is saved whole or not at all', () =>
    with1(async (server) => {
      const { CONTENT } = await import('../testing/month-work.ts');
      const one = (code: string, month: number, version: number) => ({
        code,
        month,
        version,
        content: { ...CONTENT, month: '7', origin: 'pasted' as const },
      });
      const put = (entries: readonly object[]) =>
        server.send('can-bo-khdt', 'saveEntries', { year: 2024, unit: 'skhdt' }, { body: { entries } });
      expectRefusal(await put([one('ct-11', 8, 0), one('ct-04', 7, 0)]), 409, 'period-closed');
      expect(rowOf(await formOf(server, 'can-bo-khdt'), 'ct-11').submission).toBeNull();
      const done = await put([one('ct-11', 8, 0), one('ct-04', 8, 0)]);
      expect(bodyOf<{ entries: object[] }>(done).entries).toHaveLength(2);
      expect(rowOf(await formOf(server, 'can-bo-khdt'), 'ct-04').submission?.content.origin).toBe('pasted');
    }));

  it('what arrives after the deadline is late, and can still be sent', () =>
    with1(async (server) => {
      server.clock.set('2024-08-20T10:00:00.001Z');
      const version = versionOf(
        await save(server, 'giam-doc-khdt', 'ct-11', 0, { toDate: '75', explanation: EXPLAINED }),
      );
      const answer = await server.send('giam-doc-khdt', 'handIn', KHDT, {
        body: { entries: [{ code: 'ct-11', version }], composedAt: '2024-08-20T09:58:00.000Z' },
        key: newKey(),
      });
      expect(bodyOf<HandedIn>(answer)).toMatchObject({ late: true });
      expect(rowOf(await reviewOf(server), 'ct-11').submission).toMatchObject({
        late: true,
        composedAt: '2024-08-20T09:58:00.000Z',
        submittedAt: '2024-08-20T10:00:00.001Z',
      });
    }));

  it(
    'two people on one form, 500 rounds: one wins, the other is told, the trail has every change',
    () =>
      with1(async (server) => {
        let version = 0;
        for (let round = 0; round < 500; round += 1) {
          const both = await Promise.all([
            save(server, 'giam-doc-khdt', 'ct-11', version, { toDate: String(100 + round) }),
            save(server, 'can-bo-khdt', 'ct-11', version, { toDate: String(1_000 + round) }),
          ]);
          expect(both.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 412]);
          version += 1;
        }
        expect(rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-11').submission?.version).toBe(500);
        const trail = await server.storage.read(({ audit }) => audit.after(0, 2_000));
        const changes = trail.filter(({ action }) => action === 'entry.saved');
        expect(changes).toHaveLength(500);
        // Each begins where the one before it ended.
        for (const [index, { before }] of changes.slice(1).entries())
          expect(before).toBe(changes[index]?.after);
        expect((await server.storage.verifyAudit()).intact).toBe(true);
      }),
    120_000,
  );

  it('what was sent is not typed over on the form, not by the office either, nor taken back by it', () =>
    with1(async (server) => {
      const version = await sent(server);
      const typed = { toDate: '76', note: 'Sửa theo công văn của Sở', explanation: EXPLAINED };
      expectRefusal(await save(server, 'van-phong', 'ct-11', version, typed), 409, 'wrong-state');
      const back = await server.send('van-phong', 'takeBack', KHDT, {
        key: newKey(),
        body: { entries: [{ code: 'ct-11', version }] },
      });
      expectRefusal(back, 409, 'wrong-state');
      expect(rowOf(await reviewOf(server), 'ct-11')).toMatchObject({
        submission: { state: 'submitted', version, content: { toDate: '75' } },
        history: [{ kind: 'submitted' }],
      });
    }));

  it('taking back sent twice under one key is done once and answered twice', () =>
    with1(async (server) => {
      const version = await sent(server);
      const key = newKey();
      const back = (seen: number) =>
        server.send('giam-doc-khdt', 'takeBack', KHDT, {
          body: { entries: [{ code: 'ct-11', version: seen }] },
          key,
        });
      const answers = [await back(version), await back(version)];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      expect(answers[1]?.body).toBe(answers[0]?.body);
      expect(rowOf(await reviewOf(server), 'ct-11').history.map(({ kind }) => kind)).toEqual([
        'withdrawn',
        'submitted',
      ]);
      expectRefusal(await back(version + 1), 422, 'key-reused');
    }));
});
