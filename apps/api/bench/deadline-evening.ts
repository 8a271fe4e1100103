/**
 * The evening before the deadline (`trust.md` R9): 200 people of the units, 50 leaders and the office in one hour,
 * compressed twelvefold to five minutes. The forms of this product are the province's, so many clerks meet in few cells:
 * being told that another was faster (412, 409) is a right answer; a 5xx or 429 is not. Every save that was
 * acknowledged must stand in the audit trail. A number of seconds after the file's name shortens the evening.
 *
 * Load and server share the machine's cores, so percentiles are indicative.
 */
import BetterSqlite from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  arrive,
  chance,
  clerkOrHead,
  leader,
  office,
  type Acknowledged,
  type Evening,
  type Noted,
  type Person,
} from './evening-people.part.ts';
import { atLeast, atMost, forNote, processorTime, startProgram, temporaryFolder } from './measuring.part.ts';
import { CROWD, unitOf, userNameOf, type Crowd } from './people.part.ts';

const SECONDS = Number(process.argv[2] ?? 300);

const directory = join(temporaryFolder(), 'product');
mkdirSync(directory);
const product = startProgram('product.part.ts', [directory, 'crowd']);
const { address } = (await product.next()) as { address: string };

const noted: Noted[] = [];
const acknowledged: Acknowledged[] = [];
const began = performance.now();
const evening: Evening = {
  address,
  year: 2024,
  month: 8,
  until: began + SECONDS * 1_000,
  noted,
  acknowledged,
  haste: 1,
};

/** When somebody comes: six of ten in the last third, as before any deadline. */
const arrivalOf = (): number => SECONDS * 1_000 * (chance() < 0.6 ? 0.6 + chance() * 0.3 : chance() * 0.6);

const roles: Readonly<Record<keyof Crowd, (person: Person, index: number) => Promise<void>>> = {
  clerk: (person, index) => clerkOrHead(person, evening, { unit: unitOf('clerk', index), isHead: false }),
  head: (person, index) => clerkOrHead(person, evening, { unit: unitOf('head', index), isHead: true }),
  leader: (person) => leader(person, evening),
  office: (person) => office(person, evening),
};

const processor = processorTime(product.child.pid);
await Promise.all(
  (Object.entries(CROWD) as [keyof Crowd, number][]).flatMap(([role, count]) =>
    Array.from({ length: count }, async (_, index) => {
      await wait(role === 'leader' || role === 'office' ? chance() * 20_000 : arrivalOf());
      if (performance.now() >= evening.until) return;
      await roles[role](await arrive(evening, userNameOf(role, index)), index);
    }),
  ),
);
const used = (processorTime(product.child.pid) - processor) / (performance.now() - began);
product.child.kill('SIGHUP');
const { megabytes, p99 } = (await product.next()) as { megabytes: number; p99: number };
await product.end();

/** The value that a share of the others do not pass. */
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;

const kinds = [...new Set(noted.map(({ what }) => what))].toSorted();
for (const kind of kinds) {
  const times = noted.filter(({ what }) => what === kind);
  const statuses = new Map<number, number>();
  for (const { status } of times) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const of = (share: number): string =>
    percentile(
      times.map(({ milliseconds }) => milliseconds),
      share,
    ).toFixed(1);
  process.stdout.write(
    `${kind.padEnd(10)} × ${times.length}: 50 % ${of(0.5)} ms, 95 % ${of(0.95)} ms, 99 % ${of(0.99)} ms; ${[...statuses].map(([status, count]) => `${status} × ${count}`).join(', ')}\n`,
  );
}
const p95 = (what: string): number =>
  percentile(
    noted.filter((each) => each.what === what).map(({ milliseconds }) => milliseconds),
    0.95,
  );

const database = new BetterSqlite(join(directory, 've-dich.db'), { readonly: true });
const trail = new Set(
  (database.prepare("select after from audit where action = 'entry.saved'").all() as { after: string }[]).map(
    ({ after }) => (JSON.parse(after) as { toDate: string }).toDate,
  ),
);
const countOf = (sql: string): number => database.prepare(sql).pluck().get() as number;
const saves = countOf("select count(*) from audit where action = 'entry.saved'");
database.close();
const lost = acknowledged.filter(({ toDate }) => !trail.has(toDate)).length;
const doubled = saves - acknowledged.length;

forNote('evening: requests', noted.length, 'requests');
forNote('evening: saves acknowledged', acknowledged.length, 'saves');
forNote('evening: processor of the server', used, 'cores');
atMost('evening: a save, 95 of 100 within', p95('save'), 'ms', 250);
atMost('evening: handing in, 95 of 100 within', p95('hand in'), 'ms', 400);
atMost('evening: the dashboard, 95 of 100 within', p95('dashboard'), 'ms', 600);
const heard = noted.filter(({ status }) => status < 500 && status !== 429).length;
atLeast('evening: answered, neither 5xx nor 429', (heard / noted.length) * 100, '%', 99.9);
atMost('evening: acknowledged saves that are not in the trail', lost, 'saves', 0);
atMost('evening: rows of the trail that nobody was told of', Math.abs(doubled), 'saves', 0);
atMost('evening: resident memory of the server', megabytes, 'MiB', 600);
atMost('evening: delay of the event loop, 99th percentile', p99, 'ms', 100);
