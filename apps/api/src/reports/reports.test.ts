/** Dossiers and reports over the real addresses: frozen, written into, exported, and what changes afterwards. */
import type {
  Dashboard,
  DossierHeadOnWire,
  DossierReport,
  Dossiers,
  ExportOnWire,
  Presented,
} from '@ve-dich/contract';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import { approve, AUGUST, bodyOf, newKey, sent } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import { ACCOUNT_OF, openServer, type TestServer } from '../testing/server.ts';

const JULY = { year: 2024, month: 7 } as const;
const MEETING = { meeting: 'Hội nghị Ban Thường vụ Tỉnh ủy', heldOn: '2024-08-15' };
const EXPORT = {
  profile: 'party-2026',
  kind: 'month',
  annexes: ['annex-indicators', 'annex-concerns', 'annex-charts'],
} as const;

const freeze = (
  server: TestServer,
  where: { year: number; month: number } = JULY,
  user = 'van-phong',
  key = newKey(),
) => server.send(user, 'freezeDossier', where, { body: MEETING, key });
const frozen = async (server: TestServer, where: { year: number; month: number } = JULY): Promise<string> => {
  const answer = await freeze(server, where);
  expect(answer.statusCode, answer.body).toBe(201);
  return bodyOf<DossierHeadOnWire>(answer).id;
};
const reportOf = async (
  server: TestServer,
  id: string,
  query: Record<string, string> = {},
): Promise<DossierReport> => {
  const answer = await server.ask('bi-thu', 'dossierReport', { id }, { query });
  expect(answer.statusCode, answer.body).toBe(200);
  return bodyOf<DossierReport>(answer);
};
const textOf = ({ report }: DossierReport): string =>
  report.sections
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
      ),
    )
    .join('\n');
const make = (server: TestServer, id: string, format: string, user = 'van-phong', key = newKey()) =>
  server.send(user, 'exportReport', { id }, { body: { ...EXPORT, format }, key });

describeOnEngines('a dossier', (given) => {
  it('is frozen once for a key, listed, and says who froze what when', async () => {
    const server = given();
    const key = newKey();
    const first = bodyOf<DossierHeadOnWire>(await freeze(server, JULY, 'van-phong', key));
    const again = bodyOf<DossierHeadOnWire>(await freeze(server, JULY, 'van-phong', key));
    expect(again).toEqual(first);
    const { dossiers, kinds, state, may } = bodyOf<Dossiers>(await server.ask('van-phong', 'dossiers', JULY));
    // The demo's own stands behind it.
    expect(dossiers[0]).toEqual(first);
    expect(dossiers).toHaveLength(2);
    expect(first).toMatchObject({
      year: 2024,
      month: 7,
      ...MEETING,
      frozenBy: { fullName: 'Triệu Thu Lan' },
    });
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect({ kinds, state }).toEqual({ kinds: ['month'], state: 'locked' });
    expect(may).toEqual(['report.read', 'report.freeze', 'report.write', 'report.export']);
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });

  it('is composed with the numbers of the dashboard, and stays as it was when they change', async () => {
    const server = given();
    const id = await frozen(server, AUGUST);
    const before = await reportOf(server, id);
    expect(before.changes).toEqual([]);
    const version = await sent(server);
    expect((await approve(server, 'van-phong', [{ code: 'ct-11', version }])).statusCode).toBe(200);
    const after = await reportOf(server, id);
    expect(after.report).toEqual(before.report);
    expect(after.changes).toContainEqual({
      code: 'ct-11',
      shortName: 'Doanh nghiệp thành lập mới',
      what: 'value',
      before: null,
      after: '75',
    });
  });

  it('names who has not sent and who was late, by each level’s deadline', async () => {
    const server = given();
    const july = textOf(await reportOf(server, await frozen(server)));
    expect(july).toContain('Đơn vị chưa gửi đủ: Sở LĐ-TB&XH (Giải quyết việc làm mới).');
    // August is not due yet: nobody is missing, and nobody is said to have been on time.
    const august = textOf(await reportOf(server, await frozen(server, AUGUST)));
    expect(august).not.toMatch(/chưa gửi đủ|đúng hạn/);
  });

  it('says no number that is not the dashboard’s, to the last digit', async () => {
    const server = given();
    const id = await frozen(server);
    const { report } = await reportOf(server, id);
    const { indicators, count } = bodyOf<Dashboard>(await server.ask('bi-thu', 'dashboard', JULY));
    const traces = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? block.runs.flatMap(({ trace }) => trace ?? [])
          : block.kind === 'chart'
            ? []
            : block.rows.flatMap(({ cells }) =>
                cells.flatMap((cell) =>
                  cell.kind === 'number'
                    ? (cell.trace ?? [])
                    : cell.kind === 'text'
                      ? cell.runs.flatMap(({ trace }) => trace ?? [])
                      : [],
                ),
              ),
      ),
    );
    const judged = new Set<string>();
    for (const { indicator, what, value } of traces) {
      if (indicator === null) {
        const [, of] = /^count\.(.+)$/.exec(what) ?? [];
        if (of === 'total') expect(Number(value), what).toBe(count.total);
        else if (of !== undefined) expect(Number(value), what).toBe(count.byStatus[of as 'met']);
        continue;
      }
      const row = indicators.find(({ code }) => code === indicator);
      const { assessment } = row ?? {};
      const month = row?.months[(assessment?.judgedMonth ?? 7) - 1];
      const july = row?.months[6];
      const known: Readonly<Record<string, string | null | undefined>> = {
        toDate: july?.toDate ?? month?.toDate,
        inMonth: july?.inMonth,
        percentOfPlan: assessment?.percentOfPlan,
        gapPoints: assessment?.gapPoints,
        gapInUnit: assessment?.gapInUnit,
        change: assessment?.samePeriod?.change,
        plan: row?.target?.low,
        planHigh: row?.target?.high,
        lastYear: row?.months[11]?.lastYear,
        samePeriod: july?.toDate == null ? month?.lastYear : july.lastYear,
      };
      if (what === 'percentOfSamePeriod')
        expect(Number(value), indicator).toBeCloseTo(100 + Number(assessment?.samePeriod?.change), 10);
      else expect(value, `${indicator} ${what}`).toBe(known[what]);
      judged.add(indicator);
    }
    expect(traces.length).toBeGreaterThan(200);
    expect(judged.size).toBeGreaterThanOrEqual(29);
  });

  it('stands beside what is known now, on every page of its month', async () => {
    const server = given();
    const of = async (month: number): Promise<Presented> =>
      bodyOf<Presented>(await server.ask('bi-thu', 'presented', { year: 2024, month }));
    expect(await of(5)).toEqual({ dossier: null, changes: [] });
    const id = await frozen(server, AUGUST);
    const before = await of(8);
    expect(before.dossier?.id).toBe(id);
    // Nothing is known otherwise than when the newest was frozen.
    expect(before.changes).toEqual([]);
  });

  it('takes sentences that people write: each keeps who and when, two do not overwrite each other', async () => {
    const server = given();
    const id = await frozen(server);
    const write = (text: string, version: number, key = 'direction') =>
      server.send('van-phong', 'writeDossierText', { id, key }, { body: { text, version } });
    const first = await write('Tập trung giải ngân vốn đầu tư công.', 0);
    expect(first.statusCode, first.body).toBe(200);
    const { version } = bodyOf<{ version: number }>(first);
    expectRefusal(await write('Khác', 0), 412, 'changed-by-someone-else');
    const report = await reportOf(server, id);
    expect(textOf(report)).toContain('Tập trung giải ngân vốn đầu tư công.');
    expect(report.texts).toMatchObject([{ key: 'direction', version, by: { fullName: 'Triệu Thu Lan' } }]);
    expect((await write('', version)).statusCode).toBe(200);
    expect(textOf(await reportOf(server, id))).toContain(
      '[Đề nghị nêu phương hướng, nhiệm vụ trọng tâm tháng tới.]',
    );
    expectRefusal(await write('x', 0, 'KHÔNG'), 400, 'malformed');
    expectRefusal(await write('x', 0, 'not-asked-for'), 404, 'not-found');
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });
});

it('a figure that comes after the freezing stands beside the dossier, which stays as it was presented', async () => {
  const server = await openServer();
  try {
    const presentedNow = async (): Promise<Presented> =>
      bodyOf<Presented>(await server.ask('bi-thu', 'presented', AUGUST));
    const id = await frozen(server, AUGUST);
    const before = await presentedNow();
    expect(before).toMatchObject({ dossier: { id }, changes: [] });
    const version = await sent(server);
    expect((await approve(server, 'van-phong', [{ code: 'ct-11', version }])).statusCode).toBe(200);
    const after = await presentedNow();
    expect(after.dossier).toEqual(before.dossier);
    expect(after.changes).toContainEqual({
      code: 'ct-11',
      shortName: 'Doanh nghiệp thành lập mới',
      what: 'value',
      before: null,
      after: '75',
    });
  } finally {
    await server.close();
  }
});

describe('who may', () => {
  it('freeze and write: the office; export: the office and leaders; open a file that was made: the auditor too', async () => {
    const server = await openServer();
    try {
      const id = await frozen(server);
      const file = bodyOf<ExportOnWire>(await make(server, id, 'csv')).id;
      for (const [role, user] of Object.entries(ACCOUNT_OF)) {
        const may = permissions[role] ?? [];
        expect((await freeze(server, JULY, user)).statusCode, role).toBe(may.includes('freeze') ? 201 : 403);
        const text = await server.send(
          user,
          'writeDossierText',
          { id, key: 'direction' },
          { body: { text: role, version: 0 } },
        );
        expect(text.statusCode, role).toBe(may.includes('write') ? 200 : 403);
        expect((await make(server, id, 'csv', user)).statusCode, role).toBe(
          may.includes('export') ? 201 : 403,
        );
        expect((await server.ask(user, 'exportedFile', { id: file })).statusCode, role).toBe(
          may.includes('read') ? 200 : 403,
        );
        expect((await server.ask(user, 'dossierReport', { id })).statusCode, role).toBe(
          may.includes('read') ? 200 : 403,
        );
      }
    } finally {
      await server.close();
    }
  });
  const permissions: Readonly<Record<string, readonly string[]>> = {
    leader: ['read', 'export'],
    office: ['read', 'freeze', 'write', 'export'],
    head: [],
    clerk: [],
    auditor: ['read'],
    administrator: [],
  };
});

describe('what is not there', () => {
  it('is refused: a month without a calendar, one that has not opened, an unknown dossier, no key', async () => {
    const server = await openServer();
    try {
      expectRefusal(await freeze(server, { year: 2031, month: 1 }), 404, 'not-found');
      expectRefusal(await freeze(server, { year: 2024, month: 11 }), 409, 'wrong-state');
      const id = '00000000-0000-4000-8000-000000000000';
      expectRefusal(await make(server, id, 'docx'), 404, 'not-found');
      expectRefusal(
        await server.send(
          'van-phong',
          'writeDossierText',
          { id, key: 'direction' },
          { body: { text: 'x', version: 0 } },
        ),
        404,
        'not-found',
      );
      expectRefusal(
        await server.send('van-phong', 'freezeDossier', JULY, { body: MEETING }),
        400,
        'key-required',
      );
      expectRefusal(
        await server.send('van-phong', 'freezeDossier', JULY, {
          body: { ...MEETING, meeting: ' ' },
          key: newKey(),
        }),
        422,
        'reason-required',
      );
    } finally {
      await server.close();
    }
  });
});

describe('files', () => {
  it('are made in a thread, kept with their hash, and given back as they were', async () => {
    const server = await openServer();
    try {
      const id = await frozen(server);
      const key = newKey();
      const [docx, again] = [
        await make(server, id, 'docx', 'van-phong', key),
        await make(server, id, 'docx', 'van-phong', key),
      ];
      expect(docx.statusCode, docx.body).toBe(201);
      expect(bodyOf<ExportOnWire>(again)).toEqual(bodyOf<ExportOnWire>(docx));
      const made = bodyOf<ExportOnWire>(docx);
      expect(made).toMatchObject({
        version: 1,
        fileName: 'BC_thang-07-2024_HNBTVTU_2024-08-15_v1.docx',
        sections: ['main', ...EXPORT.annexes],
        sinceLast: null,
      });
      // The same dossier made again is the same file, to the byte: it is the one that is kept.
      expect(bodyOf<ExportOnWire>(await make(server, id, 'docx'))).toEqual(made);
      const others = await Promise.all(['pdf', 'xlsx', 'csv'].map((format) => make(server, id, format)));
      for (const answer of others) expect(answer.statusCode, answer.body).toBe(201);

      const file = await server.ask('kiem-tra', 'exportedFile', { id: made.id });
      expect(file.headers['content-disposition']).toContain('BC_thang-07-2024_HNBTVTU_2024-08-15_v1.docx');
      expect(file.headers['x-content-type-options']).toBe('nosniff');
      expect(
        new TextDecoder().decode(unzipSync(new Uint8Array(file.rawPayload))['word/document.xml']),
      ).toContain('BẮC KẠN');
      const { exports } = await reportOf(server, id);
      // One content, one number, whatever the format.
      expect(exports.map(({ format, version }) => `${format} ${version}`).toSorted()).toEqual([
        'csv 1',
        'docx 1',
        'pdf 1',
        'xlsx 1',
      ]);
      expect((await server.storage.verifyAudit()).intact).toBe(true);
    } finally {
      await server.close();
    }
  }, 120_000);
});
