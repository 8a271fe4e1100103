/** Files of reports are made by threads of their own: two at once, a few waiting, none for longer than a minute. */
import { isRefusal, refusal, type ExportFormat, type Refusal } from '@ve-dich/domain';
import type { Report } from '@ve-dich/reports';
import { Worker } from 'node:worker_threads';
import { createTurns } from '../files/in-turn.ts';
import { REPORT_WORKER } from '../places.ts';

const AT_ONCE = 2;
/** Ten people who ask together, before every meeting of the province at once, are all served. */
const WAITING = 16;
const MILLISECONDS = 60_000;

export type ReportAsked = { readonly report: Report; readonly format: ExportFormat };
export type ReportMade =
  | { readonly form: 'file'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly form: 'fault'; readonly cause: string };

export type ReportWork = {
  /** The file of a report; `busy` where too many wait already, `internal` where it could not be made in time. */
  readonly make: (asked: ReportAsked, tell: (cause: string) => void) => Promise<Uint8Array | Refusal>;
};

/** One file in one thread; the thread is gone when it is answered. */
const inThread = (asked: ReportAsked): Promise<ReportMade> =>
  new Promise((resolve) => {
    const worker = new Worker(REPORT_WORKER, {
      workerData: asked,
      resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 },
      env: {},
      execArgv: [],
    });
    const end = (made: ReportMade): void => {
      clearTimeout(timer);
      resolve(made);
      void worker.terminate();
    };
    const fault = (cause: string): void => end({ form: 'fault', cause });
    const timer = setTimeout(() => fault('not made within a minute'), MILLISECONDS);
    worker.once('message', end);
    worker.once('error', (error) => fault(String(error)));
    worker.once('exit', () => fault('the thread ended without an answer'));
  });

export const createReportWork = (): ReportWork => {
  const inTurn = createTurns(AT_ONCE, WAITING);
  return {
    make: async (asked, tell) => {
      const made = await inTurn(() => inThread(asked));
      if (isRefusal(made)) return made;
      if (made.form === 'file') return made.bytes;
      tell(made.cause);
      return refusal('internal');
    },
  };
};
