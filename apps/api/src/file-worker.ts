/**
 * The program that opens files, in a thread of its own with little memory and little time: whatever is wrong with a
 * file is wrong in here only. It is given one file, answers once, and ends.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { FaultyFile } from './files/faulty-file.ts';
import { fileKind } from './files/file-kind.ts';
import type { FileAsked, FileOutcome } from './files/file-work.ts';
import { readSheets } from './sheets/read-sheets.ts';

const answer = async ({ task, bytes }: FileAsked): Promise<FileOutcome> => {
  try {
    if (task === 'kind') return { form: 'kind', kind: await fileKind(bytes) };
    // As bytes, ready to be sent: the other thread is there for everybody.
    return { form: 'sheets', json: new TextEncoder().encode(JSON.stringify(await readSheets(bytes))) };
  } catch (error) {
    // What no guard foresaw is still the file's doing; whoever runs the server is told.
    return error instanceof FaultyFile
      ? { form: 'fault', fault: error.fault, cause: null }
      : { form: 'fault', fault: 'broken', cause: String(error) };
  }
};

const outcome = await answer(workerData as FileAsked);
const moved = outcome.form === 'sheets' ? [outcome.json.buffer] : [];
parentPort?.postMessage(outcome, moved);
