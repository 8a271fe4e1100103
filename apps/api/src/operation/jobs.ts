/**
 * Work the clock calls for, in the API's own process. What is to be done and what was done stands in the database, never
 * here: a process that ends in the middle leaves it to the next start, and replicas share it out by claims.
 */

export type Job = {
  readonly name: string;
  /** Does what is due now. Asked to stop, it ends after what it has in hand. */
  readonly run: (stopping: AbortSignal) => Promise<unknown>;
};

export type Jobs = {
  /** No further run begins; resolves when the running one has ended. */
  readonly stop: () => Promise<void>;
};

const EVERY_MILLISECONDS = 30_000;

type Options = {
  readonly everyMilliseconds?: number;
  /** Told of a run that failed: the next one comes all the same. */
  readonly onFault: (job: string, error: unknown) => void;
};

/** Runs jobs one after another, then waits and begins anew: never two runs at once in a process. */
export const startJobs = (
  jobs: readonly Job[],
  { everyMilliseconds = EVERY_MILLISECONDS, onFault }: Options,
): Jobs => {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  let round: Promise<void> = Promise.resolve();

  const runAll = async (): Promise<void> => {
    for (const { name, run } of jobs) {
      if (stopping.signal.aborted) return;
      try {
        await run(stopping.signal);
      } catch (error) {
        if (!stopping.signal.aborted) onFault(name, error);
      }
    }
  };
  const wait = (): void => {
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => {
      round = runAll().finally(wait);
    }, everyMilliseconds);
    // The server keeps the process alive, not its clock.
    timer.unref();
  };
  // The first round after a moment: whoever starts the server wants its first page first.
  wait();

  return {
    stop: async () => {
      stopping.abort();
      if (timer !== null) clearTimeout(timer);
      await round;
    },
  };
};
