/** The catalogue of what is measured. */
import { inArray } from 'drizzle-orm';
import type { FractionWords, Indicator } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import { bilingual } from './organisation.ts';

type Row = Tables['indicators']['$inferSelect'];

/** All four words are there or none: the table's CHECK promises it. */
const fractionOf = ({ numeratorVi, numeratorEn, denominatorVi, denominatorEn }: Row): FractionWords | null =>
  numeratorVi === null || numeratorEn === null || denominatorVi === null || denominatorEn === null
    ? null
    : {
        numerator: bilingual(numeratorVi, numeratorEn),
        denominator: bilingual(denominatorVi, denominatorEn),
      };

const indicatorOf = (row: Row): Indicator => ({
  id: row.id,
  code: row.code,
  name: bilingual(row.nameVi, row.nameEn),
  shortName: bilingual(row.shortNameVi, row.shortNameEn),
  kind: row.kind,
  direction: row.direction,
  accumulation: row.accumulation,
  fraction: fractionOf(row),
  aggregation: row.aggregation,
  unit: bilingual(row.unitVi, row.unitEn),
  decimals: row.decimals,
  dueMonths: row.dueMonths,
  definition: bilingual(row.definitionVi, row.definitionEn),
  source: bilingual(row.sourceVi, row.sourceEn),
});

const indicatorRow = (indicator: Indicator): Row => ({
  id: indicator.id,
  code: indicator.code,
  nameVi: indicator.name.vi,
  nameEn: indicator.name.en,
  shortNameVi: indicator.shortName.vi,
  shortNameEn: indicator.shortName.en,
  kind: indicator.kind,
  direction: indicator.direction,
  accumulation: indicator.accumulation,
  unitVi: indicator.unit.vi,
  unitEn: indicator.unit.en,
  decimals: indicator.decimals,
  dueMonths: indicator.dueMonths,
  definitionVi: indicator.definition.vi,
  definitionEn: indicator.definition.en,
  sourceVi: indicator.source.vi,
  sourceEn: indicator.source.en,
  numeratorVi: indicator.fraction?.numerator.vi ?? null,
  numeratorEn: indicator.fraction?.numerator.en ?? null,
  denominatorVi: indicator.fraction?.denominator.vi ?? null,
  denominatorEn: indicator.fraction?.denominator.en ?? null,
  aggregation: indicator.aggregation,
});

export const indicatorsReading = ({
  db,
  tables: { indicators },
}: Connection): ReadingRepositories['indicators'] => ({
  all: async () => (await db.select().from(indicators).orderBy(indicators.code)).map(indicatorOf),
  byIds: async (ids) => {
    if (ids.length === 0) return [];
    const rows = await db
      .select()
      .from(indicators)
      .where(inArray(indicators.id, [...ids]))
      .orderBy(indicators.code);
    return rows.map(indicatorOf);
  },
});

export const indicatorsWriting = (connection: Connection): WritingRepositories['indicators'] => {
  const insert = inserter(connection.db, connection.tables.indicators);
  return {
    ...indicatorsReading(connection),
    add: async (indicators) => {
      if (indicators.length > 0) connection.changes.shown();
      await insert(indicators.map(indicatorRow));
    },
  };
};
