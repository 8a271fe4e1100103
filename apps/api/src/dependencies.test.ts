/** The parts put together: what a demo fills, and that what is invented never stands among what is true. */
import { periodOf } from '@ve-dich/domain';
import { sampleBook } from '@ve-dich/sample';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildApp } from './app.ts';
import { ConfigError, readConfig, readSecrets, type Config } from './config.ts';
import { createDependencies } from './dependencies.ts';
import { temporaryDirectory } from './testing/process.ts';
import { postSession } from './testing/server.ts';

const FIRST = periodOf(2022, 1);
const LAST = periodOf(2024, 12);
const SECRET = 'kQ7vT2mXz9LpR4wYb8NcD1fGh6JsA3eU5iOy';
let directory: ReturnType<typeof temporaryDirectory>;
beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => directory.drop());

const configOf = (mode: Config['mode']): Config =>
  readConfig({ VE_DICH_MODE: mode, VE_DICH_DATA: directory.path, VE_DICH_LOG: 'silent' });
const start = (mode: Config['mode']) => {
  const config = configOf(mode);
  return createDependencies(config, readSecrets(config, { APP_SECRET: SECRET }));
};

it('a demo on an empty directory holds the whole book, once', async () => {
  const first = await start('demo');
  const counts = async (parts: typeof first) =>
    parts.storage.read(async ({ figures, organisation, accounts, audit }) => {
      const units = await organisation.units();
      let many = 0;
      for (const { id } of units)
        many += (await figures.inRange({ unitId: id, from: FIRST, to: LAST })).length;
      return {
        figures: many,
        units: units.length,
        accounts: (await accounts.all()).length,
        audit: (await audit.head()).sequence,
      };
    });
  const filled = await counts(first);
  expect(filled).toEqual({
    figures: sampleBook.figures.length,
    units: sampleBook.units.length,
    accounts: sampleBook.accounts.length,
    // The book, and the dossier of July.
    audit: 2,
  });
  expect(await first.storage.verifyAudit()).toMatchObject({ intact: true });
  await first.storage.close();
  const second = await start('demo');
  expect(await counts(second)).toEqual(filled);
  expect(second.demo).toEqual(first.demo);
  await second.storage.close();
}, 60_000);
it('a demo starts in its own time and runs from there', async () => {
  const parts = await start('demo');
  const now = Date.parse(parts.clock.now());
  expect(now).toBeGreaterThanOrEqual(Date.parse(sampleBook.now));
  expect(now).toBeLessThan(Date.parse(sampleBook.now) + 60_000);
  await parts.storage.close();
});

it('a demo’s database does not open for real use', async () => {
  await (await start('demo')).storage.close();
  await expect(start('production')).rejects.toThrow(ConfigError);
  await expect(start('production')).rejects.toThrow('this database belongs to demo mode');
  const again = await start('demo');
  await again.storage.close();
});

it('real use starts empty, in our own time, and knows no account of the demo', async () => {
  const parts = await start('production');
  expect(parts.demo).toBeNull();
  expect(Math.abs(Date.parse(parts.clock.now()) - Date.now())).toBeLessThan(60_000);
  const app = await buildApp(parts, directory.path);
  for (const { userName } of sampleBook.accounts.slice(0, 4)) {
    const answer = await postSession(app, userName, 'chi-tieu-2024-ve-dich');
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([401, undefined]);
  }
  expect(JSON.parse((await app.inject('/api/about')).body)).toMatchObject({
    mode: 'production',
    demo: null,
    organisation: null,
  });
  await app.close();
  await parts.storage.close();
});

it('a database whose audit trail another key made is found out', async () => {
  await (await start('demo')).storage.close();
  const config = configOf('demo');
  const other = await createDependencies(config, readSecrets(config, { APP_SECRET: `${SECRET}-other` }));
  expect(await other.storage.verifyAudit()).toMatchObject({ intact: false, sequence: 1 });
  await other.storage.close();
});
