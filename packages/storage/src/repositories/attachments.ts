/** Proof beside a figure. Lists leave the content where it is; it is read only when somebody opens the file. */
import { and, between, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import type { Attachment } from './work-rows.ts';

export const attachmentsReading = ({
  db,
  tables: { attachments },
}: Connection): ReadingRepositories['attachments'] => {
  const columns = {
    id: attachments.id,
    indicatorId: attachments.indicatorId,
    unitId: attachments.unitId,
    period: attachments.period,
    name: attachments.name,
    type: attachments.type,
    size: attachments.size,
    sha256: attachments.sha256,
    uploadedAt: attachments.uploadedAt,
    uploadedBy: attachments.uploadedBy,
  };
  return {
    inRange: async ({ unitId, from, to, indicatorIds }): Promise<Attachment[]> =>
      indicatorIds?.length === 0
        ? []
        : await db
            .select(columns)
            .from(attachments)
            .where(
              and(
                eq(attachments.unitId, unitId),
                between(attachments.period, from, to),
                isNull(attachments.removedAt),
                indicatorIds === undefined ? undefined : inArray(attachments.indicatorId, [...indicatorIds]),
              ),
            )
            .orderBy(attachments.uploadedAt, attachments.id),
    byId: async (id): Promise<Attachment | null> =>
      (
        await db
          .select(columns)
          .from(attachments)
          .where(and(eq(attachments.id, id), isNull(attachments.removedAt)))
      )[0] ?? null,
    contentOf: async (id): Promise<Uint8Array | null> => {
      const [row] = await db
        .select({ content: attachments.content })
        .from(attachments)
        .where(and(eq(attachments.id, id), isNull(attachments.removedAt)));
      return row === undefined ? null : new Uint8Array(row.content);
    },
  };
};

export const attachmentsWriting = (connection: Connection): WritingRepositories['attachments'] => {
  const {
    db,
    tables: { attachments },
    changes,
  } = connection;
  const insert = inserter(db, attachments);
  return {
    ...attachmentsReading(connection),
    add: async (attachment, content) => {
      changes.hidden();
      await insert([{ ...attachment, content, removedAt: null }]);
    },
    // The row stays, with who put it there; only nobody is shown it any more.
    remove: async (id, at) => {
      const removed = await db
        .update(attachments)
        .set({ removedAt: at })
        .where(and(eq(attachments.id, id), isNull(attachments.removedAt)))
        .returning({ id: attachments.id });
      if (removed.length > 0) changes.hidden();
      return removed.length > 0;
    },
  };
};
