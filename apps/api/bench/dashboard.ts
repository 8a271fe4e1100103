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
  processorTime,
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
  readonly by: Started;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: string;
};
const loads = {
  product: {
    by: product,
    url: product.address + ADDRESS,
    headers: { cookie: cookies.product },
    status: '200',
  },
  bare: { by: bare, url: `${bare.address}/dashboard`, headers: {}, status: '200' },
  unmodified: {
    by: product,
    url: product.address + ADDRESS,
    headers: { cookie: cookies.product, 'if-none-match': etag },
    status: '304',
  },
  communes: {
    by: communes,
    url: communes.address + ADDRESS,
    headers: { cookie: cookies.communes },
    status: '200',
  },
} as const satisfies Record<string, Load>;
type Name = keyof typeof loads;
const names = Object.keys(loads) as Name[];

/** Requests a second, milliseconds that 99 of 100 took, and the server's processor time for one. */
type Round = { readonly rate: number; readonly p99: number; readonly processor: number };

const round = async (name: Name, duration: number): Promise<Round> => {
  const { by, url, headers, status } = loads[name];
  const began = processorTime(by.program.child.pid);
  const result = await autocannon({ url, connections: CONNECTIONS, duration, headers });
  const counted = Object.entries(result.statusCodeStats);
  if (result.errors + result.timeouts > 0 || counted.some(([each]) => each !== status)) {
    throw new Error(`${name}: ${result.errors} errors, ${JSON.stringify(result.statusCodeStats)}`);
  }
  return {
    rate: result.requests.average,
    p99: result.latency.p99,
    processor: (processorTime(by.program.child.pid) - began) / result.requests.total,
  };
};

for (const name of names) await round(name, 1);
const rounds: Record<Name, Round[]> = { product: [], bare: [], unmodified: [], communes: [] };
for (let count = 0; count < ROUNDS; count += 1) {
  // Whoever begins has the coolest machine: each begins in its turn.
  for (let at = 0; at < names.length; at += 1) {
    const name = names[(at + count) % names.length] as Name;
    rounds[name].push(await round(name, SECONDS));
  }
}
const usual = (name: Name, of: keyof Round): number => median(rounds[name].map((each) => each[of]));
/** Median of what two of them did in the same round, one by the other. */
const ratio = (above: Name, below: Name, of: keyof Round): number =>
  median(rounds[above].map((each, at) => each[of] / (rounds[below][at]?.[of] ?? Number.NaN)));

process.stdout.write(
  `${length} bytes an answer, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, ${filled} figures of communes\n`,
);
for (const name of names) {
  forNote(`dashboard, ${name}: requests a second`, Math.round(usual(name, 'rate')), 'req/s');
  forNote(`dashboard, ${name}: 99 of 100 within`, usual(name, 'p99'), 'ms');
  forNote(`dashboard, ${name}: processor time of one`, usual(name, 'processor'), 'ms');
}
atLeast('dashboard: requests a second, product to bare route', ratio('product', 'bare', 'rate'), '×', 0.8);
atMost('dashboard: 99th percentile, product to bare route', ratio('product', 'bare', 'p99'), '×', 2);
// For the note only: a kept answer costs the server hardly more than to say that it is still true (decision 008).
forNote('dashboard: requests a second, «not modified» to full', ratio('unmodified', 'product', 'rate'), '×');
const beside = ratio('communes', 'product', 'rate');
atLeast('dashboard: requests a second, with communes to without', beside, '×', 0.9);

/** Milliseconds from asking until one reader has the data: read whole, unpacked and parsed, or known to be still true. */
const untilThere = async (headers: Readonly<Record<string, string>>): Promise<number> => {
  const began = performance.now();
  const answer = await fetch(product.address + ADDRESS, { headers: { cookie: cookies.product, ...headers } });
  if (answer.status === 200) await answer.json();
  else if (answer.status === 304) await answer.arrayBuffer();
  else throw new Error(`one reader: ${answer.status}`);
  return performance.now() - began;
};
const waited: { full: number[]; unmodified: number[] } = { full: [], unmodified: [] };
for (let count = 0; count < 500; count += 1) {
  waited.full.push(await untilThere({ 'accept-encoding': 'gzip, br' }));
  waited.unmodified.push(await untilThere({ 'accept-encoding': 'gzip, br', 'if-none-match': etag }));
}
const [full, unmodified] = [median(waited.full), median(waited.unmodified)];
forNote('dashboard until the data is there, full', full, 'ms');
forNote('dashboard until the data is there, «not modified»', unmodified, 'ms');
atLeast('dashboard: «not modified» as many times as fast as full, one reader', full / unmodified, '×', 2);

type Made = { readonly milliseconds: number; readonly processor: number };

/** One dashboard when nothing is kept, right after a figure was recorded: on the wall's clock and the processor's. */
const afterChange = async ({ program, address }: Started, cookie: string): Promise<Made> => {
  program.child.kill('SIGUSR2');
  await program.next();
  const began = { at: performance.now(), processor: processorTime(program.child.pid) };
  const months = [2022, 2023, 2024].flatMap((year) =>
    [3, 6, 9, 12].map((month) => `${year}/months/${month}`),
  );
  for (const month of months) {
    const answer = await fetch(`${address}/api/years/${month}/dashboard`, { headers: { cookie } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`after a change: ${answer.status}`);
  }
  return {
    milliseconds: (performance.now() - began.at) / months.length,
    processor: (processorTime(program.child.pid) - began.processor) / months.length,
  };
};
const made: { product: Made[]; communes: Made[] } = { product: [], communes: [] };
for (let count = 0; count < 8; count += 1) {
  const isFirst = count % 2 === 0;
  if (isFirst) made.product.push(await afterChange(product, cookies.product));
  made.communes.push(await afterChange(communes, cookies.communes));
  if (!isFirst) made.product.push(await afterChange(product, cookies.product));
}
const of = (which: 'product' | 'communes', what: keyof Made): number =>
  median(made[which].map((each) => each[what]));
forNote('dashboard right after a change', of('product', 'milliseconds'), 'ms');
forNote('dashboard right after a change: processor time', of('product', 'processor'), 'ms');
// By the processor's clock: what else the machine does would be most of the difference.
const slower = of('communes', 'processor') / of('product', 'processor');
atMost('dashboard right after a change, with communes to without', slower, '×', 1.1);

await Promise.all([product, communes, bare].map(({ program }) => program.end()));
