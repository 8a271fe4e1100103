/** «Sửa hộ»: the office mends what a unit has sent, says why, tells the head, and does not approve it itself. */
import type { EntryContentOnWire, Notices } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import {
  approve,
  AUGUST,
  bodyOf,
  CONTENT,
  EXPLAINED,
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
import type { TestServer } from '../testing/server.ts';
import { withServer } from '../testing/with-server.ts';

const REASON = 'Công văn 412/SKHĐT: gõ nhầm số';

type Edit = {
  readonly version: number;
  readonly content?: Partial<EntryContentOnWire>;
  readonly reason?: string;
  readonly key?: string;
};
const edit = (
  server: TestServer,
  user: string,
  { version, content = { toDate: '76' }, reason = REASON, key = newKey() }: Edit,
  code = 'ct-11',
) =>
  server.send(
    user,
    'editForUnit',
    { ...AUGUST, code },
    {
      body: { version, content: { ...CONTENT, explanation: EXPLAINED, ...content }, reason },
      key,
    },
  );
const noticesOf = async (server: TestServer, user: string): Promise<Notices> =>
  bodyOf<Notices>(await server.ask(user, 'notices'));
const trailOf = async (server: TestServer, action: string) =>
  (await server.storage.read(({ audit }) => audit.after(0, 2_000))).filter((each) => each.action === action);

describeOnEngines('the office mends what a unit has sent', (given) => {
  it('with its own reason: one event, one line in the trail, one notice to the head', async () => {
    const server = given();
    const version = await sent(server);
    const done = await edit(server, 'van-phong', {
      version,
      content: { toDate: '76', note: 'Ghi chú của Sở' },
    });
    expect(done.statusCode).toBe(200);
    expect(bodyOf(done)).toMatchObject({ code: 'ct-11', state: 'submitted', version: version + 1 });
    const row = rowOf(await reviewOf(server), 'ct-11');
    expect(row.submission).toMatchObject({
      state: 'submitted',
      onBehalf: true,
      isOwnWork: true,
      content: { toDate: '76', note: 'Ghi chú của Sở' },
      submittedBy: { fullName: 'Nguyễn Viết Ân' },
    });
    // The unit's own number stays readable in the history, the reason is the office's.
    expect(row.history.map(({ kind, typed, reason }) => [kind, typed, reason])).toEqual([
      ['edited_for_unit', '75', REASON],
      ['submitted', '75', null],
    ]);
    expect(await noticesOf(server, 'giam-doc-khdt')).toMatchObject({
      unseen: 1,
      notices: [
        {
          kind: 'edited_for_unit',
          reason: REASON,
          by: 'Triệu Thu Lan',
          unit: { code: 'skhdt' },
          indicators: [{ code: 'ct-11' }],
        },
      ],
    });
    expect((await noticesOf(server, 'can-bo-khdt')).notices).toEqual([]);
    const [line, ...more] = await trailOf(server, 'entry.edited_for_unit');
    expect(more).toEqual([]);
    expect(line?.reason).toBe(REASON);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });
});

describe('who mended it', () => {
  it('does not approve it, also after another has mended it once more', () =>
    withServer(async (server) => {
      const version = await sent(server);
      expect((await edit(server, 'van-phong', { version })).statusCode).toBe(200);
      const first = [{ code: 'ct-11', version: version + 1 }];
      expectRefusal(await approve(server, 'van-phong', first), 403, 'four-eyes');
      const content = { toDate: '77' };
      const again = await edit(server, 'chanh-van-phong', { version: version + 1, content });
      expect(again.statusCode).toBe(200);
      const second = [{ code: 'ct-11', version: version + 2 }];
      for (const user of ['van-phong', 'chanh-van-phong']) {
        expectRefusal(await approve(server, user, second), 403, 'four-eyes');
        expect(rowOf(await reviewOf(server, user), 'ct-11').submission?.isOwnWork).toBe(true);
      }
      expect(rowOf(await reviewOf(server, 'bi-thu'), 'ct-11').submission?.isOwnWork).toBe(false);
    }));

  it('another of the office approves it, and it becomes the office’s number', () =>
    withServer(async (server) => {
      const version = await sent(server);
      expect((await edit(server, 'van-phong', { version })).statusCode).toBe(200);
      const seen = [{ code: 'ct-11', version: version + 1 }];
      expect((await approve(server, 'chanh-van-phong', seen)).statusCode).toBe(200);
      const { figures } = rowOf(await reviewOf(server), 'ct-11');
      expect(figures.at(-1)).toMatchObject({ period: '2024-08', toDate: '76' });
    }));

  it('what the unit takes back and sends anew is the unit’s again', () =>
    withServer(async (server) => {
      const version = await sent(server);
      await edit(server, 'van-phong', { version });
      await server.send('giam-doc-khdt', 'takeBack', KHDT, {
        key: newKey(),
        body: { entries: [{ code: 'ct-11', version: version + 1 }] },
      });
      const typed = { toDate: '75', explanation: EXPLAINED };
      const saved = versionOf(await save(server, 'giam-doc-khdt', 'ct-11', version + 2, typed));
      await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version: saved }]);
      const seen = [{ code: 'ct-11', version: saved + 1 }];
      expect((await approve(server, 'van-phong', seen)).statusCode).toBe(200);
    }));
});

describe('it is refused and changes nothing', () => {
  it('without a reason, where it is not ready, from an old version, by others, of what is not sent', () =>
    withServer(async (server) => {
      const unsent = versionOf(await save(server, 'can-bo-khdt', 'ct-04', 0, { toDate: '1' }));
      const version = await sent(server);
      expectRefusal(await edit(server, 'van-phong', { version, reason: '   ' }), 422, 'reason-required');
      expectRefusal(await edit(server, 'van-phong', { version, reason: '' }), 400, 'malformed');
      const unreadable = { toDate: 'nhiều' };
      expectRefusal(await edit(server, 'van-phong', { version, content: unreadable }), 422, 'not-ready');
      expectRefusal(
        await edit(server, 'van-phong', { version: version - 1 }),
        412,
        'changed-by-someone-else',
      );
      expectRefusal(await edit(server, 'van-phong', { version: unsent }, 'ct-04'), 409, 'wrong-state');
      expectRefusal(await edit(server, 'van-phong', { version }, 'ct-99'), 404, 'not-found');
      for (const user of ['giam-doc-khdt', 'can-bo-khdt', 'bi-thu', 'kiem-tra', 'quan-tri'])
        expectRefusal(await edit(server, user, { version }), 403, 'forbidden');
      expect(rowOf(await reviewOf(server), 'ct-11').submission).toMatchObject({
        version,
        content: { toDate: '75' },
      });
      expect((await noticesOf(server, 'giam-doc-khdt')).notices).toEqual([]);
    }));

  it('in a month that is locked', () =>
    withServer(async (server) => {
      const july = { year: 2024, month: 7, code: 'ct-11' };
      const content = { ...CONTENT, toDate: '76', explanation: EXPLAINED };
      const body = { version: 1, content, reason: REASON };
      const locked = await server.send('van-phong', 'editForUnit', july, { body, key: newKey() });
      expectRefusal(locked, 409, 'period-closed');
    }));
});
