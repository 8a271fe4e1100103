/** A database of an earlier version of the program, with what was written then. */
import { rmSync } from 'node:fs';
import { periodOf, quantity } from '@ve-dich/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Storage } from '../repositories/interfaces.ts';
import type { TemporaryStorage } from '../testing/index.ts';
import type { Open } from './describe-storage.ts';
import { earlierMigrations, type Dialect } from './extended-migrations.ts';

/** The last migration before figures could be fractions. */
const BEFORE_FRACTIONS = 2;

const UNIT = `insert into units (id, code, name_vi, name_en, short_name_vi, short_name_en, kind, parent_id, valid_from)
  values ('u-1', 'bac-kan', 'Tỉnh Bắc Kạn', 'Bắc Kạn Province', 'Tỉnh', 'Province', 'province', null, '1997-01-01')`;
const indicator = (code: string, kind: string, accumulation: string): string =>
  `insert into indicators (id, code, name_vi, name_en, short_name_vi, short_name_en, kind, direction, accumulation, unit_vi,
    unit_en, decimals, due_months, definition_vi, definition_en, source_vi, source_en)
  values ('${code}', '${code}', 'Tên', 'Name', 'Tên', 'Name', '${kind}', 'higher', '${accumulation}', '%', '%', 1, '[1,2]',
    'Cách tính', 'Definition', 'Nguồn', 'Source')`;
const figure = (id: string, sequence: number, supersedes: string): string =>
  `insert into figures (id, sequence, indicator_id, unit_id, period, form, to_date_value, vintage, as_of, recorded_at,
    recorded_by, supersedes, illustrative)
  values ('${id}', ${sequence}, 'ct-20', 'u-1', '2024-05', 'number', '96.7', 'estimate', '2024-05-14',
    '2024-05-16T02:00:00.000Z', 'p-1', ${supersedes}, false)`;

export const earlierVersionCases = (open: Open, dialect: Dialect): void => {
  let opened: TemporaryStorage | null = null;
  let storage: Storage;
  const folders: string[] = [];
  beforeAll(async () => {
    const migrations = earlierMigrations(dialect, BEFORE_FRACTIONS);
    folders.push(migrations);
    const before = await open({ migrations });
    opened = before;
    for (const statement of [
      UNIT,
      indicator('ct-03', 'flow', 'sum'),
      indicator('ct-12', 'stock', 'latest'),
      indicator('ct-20', 'rate', 'latest'),
      figure('f-1', 1, 'null'),
      figure('f-2', 2, `'f-1'`),
    ]) {
      await before.raw(statement);
    }
    await before.storage.close();
    storage = await before.reopen({});
  }, 60_000);
  afterAll(async () => {
    await opened?.drop();
    folders.forEach((folder) => rmSync(folder, { recursive: true }));
  }, 60_000);

  it('keeps its figures, none of them a fraction', async () => {
    const range = { unitId: 'u-1', from: periodOf(2024, 5), to: periodOf(2024, 5) };
    const figures = await storage.read((repositories) => repositories.figures.inRange(range));
    expect(figures.map(({ id, supersedes, reading }) => [id, supersedes, reading])).toEqual(
      [
        ['f-1', null],
        ['f-2', 'f-1'],
      ].map(([id, supersedes]) => [
        id,
        supersedes,
        { form: 'number', month: null, toDate: quantity('96.7'), fraction: null },
      ]),
    );
  });

  it('still refuses to change or lose one', async () => {
    await expect(opened?.raw(`update figures set numerator = '1', denominator = '2'`)).rejects.toThrow(
      'append_only: figures',
    );
    await expect(opened?.raw(`delete from figures where id = 'f-2'`)).rejects.toThrow('append_only: figures');
  });

  it('adds up what was added up before, and stocks; a rate asks for nothing new', async () => {
    const indicators = await storage.read((repositories) => repositories.indicators.all());
    expect(indicators.map(({ code, aggregation, fraction }) => [code, aggregation, fraction])).toEqual([
      ['ct-03', 'sum', null],
      ['ct-12', 'sum', null],
      ['ct-20', 'not_additive', null],
    ]);
  });
};
