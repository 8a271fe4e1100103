/** The office's desk over the real addresses: approving, returning, locking, reopening, and what each leaves behind. */
import type {
  Dashboard,
  IndicatorDetail,
  Notices,
  ReopeningOnWire,
  TimelinessTable,
} from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import {
  approve,
  AUGUST,
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

const returnTo = (server: TestServer, code: string, body: object, user = 'van-phong') =>
  server.send(user, 'returnEntry', { ...AUGUST, code }, { body, key: newKey() });
const noticesOf = async (server: TestServer, user: string): Promise<Notices> =>
  bodyOf<Notices>(await server.ask(user, 'notices'));
const detailOf = async (server: TestServer, code: string, month = 8): Promise<IndicatorDetail> =>
  bodyOf<IndicatorDetail>(await server.ask('bi-thu', 'indicator', { year: 2024, month, code }));

describeOnEngines('the office’s desk', (given) => {
  it('an approved figure is known from then on, as its sender stated it', async () => {
    const server = given();
    const version = await sent(server);
    expect((await detailOf(server, 'ct-11')).row.months[7]?.state).toBe('missing');
    const done = await approve(server, 'van-phong', [{ code: 'ct-11', version }]);
    expect(done.statusCode).toBe(200);
    const detail = await detailOf(server, 'ct-11');
    expect(detail.row.months[7]).toMatchObject({ state: 'value', toDate: '75', vintage: 'estimate' });
    expect(detail.figures[0]).toMatchObject({
      recordedBy: 'Nguyễn Viết Ân',
      asOf: '2024-08-12',
      illustrative: false,
    });
    const dashboard = bodyOf<Dashboard>(await server.ask('bi-thu', 'dashboard', AUGUST));
    expect(dashboard.indicators.find(({ code }) => code === 'ct-11')?.months[7]?.toDate).toBe('75');
    expect(await noticesOf(server, 'can-bo-khdt')).toMatchObject({
      unseen: 1,
      notices: [{ kind: 'approved' }],
    });
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });
});

const with1 = async (work: (server: TestServer) => Promise<void>): Promise<void> => {
  const server = await openServer();
  try {
    await work(server);
  } finally {
    await server.close();
  }
};

describe('returning', () => {
  it('tells the unit what to mend, keeps it in sight, and lets the corrected figure pass', () =>
    with1(async (server) => {
      const version = await sent(server, 'ct-11', '7.500');
      const back = await returnTo(server, 'ct-11', {
        version,
        kind: 'wrong_figure',
        text: 'Thừa hai số 0',
        dueAt: '2024-08-15T10:00:00.000Z',
      });
      expect(bodyOf(back)).toMatchObject({ state: 'returned', version: version + 1 });
      const row = rowOf(await formOf(server, 'can-bo-khdt'), 'ct-11');
      expect(row.submission?.returned).toEqual({
        kind: 'wrong_figure',
        text: 'Thừa hai số 0',
        dueAt: '2024-08-15T10:00:00.000Z',
      });
      expect(await noticesOf(server, 'giam-doc-khdt')).toMatchObject({
        unseen: 1,
        notices: [{ kind: 'returned', reason: 'Thừa hai số 0', by: 'Triệu Thu Lan' }],
      });
      const mended = versionOf(
        await save(server, 'can-bo-khdt', 'ct-11', version + 1, { toDate: '75', explanation: EXPLAINED }),
      );
      // Still in sight while it is being mended.
      expect(rowOf(await formOf(server, 'can-bo-khdt'), 'ct-11').submission?.returned).not.toBeNull();
      await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version: mended }]);
      const done = await approve(server, 'van-phong', [{ code: 'ct-11', version: mended + 1 }]);
      expect(done.statusCode).toBe(200);
      expect(rowOf(await reviewOf(server), 'ct-11').submission?.returned).toBeNull();
    }));

  it('for another reason than the listed ones it must be written', () =>
    with1(async (server) => {
      const version = await sent(server);
      const body = { version, kind: 'other', text: '  ', dueAt: null };
      expectRefusal(await returnTo(server, 'ct-11', body), 422, 'reason-required');
      expectRefusal(
        await returnTo(server, 'ct-11', { ...body, text: 'Xem lại', dueAt: '2024-08-01T00:00:00.000Z' }),
        422,
        'past-end',
      );
      expectRefusal(
        await returnTo(server, 'ct-11', { ...body, text: 'Xem lại', version: 1 }),
        412,
        'changed-by-someone-else',
      );
      for (const user of ['bi-thu', 'giam-doc-khdt', 'kiem-tra'])
        expectRefusal(await returnTo(server, 'ct-11', { ...body, text: 'Xem lại' }, user), 403, 'forbidden');
    }));
});

describe('two pairs of eyes', () => {
  it('what the office put down for a unit is approved by somebody else of the office', () =>
    with1(async (server) => {
      const version = versionOf(
        await save(server, 'van-phong', 'ct-11', 0, { toDate: '75', explanation: EXPLAINED }),
      );
      await handIn(server, 'van-phong', [{ code: 'ct-11', version }]);
      const seen = [{ code: 'ct-11', version: version + 1 }];
      expectRefusal(await approve(server, 'van-phong', seen), 403, 'four-eyes');
      expect((await approve(server, 'chanh-van-phong', seen)).statusCode).toBe(200);
    }));

  it('a list is approved whole or not at all', () =>
    with1(async (server) => {
      const version = await sent(server);
      const answer = await approve(server, 'van-phong', [
        { code: 'ct-11', version },
        { code: 'ct-04', version: 1 },
      ]);
      expectRefusal(answer, 404, 'not-found');
      expect(rowOf(await reviewOf(server), 'ct-11').submission?.state).toBe('submitted');
      expect((await detailOf(server, 'ct-11')).row.months[7]?.state).toBe('missing');
    }));

  it('figures still being collected are nobody else’s to see', () =>
    with1(async (server) => {
      await sent(server);
      for (const user of ['giam-doc-ldtbxh', 'can-bo-khdt', 'giam-doc-khdt', 'quan-tri'])
        expectRefusal(await server.ask(user, 'review', AUGUST), 403, 'forbidden');
      for (const user of ['bi-thu', 'kiem-tra', 'van-phong'])
        expect(rowOf(await reviewOf(server, user), 'ct-11').submission?.content.toDate).toBe('75');
      expect((await noticesOf(server, 'van-phong')).notices.map(({ kind }) => kind)).toEqual(['submitted']);
      expect((await noticesOf(server, 'giam-doc-ldtbxh')).notices).toEqual([]);
    }));
});

describe('locking a month', () => {
  const proposeFor = async (server: TestServer, user: string, codes?: readonly string[]) => {
    const missing = codes ?? (await reviewOf(server)).lock.obstacles.map(({ code }) => code);
    return server.send(user, 'proposeLock', AUGUST, {
      body: { excuses: missing.map((code) => ({ code, reason: 'Đơn vị có công văn xin nộp chậm' })) },
    });
  };

  const NOW = '2024-08-12T02:00:00.000Z';
  /** Approves everything that waits. */
  const settle = async (server: TestServer): Promise<void> => {
    const waiting = (await reviewOf(server)).rows.flatMap(({ code, submission }) =>
      submission?.state === 'submitted' ? [{ code, version: submission.version }] : [],
    );
    expect((await approve(server, 'van-phong', waiting)).statusCode).toBe(200);
  };
  const lock = (server: TestServer, user: string, proposedAt = NOW) =>
    server.send(user, 'lock', AUGUST, { body: { proposedAt } });

  it('needs every figure in or excused by name, and two people', () =>
    with1(async (server) => {
      await sent(server);
      expectRefusal(await proposeFor(server, 'van-phong', []), 409, 'month-not-settled');
      // What was sent must be decided on: it cannot be excused away.
      expectRefusal(await proposeFor(server, 'van-phong'), 409, 'month-not-settled');
      await settle(server);
      expectRefusal(await lock(server, 'van-phong'), 409, 'wrong-state');
      expect((await proposeFor(server, 'van-phong')).statusCode).toBe(204);
      expect((await reviewOf(server, 'van-phong')).lock.proposal).toMatchObject({
        isOwn: true,
        by: { fullName: 'Triệu Thu Lan' },
      });
      expectRefusal(await lock(server, 'van-phong'), 403, 'four-eyes');
      expectRefusal(await lock(server, 'giam-doc-khdt'), 403, 'forbidden');
      expectRefusal(
        await lock(server, 'chanh-van-phong', '2024-08-12T01:00:00.000Z'),
        412,
        'changed-by-someone-else',
      );
      expect((await lock(server, 'chanh-van-phong')).statusCode).toBe(204);
      const review = await reviewOf(server);
      expect(review.calendar).toMatchObject({ state: 'locked', lockedAt: '2024-08-12T02:00:00.000Z' });
      expect(review.lock.proposal).toBeNull();
      expectRefusal(await save(server, 'giam-doc-khdt', 'ct-11', 3, { toDate: '80' }), 409, 'period-closed');
      expectRefusal(
        await returnTo(server, 'ct-11', { version: 3, kind: 'wrong_unit', text: '', dueAt: null }),
        409,
        'period-closed',
      );
      // Published from now on: another unit sees the figure too.
      const other = bodyOf<IndicatorDetail>(
        await server.ask('giam-doc-ldtbxh', 'indicator', { ...AUGUST, code: 'ct-11' }),
      );
      expect(other.row.months[7]?.toDate).toBe('75');
    }));

  it('a proposal can be taken back', () =>
    with1(async (server) => {
      await settle(server);
      expectRefusal(await server.send('van-phong', 'withdrawLockProposal', AUGUST), 404, 'not-found');
      expect((await proposeFor(server, 'van-phong')).statusCode).toBe(204);
      expect((await server.send('van-phong', 'withdrawLockProposal', AUGUST)).statusCode).toBe(204);
      expectRefusal(await lock(server, 'chanh-van-phong'), 409, 'wrong-state');
      expectRefusal(
        await server.send('van-phong', 'proposeLock', { year: 2024, month: 7 }, { body: { excuses: [] } }),
        409,
        'wrong-state',
      );
    }));
});

describe('correcting a locked month', () => {
  const JULY = { year: 2024, month: 7 } as const;
  const ask = (server: TestServer, user: string, more: object = {}) =>
    server.send(user, 'requestReopening', JULY, {
      key: newKey(),
      body: {
        codes: ['ct-11'],
        reason: 'Cập nhật hồ sơ đăng ký cuối tháng',
        endsAt: '2024-08-16T10:00:00.000Z',
        ...more,
      },
    });
  const decide = (
    server: TestServer,
    user: string,
    { id, version }: ReopeningOnWire,
    decision = 'approved',
    reason: string | null = null,
  ) => server.send(user, 'decideReopening', { id }, { body: { version, decision, reason }, key: newKey() });

  it('goes by request, for what was asked, until its end; the old version stays beside the new', () =>
    with1(async (server) => {
      const before = await detailOf(server, 'ct-11', 7);
      const asked = bodyOf<ReopeningOnWire>(await ask(server, 'giam-doc-khdt'));
      expect(asked).toMatchObject({ state: 'requested', codes: ['ct-11'], isOwnRequest: true });
      expect((await noticesOf(server, 'bi-thu')).notices[0]).toMatchObject({ kind: 'reopening_requested' });
      expectRefusal(await decide(server, 'giam-doc-khdt', asked), 403, 'forbidden');
      const allowed = await decide(server, 'bi-thu', asked);
      expect(bodyOf(allowed)).toMatchObject({ state: 'approved', inForce: true });
      expectRefusal(await decide(server, 'van-phong', { ...asked, version: 2 }), 409, 'wrong-state');
      expect((await noticesOf(server, 'can-bo-khdt')).notices[0]).toMatchObject({ kind: 'reopened' });

      const july = { ...KHDT, month: 7 };
      // Only what was asked for is open.
      expectRefusal(
        await save(server, 'giam-doc-khdt', 'ct-04', 0, { toDate: '1' }, july),
        409,
        'period-closed',
      );
      const known = before.row.months[6]?.toDate ?? '';
      const corrected = String(Number(known) + 2);
      const version = versionOf(
        await save(
          server,
          'giam-doc-khdt',
          'ct-11',
          0,
          { toDate: corrected, vintage: 'official', note: 'Hai hồ sơ bổ sung', explanation: EXPLAINED },
          july,
        ),
      );
      expect((await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version }], july)).statusCode).toBe(
        201,
      );
      // Nothing published changes before the office has approved it.
      expect((await detailOf(server, 'ct-11', 7)).row.months[6]?.toDate).toBe(known);
      expect(
        (await approve(server, 'van-phong', [{ code: 'ct-11', version: version + 1 }], 7)).statusCode,
      ).toBe(200);
      const after = await detailOf(server, 'ct-11', 7);
      expect(after.row.months[6]?.toDate).toBe(corrected);
      expect(after.figures).toHaveLength(before.figures.length + 1);
      expect(after.figures[0]).toMatchObject({
        best: true,
        reason: 'Hai hồ sơ bổ sung',
        vintage: 'official',
      });

      server.clock.set('2024-08-16T10:00:00.000Z');
      server.forgetSessions();
      expect(rowOf(await formOf(server, 'giam-doc-khdt', july), 'ct-11').closed).toBe('locked');
      expectRefusal(
        await save(server, 'giam-doc-khdt', 'ct-11', version + 2, { toDate: '1' }, july),
        409,
        'period-closed',
      );
      expect((await server.storage.verifyAudit()).intact).toBe(true);
    }));

  it('is not allowed by whoever asked, nor without an end, nor for others', () =>
    with1(async (server) => {
      const asked = bodyOf<ReopeningOnWire>(await ask(server, 'van-phong'));
      expectRefusal(await decide(server, 'van-phong', asked), 403, 'four-eyes');
      expectRefusal(await decide(server, 'chanh-van-phong', asked, 'refused'), 422, 'reason-required');
      expect(
        bodyOf(await decide(server, 'chanh-van-phong', asked, 'refused', 'Đã gửi báo cáo')),
      ).toMatchObject({ state: 'refused', decisionReason: 'Đã gửi báo cáo' });
      expectRefusal(
        await ask(server, 'giam-doc-khdt', { endsAt: '2024-08-12T01:00:00.000Z' }),
        422,
        'past-end',
      );
      expectRefusal(
        await ask(server, 'giam-doc-khdt', { endsAt: '2025-08-12T01:00:00.000Z' }),
        422,
        'end-too-far',
      );
      expectRefusal(await ask(server, 'giam-doc-khdt', { codes: ['ct-05'] }), 404, 'not-found');
      expectRefusal(await ask(server, 'giam-doc-khdt', { reason: ' ' }), 422, 'reason-required');
      for (const user of ['can-bo-khdt', 'bi-thu', 'kiem-tra', 'quan-tri'])
        expectRefusal(await ask(server, user), 403, 'forbidden');
    }));
});

describe('the table of who was on time', () => {
  it('says late of what came late, missing of what never came, and waits for the deadline', () =>
    with1(async (server) => {
      const table = bodyOf<TimelinessTable>(await server.ask('van-phong', 'timeliness', { year: 2024 }));
      const labour = table.units.find(({ code }) => code === 'sldtbxh')?.months;
      expect(labour?.[5]).toMatchObject({ month: 6, state: 'late', due: 1, received: 1, late: 1 });
      expect(labour?.[6]).toMatchObject({ month: 7, state: 'missing', due: 1, received: 0 });
      expect(labour?.[7]).toMatchObject({ month: 8, state: 'awaited' });
      expect(table.months.map(({ state }) => state).slice(6, 9)).toEqual(['locked', 'open', 'future']);
      server.clock.set('2024-08-21T00:00:00.000Z');
      server.forgetSessions();
      const later = bodyOf<TimelinessTable>(await server.ask('kiem-tra', 'timeliness', { year: 2024 }));
      expect(later.units.find(({ code }) => code === 'sldtbxh')?.months[7]?.state).toBe('missing');
      expectRefusal(await server.ask('giam-doc-khdt', 'timeliness', { year: 2024 }), 403, 'forbidden');
      expectRefusal(await server.ask('van-phong', 'timeliness', { year: 2021 }), 404, 'not-found');
    }));

  it('notices are seen up to the one that was shown', () =>
    with1(async (server) => {
      const version = await sent(server);
      await returnTo(server, 'ct-11', { version, kind: 'no_explanation', text: '', dueAt: null });
      const { notices } = await noticesOf(server, 'giam-doc-khdt');
      expect(notices[0]).toMatchObject({
        seenAt: null,
        unit: { code: 'skhdt' },
        indicators: [{ code: 'ct-11' }],
      });
      // Somebody else's notice is not theirs to mark.
      await server.send('can-bo-khdt', 'seeNotices', {}, { body: { upTo: notices[0]?.id } });
      expect((await noticesOf(server, 'giam-doc-khdt')).unseen).toBe(1);
      await server.send('giam-doc-khdt', 'seeNotices', {}, { body: { upTo: notices[0]?.id } });
      expect((await noticesOf(server, 'giam-doc-khdt')).unseen).toBe(0);
    }));
});
