/** A figure that stands for a month without a form: owed by nobody, and corrected like any other that is approved. */
import type { EntryUnits, HandedIn, IndicatorDetail, TimelinessTable } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import {
  approve,
  AUGUST,
  bodyOf,
  EXPLAINED,
  formOf,
  handIn,
  KHDT,
  reviewOf,
  rowOf,
  save,
  sent,
  versionOf,
} from '../testing/month-work.ts';
import { openServer, type TestServer } from '../testing/server.ts';

const with1 = async (work: (server: TestServer) => Promise<void>): Promise<void> => {
  const server = await openServer();
  try {
    await work(server);
  } finally {
    await server.close();
  }
};

const unitOf = async (server: TestServer) =>
  bodyOf<EntryUnits>(await server.ask('van-phong', 'entryUnits', AUGUST)).units.find(
    ({ code }) => code === KHDT.unit,
  );
const monthOf = async (server: TestServer) =>
  bodyOf<TimelinessTable>(await server.ask('van-phong', 'timeliness', { year: 2024 }))
    .units.find(({ code }) => code === KHDT.unit)
    ?.months.find(({ month }) => month === AUGUST.month);
const obstacleOf = async (server: TestServer, code: string) =>
  (await reviewOf(server)).lock.obstacles.find((each) => each.code === code)?.lacks ?? null;
const publishedOf = async (server: TestServer, code: string): Promise<IndicatorDetail> =>
  bodyOf<IndicatorDetail>(await server.ask('bi-thu', 'indicator', { ...AUGUST, code }));

/** What is asked of the month by everybody who counts it. */
const countsOf = async (server: TestServer, code: string) => ({
  unit: await unitOf(server),
  month: await monthOf(server),
  obstacle: await obstacleOf(server, code),
});

const MENDED = {
  toDate: '700',
  vintage: 'official' as const,
  note: 'Kho bạc đối chiếu lại',
  explanation: EXPLAINED,
};

/** Past the deadline of August 2024. */
const AFTERWARDS = '2024-08-21T03:00:00.000Z';

describe('a figure that stands without a form', () => {
  it('is in everywhere, and a correction that is only typed changes no count', () =>
    with1(async (server) => {
      expect(rowOf(await formOf(server, 'giam-doc-khdt'), 'ct-04').submission).toBeNull();
      const before = await countsOf(server, 'ct-04');
      expect(before.obstacle).toBeNull();
      versionOf(await save(server, 'can-bo-khdt', 'ct-04', 0, MENDED));
      expect(await countsOf(server, 'ct-04')).toEqual(before);
      await handIn(server, 'can-bo-khdt', [{ code: 'ct-04', version: 1 }]);
      expect(await countsOf(server, 'ct-04')).toEqual(before);
    }));

  it('is corrected from the form to the record, and the month stays as punctual as it was', () =>
    with1(async (server) => {
      const before = await monthOf(server);
      const published = await publishedOf(server, 'ct-04');
      server.clock.set(AFTERWARDS);
      server.forgetSessions();
      const after = await monthOf(server);
      const version = versionOf(await save(server, 'giam-doc-khdt', 'ct-04', 0, MENDED));
      const sending = await handIn(server, 'giam-doc-khdt', [{ code: 'ct-04', version }]);
      expect(bodyOf<HandedIn>(sending)).toMatchObject({ state: 'submitted', late: false });
      expect(await obstacleOf(server, 'ct-04')).toBe('decision');
      expect(await monthOf(server)).toEqual(after);
      expect((await publishedOf(server, 'ct-04')).figures).toEqual(published.figures);
      const done = await approve(server, 'van-phong', [{ code: 'ct-04', version: version + 1 }]);
      expect(done.statusCode).toBe(200);
      const known = await publishedOf(server, 'ct-04');
      expect(known.row.months[7]).toMatchObject({ toDate: '700', vintage: 'official' });
      expect(known.figures[0]).toMatchObject({ reason: 'Kho bạc đối chiếu lại', best: true });
      expect(await obstacleOf(server, 'ct-04')).toBeNull();
      expect(await monthOf(server)).toMatchObject({ received: before?.received, late: before?.late });
      expect((await server.storage.verifyAudit()).intact).toBe(true);
    }));
});

describe('a correction of an approved figure', () => {
  it('that is being typed changes nothing of who was on time, though the approval came after the deadline', () =>
    with1(async (server) => {
      const version = await sent(server);
      server.clock.set(AFTERWARDS);
      server.forgetSessions();
      await approve(server, 'van-phong', [{ code: 'ct-11', version }]);
      const before = await countsOf(server, 'ct-11');
      expect(before.month).toMatchObject({ late: 0 });
      versionOf(
        await save(server, 'giam-doc-khdt', 'ct-11', version + 1, { toDate: '76', explanation: EXPLAINED }),
      );
      expect(await countsOf(server, 'ct-11')).toEqual(before);
    }));
});
