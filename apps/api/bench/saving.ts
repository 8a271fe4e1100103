/**
 * Saving one figure, side by side in one run: the product (session, policy, scope, schema, version, rules, audit chain)
 * and a bare route that writes the same rows in one transaction to a copy of the same file. Each connection types into a
 * cell of its own, from the version it last saw, as people do. Rounds take turns; medians over the rounds.
 */
import type { EntryForm } from '@ve-dich/contract';
import BetterSqlite from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../src/demo/demo.ts';
import { atLeast, forNote, median, startProgram, temporaryFolder } from './measuring.part.ts';
import { contentOf } from './typed-content.part.ts';

const ROUNDS = 9;
const MILLISECONDS = 3_000;
const UNIT = 'skhdt';
const OWN = { 'x-ve-dich-request': '1', 'content-type': 'application/json' };

const folder = temporaryFolder();
const directory = join(folder, 'product');
mkdirSync(directory);
const product = startProgram('product.part.ts', [directory]);
const { address } = (await product.next()) as { address: string };

const session = await fetch(`${address}/api/session`, {
  method: 'POST',
  headers: OWN,
  body: JSON.stringify({ userName: 'giam-doc-khdt', password: DEMO_PASSWORD }),
});
const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
const month = `${address}/api/years/2024/months/8/entry/${UNIT}`;
const answer = await fetch(month, { headers: { cookie } });
if (answer.status !== 200) throw new Error(`no form: ${answer.status}`);
const form = (await answer.json()) as EntryForm;

type Cell = { readonly code: string; version: number };

/** Puts a number into a cell of the product, from the version last seen. */
const saveInProduct = async (cell: Cell, number: number): Promise<void> => {
  const saved = await fetch(`${month}/indicators/${cell.code}`, {
    method: 'PUT',
    headers: { ...OWN, cookie, 'if-match': `"${cell.version}"` },
    body: JSON.stringify(contentOf(String(number))),
  });
  if (saved.status !== 200) throw new Error(`${cell.code}: ${saved.status} ${await saved.text()}`);
  cell.version = ((await saved.json()) as { version: number }).version;
};

const cells: Cell[] = form.rows
  .filter(({ due, closed, submission }) => due && closed === null && submission?.state !== 'approved')
  .map(({ code, submission }) => ({ code, version: submission?.version ?? 0 }));
for (const cell of cells) await saveInProduct(cell, 1);

const copy = join(folder, 'copy.db');
const source = new BetterSqlite(join(directory, 've-dich.db'), { readonly: true });
await source.backup(copy);
source.close();
const bare = startProgram('bare-save.part.ts', [copy]);
const started = (await bare.next()) as { address: string };

const saveBare = async ({ code }: Cell, number: number): Promise<void> => {
  const saved = await fetch(`${started.address}/entries/${code}`, {
    method: 'PUT',
    headers: OWN,
    body: JSON.stringify(contentOf(String(number))),
  });
  if (saved.status !== 200) throw new Error(`bare ${code}: ${saved.status}`);
  await saved.json();
};

/** Saves a second, every cell at once. */
const rateOf = async (save: typeof saveBare, milliseconds: number): Promise<number> => {
  let done = 0;
  const began = performance.now();
  await Promise.all(
    cells.map(async (cell) => {
      while (performance.now() - began < milliseconds) {
        done += 1;
        await save(cell, done);
      }
    }),
  );
  return (done / (performance.now() - began)) * 1_000;
};

const ways = { product: saveInProduct, bare: saveBare } as const;
const rounds: Record<keyof typeof ways, number[]> = { product: [], bare: [] };
for (const way of ['product', 'bare'] as const) await rateOf(ways[way], 1_000);
for (let count = 0; count < ROUNDS; count += 1) {
  const order = count % 2 === 0 ? (['product', 'bare'] as const) : (['bare', 'product'] as const);
  for (const way of order) rounds[way].push(await rateOf(ways[way], MILLISECONDS));
}
process.stdout.write(`${cells.length} cells at once, ${ROUNDS} rounds of ${MILLISECONDS / 1_000} s\n`);
forNote('saving a figure, product: requests a second', Math.round(median(rounds.product)), 'req/s');
forNote('saving a figure, bare route: requests a second', Math.round(median(rounds.bare)), 'req/s');
const ratio = median(rounds.product.map((rate, at) => rate / (rounds.bare[at] ?? Number.NaN)));
atLeast('saving a figure: requests a second, product to bare route', ratio, '×', 0.4);
await Promise.all([product.end(), bare.end()]);
