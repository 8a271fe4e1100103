/**
 * Brings what is typed to the server: first to the device, then to the server; one save of an indicator at a time, and
 * of what was typed meanwhile only the last. Without an answer it tries again by itself, for as long as it takes.
 */
import type { Problem, SavedEntry } from '@ve-dich/contract';
import type { EntryContent } from '@ve-dich/domain';
import { problemOf } from '../../../api/problem-error.ts';
import { failingOf } from './faults.ts';
import { draftOf, isNowhere, wantsSaving, type Draft, type Line } from './line.ts';

/** How long after the last key the typing counts as paused. */
export const PAUSE = 1_500;
/** Waits between tries without an answer; the last again and again. */
export const RETRIES = [2_000, 5_000, 10_000, 20_000, 30_000] as const;

/** More unanswered saves than these are not remembered: the newest is what the person will recognise. */
const MOST_ON_WIRE = 10;

export type Connection = 'up' | 'no_answer' | 'troubled';

export type QueueFacts = {
  readonly lineOf: (code: string) => Line;
  readonly codes: () => readonly string[];
  readonly change: (code: string, over: Partial<Line>) => void;
  readonly save: (code: string, content: EntryContent, version: number) => Promise<SavedEntry>;
  readonly keep: (code: string, draft: Draft) => Promise<boolean>;
  readonly drop: (code: string) => Promise<void>;
  /** Looks what somebody else has put down; false where the server did not answer. */
  readonly look: (code: string) => Promise<boolean>;
  /** Looks at the whole form; refused as the server refuses it. */
  readonly lookNow: () => Promise<void>;
  /** True where the line is thought to be down, or it is not known whether a sending has arrived. */
  readonly hasDoubts: () => boolean;
  readonly onConnection: (connection: Connection) => void;
  /** The line is up again and everything that waited has been tried. */
  readonly onCaughtUp: () => void;
  readonly onRefused: (code: string, problem: Problem) => void;
};

/** The queue of one form. */
export const makeSaveQueue = (facts: QueueFacts) => {
  const { lineOf, codes, change } = facts;
  const pauses = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Map<string, Promise<void>>();
  const keeping = new Set<string>();
  const composing = new Set<string>();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let isPaused = false;
  let isStopped = false;

  const stopPause = (code: string): void => {
    clearTimeout(pauses.get(code));
    pauses.delete(code);
  };

  /** Puts the newest on the device; what is typed while that goes on is put there after it. */
  const keep = async (code: string): Promise<void> => {
    if (keeping.has(code) || composing.has(code)) return;
    keeping.add(code);
    try {
      for (let line = lineOf(code); isNowhere(line); line = lineOf(code)) {
        // In a word that is being composed nothing is kept; its end comes back here.
        if (composing.has(code)) return;
        const isKept = await facts.keep(code, draftOf(line));
        if (lineOf(code).content === line.content) {
          change(code, { isKept });
          return;
        }
      }
    } finally {
      keeping.delete(code);
    }
  };

  const waitForLine = (connection: Connection, least = 0): void => {
    facts.onConnection(connection);
    clearTimeout(retry);
    const wait = Math.max(RETRIES[Math.min(tries, RETRIES.length - 1)] ?? 0, least);
    tries += 1;
    retry = setTimeout(() => void retryNow(), wait);
  };

  /** @returns true where there is reason to go on with the line at once */
  const failed = async (code: string, fault: unknown): Promise<boolean> => {
    const problem = problemOf(fault);
    switch (failingOf(problem)) {
      case 'session':
        change(code, { phase: 'stopped' });
        return false;
      case 'changed':
        if (await facts.look(code)) return true;
        change(code, { phase: 'waiting' });
        waitForLine('no_answer');
        return false;
      case 'passing':
        change(code, { phase: 'waiting' });
        waitForLine(problem.status === 0 ? 'no_answer' : 'troubled', (problem.retryAfter ?? 0) * 1_000);
        return false;
      case 'refused':
        change(code, { phase: 'refused', problem, onWire: [] });
        facts.onRefused(code, problem);
        return false;
    }
  };

  /** @returns true where there is reason to go on with the line at once */
  const saveOnce = async (code: string): Promise<boolean> => {
    const { content, version, onWire } = lineOf(code);
    change(code, {
      phase: 'saving',
      onWire: [...onWire.filter((each) => each !== content), content].slice(-MOST_ON_WIRE),
    });
    // The device first, with what goes on the wire: after a crash it is known what may have arrived.
    const isKept = await facts.keep(code, draftOf(lineOf(code)));
    if (lineOf(code).content === content) change(code, { isKept });
    let answer: SavedEntry;
    try {
      answer = await facts.save(code, content, version);
    } catch (fault) {
      return failed(code, fault);
    }
    tries = 0;
    facts.onConnection('up');
    const isNewest = lineOf(code).content === content;
    change(code, {
      version: answer.version,
      state: answer.state,
      savedAt: answer.savedAt,
      onWire: [],
      problem: null,
      theirs: null,
      phase: isNewest ? 'saved' : 'typed',
      ...(isNewest ? { isKept: true } : {}),
    });
    if (isNewest) await facts.drop(code);
    return true;
  };

  const mayGo = (code: string): boolean =>
    wantsSaving(lineOf(code)) && !isPaused && !pauses.has(code) && !composing.has(code);

  /** Saves a line until the server has the newest; what is still being typed waits for its pause. */
  const run = (code: string): Promise<void> => {
    const going = running.get(code);
    if (going !== undefined) return going;
    const all = (async () => {
      while (mayGo(code) && (await saveOnce(code)));
    })().finally(() => running.delete(code));
    running.set(code, all);
    return all;
  };

  /** The typing in a line has paused: what is there now is looked at, and saved. */
  const settle = (code: string): Promise<void> => {
    stopPause(code);
    if (composing.has(code)) return Promise.resolve();
    const { content, settled } = lineOf(code);
    if (settled !== content) change(code, { settled: content });
    return run(code);
  };

  /** Where nothing waits to be saved a look at the form tells whether the line is back. */
  const lookAround = async (): Promise<boolean> => {
    try {
      await facts.lookNow();
    } catch (fault) {
      const problem = problemOf(fault);
      if (failingOf(problem) === 'passing') {
        // A page that was left has nothing to learn any more.
        if (!isStopped)
          waitForLine(problem.status === 0 ? 'no_answer' : 'troubled', (problem.retryAfter ?? 0) * 1_000);
        return false;
      }
      facts.onConnection('up');
    }
    tries = 0;
    return true;
  };

  const retryNow = async (): Promise<void> => {
    clearTimeout(retry);
    retry = undefined;
    // One after the other: the first without an answer is answer enough.
    for (const code of codes()) {
      if (lineOf(code).phase !== 'waiting') continue;
      await run(code);
      if (lineOf(code).phase === 'waiting') return;
    }
    if (facts.hasDoubts() && !(await lookAround())) return;
    facts.onCaughtUp();
  };

  return {
    start: (): void => {
      isStopped = false;
    },
    /** Something was typed in a line. */
    touch: (code: string): void => {
      stopPause(code);
      void keep(code);
      if (!composing.has(code))
        pauses.set(
          code,
          setTimeout(() => void settle(code), PAUSE),
        );
    },
    /** A word is being composed (Telex, VNI, Asian keyboards): until its end nothing is kept or saved. */
    compose: (code: string, isComposing: boolean): void => {
      if (isComposing) {
        composing.add(code);
        stopPause(code);
        return;
      }
      composing.delete(code);
      void keep(code);
      pauses.set(
        code,
        setTimeout(() => void settle(code), PAUSE),
      );
    },
    settle,
    /** Puts on the device, as far as it takes it, what is nowhere yet; also the half of a word that is being composed. */
    keepAll: async (): Promise<void> => {
      const nowhere = codes().map(lineOf).filter(isNowhere);
      await Promise.all(
        nowhere.map(async (line) => {
          const isKept = await facts.keep(line.code, draftOf(line));
          if (lineOf(line.code).content === line.content) change(line.code, { isKept });
        }),
      );
    },
    /** Saves these lines now and waits until each is saved or cannot be. */
    flush: async (which: readonly string[] = codes()): Promise<void> => {
      for (const code of which) composing.delete(code);
      await Promise.all(which.map(settle));
      // A save that was under way when it began may have been of something older.
      await Promise.all(which.map(run));
    },
    /** Tries at once what waits: the line may be back. */
    retryNow,
    waitForLine,
    /** Another window types on: this one keeps still. */
    pause: (paused: boolean): void => {
      isPaused = paused;
      if (paused) clearTimeout(retry);
    },
    /** Somebody is signed in again. */
    resume: async (): Promise<void> => {
      for (const code of codes()) if (lineOf(code).phase === 'stopped') change(code, { phase: 'typed' });
      await Promise.all(codes().map(run));
    },
    stop: (): void => {
      isStopped = true;
      for (const code of pauses.keys()) stopPause(code);
      clearTimeout(retry);
    },
  };
};
