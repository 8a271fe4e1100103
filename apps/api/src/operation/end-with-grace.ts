/**
 * SIGTERM: not ready any more → no new connections, no new jobs → let what runs finish, ten seconds at most → close the
 * storage.
 */
import type { Storage } from '@ve-dich/storage';
import type { FastifyInstance } from 'fastify';
import type { Jobs } from './jobs.ts';

const GRACE_MILLISECONDS = 10_000;

export const endWithGrace = (app: FastifyInstance, storage: Storage, jobs: Jobs): void => {
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    const hurry = setTimeout(() => {
      app.server.closeAllConnections();
    }, GRACE_MILLISECONDS);
    const noMoreJobs = jobs.stop();
    await app.close();
    await noMoreJobs;
    clearTimeout(hurry);
    await storage.close();
  };
  const onSignal = (): void => {
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        app.log.error({ err: error }, 'could not end cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, onSignal);
};
