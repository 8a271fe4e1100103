/** Saved columns of the first annex: for every year of a target set, in the report and in the files made of it. */
import type { DossierHeadOnWire, DossierReport, Dossiers, ExportOnWire } from '@ve-dich/contract';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { describeOnEngines, describeServer } from '../testing/engines.ts';
import { bodyOf, newKey } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import type { TestServer } from '../testing/server.ts';

const JULY = { year: 2024, month: 7 } as const;
const COLUMNS = [
  { key: 'plan', header: 'Kế hoạch giao {năm}' },
  { key: 'toDate', header: '' },
  { key: 'percentOfPlan', header: '' },
  { key: 'note', header: '=HYPERLINK("http://x")' },
];

const julyOf = async (server: TestServer): Promise<string> => {
  const { dossiers } = bodyOf<Dossiers>(await server.ask('van-phong', 'dossiers', JULY));
  const [first] = dossiers;
  if (first === undefined) throw new Error('the demo has no dossier of July');
  return first.id;
};
const save = (server: TestServer, id: string, body: object, user = 'van-phong') =>
  server.send(user, 'saveReportLayout', { id }, { body: { name: 'Ban Thường vụ', seen: 0, ...body } });
const reportOf = async (server: TestServer, id: string, layout?: string): Promise<DossierReport> =>
  bodyOf<DossierReport>(
    await server.ask('bi-thu', 'dossierReport', { id }, { query: layout === undefined ? {} : { layout } }),
  );
const tableOf = ({ report }: DossierReport) => {
  const table = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.key === 'indicators');
  if (table?.kind !== 'table') throw new Error('no table of indicators');
  return table;
};
const make = (server: TestServer, id: string, format: string, layout: string | null) =>
  server.send(
    'van-phong',
    'exportReport',
    { id },
    {
      body: { profile: 'party-2026', kind: 'month', annexes: ['annex-indicators'], layout, format },
      key: newKey(),
    },
  );

describeOnEngines('a layout', (given) => {
  it('is saved under a name, chosen, changed by who has seen it, and taken away', async () => {
    const server = given();
    const id = await julyOf(server);
    const usual = tableOf(await reportOf(server, id));
    expect(usual.columns).toHaveLength(13);
    const first = bodyOf<{ sequence: number }>(
      await save(server, id, { name: ' Ban Thường vụ ', columns: COLUMNS }),
    );
    // The same again, after a lost answer.
    expect(bodyOf(await save(server, id, { columns: COLUMNS }))).toMatchObject({ sequence: first.sequence });
    const chosen = await reportOf(server, id, 'Ban Thường vụ');
    expect(chosen.layout).toBe('Ban Thường vụ');
    expect(chosen.layouts).toMatchObject([
      { name: 'Ban Thường vụ', columns: COLUMNS, savedBy: { fullName: 'Triệu Thu Lan' } },
    ]);
    expect(tableOf(chosen).columns.map(({ key }) => key)).toEqual([
      'number',
      'name',
      ...COLUMNS.map(({ key }) => key),
    ]);
    expect(tableOf(chosen).numbering).toEqual(['A', 'B', '1', '2', '3=2/1', '4']);
    expect(JSON.stringify(tableOf(chosen).header)).toContain('Kế hoạch giao 2024');
    // Without its name the table is the usual one; a name that is not there as well.
    expect(tableOf(await reportOf(server, id))).toEqual(usual);
    expect((await reportOf(server, id, 'Không có')).layout).toBeNull();

    expectRefusal(await save(server, id, { columns: COLUMNS.slice(1) }), 412, 'changed-by-someone-else');
    const seen = { seen: first.sequence };
    expect((await save(server, id, { columns: COLUMNS.slice(1), ...seen })).statusCode).toBe(200);
    const [layout] = (await reportOf(server, id)).layouts;
    expect(layout?.columns).toHaveLength(3);
    expectRefusal(await save(server, id, { columns: null, ...seen }), 412, 'changed-by-someone-else');
    expect((await save(server, id, { columns: null, seen: layout?.sequence })).statusCode).toBe(200);
    expect((await reportOf(server, id)).layouts).toEqual([]);
    const trail = (await server.storage.read(({ audit }) => audit.after(0, 100_000))).filter(
      ({ objectKind }) => objectKind === 'report_layout',
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'report_layout.saved',
      'report_layout.saved',
      'report_layout.removed',
    ]);
  });

  it('serves the dossiers of every year of its target set', async () => {
    const server = given();
    await save(server, await julyOf(server), { name: 'Năm nào cũng dùng', columns: COLUMNS });
    const frozen = await server.send(
      'van-phong',
      'freezeDossier',
      { year: 2023, month: 12 },
      { body: { meeting: 'Hội nghị tổng kết', heldOn: '2023-12-28' }, key: newKey() },
    );
    const report = await reportOf(server, bodyOf<DossierHeadOnWire>(frozen).id, 'Năm nào cũng dùng');
    expect(JSON.stringify(tableOf(report).header)).toContain('Kế hoạch giao 2023');
  });

  it('is refused: without a name, without a column, the same column twice, of no dossier, by who only reads', async () => {
    const server = given();
    const id = await julyOf(server);
    const [plan] = COLUMNS;
    for (const wrong of [
      { name: '  ', columns: COLUMNS },
      { columns: [] },
      { columns: [plan, plan] },
      { columns: [{ key: 'password', header: '' }] },
      { columns: [{ key: 'plan', header: 'x'.repeat(61) }] },
    ])
      expectRefusal(await save(server, id, wrong), 400, 'malformed');
    expectRefusal(await save(server, id, { name: 'Chưa có', columns: null }), 404, 'not-found');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expectRefusal(await save(server, nowhere, { columns: COLUMNS }), 404, 'not-found');
    for (const user of ['bi-thu', 'giam-doc-khdt', 'can-bo-khdt', 'kiem-tra', 'quan-tri'])
      expectRefusal(await save(server, id, { columns: COLUMNS }, user), 403, 'forbidden');
    expectRefusal(await make(server, id, 'csv', 'Chưa có'), 404, 'not-found');
  });
});

describeServer('files with a layout', {}, (given) => {
  it('have its words and columns, and no formula', async () => {
    const server = given();
    const id = await julyOf(server);
    await save(server, id, { columns: COLUMNS });
    const contentOf = async (format: string): Promise<Buffer> => {
      const made = await make(server, id, format, 'Ban Thường vụ');
      expect(made.statusCode, made.body).toBe(201);
      return (await server.ask('van-phong', 'exportedFile', { id: bodyOf<ExportOnWire>(made).id }))
        .rawPayload;
    };
    const [docx, xlsx, pdf, csv] = await Promise.all(['docx', 'xlsx', 'pdf', 'csv'].map(contentOf));
    const words = (file: Buffer | undefined): string =>
      Object.entries(unzipSync(file ?? new Uint8Array()))
        .filter(([name]) => /document\.xml$|sharedStrings\.xml$|sheet\d+\.xml$/.test(name))
        .map(([, bytes]) => new TextDecoder().decode(bytes))
        .join('');
    expect(words(docx)).toContain('Kế hoạch giao 2024');
    expect(words(xlsx)).toContain('Kế hoạch giao 2024');
    expect(words(xlsx)).not.toMatch(/<(?:[a-z]+:)?f>/);
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(csv?.toString()).toContain('Kế hoạch giao 2024');
    // What a spreadsheet would take for a formula is marked as words.
    expect(csv?.toString()).not.toMatch(/(?:^|[;,"\n])=HYPERLINK/);
  }, 120_000);
});
