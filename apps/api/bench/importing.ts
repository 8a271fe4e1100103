/**
 * A year of 108 units: 108 sheets of 29 rows by 12 months, 37,584 figures, recognised by the domain's own function as a
 * pasted sheet is, appended as versions and audited one by one, a transaction for each unit. Beside it, for comparison,
 * the same rows put into the same two tables of a copy by plain prepared statements, without recognising and without
 * the chain. No form enters figures of communes yet: this is what an import of them stands on.
 */
import {
  civilDate,
  recogniseSheet,
  textGrid,
  type Instant,
  type Period,
  type Quantity,
  type SheetIndicator,
} from '@ve-dich/domain';
import { communeUnits, makeCommuneFigures, sampleBook } from '@ve-dich/sample';
import type { AuditEntry, NewFigure } from '@ve-dich/storage';
import { randomUUIDv7 } from 'node:crypto';
import { readConfig, readSecrets } from '../src/config.ts';
import { createDependencies } from '../src/dependencies.ts';
import { atMost, forNote, median, temporaryFolder } from './measuring.part.ts';

const YEARS = [2022, 2023, 2024] as const;

const settings = { VE_DICH_DATA: temporaryFolder(), VE_DICH_LOG: 'silent', PORT: '0' };
const config = readConfig(settings);
const { storage } = await createDependencies(config, readSecrets(config, settings));

const known = await storage.read(async ({ indicators, organisation, accounts }) => ({
  indicators: await indicators.all(),
  units: await organisation.units(),
  person: (await organisation.people())[0]?.id ?? '',
  account: (await accounts.all())[0]?.id ?? '',
}));
const provinceUnits = new Map(known.units.map(({ code, id }) => [code, id]));
const communes = communeUnits().map((unit) => ({ ...unit, id: randomUUIDv7() }));
await storage.write(async ({ organisation, audit }) => {
  await organisation.addUnits(
    communes.map(({ parent, validFrom, validTo, ...unit }) => ({
      ...unit,
      parentId: parent === null ? null : (provinceUnits.get(parent) ?? null),
      validFrom: civilDate(validFrom),
      validTo: validTo === null ? null : civilDate(validTo),
    })),
  );
  await audit.append([
    {
      at: sampleBook.now as Instant,
      actorId: known.account,
      action: 'bench.filled',
      objectKind: 'unit',
      objectId: 'bench',
    },
  ]);
});

/** Below the title and the header. */
const FIRST_ROW = 2;

type Sheet = { readonly unitId: string; readonly rows: readonly (readonly string[])[] };

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...Array.from({ length: 12 }, (_, at) => `T${at + 1}`)];

/** As that indicator's numbers are written: whole things without digits after the comma, growth in a few percent. */
const written = (indicator: SheetIndicator | undefined, value: string): string => {
  const [whole = '', digits = '0'] = value.split('.');
  if (indicator?.kind === 'growth') return `${whole.slice(-1)},${digits.slice(0, 1)}`;
  return indicator?.decimals === 0 ? whole : `${whole},${digits.slice(0, indicator?.decimals)}`;
};

/** What each unit would send for a year: one sheet, values to date as text with a decimal comma. */
const sheetsOf = (year: number): readonly Sheet[] => {
  const byUnit = new Map<string, Map<string, string[]>>();
  for (const figure of makeCommuneFigures([year])) {
    const rows = byUnit.get(figure.unit) ?? new Map<string, string[]>();
    byUnit.set(figure.unit, rows);
    const cells = rows.get(figure.indicator) ?? [];
    const indicator = known.indicators.find(({ code }) => code === figure.indicator);
    rows.set(figure.indicator, [...cells, written(indicator, figure.toDate ?? '')]);
  }
  return communes.map(({ code, id }) => ({
    unitId: id,
    rows: [
      ['Lũy kế đến hết tháng'],
      HEADER,
      ...[...(byUnit.get(code) ?? [])].map(([indicator, cells], at) => {
        const found = known.indicators.find((each) => each.code === indicator);
        return [String(at + 1), found?.name.vi ?? '', found?.unit.vi ?? '', ...cells];
      }),
    ],
  }));
};

const judged = known.indicators.filter(({ code }) =>
  sampleBook.members.some(
    ({ year, indicator, judged: counts }) => year === 2024 && counts && indicator === code,
  ),
);

type Made = { readonly recognised: number; readonly written: number; readonly figures: number };

/** Takes in a year of all units; milliseconds of recognising and of writing, and how many figures. */
const importYear = async (year: number): Promise<Made> => {
  const sheets = sheetsOf(year);
  const indicators: readonly SheetIndicator[] = judged;
  let recognised = 0;
  let writing = 0;
  let figures = 0;
  const rows = new Map(judged.map(({ code }, at) => [at + FIRST_ROW, code]));
  for (const { unitId, rows: cells } of sheets) {
    const began = performance.now();
    const reading = recogniseSheet(textGrid(cells), {
      indicators,
      year,
      month: 12,
      // What a person answers once for a sheet: what its months count, and the row two indicators share a name of.
      answers: { monthsCount: 'to_date', rows },
    });
    const at = sampleBook.now as Instant;
    const added: NewFigure[] = reading.rows.flatMap(({ values }) =>
      values.flatMap((value): NewFigure[] =>
        value.reading.form === 'number' && value.state === 'ready'
          ? [
              {
                id: randomUUIDv7(),
                indicatorId: value.indicatorId,
                unitId,
                period: value.period satisfies Period,
                reading: {
                  form: 'number',
                  month: null,
                  toDate: value.reading.value satisfies Quantity,
                  fraction: null,
                },
                vintage: 'estimate',
                asOf: civilDate(`${value.period}-28`),
                recordedAt: at,
                recordedBy: known.person,
                supersedes: null,
                reason: null,
                sourceUrl: null,
                illustrative: true,
              },
            ]
          : [],
      ),
    );
    const read = performance.now();
    await storage.write(async (repositories) => {
      await repositories.figures.append(added);
      await repositories.audit.append(
        added.map((figure): AuditEntry => ({
          at,
          actorId: known.account,
          action: 'figure.imported',
          objectKind: 'figure',
          objectId: figure.id,
          after: figure.reading,
        })),
      );
    });
    recognised += read - began;
    writing += performance.now() - read;
    figures += added.length;
  }
  return { recognised, written: writing, figures };
};

const made: Made[] = [];
for (const year of YEARS) made.push(await importYear(year));
await storage.close();
const of = (what: keyof Made): number => median(made.map((each) => each[what]));
forNote('import: figures of a year of 108 units', of('figures'), 'figures');
forNote('import: recognising them', of('recognised'), 'ms');
forNote('import: appending versions and audit rows', of('written'), 'ms');
const whole = median(made.map(({ recognised, written }) => recognised + written));
atMost('import of 37,584 figures, checked, versioned and audited', whole, 'ms', 3_000);
