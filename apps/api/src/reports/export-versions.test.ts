/** «v2» is always of a later content than «v1», over formats and dossiers of a meeting; and what it says otherwise is told. */
import type { DossierHeadOnWire, DossierReport, ExportOnWire } from '@ve-dich/contract';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import { approve, AUGUST, bodyOf, newKey, sent } from '../testing/month-work.ts';
import type { TestServer } from '../testing/server.ts';

const MEETING = { meeting: 'Hội nghị', heldOn: '2024-08-20' };
type Asked = {
  readonly profile?: string;
  readonly kind?: string;
  readonly annexes?: readonly string[];
  readonly layout?: string;
};

const frozen = async (
  server: TestServer,
  where: { year: number; month: number } = AUGUST,
  meeting = MEETING.meeting,
): Promise<string> => {
  const body = { ...MEETING, meeting };
  const answer = await server.send('van-phong', 'freezeDossier', where, { body, key: newKey() });
  expect(answer.statusCode, answer.body).toBe(201);
  return bodyOf<DossierHeadOnWire>(answer).id;
};
const make = async (
  server: TestServer,
  id: string,
  format: string,
  asked: Asked = {},
): Promise<ExportOnWire> => {
  const body = { profile: 'party-2026', kind: 'month', annexes: ['annex-indicators'], format, ...asked };
  const answer = await server.send('van-phong', 'exportReport', { id }, { body, key: newKey() });
  expect(answer.statusCode, answer.body).toBe(201);
  return bodyOf<ExportOnWire>(answer);
};
const write = async (server: TestServer, id: string, text: string): Promise<void> => {
  const { texts } = bodyOf<DossierReport>(await server.ask('van-phong', 'dossierReport', { id }));
  const version = texts.find(({ key }) => key === 'direction')?.version ?? 0;
  const answer = await server.send(
    'van-phong',
    'writeDossierText',
    { id, key: 'direction' },
    { body: { text, version } },
  );
  expect(answer.statusCode, answer.body).toBe(200);
};
const told = ({ fileName, sinceLast }: ExportOnWire) => [/_(v\d+\.[a-z]+)$/.exec(fileName)?.[1], sinceLast];
const differs = (figures: number, texts: number, choice: boolean) => ({ figures, texts, choice });

describeOnEngines('versions of a name', (given) => {
  it('follow the content: texts, sections, columns and form make a new one, another format does not', async () => {
    const server = given();
    const id = await frozen(server);
    expect(told(await make(server, id, 'csv'))).toEqual(['v1.csv', null]);
    expect(told(await make(server, id, 'xlsx'))).toEqual(['v1.xlsx', null]);
    await write(server, id, 'Tập trung giải ngân.');
    // The table is the same, the report is not: Word would have another text under «v1».
    expect(told(await make(server, id, 'csv'))).toEqual(['v2.csv', differs(0, 1, false)]);
    expect(told(await make(server, id, 'xlsx', { annexes: [] }))).toEqual(['v3.xlsx', differs(0, 0, true)]);
    const columns = [{ key: 'plan', header: '' }];
    const saved = await server.send(
      'van-phong',
      'saveReportLayout',
      { id },
      { body: { name: 'Hẹp', columns, seen: 0 } },
    );
    expect(saved.statusCode, saved.body).toBe(200);
    expect(told(await make(server, id, 'csv', { layout: 'Hẹp' }))).toEqual(['v4.csv', differs(0, 0, true)]);
    expect(told(await make(server, id, 'csv', { profile: 'state-nd30' }))).toEqual([
      'v5.csv',
      differs(0, 0, true),
    ]);
    // What was there before is there again under its own number.
    await write(server, id, '');
    expect(told(await make(server, id, 'csv'))).toEqual(['v1.csv', null]);
    const { exports } = bodyOf<DossierReport>(await server.ask('bi-thu', 'dossierReport', { id }));
    expect(exports.map(told)).toEqual([
      ['v5.csv', differs(0, 0, true)],
      ['v4.csv', differs(0, 0, true)],
      ['v3.xlsx', differs(0, 0, true)],
      ['v2.csv', differs(0, 1, false)],
      ['v1.xlsx', null],
      ['v1.csv', null],
    ]);
    expect(exports.map(({ sections }) => sections)).toContainEqual(['main', 'annex-indicators']);
  });

  it('go on over two dossiers of one meeting, and say how many figures are others', async () => {
    const server = given();
    const before = await frozen(server, AUGUST, 'Giao ban');
    await write(server, before, 'Tập trung giải ngân.');
    const first = await make(server, before, 'csv');
    const version = await sent(server);
    expect((await approve(server, 'van-phong', [{ code: 'ct-11', version }])).statusCode).toBe(200);
    const after = await frozen(server, AUGUST, 'Giao ban');
    const second = await make(server, after, 'csv');
    expect(first.fileName).toBe('BC_thang-08-2024_GB_2024-08-20_v1.csv');
    expect(second.fileName).toBe('BC_thang-08-2024_GB_2024-08-20_v2.csv');
    // One indicator has a figure and an explanation now; the sentence was written into the other dossier.
    expect(second.sinceLast).toEqual(differs(1, 2, false));
    // Another name begins anew, with a number its dossier has not given yet.
    const june = await frozen(server, { year: 2024, month: 6 });
    expect(told(await make(server, june, 'csv'))).toEqual(['v1.csv', null]);
    expect(told(await make(server, june, 'csv', { kind: 'half_year' }))).toEqual(['v2.csv', null]);
  });
});
