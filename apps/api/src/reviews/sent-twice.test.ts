/** A decision of the office sent twice under one key (a lost answer, a double tap) is taken once and answered twice. */
import type { Notices, ReopeningOnWire } from '@ve-dich/contract';
import type { RouteName } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { AUGUST, bodyOf, CONTENT, EXPLAINED, newKey, reviewOf, rowOf, sent } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import type { TestServer } from '../testing/server.ts';
import { withServer } from '../testing/with-server.ts';

const CODE = { ...AUGUST, code: 'ct-11' };

type Deed = {
  readonly name: RouteName;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly bodyAt: (version: number) => object;
  /** The same deed with another content. */
  readonly otherAt: (version: number) => object;
  readonly kind: string;
};

const returnedFor = (text: string) => (version: number) => ({ version, kind: 'other', text, dueAt: null });
const mendedTo = (toDate: string) => (version: number) => ({
  version,
  content: { ...CONTENT, toDate, explanation: EXPLAINED },
  reason: 'Gõ nhầm số',
});
const DEEDS: readonly Deed[] = [
  {
    name: 'approve',
    parameters: AUGUST,
    bodyAt: (version) => ({ entries: [{ code: 'ct-11', version }] }),
    otherAt: (version) => ({ entries: [{ code: 'ct-11', version: version + 1 }] }),
    kind: 'approved',
  },
  {
    name: 'returnEntry',
    parameters: CODE,
    bodyAt: returnedFor('Xem lại tử số'),
    otherAt: returnedFor('Xem lại mẫu số'),
    kind: 'returned',
  },
  {
    name: 'editForUnit',
    parameters: CODE,
    bodyAt: mendedTo('76'),
    otherAt: mendedTo('77'),
    kind: 'edited_for_unit',
  },
];

const eventsOf = async (server: TestServer, kind: string) =>
  rowOf(await reviewOf(server), 'ct-11').history.filter((event) => event.kind === kind);

describe.each(DEEDS)('$name', ({ name, parameters, bodyAt, otherAt, kind }) => {
  it('twice under one key: one effect, one notice, the same answer', () =>
    withServer(async (server) => {
      const version = await sent(server);
      const key = newKey();
      const ask = (body: object, under: string | null = key) =>
        server.send('van-phong', name, parameters, { body, ...(under === null ? {} : { key: under }) });
      const answers = [await ask(bodyAt(version)), await ask(bodyAt(version))];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      expect(answers[1]?.body).toBe(answers[0]?.body);
      expect(await eventsOf(server, kind)).toHaveLength(1);
      const { notices } = bodyOf<Notices>(await server.ask('giam-doc-khdt', 'notices'));
      expect(notices.map((notice) => notice.kind)).toEqual([kind]);
      expectRefusal(await ask(otherAt(version)), 422, 'key-reused');
      // Another's key is their own, and what was seen has changed by then.
      const others = await server.send('chanh-van-phong', name, parameters, { body: bodyAt(version), key });
      expectRefusal(others, 412, 'changed-by-someone-else');
      expectRefusal(await ask(bodyAt(version), null), 400, 'key-required');
      expect(await eventsOf(server, kind)).toHaveLength(1);
    }));
});

describe('reopening', () => {
  /** The server's clock stands. */
  const NOW = '2024-08-12T02:00:00.000Z';
  const WISH = {
    codes: ['ct-11'],
    reason: 'Cập nhật hồ sơ đăng ký cuối tháng',
    endsAt: '2024-08-16T10:00:00.000Z',
  };
  const ask = (server: TestServer, body: object, key = newKey()) =>
    server.send(
      'giam-doc-khdt',
      'requestReopening',
      { year: 2024, month: 7 },
      {
        body,
        key,
      },
    );
  const requestsOf = async (server: TestServer) =>
    (await reviewOf(server, 'bi-thu', 7)).reopenings.filter(({ requestedAt }) => requestedAt === NOW);

  it('asked twice, under one key or two, is one request, told once', () =>
    withServer(async (server) => {
      const key = newKey();
      const answers = [
        await ask(server, WISH, key),
        await ask(server, WISH, key),
        await ask(server, WISH),
        await ask(server, WISH, newKey()),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201]);
      expect(new Set(answers.map((answer) => bodyOf<ReopeningOnWire>(answer).id)).size).toBe(1);
      expect(await requestsOf(server)).toHaveLength(1);
      const { notices } = bodyOf<Notices>(await server.ask('bi-thu', 'notices'));
      expect(notices.map(({ kind }) => kind)).toEqual(['reopening_requested']);
      expectRefusal(await ask(server, { ...WISH, reason: 'Lý do khác' }, key), 422, 'key-reused');
    }));

  it('for another reason, other indicators or until another time is another request', () =>
    withServer(async (server) => {
      await ask(server, WISH);
      for (const more of [
        { reason: 'Lý do khác' },
        { codes: ['ct-11', 'ct-04'] },
        { endsAt: '2024-08-19T10:00:00.000Z' },
      ])
        expect((await ask(server, { ...WISH, ...more })).statusCode).toBe(201);
      expect(await requestsOf(server)).toHaveLength(4);
    }));

  it('decided twice under one key is decided once; one that has expired can only be refused', () =>
    withServer(async (server) => {
      const { id, version } = bodyOf<ReopeningOnWire>(await ask(server, WISH));
      const late = bodyOf<ReopeningOnWire>(await ask(server, { ...WISH, codes: ['ct-04'] }));
      const decide = (of: string, body: object, key: string) =>
        server.send('bi-thu', 'decideReopening', { id: of }, { body, key });
      const key = newKey();
      const yes = { version, decision: 'approved', reason: null };
      const answers = [await decide(id, yes, key), await decide(id, yes, key)];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      expect(answers[1]?.body).toBe(answers[0]?.body);
      const { notices } = bodyOf<Notices>(await server.ask('giam-doc-khdt', 'notices'));
      expect(notices.filter(({ kind }) => kind === 'reopened')).toHaveLength(1);
      expectRefusal(await decide(late.id, yes, key), 422, 'key-reused');

      server.clock.set(WISH.endsAt);
      server.forgetSessions();
      expectRefusal(await decide(late.id, yes, newKey()), 409, 'request-expired');
      const no = { version, decision: 'refused', reason: 'Đã hết hạn, đề nghị gửi lại' };
      expect((await decide(late.id, no, newKey())).statusCode).toBe(200);
    }));
});
