/** What every engine must satisfy: one suite, run on each. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { TemporaryOptions, TemporaryStorage } from '../testing/index.ts';
import { auditCases } from './audit.ts';
import { fill } from './book.ts';
import { doorCases } from './doors.ts';
import { dossierCases } from './dossiers.ts';
import { earlierVersionCases } from './earlier-version.ts';
import type { Dialect } from './extended-migrations.ts';
import { fractionCases } from './fractions.ts';
import { isolationCases } from './isolation.ts';
import { migrationCases } from './migrations.ts';
import { refusalCases } from './refusals.ts';
import { reminderCases } from './reminders.ts';
import { roundTripCases } from './round-trip.ts';
import { sessionCases } from './sessions.ts';
import { sheetLabelCases } from './sheet-labels.ts';
import { workCases } from './work.ts';
import { yearEndCases } from './year-end.ts';

/** The storage of a group of cases, there once the group has begun. */
export type Given = () => TemporaryStorage;
/** Makes an empty storage of its own. */
export type Open = (options?: TemporaryOptions) => Promise<TemporaryStorage>;

export type Traits = {
  /** Whose migrations it runs; PostgreSQL's where not said. */
  readonly dialect?: Dialect;
  /** Everything waits for its turn on one connection: nothing can happen beside an open unit of work. */
  readonly oneConnection?: boolean;
};

/** Declares the suite for an engine. */
export const describeStorage = (
  name: string,
  open: Open,
  { oneConnection = false, dialect = 'postgres' }: Traits = {},
): void => {
  const inBook = (group: string, cases: (given: Given) => void): void => {
    describe(`${group} on ${name}`, () => {
      let opened: TemporaryStorage | null = null;
      beforeAll(async () => {
        opened = await open();
        await fill(opened.storage);
      }, 60_000);
      afterAll(async () => {
        await opened?.drop();
      }, 60_000);
      cases(() => {
        if (opened === null) throw new Error('the storage did not open');
        return opened;
      });
    });
  };

  inBook('a filled book', (given) => {
    roundTripCases(given);
    doorCases(given);
    if (!oneConnection) isolationCases(given);
    refusalCases(given);
    fractionCases(given);
    sessionCases(given);
    workCases(given);
    sheetLabelCases(given);
    reminderCases(given);
    dossierCases(given);
    yearEndCases(given);
  });
  inBook('the audit trail', auditCases);
  inBook('migrations', migrationCases);
  describe(`a database of an earlier version on ${name}`, () => {
    earlierVersionCases(open, dialect);
  });
};
