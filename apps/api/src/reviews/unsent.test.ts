/** Leaders see «all submitted» (`trust.md` V8): of what lies with a unit that it is there, and nothing of what it says. */
import type { AttachmentOnWire, EntryRow } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
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
import { PDF } from '../testing/office-files.ts';
import { expectRefusal } from '../testing/problem.ts';
import type { TestServer } from '../testing/server.ts';
import { upload } from '../testing/uploads.ts';
import { withServer } from '../testing/with-server.ts';

const LEADER = 'bi-thu';
/** «all» and «all, read only». */
const OTHERS = ['van-phong', 'kiem-tra'] as const;
const TYPED = { toDate: '75', note: 'Chưa đối chiếu', explanation: EXPLAINED };

const rowFor = async (server: TestServer, user: string): Promise<EntryRow> =>
  rowOf(await reviewOf(server, user), 'ct-11');
const type = (server: TestServer, version: number, content: object = TYPED) =>
  save(server, 'can-bo-khdt', 'ct-11', version, content);
const putFile = async (server: TestServer): Promise<string> => {
  const where = { ...KHDT, code: 'ct-11' };
  const answer = await upload(server, 'can-bo-khdt', 'addAttachment', PDF, where, { name: 'Bảng kê.pdf' });
  expect(answer.statusCode, answer.body).toBe(201);
  return bodyOf<AttachmentOnWire>(answer).id;
};
const opens = async (server: TestServer, user: string, id: string): Promise<number> =>
  (await server.ask(user, 'attachment', { id })).statusCode;
const returnIt = (server: TestServer, version: number) =>
  server.send(
    'van-phong',
    'returnEntry',
    { ...AUGUST, code: 'ct-11' },
    {
      body: { version, kind: 'wrong_figure', text: 'Xem lại', dueAt: null },
      key: newKey(),
    },
  );
const hourLater = (server: TestServer): void => {
  server.clock.set('2024-08-12T03:00:00.000Z');
  server.forgetSessions();
};
/** Everything of the desk's answer, as text. */
const answerTo = async (server: TestServer, user: string): Promise<string> =>
  (await server.ask(user, 'review', AUGUST)).body;

describe('what a unit has not sent', () => {
  it.each(['draft', 'handed'] as const)('a %s is there, and says nothing to a leader', (state) =>
    withServer(async (server) => {
      const version = versionOf(await type(server, 0, { ...TYPED, toDate: '98765' }));
      const id = await putFile(server);
      if (state === 'handed') await handIn(server, 'can-bo-khdt', [{ code: 'ct-11', version }]);
      const row = await rowFor(server, LEADER);
      expect(row.submission).toMatchObject({
        state,
        content: CONTENT,
        savedBy: { fullName: 'Hứa Thị Thảo' },
      });
      expect(row.attachments).toEqual([]);
      expect(row.history.map(({ typed }) => typed)).toEqual(state === 'handed' ? [null] : []);
      const said = await answerTo(server, LEADER);
      for (const secret of ['98765', 'Chưa đối chiếu', EXPLAINED.text, 'Bảng kê.pdf'])
        expect(said.includes(secret)).toBe(false);
      expectRefusal(await server.ask(LEADER, 'attachment', { id }), 404, 'not-found');
      for (const user of OTHERS) {
        const whole = await rowFor(server, user);
        expect(whole.submission?.content).toMatchObject({ toDate: '98765', note: 'Chưa đối chiếu' });
        expect(whole.attachments).toHaveLength(1);
        expect(whole.history.map(({ typed }) => typed)).toEqual(state === 'handed' ? ['98765'] : []);
        expect(await opens(server, user, id)).toBe(200);
      }
    }),
  );

  it('once sent it is a leader’s to see, but for the number the clerk handed', () =>
    withServer(async (server) => {
      const version = versionOf(await type(server, 0));
      const id = await putFile(server);
      await handIn(server, 'can-bo-khdt', [{ code: 'ct-11', version }]);
      const mended = versionOf(
        await save(server, 'giam-doc-khdt', 'ct-11', version + 1, { ...TYPED, toDate: '80' }),
      );
      await handIn(server, 'giam-doc-khdt', [{ code: 'ct-11', version: mended }]);
      const row = await rowFor(server, LEADER);
      expect(row.submission).toMatchObject({ state: 'submitted', content: { toDate: '80' } });
      expect(row.history.map(({ kind, typed }) => [kind, typed])).toEqual([
        ['submitted', '80'],
        ['handed', null],
      ]);
      expect(row.attachments.map((file) => file.id)).toEqual([id]);
      expect(await opens(server, LEADER, id)).toBe(200);
    }));

  it('a file with nothing put down beside it is the unit’s own', () =>
    withServer(async (server) => {
      const id = await putFile(server);
      expect((await rowFor(server, LEADER)).attachments).toEqual([]);
      expect([await opens(server, LEADER, id), await opens(server, 'kiem-tra', id)]).toEqual([404, 200]);
    }));

  it('a returned figure stays as it was sent while the unit mends it', () =>
    withServer(async (server) => {
      const version = await sent(server);
      await returnIt(server, version);
      hourLater(server);
      await type(server, version + 1, { ...TYPED, toDate: '81' });
      const later = await putFile(server);
      expect(await rowFor(server, LEADER)).toMatchObject({
        submission: { state: 'returned', content: { toDate: '75', note: '' } },
        attachments: [],
      });
      expect(await opens(server, LEADER, later)).toBe(404);
      expect((await rowFor(server, 'van-phong')).submission?.content.toDate).toBe('81');
    }));

  it('a correction of what is approved is unsent again; the proof of what was approved is not', () =>
    withServer(async (server) => {
      const id = await putFile(server);
      const version = await sent(server);
      await approve(server, 'van-phong', [{ code: 'ct-11', version }]);
      hourLater(server);
      await type(server, version + 1, { ...TYPED, toDate: '81' });
      const row = await rowFor(server, LEADER);
      expect(row.submission).toMatchObject({ state: 'draft', content: CONTENT });
      expect(row.attachments.map((file) => file.id)).toEqual([id]);
      expect(row.figures.at(-1)?.toDate).toBe('75');
      expect(await answerTo(server, LEADER)).not.toContain('Chưa đối chiếu');
    }));

  it('nor is what was explained in an earlier month and not sent', () =>
    withServer(async (server) => {
      const asked = await server.send(
        'giam-doc-khdt',
        'requestReopening',
        { year: 2024, month: 7 },
        { key: newKey(), body: { codes: ['ct-11'], reason: 'Bổ sung', endsAt: '2024-08-16T10:00:00.000Z' } },
      );
      const { id, version } = bodyOf<{ id: string; version: number }>(asked);
      const body = { version, decision: 'approved', reason: null };
      await server.send(LEADER, 'decideReopening', { id }, { body, key: newKey() });
      await save(server, 'can-bo-khdt', 'ct-11', 0, TYPED, { ...KHDT, month: 7 });
      expect((await rowFor(server, 'van-phong')).previousExplanation?.text).toBe(EXPLAINED.text);
      expect((await rowFor(server, LEADER)).previousExplanation?.text).not.toBe(EXPLAINED.text);
    }));
});
