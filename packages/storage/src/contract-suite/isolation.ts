/** Readers beside a writer; for engines on which something can happen beside an open unit of work. */
import { describe, expect, it } from 'vitest';
import { ENTRY, FIGURE } from './book.ts';
import type { Given } from './describe-storage.ts';

/** A promise with its key: lets one side of a case wait for the other. */
const gate = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((open) => {
    resolve = open;
  });
  return { promise, resolve: () => resolve() };
};

export const isolationCases = (given: Given): void => {
  describe('a reader', () => {
    const head = (): Promise<number> =>
      given().storage.read(async ({ audit }) => (await audit.head()).sequence);

    it('sees only what is committed, and does not wait for the writer', async () => {
      const { storage } = given();
      const before = await head();
      const written = gate();
      const seen = gate();
      const writing = storage.write(async ({ audit }) => {
        await audit.append([ENTRY]);
        written.resolve();
        await seen.promise;
      });
      await written.promise;
      expect(await head()).toBe(before);
      seen.resolve();
      await writing;
      expect(await head()).toBe(before + 1);
    });

    it('has one snapshot: two questions around another’s commit agree', async () => {
      const { storage } = given();
      const asked = gate();
      const committed = gate();
      const reading = storage.read(async ({ audit, installation }) => {
        const first = [await audit.head(), await installation.revision()];
        asked.resolve();
        await committed.promise;
        return [first, [await audit.head(), await installation.revision()]];
      });
      await asked.promise;
      await storage.write(async ({ figures, audit }) => {
        await figures.append([{ ...FIGURE, id: 'beside' }]);
        await audit.append([ENTRY]);
      });
      committed.resolve();
      const [first, second] = await reading;
      expect(second).toEqual(first);
    });

    it('has company: many read at once while one writes', async () => {
      const { storage } = given();
      const before = await head();
      const writing = storage.write(({ audit }) => audit.append([ENTRY]));
      const heads = await Promise.all(Array.from({ length: 100 }, head));
      await writing;
      expect(heads.every((sequence) => sequence === before || sequence === before + 1)).toBe(true);
    });
  });
};
