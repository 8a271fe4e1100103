/** Dossiers with their texts and files. Lists leave facts and contents where they are: both are large. */
import { between, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Dossier, DossierText, ReportExport, SavedLayout } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import type { counters } from './counters.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import type { DossierHead } from './work-rows.ts';

export const dossiersReading = ({
  db,
  tables: { dossiers, dossierTexts, reportExports, reportLayouts },
}: Connection): ReadingRepositories['dossiers'] => {
  const { facts: _facts, ...head } = getTableColumns(dossiers);
  const { content: _content, ...listed } = getTableColumns(reportExports);
  return {
    byId: async (id): Promise<Dossier | null> =>
      (await db.select().from(dossiers).where(eq(dossiers.id, id)))[0] ?? null,
    ofPeriods: async (from, to): Promise<DossierHead[]> =>
      db
        .select(head)
        .from(dossiers)
        .where(between(dossiers.period, from, to))
        .orderBy(desc(dossiers.frozenAt), desc(dossiers.id)),
    texts: async (dossierId): Promise<DossierText[]> =>
      db
        .select()
        .from(dossierTexts)
        .where(eq(dossierTexts.dossierId, dossierId))
        .orderBy(dossierTexts.sequence),
    exports: async (dossierId): Promise<ReportExport[]> =>
      db
        .select(listed)
        .from(reportExports)
        .where(eq(reportExports.dossierId, dossierId))
        .orderBy(desc(reportExports.sequence)),
    layouts: async (setCode): Promise<SavedLayout[]> =>
      db
        .select()
        .from(reportLayouts)
        .where(eq(reportLayouts.setCode, setCode))
        .orderBy(reportLayouts.sequence),
    exportContent: async (id) => {
      const [row] = await db.select().from(reportExports).where(eq(reportExports.id, id));
      if (row === undefined) return null;
      const { content, ...kept } = row;
      return { export: kept, content: new Uint8Array(content) };
    },
  };
};

export const dossiersWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['dossiers'] => {
  const {
    db,
    tables: { dossiers, dossierTexts, reportExports, reportLayouts },
    changes,
  } = connection;
  const insert = inserter(db, dossiers);
  const insertTexts = inserter(db, dossierTexts);
  const insertExports = inserter(db, reportExports);
  const insertLayouts = inserter(db, reportLayouts);
  return {
    ...dossiersReading(connection),
    freeze: async (dossier) => {
      changes.hidden();
      await insert([dossier]);
    },
    write: async (texts) => {
      if (texts.length === 0) return [];
      changes.hidden();
      const first = await sequences.advance('dossier_texts', texts.length);
      const written = texts.map((text, index) => ({ ...text, sequence: first + index }));
      await insertTexts(written);
      return written;
    },
    saveLayout: async (layout) => {
      changes.hidden();
      const saved = { ...layout, sequence: await sequences.advance('report_layouts', 1) };
      await insertLayouts([saved]);
      return saved;
    },
    keepExport: async (made, content) => {
      changes.hidden();
      const kept = { ...made, sequence: await sequences.advance('report_exports', 1) };
      await insertExports([{ ...kept, content }]);
      return kept;
    },
  };
};
