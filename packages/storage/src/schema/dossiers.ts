/** What a meeting was shown: dossiers, the sentences people wrote into them, and the files made of them. All only grow. */
import {
  EXPORT_FORMATS,
  type ChosenColumn,
  type CivilDate,
  type Instant,
  type Period,
  type ReportProfile,
} from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { FigureTables } from './figures.ts';
import type { OrganisationTables } from './organisation.ts';
import type { TargetTables } from './targets.ts';

export const defineDossiers = (
  kit: Columns,
  { accounts }: OrganisationTables,
  { targetSets }: TargetTables,
  { periods }: FigureTables,
) => {
  const dossiers = kit.table(
    'dossiers',
    {
      id: kit.text('id').primaryKey(),
      targetSetId: kit
        .text('target_set_id')
        .notNull()
        .references(() => targetSets.id),
      period: kit
        .text('period')
        .$type<Period>()
        .notNull()
        .references(() => periods.period),
      meeting: kit.text('meeting').notNull(),
      heldOn: kit.text('held_on').$type<CivilDate>().notNull(),
      frozenAt: kit.text('frozen_at').$type<Instant>().notNull(),
      frozenBy: kit
        .text('frozen_by')
        .notNull()
        .references(() => accounts.id),
      // Text and not `json`: its hash is of these very characters.
      facts: kit.text('facts').notNull(),
      hash: kit.text('hash').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'dossiers');
      return [
        kit.index('dossiers_period_index').on(table.period),
        checks.shape('period', 'period'),
        checks.shape('held_on', 'date'),
        checks.shape('frozen_at', 'instant'),
        checks.shape('hash', 'sha256'),
      ];
    },
  );

  /** The last of a key is what holds; an empty text takes it back. */
  const dossierTexts = kit.table(
    'dossier_texts',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      dossierId: kit
        .text('dossier_id')
        .notNull()
        .references(() => dossiers.id),
      key: kit.text('key').notNull(),
      text: kit.text('text').notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit
        .text('written_by')
        .notNull()
        .references(() => accounts.id),
    },
    (table) => [
      kit.index('dossier_texts_dossier_id_index').on(table.dossierId),
      checksOf(kit, 'dossier_texts').shape('at', 'instant'),
    ],
  );

  /** Files as they were given out, content and all. */
  const reportExports = kit.table(
    'report_exports',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      dossierId: kit
        .text('dossier_id')
        .notNull()
        .references(() => dossiers.id),
      version: kit.integer('version').notNull(),
      format: kit.oneOf('format', EXPORT_FORMATS).notNull(),
      profile: kit.text('profile').$type<ReportProfile>().notNull(),
      sections: kit.json<readonly string[]>('sections').notNull(),
      lastText: kit.integer('last_text'),
      layout: kit.integer('layout'),
      fileName: kit.text('file_name').notNull(),
      contentHash: kit.text('content_hash').notNull(),
      size: kit.integer('size').notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit
        .text('exported_by')
        .notNull()
        .references(() => accounts.id),
      content: kit.bytes('content').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'report_exports');
      return [
        // «v2» is one file: of two people who make it at once, one makes «v3». Serves lists of a dossier as well.
        kit.unique().on(table.dossierId, table.format, table.version),
        checks.atLeast('version', 1),
        checks.oneOf('format', EXPORT_FORMATS),
        checks.shape('content_hash', 'sha256'),
        checks.atLeast('size', 0),
        checks.shape('at', 'instant'),
      ];
    },
  );

  /** Columns of the first annex as an office saved them; the last of a set's code and a name is what holds. */
  const reportLayouts = kit.table(
    'report_layouts',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      setCode: kit.text('set_code').notNull(),
      name: kit.text('name').notNull(),
      // Empty where the layout was taken away.
      columns: kit.json<readonly ChosenColumn[]>('columns'),
      savedAt: kit.text('saved_at').$type<Instant>().notNull(),
      savedBy: kit
        .text('saved_by')
        .notNull()
        .references(() => accounts.id),
    },
    () => [checksOf(kit, 'report_layouts').shape('saved_at', 'instant')],
  );

  return { dossiers, dossierTexts, reportExports, reportLayouts };
};
