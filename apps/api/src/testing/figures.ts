/** Records a figure as the entry forms will: appended, with its audit row, in one unit of work. */
import { civilDate, quantity, readPeriod, type Reading, type Vintage } from '@ve-dich/domain';
import { randomUUID } from 'node:crypto';
import type { TestServer } from './server.ts';

/** A value to date, or whatever else a figure can say. */
type Said = { readonly toDate: string } | { readonly reading: Reading };

export type Typed = Said & {
  readonly indicator: string;
  readonly period: string;
  /** Code of the unit; the province's where not said. */
  readonly unit?: string;
  readonly vintage?: Vintage;
  readonly reason?: string;
};

export const recordFigure = async (
  { storage, clock }: Pick<TestServer, 'storage' | 'clock'>,
  typed: Typed,
): Promise<void> => {
  const period = readPeriod(typed.period);
  if (period === null) throw new RangeError(`no period: ${typed.period}`);
  await storage.write(async ({ indicators, organisation, accounts, figures, audit }) => {
    const indicator = (await indicators.all()).find(({ code }) => code === typed.indicator);
    const unit = (await organisation.units()).find(({ code }) => code === (typed.unit ?? 'bac-kan'));
    const office = (await accounts.all()).find(({ userName }) => userName === 'van-phong');
    if (indicator === undefined || unit === undefined || office === undefined) {
      throw new RangeError(`nobody, nowhere or nothing to record: ${typed.indicator}`);
    }
    const earlier = await figures.inRange({
      unitId: unit.id,
      from: period,
      to: period,
      indicatorIds: [indicator.id],
    });
    const id = randomUUID();
    await figures.append([
      {
        id,
        indicatorId: indicator.id,
        unitId: unit.id,
        period,
        reading:
          'reading' in typed
            ? typed.reading
            : { form: 'number', month: null, toDate: quantity(typed.toDate), fraction: null },
        vintage: typed.vintage ?? 'official',
        asOf: civilDate(`${typed.period}-14`),
        recordedAt: clock.now(),
        recordedBy: office.personId,
        supersedes: earlier.at(-1)?.id ?? null,
        reason: typed.reason ?? null,
        sourceUrl: null,
        illustrative: true,
      },
    ]);
    await audit.append([
      { at: clock.now(), actorId: office.id, action: 'figure.recorded', objectKind: 'figure', objectId: id },
    ]);
  });
};
