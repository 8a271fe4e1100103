/** What units have said of the labels in their sheets. Rows are only added: the latest of a label is what holds. */
import { and, eq, inArray, isNotNull, max } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import type { counters } from './counters.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const sheetLabelsReading = ({
  db,
  tables: { sheetLabels },
}: Connection): ReadingRepositories['sheetLabels'] => ({
  ofUnit: async (unitId) => {
    const latest = db
      .select({ sequence: max(sheetLabels.sequence) })
      .from(sheetLabels)
      .where(eq(sheetLabels.unitId, unitId))
      .groupBy(sheetLabels.label);
    const rows = await db
      .select({ label: sheetLabels.label, indicatorId: sheetLabels.indicatorId })
      .from(sheetLabels)
      .where(and(inArray(sheetLabels.sequence, latest), isNotNull(sheetLabels.indicatorId)))
      .orderBy(sheetLabels.label);
    return rows.flatMap(({ label, indicatorId }) => (indicatorId === null ? [] : [{ label, indicatorId }]));
  },
});

export const sheetLabelsWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['sheetLabels'] => {
  const {
    db,
    tables: { sheetLabels },
    changes,
  } = connection;
  const insert = inserter(db, sheetLabels);
  return {
    ...sheetLabelsReading(connection),
    add: async (labels) => {
      if (labels.length === 0) return;
      changes.hidden();
      const first = await sequences.advance('sheet_labels', labels.length);
      await insert(labels.map((label, index) => ({ ...label, sequence: first + index })));
    },
  };
};
