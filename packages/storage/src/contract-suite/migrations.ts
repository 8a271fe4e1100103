/** Starting again on a database that is already there: of this version, an older one, or a newer one. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { UNITS } from './book.ts';
import type { Given } from './describe-storage.ts';
import { migrationsFolder, readMigrations } from '../migrations.ts';
import { extendedMigrations, NEXT } from './extended-migrations.ts';

export const migrationCases = (given: Given): void => {
  describe('a database that is already there', () => {
    const dialect = (): 'sqlite' | 'postgres' =>
      given().storage.engine === 'sqlite' ? 'sqlite' : 'postgres';
    const folders: string[] = [];
    afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));
    const extended = (statements: string): string => {
      const folder = extendedMigrations(dialect(), statements);
      folders.push(folder);
      return folder;
    };
    const ours = () => readMigrations(migrationsFolder(dialect()));
    const history = (): Promise<readonly Record<string, unknown>[]> =>
      given().raw('select name from schema_migrations order by position');

    it('is opened again with nothing to do', async () => {
      const before = await history();
      expect(before).toEqual(ours().map(({ name }) => ({ name })));
      await given().storage.close();
      const again = await given().reopen();
      expect(await again.read(({ organisation }) => organisation.units())).toHaveLength(UNITS.length);
      await again.close();
      expect(await history()).toEqual(before);
    });

    it('is left as it was by a migration that takes a table’s protection away', async () => {
      const drop =
        dialect() === 'sqlite'
          ? 'drop trigger figures_no_update'
          : 'drop trigger figures_append_only on figures';
      await expect(given().reopen({ migrations: extended(drop) })).rejects.toMatchObject({
        name: 'MigrationError',
        reason: 'unprotected',
      });
      await expect(given().raw(`update figures set reason = 'khác'`)).rejects.toThrow('append_only');
    });

    it('is left as it was by a migration that fails half-way', async () => {
      const broken = 'create table half (id text);\n--> statement-breakpoint\ninsert into nowhere values (1)';
      await expect(given().reopen({ migrations: extended(broken) })).rejects.toThrow(
        `migration ${NEXT} failed`,
      );
      expect(await history()).toHaveLength(ours().length);
      await expect(given().raw('select * from half')).rejects.toThrow('half');
    });

    it('is brought up to date by a later version, and then refused by this one', async () => {
      const migrations = extended('create table later (id text primary key)');
      const next = await given().reopen({ migrations });
      expect(await next.read(({ organisation }) => organisation.units())).toHaveLength(UNITS.length);
      await next.close();
      await expect(given().reopen()).rejects.toMatchObject({ name: 'MigrationError', reason: 'newer' });
    });

    it('is refused where one of its migrations is not ours', async () => {
      await given().raw(`delete from schema_migrations where position > 1`);
      await given().raw(`update schema_migrations set hash = 'khác' where position = 1`);
      await expect(given().reopen()).rejects.toMatchObject({ name: 'MigrationError', reason: 'altered' });
    });
  });
};
