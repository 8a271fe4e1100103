/** The demo's running year at its end: December locked, and a few figures of the year in. */
import {
  civilDate,
  periodOf,
  quantity,
  type Instant,
  type Period,
  type Reading,
  type Vintage,
} from '@ve-dich/domain';
import type { Storage } from '@ve-dich/storage';

const DECEMBER = periodOf(2024, 12);
const RECORDED = '2024-08-10T02:00:00.000Z' as Instant;

const number = (toDate: string): Reading => ({
  form: 'number',
  month: null,
  toDate: quantity(toDate),
  fraction: null,
});

/** What the year brought, by code; of everything else nothing is known. */
const YEAR: Readonly<Record<string, Reading>> = {
  // Above its 1.010.
  'ct-03': number('1035'),
  // Far below its plan.
  'ct-05': number('1400'),
  // Words in place of a number (`domain.md` §1.7 row 4).
  'ct-08': { form: 'text', text: 'Xuất siêu' },
};

/** Appends figures to a month as somebody of the office. */
export const addFigures = async (
  storage: Storage,
  period: Period,
  figures: Readonly<Record<string, Reading>>,
  vintage: Vintage,
  recordedAt: Instant = RECORDED,
): Promise<void> => {
  await storage.write(async (repositories) => {
    const indicators = await repositories.indicators.all();
    const province = (await repositories.organisation.units()).find(({ kind }) => kind === 'province');
    const account = (await repositories.accounts.all()).find(({ userName }) => userName === 'van-phong');
    if (province === undefined || account === undefined) throw new RangeError('the demo is not there');
    await repositories.figures.append(
      Object.entries(figures).map(([code, reading]) => {
        const indicator = indicators.find((each) => each.code === code);
        if (indicator === undefined) throw new RangeError(`no indicator ${code}`);
        return {
          id: `${period}-${code}-${vintage}-${recordedAt}`,
          indicatorId: indicator.id,
          unitId: province.id,
          period,
          reading,
          vintage,
          asOf: civilDate('2024-12-15'),
          recordedAt,
          recordedBy: account.personId,
          supersedes: null,
          reason: null,
          sourceUrl: null,
          illustrative: true,
        };
      }),
    );
    await repositories.audit.append([
      {
        at: RECORDED,
        actorId: account.id,
        action: 'test.prepared',
        objectKind: 'period',
        objectId: period,
      },
    ]);
  });
};

/** Appends figures to December as somebody of the office. */
export const addDecember = (
  storage: Storage,
  figures: Readonly<Record<string, Reading>>,
  vintage: Vintage,
  recordedAt?: Instant,
): Promise<void> => addFigures(storage, DECEMBER, figures, vintage, recordedAt);

/** Opens December of the running year with its figures in, and locks it with all months before it where wished. */
export const prepareDecember =
  (isLocked = true) =>
  async (storage: Storage): Promise<void> => {
    await addDecember(storage, YEAR, 'estimate');
    await storage.write(async (repositories) => {
      for (const entry of await repositories.periods.ofYear(2024)) {
        if (entry.state === 'locked') continue;
        const changed = await repositories.periods.change({
          ...entry,
          ...(entry.period === DECEMBER ? { opensAt: '2024-08-01T00:00:00.000Z' as Instant } : {}),
          ...(isLocked ? { state: 'locked' as const, lockedAt: RECORDED } : {}),
        });
        if (!changed) throw new RangeError(`${entry.period} was not changed`);
      }
      await repositories.audit.append([
        { at: RECORDED, actorId: 'test', action: 'test.prepared', objectKind: 'period', objectId: DECEMBER },
      ]);
    });
  };
