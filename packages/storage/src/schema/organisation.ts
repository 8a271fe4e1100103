/** Units, people and their sign-ins. */
import { sql } from 'drizzle-orm';
import { ROLES, UNIT_KINDS, type CivilDate } from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';

export const defineOrganisation = (kit: Columns) => {
  const units = kit.table(
    'units',
    {
      id: kit.text('id').primaryKey(),
      code: kit.text('code').notNull().unique(),
      nameVi: kit.text('name_vi').notNull(),
      nameEn: kit.text('name_en').notNull(),
      shortNameVi: kit.text('short_name_vi').notNull(),
      shortNameEn: kit.text('short_name_en').notNull(),
      kind: kit.oneOf('kind', UNIT_KINDS).notNull(),
      parentId: kit.text('parent_id'),
      validFrom: kit.text('valid_from').$type<CivilDate>().notNull(),
      validTo: kit.text('valid_to').$type<CivilDate>(),
    },
    (table) => {
      const checks = checksOf(kit, 'units');
      return [
        kit.foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }),
        checks.oneOf('kind', UNIT_KINDS),
        checks.shape('valid_from', 'date'),
        checks.shape('valid_to', 'date'),
        checks.holds('span', sql`valid_to is null or valid_from < valid_to`),
      ];
    },
  );

  const unitSuccessions = kit.table(
    'unit_successions',
    {
      predecessorId: kit
        .text('predecessor_id')
        .notNull()
        .references(() => units.id),
      successorId: kit
        .text('successor_id')
        .notNull()
        .references(() => units.id),
      effectiveOn: kit.text('effective_on').$type<CivilDate>().notNull(),
    },
    (table) => [
      kit.primaryKey({ name: 'unit_successions_pkey', columns: [table.predecessorId, table.successorId] }),
      checksOf(kit, 'unit_successions').shape('effective_on', 'date'),
    ],
  );

  const people = kit.table('people', {
    id: kit.text('id').primaryKey(),
    fullName: kit.text('full_name').notNull(),
    titleVi: kit.text('title_vi').notNull(),
    titleEn: kit.text('title_en').notNull(),
    unitId: kit
      .text('unit_id')
      .notNull()
      .references(() => units.id),
  });

  const accounts = kit.table(
    'accounts',
    {
      id: kit.text('id').primaryKey(),
      personId: kit
        .text('person_id')
        .notNull()
        .references(() => people.id),
      userName: kit.text('user_name').notNull().unique(),
      passwordHash: kit.text('password_hash').notNull(),
      role: kit.oneOf('role', ROLES).notNull(),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      disabledAt: kit.text('disabled_at'),
      epoch: kit.integer('epoch').notNull(),
      email: kit.text('email'),
    },
    () => {
      const checks = checksOf(kit, 'accounts');
      return [
        checks.oneOf('role', ROLES),
        checks.shape('disabled_at', 'instant'),
        checks.atLeast('epoch', 0),
      ];
    },
  );

  return { units, unitSuccessions, people, accounts };
};
export type OrganisationTables = ReturnType<typeof defineOrganisation>;
