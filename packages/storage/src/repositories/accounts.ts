/** Sign-ins of people. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Account } from '@ve-dich/domain';
import { once, type Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

/** The name under which an account is kept: however it was typed, it is the same one. */
const normalUserName = (userName: string): string => userName.normalize('NFC').trim().toLowerCase();

/** The account without its password hash, which leaves this file only to check a password. */
export const accountOf = (row: Account): Account => ({
  id: row.id,
  personId: row.personId,
  userName: row.userName,
  role: row.role,
  unitId: row.unitId,
  email: row.email,
  disabledAt: row.disabledAt,
  epoch: row.epoch,
});

export const accountsReading = ({
  db,
  tables: { accounts },
}: Connection): ReadingRepositories['accounts'] => {
  const byUserName = once(() =>
    db
      .select()
      .from(accounts)
      .where(eq(accounts.userName, sql.placeholder('userName')))
      .prepare('account_by_user_name'),
  );
  const byId = once(() =>
    db
      .select()
      .from(accounts)
      .where(eq(accounts.id, sql.placeholder('id')))
      .prepare('account_by_id'),
  );
  return {
    byUserName: async (userName) => {
      const [row] = await byUserName().execute({ userName: normalUserName(userName) });
      return row === undefined ? null : { ...accountOf(row), passwordHash: row.passwordHash };
    },
    byId: async (id) => {
      const [row] = await byId().execute({ id });
      return row === undefined ? null : accountOf(row);
    },
    all: async () => (await db.select().from(accounts).orderBy(accounts.userName)).map(accountOf),
  };
};

export const accountsWriting = (connection: Connection): WritingRepositories['accounts'] => {
  const {
    db,
    tables: { accounts },
    changes,
  } = connection;
  const insert = inserter(db, accounts);
  return {
    ...accountsReading(connection),
    add: async (account) => {
      changes.hidden();
      await insert([
        {
          ...accountOf(account),
          userName: normalUserName(account.userName),
          passwordHash: account.passwordHash,
        },
      ]);
    },
    replacePasswordHash: async (accountId, passwordHash) => {
      await db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
    },
    disable: async (accountId, at) => {
      const changed = await db
        .update(accounts)
        .set({ disabledAt: at, epoch: sql`${accounts.epoch} + 1` })
        .where(and(eq(accounts.id, accountId), isNull(accounts.disabledAt)))
        .returning({ id: accounts.id });
      if (changed.length > 0) changes.hidden();
      return changed.length > 0;
    },
  };
};
