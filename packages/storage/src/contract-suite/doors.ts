/** Units of work: all or nothing, audited, and over when they are over. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  ExpiredRepositoryError,
  NestedUnitOfWorkError,
  UnauditedChangeError,
  UnawaitedCallError,
} from '../errors.ts';
import type { WritingRepositories } from '../repositories/interfaces.ts';
import { ACCOUNT, ENTRY, FIGURE, NOW, PERIOD, SESSION } from './book.ts';
import type { Given } from './describe-storage.ts';

export const doorCases = (given: Given): void => {
  const countFigures = async (id: string): Promise<number> =>
    (await given().raw(`select id from figures where id = '${id}'`)).length;
  const revision = (): Promise<number> => given().storage.read(({ installation }) => installation.revision());

  describe('a unit of work', () => {
    it('keeps what it wrote after waiting for something else', async () => {
      await given().storage.write(async ({ figures, audit }) => {
        await figures.append([{ ...FIGURE, id: 'kept' }]);
        await setImmediate();
        await audit.append([ENTRY]);
      });
      expect(await countFigures('kept')).toBe(1);
    });

    it('keeps nothing where it fails, even after waiting', async () => {
      const before = await given().storage.read(({ audit }) => audit.head());
      const failing = given().storage.write(async ({ figures, audit }) => {
        await figures.append([{ ...FIGURE, id: 'undone' }]);
        await audit.append([ENTRY]);
        await setImmediate();
        throw new Error('the verb had a bug');
      });
      await expect(failing).rejects.toThrow('the verb had a bug');
      expect(await countFigures('undone')).toBe(0);
      expect(await given().storage.read(({ audit }) => audit.head())).toEqual(before);
    });

    it('is refused where it changed something and said nothing in the audit trail', async () => {
      const before = await revision();
      const silent = given().storage.write(({ figures }) => figures.append([{ ...FIGURE, id: 'silent' }]));
      await expect(silent).rejects.toBeInstanceOf(UnauditedChangeError);
      expect(await countFigures('silent')).toBe(0);
      expect(await revision()).toBe(before);
    });

    it('needs no audit row for what is no change of anything', async () => {
      await given().storage.write(async ({ sessions, accounts, figures, organisation }) => {
        await sessions.touch(SESSION.idHash, NOW);
        await sessions.forgetExpired(NOW);
        await accounts.replacePasswordHash(ACCOUNT.id, ACCOUNT.passwordHash);
        await figures.append([]);
        await organisation.addUnits([]);
        expect(await accounts.disable('nobody', NOW)).toBe(false);
      });
    });

    it('lets nobody change a month somebody else has changed meanwhile', async () => {
      const change = (dueAt: string): Promise<boolean> =>
        given().storage.write(async ({ periods, audit }) => {
          const changed = await periods.change({ ...PERIOD, dueAt: dueAt as typeof PERIOD.dueAt });
          await audit.append([ENTRY]);
          return changed;
        });
      const days = ['28', '29', '30'].map((day) => `2024-05-${day}T10:00:00.000Z`);
      const outcomes = await Promise.all(days.map(change));
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      const [stored] = await given().storage.read(({ periods }) => periods.ofYear(2024));
      expect(stored).toEqual({ ...PERIOD, dueAt: days[outcomes.indexOf(true)], version: 2 });
    });

    it('takes its repositories with it', async () => {
      const { storage } = given();
      const kept: WritingRepositories[] = [];
      await storage.write(async (repositories) => {
        kept.push(repositories);
      });
      await expect(kept[0]?.figures.append([FIGURE])).rejects.toBeInstanceOf(ExpiredRepositoryError);
      await expect(kept[0]?.figures.append([FIGURE])).rejects.toThrow(
        'repository used after its unit of work',
      );
      const old = await storage.read(async (repositories) => repositories.audit);
      await expect(old.head()).rejects.toBeInstanceOf(ExpiredRepositoryError);
    });

    it('fails where a call was not awaited, and that call writes nothing', async () => {
      const hasty = given().storage.write(async ({ figures, audit }) => {
        await audit.append([ENTRY]);
        void figures.append([{ ...FIGURE, id: 'late' }]);
      });
      await expect(hasty).rejects.toBeInstanceOf(UnawaitedCallError);
      await setImmediate();
      expect(await countFigures('late')).toBe(0);
    });

    it('is lost where one of its calls failed, even if that was caught', async () => {
      const stubborn = given().storage.write(async ({ figures, audit }) => {
        await audit.append([ENTRY]);
        await figures.append([{ ...FIGURE, id: 'f-1' }]).catch(() => []);
      });
      await expect(stubborn).rejects.toMatchObject({ kind: 'primary_key' });
    });

    it('has no room for another', async () => {
      const { storage } = given();
      const inWrite = storage.write(() => storage.write(async () => undefined));
      await expect(inWrite).rejects.toBeInstanceOf(NestedUnitOfWorkError);
      const readInWrite = storage.write(() => storage.read(async () => undefined));
      await expect(readInWrite).rejects.toBeInstanceOf(NestedUnitOfWorkError);
      const writeInRead = storage.read(() => storage.write(async () => undefined));
      await expect(writeInRead).rejects.toBeInstanceOf(NestedUnitOfWorkError);
      // One that an earlier one started, and that begins when that is over, is no part of it.
      let afterwards: Promise<string> = Promise.resolve('');
      await storage.write(async () => {
        afterwards = setImmediate()
          .then(() => setImmediate())
          .then(() => storage.read(async () => 'in its own right'));
      });
      expect(await afterwards).toBe('in its own right');
    });

    it('cannot write through what it was given to read', async () => {
      const { storage } = given();
      await storage.read(async (repositories) => {
        expect(Object.keys(repositories.figures)).toEqual(['inRange']);
      });
    });
  });

  describe('the revision', () => {
    it('grows by one for each unit of work that changed what is shown', async () => {
      const before = await revision();
      await given().storage.write(async ({ figures, audit }) => {
        await figures.append([{ ...FIGURE, id: 'revised-1' }]);
        await figures.append([{ ...FIGURE, id: 'revised-2' }]);
        await audit.append([ENTRY]);
      });
      expect(await revision()).toBe(before + 1);
    });

    it('stays for accounts, sessions and audit rows', async () => {
      const before = await revision();
      await given().storage.write(async ({ accounts, audit }) => {
        await accounts.add({ ...ACCOUNT, id: 'a-revision', userName: 'revision' });
        await audit.append([ENTRY]);
      });
      await given().storage.checkReady();
      expect(await revision()).toBe(before);
    });
  });

  describe('the order of recording', () => {
    it('grows without a gap over units of work, failed ones taking nothing', async () => {
      const append = (id: string, fail: boolean): Promise<number> =>
        given().storage.write(async ({ figures, audit }) => {
          const [figure] = await figures.append([{ ...FIGURE, id }]);
          await audit.append([ENTRY]);
          if (fail) throw new Error('on purpose');
          return figure?.sequence ?? 0;
        });
      const first = await append('ordered-1', false);
      await expect(append('ordered-2', true)).rejects.toThrow('on purpose');
      const others = await Promise.all(['3', '4', '5'].map((id) => append(`ordered-${id}`, false)));
      expect([first, ...others.toSorted((a, b) => a - b)]).toEqual([0, 1, 2, 3].map((step) => first + step));
    });
  });
};
