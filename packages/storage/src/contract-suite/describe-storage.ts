/** What every engine must satisfy: one suite, run on each. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { TemporaryStorage } from '../testing/index.ts';
import { auditCases } from './audit.ts';
import { fill } from './book.ts';
import { doorCases } from './doors.ts';
import { isolationCases } from './isolation.ts';
import { migrationCases } from './migrations.ts';
import { refusalCases } from './refusals.ts';
import { roundTripCases } from './round-trip.ts';
import { sessionCases } from './sessions.ts';

/** The storage of a group of cases, there once the group has begun. */
export type Given = () => TemporaryStorage;

export type Traits = {
  /** Everything waits for its turn on one connection: nothing can happen beside an open unit of work. */
  readonly oneConnection?: boolean;
};

/**
 * Declares the suite for an engine.
 * @param open makes an empty storage of its own
 */
export const describeStorage = (
  name: string,
  open: () => Promise<TemporaryStorage>,
  { oneConnection = false }: Traits = {},
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
    sessionCases(given);
  });
  inBook('the audit trail', auditCases);
  inBook('migrations', migrationCases);
};
