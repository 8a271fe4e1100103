/** Sessions: read on every request, so the statement is prepared and joins all that the request asks for. */
import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { once, type Connection } from '../connection.ts';
import { accountOf } from './accounts.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import { personOf, unitOf } from './organisation.ts';

export const sessionsReading = ({
  db,
  tables: { sessions, accounts, people, units },
}: Connection): ReadingRepositories['sessions'] => {
  // Ended sessions, disabled accounts and earlier epochs are no session at all. Expiry needs a clock: the caller's.
  const byIdHash = once(() =>
    db
      .select({ session: sessions, account: accounts, person: people, unit: units })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .innerJoin(people, eq(people.id, accounts.personId))
      .innerJoin(units, eq(units.id, accounts.unitId))
      .where(
        and(
          eq(sessions.idHash, sql.placeholder('idHash')),
          isNull(sessions.endedAt),
          isNull(accounts.disabledAt),
          eq(sessions.epoch, accounts.epoch),
        ),
      )
      .prepare('session_by_id_hash'),
  );
  return {
    byIdHash: async (idHash) => {
      const [row] = await byIdHash().execute({ idHash });
      return row === undefined
        ? null
        : {
            session: row.session,
            account: accountOf(row.account),
            person: personOf(row.person),
            unit: unitOf(row.unit),
          };
    },
  };
};

export const sessionsWriting = (connection: Connection): WritingRepositories['sessions'] => {
  const {
    db,
    tables: { sessions },
    changes,
  } = connection;
  const insert = inserter(db, sessions);
  const touch = once(() =>
    db
      .update(sessions)
      .set({ lastSeenAt: sql`${sql.placeholder('lastSeenAt')}` })
      .where(eq(sessions.idHash, sql.placeholder('idHash')))
      .prepare('session_touch'),
  );
  return {
    ...sessionsReading(connection),
    open: async (session) => {
      changes.hidden();
      await insert([session]);
    },
    touch: async (idHash, lastSeenAt) => {
      await touch().execute({ idHash, lastSeenAt });
    },
    end: async (idHash, at) => {
      const ended = await db
        .update(sessions)
        .set({ endedAt: at })
        .where(and(eq(sessions.idHash, idHash), isNull(sessions.endedAt)))
        .returning({ idHash: sessions.idHash });
      if (ended.length > 0) changes.hidden();
    },
    endOldest: async (accountId, keep, at) => {
      const live = await db
        .select({ idHash: sessions.idHash })
        .from(sessions)
        .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), gt(sessions.expiresAt, at)))
        .orderBy(desc(sessions.createdAt), asc(sessions.idHash));
      const surplus = live.slice(keep).map((session) => session.idHash);
      if (surplus.length === 0) return [];
      changes.hidden();
      await db.update(sessions).set({ endedAt: at }).where(inArray(sessions.idHash, surplus));
      return surplus;
    },
    forgetExpired: async (before) => {
      const gone = await db
        .delete(sessions)
        .where(lt(sessions.expiresAt, before))
        .returning({ idHash: sessions.idHash });
      return gone.length;
    },
  };
};
