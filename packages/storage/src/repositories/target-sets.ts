/** Target sets with all that hangs from them: documents, groups, members, assignments, targets, paths, verdicts. */
import { and, eq } from 'drizzle-orm';
import type { Assignment, ConfirmedVerdict, Member, WrittenExplanation, YearClosing } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import type { counters } from './counters.ts';
import { inserter, parentsFirst } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import {
  documentOf,
  documentRow,
  groupOf,
  pathOf,
  pathRow,
  targetOf,
  targetRow,
  targetSetOf,
  targetSetRow,
} from './target-set-rows.ts';

export const targetSetsReading = ({ db, tables }: Connection): ReadingRepositories['targetSets'] => {
  const {
    documents,
    groups,
    targetSets,
    targetSetMembers,
    targets,
    paths,
    verdicts,
    verdictExplanations,
    yearClosings,
  } = tables;
  const { assignments, assignmentCoordinators } = tables;
  return {
    all: async () =>
      (await db.select().from(targetSets).orderBy(targetSets.year, targetSets.code)).map(targetSetOf),
    ofYear: async (year) =>
      (await db.select().from(targetSets).where(eq(targetSets.year, year)).orderBy(targetSets.code)).map(
        targetSetOf,
      ),
    documents: async () => (await db.select().from(documents).orderBy(documents.id)).map(documentOf),
    groups: async () => (await db.select().from(groups).orderBy(groups.position, groups.code)).map(groupOf),
    members: async (targetSetId): Promise<Member[]> =>
      await db
        .select()
        .from(targetSetMembers)
        .where(eq(targetSetMembers.targetSetId, targetSetId))
        .orderBy(targetSetMembers.position, targetSetMembers.indicatorId),
    assignments: async (targetSetId): Promise<Assignment[]> => {
      const rows = await db
        .select()
        .from(assignments)
        .where(eq(assignments.targetSetId, targetSetId))
        .orderBy(assignments.indicatorId, assignments.validFrom);
      const coordinators = await db
        .select({ assignmentId: assignmentCoordinators.assignmentId, unitId: assignmentCoordinators.unitId })
        .from(assignmentCoordinators)
        .innerJoin(assignments, eq(assignments.id, assignmentCoordinators.assignmentId))
        .where(eq(assignments.targetSetId, targetSetId))
        .orderBy(assignmentCoordinators.position);
      const byAssignment = new Map<string, string[]>(rows.map((row) => [row.id, []]));
      for (const { assignmentId, unitId } of coordinators) byAssignment.get(assignmentId)?.push(unitId);
      return rows.map((row) => ({ ...row, coordinatorUnitIds: byAssignment.get(row.id) ?? [] }));
    },
    targets: async (targetSetId) => {
      const rows = await db
        .select()
        .from(targets)
        .where(eq(targets.targetSetId, targetSetId))
        .orderBy(targets.indicatorId, targets.version);
      return rows.map(targetOf);
    },
    paths: async (targetSetId) => {
      const rows = await db
        .select()
        .from(paths)
        .where(eq(paths.targetSetId, targetSetId))
        .orderBy(paths.indicatorId, paths.version);
      return rows.map(pathOf);
    },
    verdicts: async (targetSetId): Promise<ConfirmedVerdict[]> =>
      await db
        .select()
        .from(verdicts)
        .where(eq(verdicts.targetSetId, targetSetId))
        .orderBy(verdicts.sequence),
    explanations: async (targetSetId): Promise<WrittenExplanation[]> =>
      db
        .select()
        .from(verdictExplanations)
        .where(eq(verdictExplanations.targetSetId, targetSetId))
        .orderBy(verdictExplanations.sequence),
    closing: async (targetSetId): Promise<YearClosing | null> =>
      (await db.select().from(yearClosings).where(eq(yearClosings.targetSetId, targetSetId)))[0] ?? null,
  };
};

export const targetSetsWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['targetSets'] => {
  const { db, tables, changes } = connection;
  const insertTargetSets = inserter(db, tables.targetSets);
  const insertDocuments = inserter(db, tables.documents);
  const insertGroups = inserter(db, tables.groups);
  const insertMembers = inserter(db, tables.targetSetMembers);
  const insertAssignments = inserter(db, tables.assignments);
  const insertCoordinators = inserter(db, tables.assignmentCoordinators);
  const insertTargets = inserter(db, tables.targets);
  const insertPaths = inserter(db, tables.paths);
  const insertVerdicts = inserter(db, tables.verdicts);
  const insertExplanations = inserter(db, tables.verdictExplanations);
  const insertClosings = inserter(db, tables.yearClosings);
  const shown = (rows: readonly unknown[]): void => {
    if (rows.length > 0) changes.shown();
  };

  return {
    ...targetSetsReading(connection),
    add: async (targetSet) => {
      changes.shown();
      await insertTargetSets([targetSetRow(targetSet)]);
    },
    addDocuments: async (documents) => {
      shown(documents);
      await insertDocuments(documents.map(documentRow));
    },
    addGroups: async (groups) => {
      shown(groups);
      await insertGroups(
        groups.map(({ code, name, position }) => ({ code, nameVi: name.vi, nameEn: name.en, position })),
      );
    },
    addMembers: async (members) => {
      shown(members);
      const keyOf = (targetSetId: string, indicatorId: string): string => `${targetSetId} ${indicatorId}`;
      const ordered = parentsFirst(
        members,
        (member) => keyOf(member.targetSetId, member.indicatorId),
        (member) =>
          member.parentIndicatorId === null ? null : keyOf(member.targetSetId, member.parentIndicatorId),
      );
      await insertMembers(ordered);
    },
    addAssignments: async (assignments) => {
      shown(assignments);
      await insertAssignments(assignments);
      await insertCoordinators(
        assignments.flatMap(({ id, coordinatorUnitIds }) =>
          coordinatorUnitIds.map((unitId, position) => ({ assignmentId: id, unitId, position })),
        ),
      );
    },
    addTargets: async (targets) => {
      shown(targets);
      await insertTargets(targets.map(targetRow));
    },
    addPaths: async (paths) => {
      shown(paths);
      await insertPaths(paths.map(pathRow));
    },
    addVerdicts: async (verdicts) => {
      if (verdicts.length === 0) return;
      changes.shown();
      const first = await sequences.advance('verdicts', verdicts.length);
      await insertVerdicts(verdicts.map((verdict, index) => ({ ...verdict, sequence: first + index })));
    },
    addExplanations: async (explanations) => {
      if (explanations.length === 0) return [];
      changes.shown();
      const first = await sequences.advance('verdict_explanations', explanations.length);
      const written = explanations.map((each, index) => ({ ...each, sequence: first + index }));
      await insertExplanations(written);
      return written;
    },
    close: async (closing) => {
      const closed = await db
        .update(tables.targetSets)
        .set({ state: 'closed' })
        .where(and(eq(tables.targetSets.id, closing.targetSetId), eq(tables.targetSets.state, 'running')))
        .returning({ id: tables.targetSets.id });
      shown(closed);
      if (closed.length > 0) await insertClosings([closing]);
      return closed.length > 0;
    },
  };
};
