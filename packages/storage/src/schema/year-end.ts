/** How a year ends beside its verdicts: why targets were missed, and who closed the year. Both only grow. */
import type { Explanation, Instant } from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { OrganisationTables } from './organisation.ts';
import type { TargetTables } from './targets.ts';

export const defineYearEnd = (
  kit: Columns,
  { accounts }: OrganisationTables,
  { targetSets, indicators }: TargetTables,
) => {
  /** The last of an indicator is what holds. */
  const verdictExplanations = kit.table(
    'verdict_explanations',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      targetSetId: kit
        .text('target_set_id')
        .notNull()
        .references(() => targetSets.id),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      content: kit.json<Explanation>('content').notNull(),
      illustrative: kit.flag('illustrative').notNull(),
      writtenAt: kit.text('written_at').$type<Instant>().notNull(),
      writtenBy: kit
        .text('written_by')
        .notNull()
        .references(() => accounts.id),
    },
    (table) => [
      kit.index('verdict_explanations_target_set_id_index').on(table.targetSetId),
      checksOf(kit, 'verdict_explanations').shape('written_at', 'instant'),
    ],
  );

  const yearClosings = kit.table(
    'year_closings',
    {
      // A year is closed once.
      targetSetId: kit
        .text('target_set_id')
        .primaryKey()
        .references(() => targetSets.id),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit
        .text('closed_by')
        .notNull()
        .references(() => accounts.id),
    },
    () => [checksOf(kit, 'year_closings').shape('at', 'instant')],
  );

  return { verdictExplanations, yearClosings };
};
