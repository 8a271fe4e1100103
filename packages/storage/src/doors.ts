/**
 * The two doors. Drizzle's own `transaction` cannot be used: on better-sqlite3 it takes no asynchronous work (and
 * what it refuses has been written by then). So a unit of work is opened and closed by hand, the same way on every engine.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { KeyObject } from 'node:crypto';
import { verifyChain } from './audit-chain.ts';
import { NestedUnitOfWorkError, UnauditedChangeError } from './errors.ts';
import { faultOf, isPassing } from './fault.ts';
import { Lease } from './lease.ts';
import type { RepositorySet } from './repositories.ts';
import type { ReadingRepositories, Storage, WritingRepositories } from './repositories/interfaces.ts';

/** A driver's connection that one unit of work has to itself. */
export type Channel = {
  readonly repositories: RepositorySet;
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
};

/** What an engine brings: channels to read and to write through. */
export type Channels = {
  readonly engine: Storage['engine'];
  withReader<Answer>(use: (channel: Channel) => Promise<Answer>): Promise<Answer>;
  withWriter<Answer>(use: (channel: Channel) => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
};

type Door = 'read' | 'write';
type UnitOfWork = { readonly door: Door; open: boolean };

/** A storage over an engine's channels. */
export const openDoors = (channels: Channels, auditKey: KeyObject): Storage => {
  const current = new AsyncLocalStorage<UnitOfWork>();

  const inUnit = async <Answer>(
    door: Door,
    channel: Channel,
    work: () => Promise<Answer>,
    beforeCommit: () => Promise<void>,
  ): Promise<Answer> => {
    const unit: UnitOfWork = { door, open: true };
    await channel.begin();
    try {
      const answer = await current.run(unit, work);
      unit.open = false;
      await beforeCommit();
      await channel.commit();
      return answer;
    } catch (error) {
      unit.open = false;
      await channel.rollback();
      throw error;
    }
  };

  const enter = async <Answer>(door: Door, attempt: () => Promise<Answer>): Promise<Answer> => {
    const outer = current.getStore();
    // Not only a write in a write: a read in it would not see what it wrote, and could wait for its own connection.
    if (outer?.open === true) throw new NestedUnitOfWorkError(door, outer.door);
    try {
      return await attempt();
    } catch (error) {
      throw faultOf(error);
    }
  };

  const again = async <Answer>(attempt: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(faultOf(error))) throw error;
      return await attempt();
    }
  };

  const read = <Answer>(work: (repositories: ReadingRepositories) => Promise<Answer>): Promise<Answer> =>
    enter('read', () =>
      channels.withReader((channel) =>
        again(() => {
          const lease = new Lease();
          return inUnit(
            'read',
            channel,
            () => lease.run(async () => await work(lease.hand(channel.repositories.reading))),
            async () => undefined,
          );
        }),
      ),
    );

  const write = <Answer>(work: (repositories: WritingRepositories) => Promise<Answer>): Promise<Answer> =>
    enter('write', () =>
      channels.withWriter((channel) =>
        again(() => {
          const lease = new Lease();
          const { changes, counters, writing } = channel.repositories;
          changes.reset();
          return inUnit(
            'write',
            channel,
            () => lease.run(async () => await work(lease.hand(writing))),
            async () => {
              if (changes.lackAudit) throw new UnauditedChangeError();
              if (changes.needRevision) await counters.advance('revision', 1);
            },
          );
        }),
      ),
    );

  return {
    engine: channels.engine,
    read,
    write,
    verifyAudit: () =>
      read((repositories) => verifyChain(auditKey, (after, limit) => repositories.audit.after(after, limit))),
    checkReady: () =>
      enter('write', () =>
        channels.withWriter((channel) =>
          inUnit(
            'write',
            channel,
            // A real row, committed: only that shows that the disk takes writes.
            async () => void (await channel.repositories.counters.advance('readiness', 1)),
            async () => undefined,
          ),
        ),
      ),
    close: () => channels.close(),
  };
};
