/** Figures of a month that is still being collected: whose are whose, and that no kept answer crosses over. */
import {
  dashboard,
  indicatorDetail,
  type Dashboard,
  type IndicatorDetail,
  type IndicatorRow,
} from '@ve-dich/contract';
import { sampleBook } from '@ve-dich/sample';
import type { LightMyRequestResponse } from 'fastify';
import { beforeAll, expect, it } from 'vitest';
import { describeOnEngines, type Given } from './testing/engines.ts';
import { recordFigure } from './testing/figures.ts';

const AUGUST = { year: 2024, month: 8 };
/** Led by Planning & Investment, the unit of the head and the clerk we ask as. */
const OWN_CODES = sampleBook.members
  .filter(({ year, lead }) => year === 2024 && lead === 'skhdt')
  .map(({ indicator }) => indicator);
const SEE_ALL = ['bi-thu', 'chanh-van-phong', 'van-phong', 'kiem-tra'];
const SEE_OWN = ['giam-doc-khdt', 'can-bo-khdt'];
/** Values nobody would meet by chance. */
const OWN_VALUE = '987.654321';
const OTHERS_VALUE = '1234.987654';
const OTHERS_REVISED = '1235.987654';

const WITHHELD = {
  state: 'withheld',
  toDate: null,
  inMonth: null,
  text: null,
  absence: null,
  vintage: null,
  asOf: null,
  versions: 0,
};

const readDashboard = (answer: LightMyRequestResponse): Dashboard => {
  expect(answer.statusCode).toBe(200);
  return dashboard.parse(JSON.parse(answer.body));
};
const readIndicator = (answer: LightMyRequestResponse): IndicatorDetail => {
  expect(answer.statusCode).toBe(200);
  return indicatorDetail.parse(JSON.parse(answer.body));
};
const rowOf = ({ indicators }: Dashboard, code: string): IndicatorRow => {
  const row = indicators.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};
const august = (row: IndicatorRow) => row.months[7];

const fillAugust = (given: Given): void => {
  beforeAll(async () => {
    await recordFigure(given(), { indicator: 'ct-04', period: '2024-08', toDate: OWN_VALUE });
    await recordFigure(given(), {
      indicator: 'ct-05',
      period: '2024-08',
      toDate: OTHERS_REVISED,
      vintage: 'estimate',
    });
    await recordFigure(given(), {
      indicator: 'ct-05',
      period: '2024-08',
      toDate: OTHERS_VALUE,
      reason: 'giảm',
    });
  });
};

describeOnEngines('figures of an open month', (given) => {
  fillAugust(given);

  it.each(SEE_ALL)('%s sees every unit’s figure of August', async (userName) => {
    const seen = readDashboard(await given().ask(userName, 'dashboard', AUGUST));
    expect(seen.unlocked).toBe(true);
    expect(august(rowOf(seen, 'ct-04'))).toMatchObject({ state: 'value', toDate: OWN_VALUE });
    expect(august(rowOf(seen, 'ct-05'))).toMatchObject({ state: 'value', toDate: OTHERS_VALUE });
    expect(seen.indicators.some((row) => row.months.some(({ state }) => state === 'withheld'))).toBe(false);
  });

  it.each(SEE_OWN)('%s sees the own unit’s figure of August', async (userName) => {
    const seen = readDashboard(await given().ask(userName, 'dashboard', AUGUST));
    expect(august(rowOf(seen, 'ct-04'))).toMatchObject({
      state: 'value',
      toDate: OWN_VALUE,
      vintage: 'official',
    });
    expect(rowOf(seen, 'ct-04').assessment.value).toBe(OWN_VALUE);
  });

  it.each(SEE_OWN)(
    '%s sees nothing of another unit’s August, not even whether there is a figure',
    async (userName) => {
      const seen = readDashboard(await given().ask(userName, 'dashboard', AUGUST));
      const others = seen.indicators.filter(({ code }) => !OWN_CODES.includes(code));
      const isDerived = (row: IndicatorRow): boolean => august(row)?.state === 'derived';
      expect(others.length).toBeGreaterThan(26);
      // What follows from rows below it has no figure to hold back; it says no more than they do.
      for (const row of others.filter(isDerived)) {
        expect([row.assessment.status, row.assessment.value]).toEqual(['withheld', null]);
      }
      for (const row of others.filter((each) => !isDerived(each))) {
        expect(row.lead.code).not.toBe('skhdt');
        expect(august(row)).toMatchObject(WITHHELD);
        expect(august(row)?.status).toBe('withheld');
        expect(row.assessment).toMatchObject({
          status: 'withheld',
          value: null,
          percentOfPlan: null,
          gapPoints: null,
        });
        expect(row.assessment.sentence).toEqual({
          key: 'sentence.withheld',
          parameters: { month: { type: 'month', value: 8 } },
        });
      }
      expect(seen.reported).toEqual({ due: 2, received: expect.any(Number) as number });
      expect(seen.changes.revised.filter((code) => !OWN_CODES.includes(code))).toEqual([]);
    },
  );

  it('a revision of another unit’s open month does not show in the number of its revisions', async () => {
    const all = rowOf(readDashboard(await given().ask('van-phong', 'dashboard', AUGUST)), 'ct-05');
    const own = rowOf(readDashboard(await given().ask('giam-doc-khdt', 'dashboard', AUGUST)), 'ct-05');
    expect(august(all)?.versions).toBeGreaterThanOrEqual(2);
    expect(august(own)?.versions).toBe(0);
    expect(own.assessment.warnings).toEqual([]);
  });

  it.each(SEE_OWN)('no answer to %s carries another unit’s unpublished value', async (userName) => {
    const { ask } = given();
    const answers = await Promise.all([
      ...[7, 8, 9, 12].flatMap((month) => [
        ask(userName, 'dashboard', { year: 2024, month }),
        ask(userName, 'indicator', { year: 2024, month, code: 'ct-05' }),
        ask(userName, 'indicator', { year: 2024, month, code: 'ct-06' }),
      ]),
      ask(userName, 'years'),
      ask(userName, 'catalogue', { year: 2024 }),
      ask(userName, 'targetSets', { year: 2024 }),
      ask(userName, 'session'),
      ask(null, 'about'),
    ]);
    for (const { body } of answers) {
      expect(body).not.toContain(OTHERS_VALUE);
      expect(body).not.toContain(OTHERS_REVISED);
    }
  });

  it('an administrator finds no unpublished value anywhere', async () => {
    const { ask } = given();
    const answers = await Promise.all([
      ask('quan-tri', 'years'),
      ask('quan-tri', 'catalogue', { year: 2024 }),
      ask('quan-tri', 'targetSets', { year: 2024 }),
      ask('quan-tri', 'session'),
    ]);
    for (const { body } of answers) expect(body).not.toMatch(new RegExp(`${OWN_VALUE}|${OTHERS_VALUE}`));
  });

  it('the page of another unit’s indicator shows its locked months and nothing later', async () => {
    const { ask } = given();
    const own = readIndicator(await ask('giam-doc-khdt', 'indicator', { ...AUGUST, code: 'ct-05' }));
    const all = readIndicator(await ask('bi-thu', 'indicator', { ...AUGUST, code: 'ct-05' }));
    expect(own.figures.filter(({ period }) => period > '2024-07')).toEqual([]);
    expect(all.figures.filter(({ period }) => period === '2024-08').map(({ toDate }) => toDate)).toContain(
      OTHERS_VALUE,
    );
    const locked = (detail: IndicatorDetail) => detail.figures.filter(({ period }) => period <= '2024-07');
    expect(locked(own)).toEqual(locked(all));
    expect(locked(own).length).toBeGreaterThan(12);
  });

  it('of another unit’s districts nothing is said, least of all that they have not sent', async () => {
    const { ask } = given();
    const own = readIndicator(await ask('giam-doc-khdt', 'indicator', { ...AUGUST, code: 'ct-22' }));
    const all = readIndicator(await ask('van-phong', 'indicator', { ...AUGUST, code: 'ct-22' }));
    expect(own.units).toBeNull();
    expect(all.units).toMatchObject({ expected: 8 });
    const july = readIndicator(
      await ask('giam-doc-khdt', 'indicator', { year: 2024, month: 7, code: 'ct-22' }),
    );
    expect(july.units).toMatchObject({ expected: 8, received: 8 });
  });

  it('figures the demo’s own August brings stay with their units', async () => {
    const early = sampleBook.figures.filter(({ period, unit }) => period === '2024-08' && unit === 'bac-kan');
    expect(early.length).toBeGreaterThan(0);
    const seen = readDashboard(await given().ask('giam-doc-khdt', 'dashboard', AUGUST));
    for (const { indicator } of early) {
      expect(august(rowOf(seen, indicator))?.state).toBe(
        OWN_CODES.includes(indicator) ? 'value' : 'withheld',
      );
    }
  });

  it('counts of a reader who sees part of the month still add up', async () => {
    const seen = readDashboard(await given().ask('giam-doc-khdt', 'dashboard', AUGUST));
    expect(seen.count).toMatchObject({ total: 29, counted: 29, reconciles: true });
    const sum = Object.values(seen.count.byStatus).reduce((total, part) => total + part, 0);
    expect(sum).toBe(29);
    // Never «chưa đến kỳ»: that would say something of figures the reader may not see.
    const own = sampleBook.members.filter(
      ({ year, indicator, judged, parent }) =>
        year === 2024 && judged && parent === null && OWN_CODES.includes(indicator),
    );
    expect(seen.count.byStatus.withheld).toBe(29 - own.length);
    for (const { count } of seen.groups) expect(count.reconciles).toBe(true);
  });

  it('locked months look the same to every reader', async () => {
    const bodies = await Promise.all(
      [...SEE_ALL, ...SEE_OWN, 'giam-doc-ldtbxh'].map((userName) =>
        given().ask(userName, 'dashboard', { year: 2024, month: 7 }),
      ),
    );
    expect(new Set(bodies.map(({ body }) => body)).size).toBe(1);
  });
});

describeOnEngines('kept answers of an open month', (given) => {
  fillAugust(given);

  const orders: readonly (readonly [name: string, first: string, second: string])[] = [
    ['a leader, then a head', 'bi-thu', 'giam-doc-khdt'],
    ['a head, then a leader', 'giam-doc-khdt', 'bi-thu'],
    ['a head, then the head of another unit', 'giam-doc-khdt', 'giam-doc-ldtbxh'],
    ['the head of another unit, then a head', 'giam-doc-ldtbxh', 'giam-doc-khdt'],
  ];
  const addresses = [
    ['dashboard', { ...AUGUST }],
    ['indicator', { ...AUGUST, code: 'ct-05' }],
    ['indicator', { ...AUGUST, code: 'ct-04' }],
  ] as const;

  for (const [order, first, second] of orders) {
    it(`are each reader’s own where they ask for the same month: ${order}`, async () => {
      const server = given();
      for (const [name, parameters] of addresses) {
        // A write in between: nothing is kept, so the order of asking is what decides who fills the store.
        await recordFigure(server, {
          indicator: 'ct-03',
          period: '2024-08',
          toDate: String(Math.trunc(500 + performance.now())),
        });
        const one = await server.ask(first, name, parameters);
        const two = await server.ask(second, name, parameters);
        const again = await server.ask(first, name, parameters);
        expect(again.body).toBe(one.body);
        const alone = await server.ask(second, name, parameters);
        expect(alone.body).toBe(two.body);
        if (name === 'dashboard') {
          expect(two.body).not.toBe(one.body);
          expect(two.headers['etag']).not.toBe(one.headers['etag']);
        }
        const withForeignTag = await server.ask(second, name, parameters, {
          headers: { 'if-none-match': String(one.headers['etag']) },
        });
        // «Not modified» only where both may see the very same bytes.
        expect(withForeignTag.statusCode).toBe(one.body === two.body ? 304 : 200);
        if (withForeignTag.statusCode === 200) expect(withForeignTag.body).toBe(two.body);
      }
    });
  }

  it('are shared by a head and the clerk of the same unit', async () => {
    const head = await given().ask('giam-doc-khdt', 'dashboard', AUGUST);
    const clerk = await given().ask('can-bo-khdt', 'dashboard', AUGUST);
    expect(clerk.body).toBe(head.body);
  });

  it('answer readers who ask at the same moment each with their own', async () => {
    const server = given();
    const readers = ['bi-thu', 'giam-doc-khdt', 'kiem-tra', 'can-bo-khdt', 'giam-doc-ldtbxh', 'van-phong'];
    const alone = new Map<string, string>();
    for (const reader of readers) alone.set(reader, (await server.ask(reader, 'dashboard', AUGUST)).body);
    await recordFigure(server, { indicator: 'ct-03', period: '2022-01', toDate: '44.5' });
    const together = await Promise.all(
      Array.from({ length: 5 }, () =>
        readers.map(async (reader) => [reader, await server.ask(reader, 'dashboard', AUGUST)] as const),
      ).flat(),
    );
    for (const [reader, { body }] of together) expect(body).toBe(alone.get(reader));
  });
});
