/** What a unit has said of labels: kept for the unit, the latest holds, and nobody else sees or changes it. */
import { addressOf, type SheetLabels, type SheetsRead } from '@ve-dich/contract';
import { labelKey, recogniseSheet, type SheetGrid, type SheetIndicator } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import { bodyOf, formOf, KHDT } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import { ACCOUNT_OF, openServer, OWN, type TestServer } from '../testing/server.ts';
import { upload } from '../testing/uploads.ts';

const OURS = { year: 2024, unit: 'skhdt' } as const;
const THEIRS = { ...OURS, unit: 'sct' } as const;
const LABEL = 'DN lập mới trên địa bàn';

type Where = { readonly year: number; readonly unit: string };

const say = (server: TestServer, user: string, labels: readonly object[], where: Where = OURS) =>
  server.send(user, 'rememberLabels', where, { body: { labels } });
const known = async (server: TestServer, user = 'can-bo-khdt', where: Where = OURS) =>
  bodyOf<SheetLabels>(await server.ask(user, 'sheetLabels', where)).labels;

describeOnEngines('labels of a unit’s sheets', (given) => {
  it('are remembered for everybody of the unit, the latest said, until they are forgotten', async () => {
    const server = given();
    expect(await known(server)).toEqual([]);
    const answer = await say(server, 'can-bo-khdt', [{ label: LABEL, code: 'ct-04' }]);
    expect(answer.statusCode).toBe(200);
    const key = labelKey(LABEL);
    expect(bodyOf<SheetLabels>(answer).labels).toEqual([{ label: key, code: 'ct-04' }]);
    // However it is written, it is the same label; the head mends what the clerk said.
    await say(server, 'giam-doc-khdt', [{ label: `1. ${LABEL.toUpperCase()}`, code: 'ct-11' }]);
    expect(await known(server)).toEqual([{ label: key, code: 'ct-11' }]);
    expect(await known(server, 'van-phong')).toEqual([{ label: key, code: 'ct-11' }]);
    await say(server, 'can-bo-khdt', [{ label: LABEL, code: null }]);
    expect(await known(server)).toEqual([]);
    const trail = await server.storage.read(({ audit }) => audit.after(0, 2_000));
    const said = trail.filter(({ action }) => action === 'sheet_label.said');
    expect(
      said.map(({ before, after }) => [before, after].map((row) => JSON.parse(row ?? '{}') as object)),
    ).toEqual(
      [
        [null, 'ct-04'],
        ['ct-04', 'ct-11'],
        ['ct-11', null],
      ].map((pair) =>
        pair.map(
          (code) =>
            expect.objectContaining({
              label: key,
              indicatorId: code === null ? null : (expect.any(String) as string),
            }) as object,
        ),
      ),
    );
    expect((await server.storage.verifyAudit()).intact).toBe(true);
  });

  it('said again are nothing new, and signs alone name nothing', async () => {
    const server = given();
    const rows = () =>
      server.storage.read(
        async ({ audit }) =>
          (await audit.after(0, 2_000)).filter(({ objectKind }) => objectKind === 'sheet_label').length,
      );
    await say(server, 'can-bo-khdt', [{ label: LABEL, code: 'ct-11' }]);
    const before = await rows();
    const again = await say(server, 'can-bo-khdt', [
      { label: LABEL, code: 'ct-11' },
      { label: '– – –', code: 'ct-11' },
      { label: 'Chưa từng nói', code: null },
    ]);
    expect(again.statusCode).toBe(200);
    expect(await rows()).toBe(before);
  });
});

describe('who says what labels are', () => {
  const with1 = async (work: (server: TestServer) => Promise<void>): Promise<void> => {
    const server = await openServer();
    try {
      await work(server);
    } finally {
      await server.close();
    }
  };
  const ONE = [{ label: LABEL, code: 'ct-11' }];

  it('those who put figures down: of their own unit, the office of all', () =>
    with1(async (server) => {
      for (const [role, user] of Object.entries(ACCOUNT_OF)) {
        const own = await say(server, user, ONE);
        if (['head', 'clerk', 'office'].includes(role)) expect([role, own.statusCode]).toEqual([role, 200]);
        else expectRefusal(own, 403, 'forbidden');
      }
      const url = addressOf('rememberLabels', OURS);
      const nobody = await server.app.inject({ method: 'POST', url, headers: OWN, payload: { labels: ONE } });
      expectRefusal(nobody, 401, 'not-signed-in');
      expect((await say(server, 'van-phong', [{ label: LABEL, code: 'ct-05' }], THEIRS)).statusCode).toBe(
        200,
      );
    }));

  it('another unit’s are not found, nor its indicators among one’s own', () =>
    with1(async (server) => {
      for (const user of ['giam-doc-khdt', 'can-bo-khdt']) {
        expectRefusal(await server.ask(user, 'sheetLabels', THEIRS), 404, 'not-found');
        expectRefusal(await say(server, user, ONE, THEIRS), 404, 'not-found');
        expectRefusal(await say(server, user, [{ label: LABEL, code: 'ct-05' }]), 404, 'not-found');
        expectRefusal(await say(server, user, [{ label: LABEL, code: 'ct-99' }]), 404, 'not-found');
        expectRefusal(await say(server, user, ONE, { ...OURS, unit: 'khong-co' }), 404, 'not-found');
        expectRefusal(await say(server, user, ONE, { ...OURS, year: 2021 }), 404, 'not-found');
      }
      expect(await known(server)).toEqual([]);
    }));

  it('not without words, and not too many at once', () =>
    with1(async (server) => {
      for (const labels of [
        [],
        [{ label: '', code: 'ct-11' }],
        [{ label: 'a\0b', code: 'ct-11' }],
        [{ label: 'x'.repeat(301), code: 'ct-11' }],
        [{ label: LABEL, code: 'CT 11' }],
        Array.from({ length: 201 }, (_, at) => ({ label: `Nhãn ${at}`, code: 'ct-11' })),
      ])
        expectRefusal(await say(server, 'can-bo-khdt', labels), 400, 'malformed');
    }));
});

describe('what was said once', () => {
  it('is matched the next time without a question', async () => {
    const server = await openServer();
    try {
      const form = await formOf(server, 'can-bo-khdt');
      const indicators = form.rows.map((row): SheetIndicator => ({ ...row, id: row.code }));
      const grid: SheetGrid = [
        ['Chỉ tiêu', 'Lũy kế'],
        [LABEL, '75'],
      ].map((cells) => cells.map((text) => ({ kind: 'text', text })));
      const read = async () =>
        recogniseSheet(grid, {
          indicators,
          year: 2024,
          month: 8,
          remembered: new Map((await known(server)).map(({ label, code }) => [label, code])),
        }).rows.at(-1)?.match;
      expect((await read())?.match).not.toBe('matched');
      await say(server, 'can-bo-khdt', [{ label: LABEL, code: 'ct-11' }]);
      expect(await read()).toMatchObject({ match: 'matched', code: 'ct-11', by: 'remembered' });
    } finally {
      await server.close();
    }
  });
});

describe('the template, filled in and brought back', () => {
  it('is recognised without a question, every number where it was typed', async () => {
    const { fillTemplate } = await import('../testing/filled-template.ts');
    const server = await openServer();
    try {
      const template = await server.ask('can-bo-khdt', 'entryTemplate', KHDT);
      const filled = fillTemplate(template.rawPayload, {
        'ct-04': { H: '1250.5' },
        'ct-11': { G: '9', H: '75' },
      });
      const read = await upload(server, 'can-bo-khdt', 'sheets', filled);
      const [sheet] = (JSON.parse(read.body) as SheetsRead).sheets;
      const form = await formOf(server, 'can-bo-khdt');
      const reading = recogniseSheet((sheet?.rows ?? []) as SheetGrid, {
        indicators: form.rows.map((row): SheetIndicator => ({ ...row, id: row.code })),
        year: 2024,
        month: 8,
        sheetName: sheet?.name ?? '',
      });
      expect(reading.questions).toEqual([]);
      const said = reading.rows.flatMap(({ values }) =>
        values
          .filter(({ state }) => state !== 'missing')
          .map(({ indicatorId, which, raw, state }) => [indicatorId, which, raw, state]),
      );
      expect(said).toEqual([
        ['ct-04', 'to_date', '1250.5', 'ready'],
        ['ct-11', 'in_month', '9', 'ready'],
        ['ct-11', 'to_date', '75', 'ready'],
      ]);
    } finally {
      await server.close();
    }
  });
});
