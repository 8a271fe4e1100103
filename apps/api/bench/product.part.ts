/**
 * The product as a process to be loaded: its own parts and `buildApp`, with a rate limit nobody reaches. SIGUSR2 records a
 * figure, so that every kept answer is out of date; it says a line when that is done.
 *
 *   node product.part.ts <data directory>            serves
 *   node product.part.ts <data directory> communes   fills the file with the communes' figures, and ends
 *   node product.part.ts <data directory> crowd      adds a crowd's accounts, serves
 *
 * At SIGHUP it says what it has taken since the last time: resident memory, and the delay of its event loop.
 */
import { civilDate, quantity, readPeriod, type Instant, type Period } from '@ve-dich/domain';
import { communeUnits, makeCommuneFigures, sampleBook, type SampleFigure } from '@ve-dich/sample';
import type { NewFigure, Storage } from '@ve-dich/storage';
import { randomUUIDv7 } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { buildApp } from '../src/app.ts';
import { readConfig, readSecrets } from '../src/config.ts';
import { createDependencies } from '../src/dependencies.ts';
import { addCrowd, CROWD } from './people.part.ts';

const say = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const periodOfSample = (text: string): Period => {
  const period = readPeriod(text);
  if (period === null) throw new RangeError(`no such period: ${text}`);
  return period;
};

type Ids = { readonly of: (code: string) => string; readonly person: string };

const readIds = (storage: Storage): Promise<Ids> =>
  storage.read(async ({ indicators, organisation }) => {
    const ids = new Map<string, string>();
    for (const { code, id } of [...(await indicators.all()), ...(await organisation.units())])
      ids.set(code, id);
    const [person] = await organisation.people();
    if (person === undefined) throw new RangeError('nobody is there');
    return {
      person: person.id,
      of: (code) => {
        const id = ids.get(code);
        if (id === undefined) throw new RangeError(`no id of ${code}`);
        return id;
      },
    };
  });

const rowOf = (figure: SampleFigure, ids: Ids): NewFigure => ({
  id: randomUUIDv7(),
  indicatorId: ids.of(figure.indicator),
  unitId: ids.of(figure.unit),
  period: periodOfSample(figure.period),
  reading: {
    form: 'number',
    month: figure.month === null ? null : quantity(figure.month),
    toDate: figure.toDate === null ? null : quantity(figure.toDate),
    fraction: null,
  },
  vintage: figure.vintage,
  asOf: civilDate(figure.asOf),
  recordedAt: figure.recordedAt as Instant,
  recordedBy: ids.person,
  supersedes: null,
  reason: figure.reason,
  sourceUrl: figure.sourceUrl,
  illustrative: figure.illustrative,
});

/** Appends figures in one unit of work, with the audit row it needs. */
const append = (storage: Storage, ids: Ids, figures: readonly NewFigure[]): Promise<void> =>
  storage.write(async (repositories) => {
    await repositories.figures.append(figures);
    await repositories.audit.append([
      {
        at: sampleBook.now as Instant,
        actorId: ids.person,
        action: 'bench.filled',
        objectKind: 'figure',
        objectId: 'bench',
      },
    ]);
  });

const BATCH = 5_000;

/** Three years of every commune: some 113,000 figures beside those of the province. */
const fillCommunes = async (storage: Storage): Promise<number> => {
  const units = communeUnits();
  const province = await readIds(storage);
  await storage.write(async ({ organisation, audit }) => {
    await organisation.addUnits(
      units.map(({ parent, validFrom, validTo, ...unit }) => ({
        ...unit,
        id: randomUUIDv7(),
        parentId: parent === null ? null : province.of(parent),
        validFrom: civilDate(validFrom),
        validTo: validTo === null ? null : civilDate(validTo),
      })),
    );
    await audit.append([
      {
        at: sampleBook.now as Instant,
        actorId: province.person,
        action: 'bench.filled',
        objectKind: 'unit',
        objectId: 'bench',
      },
    ]);
  });
  const ids = await readIds(storage);
  let batch: NewFigure[] = [];
  let many = 0;
  for (const figure of makeCommuneFigures([2022, 2023, 2024])) {
    batch.push(rowOf(figure, ids));
    many += 1;
    if (batch.length < BATCH) continue;
    await append(storage, ids, batch);
    batch = [];
  }
  if (batch.length > 0) await append(storage, ids, batch);
  return many;
};

const [directory = '', extra] = process.argv.slice(2);
const settings = { VE_DICH_DATA: directory, VE_DICH_LOG: 'silent', PORT: '0' };
const config = { ...readConfig(settings), requestsPerMinute: 1_000_000_000 };
const dependencies = await createDependencies(config, readSecrets(config, settings));
const { storage } = dependencies;
if (extra === 'crowd') await addCrowd(storage, dependencies.passwords, CROWD);
if (extra === 'communes') {
  say({ filled: await fillCommunes(storage) });
  await storage.close();
  process.exit(0);
}
const app = await buildApp(dependencies);
const ids = await readIds(storage);
const [example] = sampleBook.figures.filter(
  ({ form, indicator, unit }) => form === 'number' && indicator === 'ct-03' && unit === sampleBook.province,
);
if (example === undefined) throw new RangeError('no figure to record again');

process.on('SIGUSR2', () => {
  void append(storage, ids, [rowOf({ ...example, vintage: 'estimate' }, ids)]).then(() => say('recorded'));
});
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on('SIGHUP', () => {
  say({ megabytes: process.memoryUsage().rss / 2 ** 20, p99: delay.percentile(99) / 1e6 });
  delay.reset();
});
process.on('SIGTERM', () => {
  void app
    .close()
    .then(() => storage.close())
    .then(() => process.exit(0));
});
say({ address: await app.listen({ port: 0, host: '127.0.0.1' }) });
