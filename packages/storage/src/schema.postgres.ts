/** For drizzle-kit, which reads tables from a module's exports. */
import { postgresColumns } from './columns/postgres.ts';
import { defineSchema } from './schema.ts';

export const {
  units,
  unitSuccessions,
  people,
  accounts,
  documents,
  groups,
  indicators,
  targetSets,
  targetSetMembers,
  targets,
  assignments,
  assignmentCoordinators,
  paths,
  periods,
  figures,
  ruleVersions,
  verdicts,
  attachments,
  submissions,
  submissionEvents,
  lockProposals,
  reopenings,
  notices,
  answeredKeys,
  sessions,
  audit,
  installationFacts,
  sequences,
} = defineSchema(postgresColumns);
