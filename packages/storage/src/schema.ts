/** Every table, once. Called with a kit per dialect; both results are typed as the PostgreSQL one. */
import type { Columns } from './columns/kit.ts';
import { defineDossiers } from './schema/dossiers.ts';
import { defineFigures } from './schema/figures.ts';
import { defineOrganisation } from './schema/organisation.ts';
import { defineReminders } from './schema/reminders.ts';
import { defineTargets } from './schema/targets.ts';
import { defineTrust } from './schema/trust.ts';
import { defineWork } from './schema/work.ts';
import { defineYearEnd } from './schema/year-end.ts';

export const defineSchema = (kit: Columns) => {
  const organisation = defineOrganisation(kit);
  const targets = defineTargets(kit, organisation);
  const figures = defineFigures(kit, organisation, targets);
  const work = defineWork(kit, organisation, targets, figures);
  return {
    ...organisation,
    ...targets,
    ...figures,
    ...work,
    ...defineReminders(kit, organisation, work),
    ...defineDossiers(kit, organisation, targets, figures),
    ...defineYearEnd(kit, organisation, targets),
    ...defineTrust(kit, organisation),
  };
};

export type Tables = ReturnType<typeof defineSchema>;

/** Tables that only grow: triggers refuse UPDATE, DELETE and TRUNCATE. Names as in the database. */
export const APPEND_ONLY_TABLES = [
  'figures',
  'targets',
  'paths',
  'verdicts',
  'rule_versions',
  'audit',
  'submission_events',
  'sheet_labels',
  'reminders',
  'mail_attempts',
  'dossiers',
  'dossier_texts',
  'report_exports',
  'report_layouts',
  'verdict_explanations',
  'year_closings',
] as const;
