/**
 * Sends a month: saves everything first, then hands it in under a key of its own, so that a request whose answer was lost
 * is asked again and never done twice. Without a line it waits, if the person wants it to, and goes by itself.
 */
import type { HandedIn, HandIn, Problem, SubmissionOnWire } from '@ve-dich/contract';
import { problemOf } from '../../../api/problem-error.ts';
import { failingOf } from './faults.ts';
import { isUnsaved, type Line } from './line.ts';
import type { Connection } from './save-queue.ts';

/** A sending on its way: what was pressed, when, and once the versions are known exactly what is asked. */
export type Pending = {
  readonly key: string;
  readonly codes: readonly string[];
  /** When it was ready on this device, by the server's clock. */
  readonly composedAt: string;
  readonly body: HandIn | null;
  /** True where the person said that it is to go when the line is back. */
  readonly isWanted: boolean;
};

/** What the sender can quote afterwards. */
export type Receipt = Omit<HandedIn, 'entries'> & { readonly codes: readonly string[] };

export type Sending =
  | { readonly phase: 'idle' }
  | { readonly phase: 'saving' | 'sending' }
  /** No answer: shall it go when the line is back? */
  | { readonly phase: 'asking'; readonly pending: Pending }
  | { readonly phase: 'queued'; readonly pending: Pending }
  | { readonly phase: 'sent'; readonly receipt: Receipt }
  /** Given up after it was asked for without an answer: whether it has arrived is not known yet. */
  | { readonly phase: 'unsure'; readonly codes: readonly string[] }
  /** Given up, and it had arrived all the same. */
  | { readonly phase: 'arrived'; readonly codes: readonly string[] }
  | { readonly phase: 'refused'; readonly problem: Problem };

export type SendingFacts = {
  readonly lineOf: (code: string) => Line;
  readonly flush: (codes: readonly string[]) => Promise<void>;
  readonly handIn: (body: HandIn, key: string) => Promise<HandedIn>;
  readonly keepPending: (pending: Pending | null) => Promise<unknown>;
  readonly keepReceipt: (receipt: Receipt) => Promise<unknown>;
  readonly now: () => string;
  readonly newKey: () => string;
  readonly onChange: (sending: Sending) => void;
  readonly onNoLine: (connection: Connection, leastWait: number) => void;
  /** It has been sent, or its state is another than was thought: the form is to be looked at again. */
  readonly onSettled: () => void;
};

/** What the server has of a line. */
type Stands = Pick<SubmissionOnWire, 'state' | 'version'>;

/** True where a sending is what brought a line to where it stands. */
const hasArrived = ({ entries }: HandIn, standsAt: (code: string) => Stands | null): boolean =>
  entries.some(({ code, version }) => {
    const stands = standsAt(code);
    return stands !== null && stands.version > version && !['draft', 'returned'].includes(stands.state);
  });

/** The sender of one form. */
export const makeSender = (facts: SendingFacts) => {
  let pending: Pending | null = null;
  /** Asked for without an answer, and then given up. */
  let unsure: HandIn | null = null;
  let isGoing = false;

  const set = facts.onChange;
  const forget = async (): Promise<void> => {
    pending = null;
    await facts.keepPending(null);
  };

  const wait = async (): Promise<void> => {
    if (pending === null) return;
    await facts.keepPending(pending);
    set({ phase: pending.isWanted ? 'queued' : 'asking', pending });
  };

  const post = async (body: HandIn, key: string, codes: readonly string[]): Promise<void> => {
    try {
      const { reference, at, late, state } = await facts.handIn(body, key);
      const receipt: Receipt = { reference, at, late, state, codes };
      await facts.keepReceipt(receipt);
      await forget();
      set({ phase: 'sent', receipt });
      facts.onSettled();
    } catch (fault) {
      const problem = problemOf(fault);
      switch (failingOf(problem)) {
        case 'session':
          // Pressed, and to be done: it goes on after the sign-in.
          if (pending !== null) pending = { ...pending, isWanted: true };
          return wait();
        case 'passing':
          facts.onNoLine(problem.status === 0 ? 'no_answer' : 'troubled', (problem.retryAfter ?? 0) * 1_000);
          return wait();
        case 'changed':
        case 'refused':
          await forget();
          set({ phase: 'refused', problem });
          return facts.onSettled();
      }
    }
  };

  const go = async (): Promise<void> => {
    if (pending === null || isGoing) return;
    isGoing = true;
    try {
      const { codes, composedAt, key } = pending;
      if (pending.body === null) {
        set({ phase: 'saving' });
        await facts.flush(codes);
        const lines = codes.map(facts.lineOf);
        if (lines.some(({ phase }) => phase === 'waiting' || phase === 'stopped')) return await wait();
        if (lines.some(isUnsaved)) {
          // Somebody else's figure, or a refusal: the line itself says which.
          await forget();
          return set({ phase: 'idle' });
        }
        pending = {
          ...pending,
          body: { entries: lines.map(({ code, version }) => ({ code, version })), composedAt },
        };
        // Kept before it is asked: after a crash the same is asked under the same key.
        await facts.keepPending(pending);
      }
      set({ phase: 'sending' });
      if (pending.body !== null) await post(pending.body, key, codes);
    } finally {
      isGoing = false;
    }
  };

  return {
    /** «Gửi»: everything is saved, then sent. A second press while it goes does nothing. */
    send: async (codes: readonly string[]): Promise<void> => {
      if (isGoing || pending !== null) return;
      unsure = null;
      pending = { key: facts.newKey(), codes, composedAt: facts.now(), body: null, isWanted: false };
      await go();
    },
    /** «Gửi khi có mạng»: it goes by itself, also after the page was closed and opened again. */
    sendLater: async (): Promise<void> => {
      if (pending === null) return;
      pending = { ...pending, isWanted: true };
      await wait();
    },
    /** «Chưa gửi». What has been asked for may have arrived all the same: the form is to be looked at. */
    cancel: async (): Promise<void> => {
      if (isGoing || pending === null) return;
      const { body, codes } = pending;
      unsure = body;
      await forget();
      set(body === null ? { phase: 'idle' } : { phase: 'unsure', codes });
    },
    /** The form has been looked at: what became of a sending without an answer is known. */
    looked: async (standsAt: (code: string) => Stands | null): Promise<void> => {
      if (isGoing) return;
      const open = pending?.isWanted === false ? pending.body : null;
      const asked = unsure ?? open;
      if (asked === null) return;
      const isThere = hasArrived(asked, standsAt);
      // Not there, and the person is still being asked.
      if (!isThere && unsure === null) return;
      unsure = null;
      await forget();
      set(isThere ? { phase: 'arrived', codes: asked.entries.map(({ code }) => code) } : { phase: 'idle' });
    },
    /** A sending found on the device. One that nobody confirmed is dropped: pressing again is the safer half. */
    restore: async (found: Pending | undefined): Promise<void> => {
      if (found === undefined) return;
      if (!found.isWanted) return forget();
      pending = found;
      set({ phase: 'queued', pending });
      await go();
    },
    /** The line is back, or somebody is signed in again. */
    goOn: async (): Promise<void> => {
      if (pending?.isWanted === true) await go();
    },
    /** What is shown of the last sending is taken away. */
    clear: (): void => {
      if (pending !== null) return;
      unsure = null;
      set({ phase: 'idle' });
    },
  };
};
