/**
 * The dashboard under load, side by side in one run: the product, a bare route over the same file, the product's «not
 * modified», and the product with three years of 108 communes in its file. Rounds take turns, so that what else the
 * machine does falls on all of them; medians over the rounds.
 */
import autocannon from 'autocannon';
import { sampleBook } from '@ve-dich/sample';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../src/demo/demo.ts';
import {
  atLeast,
  atMost,
  forNote,
  median,
  startProgram,
  temporaryFolder,
  type Program,
} from './measuring.part.ts';

const CONNECTIONS = 50;
const ROUNDS = 7;
const SECONDS = 3;
const ADDRESS = '/api/years/2024/months/7/dashboard';

type Started = { readonly program: Program; readonly address: string };

const start = async (file: string, words: readonly string[]): Promise<Started> => {
  const program = startProgram(file, words);
  const { address } = (await program.next()) as { address: string };
  return { program, address };
};

const signIn = async (address: string): Promise<string> => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ve-dich-request': '1' },
    body: JSON.stringify({ userName: sampleBook.accounts[0]?.userName, password: DEMO_PASSWORD }),
  });
  if (answer.status !== 201) throw new Error(`no session: ${answer.status}`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
};

const folder = temporaryFolder();
const directories = { province: join(folder, 'province'), communes: join(folder, 'communes') };
for (const directory of Object.values(directories)) mkdirSync(directory);
const filling = startProgram('product.part.ts', [directories.communes, 'communes']);
const { filled } = (await filling.next()) as { filled: number };
await filling.over;
const product = await start('product.part.ts', [directories.province]);
const communes = await start('product.part.ts', [directories.communes]);
const cookies = { product: await signIn(product.address), communes: await signIn(communes.address) };
const first = await fetch(product.address + ADDRESS, {
  headers: { cookie: cookies.product, 'accept-encoding': 'identity' },
});
const etag = first.headers.get('etag') ?? '';
const { length } = await first.text();
const bare = await start('bare.part.ts', [join(directories.province, 've-dich.db'), String(length)]);

type Load = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: string;
};
const loads = {
  product: { url: product.address + ADDRESS, headers: { cookie: cookies.product }, status: '200' },
  bare: { url: `${bare.address}/dashboard`, headers: {}, status: '200' },
  unmodified: {
    url: product.address + ADDRESS,
    headers: { cookie: cookies.product, 'if-none-match': etag },
    status: '304',
  },
  communes: { url: communes.address + ADDRESS, headers: { cookie: cookies.communes }, status: '200' },
} as const satisfies Record<string, Load>;
type Name = keyof typeof loads;
const names = Object.keys(loads) as Name[];

/** One round of one of them: requests a second and the 99th percentile in milliseconds. */
const round = async (
  name: Name,
  duration: number,
): Promise<{ readonly rate: number; readonly p99: number }> => {
  const { url, headers, status } = loads[name];
  const result = await autocannon({ url, connections: CONNECTIONS, duration, headers });
  const counted = Object.entries(result.statusCodeStats);
  if (result.errors + result.timeouts > 0 || counted.some(([each]) => each !== status)) {
    throw new Error(`${name}: ${result.errors} errors, ${JSON.stringify(result.statusCodeStats)}`);
  }
  return { rate: result.requests.average, p99: result.latency.p99 };
};

for (const name of names) await round(name, 1);
const rounds: Record<Name, { rate: number; p99: number }[]> = {
  product: [],
  bare: [],
  unmodified: [],
  communes: [],
};
for (let count = 0; count < ROUNDS; count += 1) {
  // Whoever begins has the coolest machine: each begins in its turn.
  for (let at = 0; at < names.length; at += 1) {
    const name = names[(at + count) % names.length] as Name;
    rounds[name].push(await round(name, SECONDS));
  }
}
const rate = (name: Name): number => median(rounds[name].map((each) => each.rate));
const p99 = (name: Name): number => median(rounds[name].map((each) => each.p99));
/** Medians of what two of them did in the same round. */
const ratio = (above: Name, below: Name, of: 'rate' | 'p99'): number =>
  median(rounds[above].map((each, at) => each[of] / Math.max(rounds[below][at]?.[of] ?? 0, 1)));

process.stdout.write(
  `${length} bytes an answer, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, ${filled} figures of communes\n`,
);
for (const name of names) {
  forNote(`dashboard, ${name}: requests a second`, Math.round(rate(name)), 'req/s');
  forNote(`dashboard, ${name}: 99 of 100 within`, p99(name), 'ms');
}
atLeast('dashboard: requests a second, product to bare route', ratio('product', 'bare', 'rate'), '×', 0.8);
atMost('dashboard: 99th percentile, product to bare route', ratio('product', 'bare', 'p99'), '×', 2);
atLeast(
  'dashboard: requests a second, «not modified» to full',
  ratio('unmodified', 'product', 'rate'),
  '×',
  2,
);
atLeast(
  'dashboard: requests a second, with communes to without',
  ratio('communes', 'product', 'rate'),
  '×',
  0.9,
);

/** Milliseconds of each month's dashboard when nothing is kept: right after a figure was recorded. */
const afterChange = async ({ program, address }: Started, cookie: string): Promise<number[]> => {
  program.child.kill('SIGUSR2');
  await program.next();
  const times: number[] = [];
  for (const year of [2022, 2023, 2024]) {
    for (const month of [3, 6, 9, 12]) {
      const began = performance.now();
      const answer = await fetch(`${address}/api/years/${year}/months/${month}/dashboard`, {
        headers: { cookie },
      });
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`after a change: ${answer.status}`);
      times.push(performance.now() - began);
    }
  }
  return times;
};
const times: { product: number[]; communes: number[] } = { product: [], communes: [] };
for (let count = 0; count < 6; count += 1) {
  const isFirst = count % 2 === 0;
  if (isFirst) times.product.push(...(await afterChange(product, cookies.product)));
  times.communes.push(...(await afterChange(communes, cookies.communes)));
  if (!isFirst) times.product.push(...(await afterChange(product, cookies.product)));
}
forNote('dashboard right after a change', median(times.product), 'ms');
// The same month of the same round, one beside the other.
const besides = times.communes.map((milliseconds, at) => milliseconds / (times.product[at] ?? Number.NaN));
atMost('dashboard right after a change, with communes to without', median(besides), '×', 1.1);

await Promise.all([product, communes, bare].map(({ program }) => program.end()));
