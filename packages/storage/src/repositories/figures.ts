/** Figures: appended, never changed; read by unit and months. */
import { and, between, eq, inArray, sql } from 'drizzle-orm';
import {
  quantity,
  quantityText,
  type Figure,
  type Fraction,
  type Quantity,
  type Reading,
} from '@ve-dich/domain';
import { once, type Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';
import type { counters } from './counters.ts';
import { inserter } from './insert.ts';
import type { NewFigure, ReadingRepositories, WritingRepositories } from './interfaces.ts';

type Row = Tables['figures']['$inferSelect'];

/** A stored decimal; a damaged one throws. */
export const quantityOf = (text: string | null): Quantity | null => (text === null ? null : quantity(text));
/** A decimal as it is stored. */
export const decimalText = (value: Quantity | null): string | null =>
  value === null ? null : quantityText(value);

/** Both parts are there or neither: the table's CHECK promises it. */
const fractionOf = ({ numerator, denominator }: Row): Fraction | null =>
  numerator === null || denominator === null
    ? null
    : { numerator: quantity(numerator), denominator: quantity(denominator) };

const readingOf = (row: Row): Reading => {
  switch (row.form) {
    case 'number':
      return {
        form: 'number',
        month: quantityOf(row.monthValue),
        toDate: quantityOf(row.toDateValue),
        fraction: fractionOf(row),
      };
    case 'absent':
      // The table's CHECK promises the reason, and below the words.
      return { form: 'absent', absence: row.absence as NonNullable<Row['absence']> };
    case 'text':
      return { form: 'text', text: row.text as string };
  }
};

const figureOf = (row: Row): Figure => ({
  id: row.id,
  sequence: row.sequence,
  indicatorId: row.indicatorId,
  unitId: row.unitId,
  period: row.period,
  reading: readingOf(row),
  vintage: row.vintage,
  asOf: row.asOf,
  recordedAt: row.recordedAt,
  recordedBy: row.recordedBy,
  supersedes: row.supersedes,
  reason: row.reason,
  sourceUrl: row.sourceUrl,
  illustrative: row.illustrative,
});

const figureRow = ({ reading, ...figure }: NewFigure, sequence: number): Row => {
  const number = reading.form === 'number' ? reading : null;
  return {
    ...figure,
    sequence,
    form: reading.form,
    monthValue: decimalText(number?.month ?? null),
    toDateValue: decimalText(number?.toDate ?? null),
    absence: reading.form === 'absent' ? reading.absence : null,
    text: reading.form === 'text' ? reading.text : null,
    numerator: decimalText(number?.fraction?.numerator ?? null),
    denominator: decimalText(number?.fraction?.denominator ?? null),
  };
};

export const figuresReading = ({ db, tables: { figures } }: Connection): ReadingRepositories['figures'] => {
  const ofUnit = once(() =>
    db
      .select()
      .from(figures)
      .where(
        and(
          eq(figures.unitId, sql.placeholder('unitId')),
          between(figures.period, sql.placeholder('from'), sql.placeholder('to')),
        ),
      )
      .orderBy(figures.sequence)
      .prepare('figures_of_unit'),
  );
  return {
    inRange: async ({ unitId, from, to, indicatorIds }) => {
      if (indicatorIds === undefined) return (await ofUnit().execute({ unitId, from, to })).map(figureOf);
      if (indicatorIds.length === 0) return [];
      const rows = await db
        .select()
        .from(figures)
        .where(
          and(
            eq(figures.unitId, unitId),
            between(figures.period, from, to),
            inArray(figures.indicatorId, [...indicatorIds]),
          ),
        )
        .orderBy(figures.sequence);
      return rows.map(figureOf);
    },
  };
};

export const figuresWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['figures'] => {
  const insert = inserter(connection.db, connection.tables.figures);
  return {
    ...figuresReading(connection),
    append: async (figures) => {
      if (figures.length === 0) return [];
      connection.changes.shown();
      const first = await sequences.advance('figures', figures.length);
      await insert(figures.map((figure, index) => figureRow(figure, first + index)));
      return figures.map((figure, index) => ({ ...figure, sequence: first + index }));
    },
  };
};
