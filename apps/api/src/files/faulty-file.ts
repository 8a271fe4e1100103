import type { FileFault } from '../http/file-faults.ts';

/** Thrown while a file is read, wherever it turns out that it is not taken. */
export class FaultyFile extends Error {
  override readonly name = 'FaultyFile';
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Does what may fail on a file that is not what it says; whatever goes wrong is the file's fault. */
export const orFaulty = async <Value>(fault: FileFault, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FaultyFile ? error : new FaultyFile(fault);
  }
};
