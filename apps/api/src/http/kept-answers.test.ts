/** Answers kept ready: the same bytes while nothing changed, new ones right after a change (part 2 of `trust.md`, R7). */
import { addressOf, dashboard, indicatorDetail } from '@ve-dich/contract';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../testing/clock.ts';
import { describeOnEngines } from '../testing/engines.ts';
import { recordFigure } from '../testing/figures.ts';
import { createKeptAnswers, isKept } from './kept-answers.ts';

const JULY = { year: 2024, month: 7 };
const ADDRESSES = [
  addressOf('years'),
  addressOf('targetSets', { year: 2024 }),
  addressOf('catalogue', { year: 2024 }),
  addressOf('dashboard', JULY),
  addressOf('indicator', { ...JULY, code: 'ct-04' }),
];

describeOnEngines('an answer that is kept', (given) => {
  const get = async (url: string, headers: Readonly<Record<string, string>> = {}) =>
    given().app.inject({ url, headers: { cookie: await given().cookieOf('van-phong'), ...headers } });

  it.each(ADDRESSES)('at %s has a tag, and is not sent to who has it', async (url) => {
    const full = await get(url);
    const etag = String(full.headers['etag']);
    expect(full.statusCode).toBe(200);
    expect(etag).toMatch(/^"[A-Za-z0-9_-]{27}"$/);
    expect(full.headers['cache-control']).toBe('no-store');
    expect(String(full.headers['vary'])).toMatch(/accept-encoding/i);
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, `W/"x" ,W/${etag}`]) {
      const known = await get(url, { 'if-none-match': tag });
      expect([tag, known.statusCode, known.body]).toEqual([tag, 304, '']);
      expect(known.headers['etag']).toBe(etag);
      expect(known.headers['content-encoding']).toBeUndefined();
    }
    for (const tag of ['"x"', etag.slice(1, -1), `${etag}x`, etag.toUpperCase(), '', 'W/']) {
      expect((await get(url, { 'if-none-match': tag })).statusCode).toBe(200);
    }
  });

  it('is the same to the byte when asked for again', async () => {
    for (const url of ADDRESSES) {
      const [one, two] = [await get(url), await get(url)];
      expect(two.body).toBe(one.body);
      expect(two.headers['etag']).toBe(one.headers['etag']);
    }
  });

  it('says the same packed by gzip, packed by brotli and plain', async () => {
    for (const url of ADDRESSES) {
      const plain = await get(url);
      const gzip = await get(url, { 'accept-encoding': 'gzip' });
      const br = await get(url, { 'accept-encoding': 'gzip, deflate, br, zstd' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br']);
      expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
      expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body);
      expect(gzip.headers['content-length']).toBe(String(gzip.rawPayload.length));
      for (const answer of [gzip, br, plain]) {
        expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
        expect(() => JSON.parse(plain.body) as unknown).not.toThrow();
      }
    }
  });

  it('packs a dashboard to less than a fifth', async () => {
    const url = addressOf('dashboard', JULY);
    const br = await get(url, { 'accept-encoding': 'br' });
    expect(br.rawPayload.length).toBeLessThan((await get(url)).rawPayload.length / 5);
  });

  it('is made anew right after a figure was recorded', async () => {
    const dashboardUrl = addressOf('dashboard', JULY);
    const indicatorUrl = addressOf('indicator', { ...JULY, code: 'ct-10' });
    const before = await get(dashboardUrl);
    const pageBefore = await get(indicatorUrl);
    await recordFigure(given(), {
      indicator: 'ct-10',
      period: '2024-07',
      toDate: '33',
      reason: 'Đính chính',
    });
    const after = await get(dashboardUrl, { 'if-none-match': String(before.headers['etag']) });
    expect(after.statusCode).toBe(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    const row = dashboard.parse(JSON.parse(after.body)).indicators.find(({ code }) => code === 'ct-10');
    expect(row?.months[6]).toMatchObject({ toDate: '33', vintage: 'official' });
    expect(row?.assessment.value).toBe('33');
    const page = await get(indicatorUrl, { 'if-none-match': String(pageBefore.headers['etag']) });
    expect(page.statusCode).toBe(200);
    expect(indicatorDetail.parse(JSON.parse(page.body)).figures[0]).toMatchObject({
      toDate: '33',
      best: true,
      reason: 'Đính chính',
    });
  });

  it('that a write does not touch keeps its tag', async () => {
    const url = addressOf('dashboard', { year: 2022, month: 5 });
    const before = await get(url);
    await recordFigure(given(), {
      indicator: 'ct-10',
      period: '2024-07',
      toDate: '34',
      reason: 'Đính chính',
    });
    const after = await get(url, { 'if-none-match': String(before.headers['etag']) });
    expect(after.statusCode).toBe(304);
  });

  it('is never a mixture of before and after for those who ask during a write', async () => {
    const url = addressOf('indicator', { ...JULY, code: 'ct-10' });
    const seen = new Set<string>();
    let last = '';
    for (let value = 35; value < 41; value += 1) {
      const [, ...answers] = await Promise.all([
        recordFigure(given(), {
          indicator: 'ct-10',
          period: '2024-07',
          toDate: String(value),
          reason: 'Đính chính',
        }),
        ...Array.from({ length: 6 }, () => get(url)),
      ]);
      for (const { body } of answers) {
        const detail = indicatorDetail.parse(JSON.parse(body));
        const newest =
          detail.figures.find(({ period, best }) => period === '2024-07' && best)?.toDate ?? null;
        expect(detail.row.months[6]?.toDate).toBe(newest);
        seen.add(String(newest));
      }
      last = (await get(url)).body;
      expect(last).toContain(`"toDate":"${value}"`);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('is not kept for a day that is over', async () => {
    const url = addressOf('dashboard', { year: 2024, month: 8 });
    const before = await get(url);
    const late = (body: string) => body.includes('sentence.no_data');
    given().clock.set('2024-08-21T17:30:00.000Z');
    const cookie = await given().signIn('van-phong');
    const after = await given().app.inject({ url, headers: { cookie } });
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    expect([late(before.body), late(after.body)]).toEqual([false, true]);
    given().clock.move(24 * HOUR);
    const again = await given().app.inject({ url, headers: { cookie: await given().signIn('van-phong') } });
    expect(again.body).not.toBe(after.body);
  });

  it('refuses nobody with a wrong tag and nobody without one: refusals have none', async () => {
    const cookie = await given().signIn('bi-thu');
    const answer = await given().app.inject({
      url: '/api/years/2021/target-sets',
      headers: { cookie, 'if-none-match': '"x"' },
    });
    expect([answer.statusCode, answer.headers['etag']]).toEqual([404, undefined]);
  });
});

/** A revision in one minute of the clock. */
const at = (revision: number, minute = '2024-08-20T09:59') => ({ revision, minute });

describe('the store of kept answers', () => {
  it('makes an answer anew in the next minute: a deadline may have passed', async () => {
    const store = createKeptAnswers<never>();
    await store.get('a', at(1), async () => '"due"');
    const late = await store.get('a', at(1, '2024-08-20T10:00'), async () => '"late"');
    expect(late.plain.toString()).toBe('"late"');
  });

  it('makes one answer for many who ask at once, and forgets it when the figures change', async () => {
    const store = createKeptAnswers<never>();
    let made = 0;
    const compose = async () => JSON.stringify({ made: (made += 1) });
    const together = await Promise.all(Array.from({ length: 10 }, () => store.get('a', at(1), compose)));
    expect(new Set(together.map(({ etag }) => etag)).size).toBe(1);
    expect(made).toBe(1);
    await store.get('a', at(2), compose);
    await store.get('b', at(2), compose);
    expect(made).toBe(3);
  });

  it('serves who began before a write without keeping what they saw', async () => {
    const store = createKeptAnswers<never>();
    await store.get('a', at(2), async () => '"new"');
    const old = await store.get('a', at(1), async () => '"old"');
    expect(old.plain.toString()).toBe('"old"');
    expect((await store.get('a', at(2), async () => '"other"')).plain.toString()).toBe('"new"');
  });

  it('keeps no refusal and no failure', async () => {
    const store = createKeptAnswers<{ refused: true }>();
    expect(isKept(await store.get('a', at(1), async () => ({ refused: true as const })))).toBe(false);
    await expect(store.get('a', at(1), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(isKept(await store.get('a', at(1), async () => '"whole"'))).toBe(true);
  });

  it('keeps no more than a hundred', async () => {
    const store = createKeptAnswers<never>();
    let made = 0;
    const compose = async () => String((made += 1));
    for (let count = 0; count < 101; count += 1) await store.get(`key-${count}`, at(1), compose);
    await store.get('key-100', at(1), compose);
    expect(made).toBe(101);
    await store.get('key-0', at(1), compose);
    expect(made).toBe(102);
  });
});
