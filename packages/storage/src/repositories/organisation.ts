/** Units, successions and people. */
import type { Bilingual, Person, Succession, Unit } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import type { Tables } from '../schema.ts';
import { inserter, parentsFirst } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

/** A text in both languages from its two columns. */
export const bilingual = (vi: string, en: string): Bilingual => ({ vi, en });

export const unitOf = (row: Tables['units']['$inferSelect']): Unit => ({
  id: row.id,
  code: row.code,
  name: bilingual(row.nameVi, row.nameEn),
  shortName: bilingual(row.shortNameVi, row.shortNameEn),
  kind: row.kind,
  parentId: row.parentId,
  validFrom: row.validFrom,
  validTo: row.validTo,
});

const unitRow = (unit: Unit): Tables['units']['$inferInsert'] => ({
  id: unit.id,
  code: unit.code,
  nameVi: unit.name.vi,
  nameEn: unit.name.en,
  shortNameVi: unit.shortName.vi,
  shortNameEn: unit.shortName.en,
  kind: unit.kind,
  parentId: unit.parentId,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
});

export const personOf = (row: Tables['people']['$inferSelect']): Person => ({
  id: row.id,
  fullName: row.fullName,
  title: bilingual(row.titleVi, row.titleEn),
  unitId: row.unitId,
});

export const organisationReading = ({ db, tables }: Connection): ReadingRepositories['organisation'] => ({
  units: async () => (await db.select().from(tables.units).orderBy(tables.units.code)).map(unitOf),
  successions: async (): Promise<Succession[]> =>
    await db
      .select()
      .from(tables.unitSuccessions)
      .orderBy(tables.unitSuccessions.effectiveOn, tables.unitSuccessions.predecessorId),
  people: async () => (await db.select().from(tables.people).orderBy(tables.people.id)).map(personOf),
});

export const organisationWriting = (connection: Connection): WritingRepositories['organisation'] => {
  const { db, tables, changes } = connection;
  const insertUnits = inserter(db, tables.units);
  const insertSuccessions = inserter(db, tables.unitSuccessions);
  const insertPeople = inserter(db, tables.people);
  return {
    ...organisationReading(connection),
    addUnits: async (units) => {
      if (units.length > 0) changes.shown();
      const ordered = parentsFirst(
        units,
        (unit) => unit.id,
        (unit) => unit.parentId,
      );
      await insertUnits(ordered.map(unitRow));
    },
    addSuccessions: async (successions) => {
      if (successions.length > 0) changes.shown();
      await insertSuccessions(successions);
    },
    addPeople: async (people) => {
      if (people.length > 0) changes.shown();
      await insertPeople(
        people.map((person) => ({
          id: person.id,
          fullName: person.fullName,
          titleVi: person.title.vi,
          titleEn: person.title.en,
          unitId: person.unitId,
        })),
      );
    },
  };
};
