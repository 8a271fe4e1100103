/** What the benchmarks share: saying results the way `tools/bench.mjs` reads them, medians, and other processes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Result = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** `null` where nothing is asked of the number. */
  readonly limit: number | null;
  readonly ok: boolean;
};

const say = (result: Result): void => {
  process.stdout.write(`${JSON.stringify(result)}\n`);
};

/** A result that must not pass its limit. */
export const atMost = (name: string, value: number, unit: string, limit: number): void =>
  say({ name, value, unit, limit, ok: value <= limit });
/** A result that must reach its limit. */
export const atLeast = (name: string, value: number, unit: string, limit: number): void =>
  say({ name, value, unit, limit, ok: value >= limit });
/** A result that nothing is asked of. */
export const forNote = (name: string, value: number, unit: string): void =>
  say({ name, value, unit, limit: null, ok: true });

/** @throws RangeError for no values */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const other = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (middle === undefined || other === undefined) throw new RangeError('no median of nothing');
  return (middle + other) / 2;
};

/** Hundredths of a second are what Linux counts a process's processor time in. */
const TICK_MILLISECONDS = 10;

/** Milliseconds of processor time a process has used so far, all its threads together. */
export const processorTime = (pid: number | undefined): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS;
};

/** A folder that is gone when the benchmark ends. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 've-dich-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

export type Program = {
  readonly child: ChildProcess;
  /** The next line it writes, as JSON. */
  readonly next: () => Promise<unknown>;
  readonly end: () => Promise<void>;
  /** When it has ended. */
  readonly over: Promise<void>;
};

/** Starts a program of this folder that says one JSON value a line. */
export const startProgram = (file: string, words: readonly string[]): Program => {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      const reader = waiting.shift();
      if (reader === undefined) lines.push(line);
      else reader(line);
    }
  });
  const over = once(child, 'close').then(() => {
    children.delete(child);
  });
  return {
    child,
    over,
    next: async () => {
      const line =
        lines.shift() ??
        (await Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), over]));
      if (typeof line !== 'string') throw new Error(`${file} ended before it had said anything`);
      return JSON.parse(line) as unknown;
    },
    end: async () => {
      child.kill('SIGTERM');
      await over;
    },
  };
};
