/** Files are opened by threads of their own (SEC-31): two at once, a few waiting, and none for longer than it takes. */
import type { Refusal } from '@ve-dich/domain';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { FileFault } from '../http/file-faults.ts';
import { FILE_WORKER } from '../places.ts';
import type { FileKind } from './file-types.ts';
import { createTurns } from './in-turn.ts';
import { refusedFile } from './refused-file.ts';

const AT_ONCE = 2;
const WAITING = 4;

/** What one file may take. */
type FileLimits = { readonly milliseconds: number; readonly memory: ResourceLimits };
const LIMITS: FileLimits = {
  milliseconds: 20_000,
  // 256 MiB in all: of long-lived values, of new ones, and of code.
  memory: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 48, codeRangeSizeMb: 16 },
};

export type FileAsked = { readonly task: 'kind' | 'sheets'; readonly bytes: Uint8Array };
export type FileOutcome =
  | { readonly form: 'kind'; readonly kind: FileKind }
  | { readonly form: 'sheets'; readonly json: Uint8Array<ArrayBuffer> }
  /** `cause` where the file broke something nobody had foreseen. */
  | { readonly form: 'fault'; readonly fault: FileFault; readonly cause: string | null };

/** Told of what nobody had foreseen: no content of a file. */
type Report = (cause: string) => void;

/** One file in one thread; the thread is gone when it is answered. */
const ask = (asked: FileAsked, { milliseconds, memory }: FileLimits): Promise<FileOutcome> =>
  new Promise((resolve) => {
    // A copy, so that it can be moved: whoever asked may still need theirs.
    const bytes = new Uint8Array(asked.bytes);
    const worker = new Worker(FILE_WORKER, {
      workerData: { task: asked.task, bytes } satisfies FileAsked,
      transferList: [bytes.buffer],
      resourceLimits: memory,
      env: {},
      execArgv: [],
    });
    const end = (outcome: FileOutcome): void => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    const fault = (reason: FileFault, cause: string | null): void =>
      end({ form: 'fault', fault: reason, cause });
    const timer = setTimeout(() => fault('too_hard', null), milliseconds);
    worker.once('message', end);
    worker.once('error', (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') fault('too_hard', null);
      else fault('broken', String(error));
    });
    worker.once('exit', () => fault('broken', 'the thread ended without an answer'));
  });

export type FileWork = {
  /** What a file is, by its content. */
  readonly kindOf: (bytes: Uint8Array, report: Report) => Promise<FileKind | Refusal>;
  /** The cells of a spreadsheet, as JSON in the contract's shape. */
  readonly sheetsOf: (bytes: Uint8Array, report: Report) => Promise<Uint8Array | Refusal>;
};

/** Opens files for whoever asks, in the order of asking. */
export const createFileWork = (limits: FileLimits = LIMITS): FileWork => {
  const inTurn = createTurns(AT_ONCE, WAITING);

  const run = async (
    asked: FileAsked,
    report: Report,
  ): Promise<Exclude<FileOutcome, { form: 'fault' }> | Refusal> => {
    const outcome = await inTurn(() => ask(asked, limits));
    if (!('form' in outcome)) return outcome;
    if (outcome.form !== 'fault') return outcome;
    if (outcome.cause !== null) report(outcome.cause);
    return refusedFile(outcome.fault);
  };

  const wrongAnswer = (): never => {
    throw new TypeError('the thread answered what it was not asked');
  };
  return {
    kindOf: async (bytes, report) => {
      const outcome = await run({ task: 'kind', bytes }, report);
      if (!('form' in outcome)) return outcome;
      return outcome.form === 'kind' ? outcome.kind : wrongAnswer();
    },
    sheetsOf: async (bytes, report) => {
      const outcome = await run({ task: 'sheets', bytes }, report);
      if (!('form' in outcome)) return outcome;
      return outcome.form === 'sheets' ? outcome.json : wrongAnswer();
    },
  };
};
