/** What a unit is told of a month names that unit, so that it leads to a page the unit may open. */
import type { Notice, Notices, ReopeningOnWire } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { approve, AUGUST, bodyOf, KHDT, newKey, reviewOf, sent } from '../testing/month-work.ts';
import type { TestServer } from '../testing/server.ts';
import { withServer } from '../testing/with-server.ts';

const JULY = { year: 2024, month: 7 } as const;

const told = async (server: TestServer, user: string, kind: Notice['kind']): Promise<Notice> => {
  const { notices } = bodyOf<Notices>(await server.ask(user, 'notices'));
  const [notice, ...more] = notices.filter((each) => each.kind === kind);
  if (notice === undefined || more.length > 0) throw new Error(`${user} has no single notice of ${kind}`);
  return notice;
};

/** The page a unit's notice leads to is there for its reader. */
const expectFound = async (server: TestServer, user: string, { period, unit }: Notice): Promise<void> => {
  const [year = '', month = ''] = period.split('-');
  const form = await server.ask(user, 'entryForm', { year, month: Number(month), unit: unit.code });
  expect([user, unit.code, form.statusCode]).toEqual([user, unit.code, 200]);
};

/** Asks to reopen as somebody of the office: two units at once, which no unit could. */
const askFor = async (server: TestServer, user: string, codes: readonly string[]) =>
  bodyOf<ReopeningOnWire>(
    await server.send(user, 'requestReopening', JULY, {
      key: newKey(),
      body: { codes, reason: 'Đối chiếu lại', endsAt: '2024-08-16T10:00:00.000Z' },
    }),
  );
const decide = (server: TestServer, { id, version }: ReopeningOnWire, decision: string) =>
  server.send(
    'bi-thu',
    'decideReopening',
    { id },
    {
      body: { version, decision, reason: 'Theo kết luận giao ban' },
      key: newKey(),
    },
  );

describe('a unit is told of its own month', () => {
  it.each([
    ['approved', 'reopened'],
    ['refused', 'reopening_refused'],
  ] as const)('where a reopening is %s: each unit of its own indicators', (decision, kind) =>
    withServer(async (server) => {
      const asked = await askFor(server, 'van-phong', ['ct-11', 'ct-05']);
      expect((await decide(server, asked, decision)).statusCode).toBe(200);
      for (const [user, unit, code] of [
        ['giam-doc-khdt', 'skhdt', 'ct-11'],
        ['can-bo-khdt', 'skhdt', 'ct-11'],
        ['giam-doc-ct', 'sct', 'ct-05'],
      ] as const) {
        const notice = await told(server, user, kind);
        expect(notice).toMatchObject({ unit: { code: unit }, indicators: [{ code }] });
        expect(notice.indicators).toHaveLength(1);
        await expectFound(server, user, notice);
      }
      // Whoever asked hears of all of it, once.
      expect((await told(server, 'van-phong', kind)).indicators.map(({ code }) => code).toSorted()).toEqual([
        'ct-05',
        'ct-11',
      ]);
    }),
  );

  it('a head who asked is told once', () =>
    withServer(async (server) => {
      const asked = await askFor(server, 'giam-doc-khdt', ['ct-11']);
      await decide(server, asked, 'refused');
      const notice = await told(server, 'giam-doc-khdt', 'reopening_refused');
      expect(notice.unit.code).toBe('skhdt');
      await expectFound(server, 'giam-doc-khdt', notice);
    }));

  it('where the month is locked; the office and the leaders of the province’s', () =>
    withServer(async (server) => {
      const waiting = (await reviewOf(server)).rows.flatMap(({ code, submission }) =>
        submission?.state === 'submitted' ? [{ code, version: submission.version }] : [],
      );
      expect((await approve(server, 'van-phong', waiting)).statusCode).toBe(200);
      const excuses = (await reviewOf(server)).lock.obstacles.map(({ code }) => ({
        code,
        reason: 'Có công văn xin nộp chậm',
      }));
      await server.send('van-phong', 'proposeLock', AUGUST, { body: { excuses } });
      const proposedAt = (await reviewOf(server)).lock.proposal?.at;
      const locked = await server.send('chanh-van-phong', 'lock', AUGUST, { body: { proposedAt } });
      expect(locked.statusCode).toBe(204);
      for (const [user, unit] of [
        ['giam-doc-khdt', 'skhdt'],
        ['giam-doc-ct', 'sct'],
      ] as const) {
        const notice = await told(server, user, 'locked');
        expect(notice.unit.code).toBe(unit);
        await expectFound(server, user, notice);
      }
      for (const user of ['van-phong', 'bi-thu'])
        expect(['skhdt', 'sct']).not.toContain((await told(server, user, 'locked')).unit.code);
    }));

  it('where a figure is returned, approved or mended for it', () =>
    withServer(async (server) => {
      const version = await sent(server);
      await server.send(
        'van-phong',
        'returnEntry',
        { ...AUGUST, code: 'ct-11' },
        {
          body: { version, kind: 'wrong_figure', text: 'Xem lại', dueAt: null },
          key: newKey(),
        },
      );
      const notice = await told(server, 'giam-doc-khdt', 'returned');
      expect(notice.unit.code).toBe(KHDT.unit);
      await expectFound(server, 'giam-doc-khdt', notice);
    }));
});
