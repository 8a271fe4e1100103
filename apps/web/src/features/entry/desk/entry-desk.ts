/**
 * The desk at which one person puts down one month of one unit: what is typed, on its way to the device and the server,
 * with undo, sending, and what happens when somebody else types too. Knows nothing of the page.
 */
import type { EntryForm, HandedIn, HandIn, SavedEntry } from '@ve-dich/contract';
import type { EntryContent } from '@ve-dich/domain';
import type { DeviceStore } from '../../../api/device-store.ts';
import {
  changedElsewhere,
  deskStateOf,
  isFrozen,
  linesAsTold,
  linesWith,
  type DeskState,
} from './desk-state.ts';
import { keptPlaces } from './kept-places.ts';
import { noted, NO_HISTORY, redone, undone, without, type Step } from './history.ts';
import { isNowhere, lineOf, type Line } from './line.ts';
import { sameContent } from './same-content.ts';
import { makeSaveQueue } from './save-queue.ts';
import { makeSender } from './sending.ts';
import { claimForm, type Tabs } from './tabs.ts';
import { afterLooking, typedOver, withMine } from './two-versions.ts';

export type DeskFacts = {
  readonly form: EntryForm;
  readonly accountId: string;
  readonly store: DeviceStore;
  readonly save: (code: string, content: EntryContent, version: number) => Promise<SavedEntry>;
  readonly handIn: (body: HandIn, key: string) => Promise<HandedIn>;
  /** Asks for the form anew; the page is given it too. */
  readonly look: () => Promise<EntryForm>;
  /** The present moment by the server's clock. */
  readonly now: () => string;
  readonly newKey: () => string;
};

export type EntryDesk = ReturnType<typeof makeEntryDesk>;
export type Edit = (content: EntryContent) => EntryContent;

/** Sets up the desk; nothing happens before `open`. */
export const makeEntryDesk = (facts: DeskFacts) => {
  const { form, accountId } = facts;
  const kept = keptPlaces(facts.store, [accountId, form.unit.code, form.calendar.period]);
  let state = deskStateOf(form);
  let told = form;
  let tabs: Tabs | null = null;
  const listeners = new Set<() => void>();

  const set = (over: Partial<DeskState>): void => {
    state = { ...state, ...over };
    for (const listener of listeners) listener();
  };
  const lineAt = (code: string): Line => {
    const line = state.lines[code];
    if (line === undefined) throw new RangeError(`no such line: ${code}`);
    return line;
  };
  const change = (code: string, over: Partial<Line>): void =>
    set({ lines: { ...state.lines, [code]: { ...lineAt(code), ...over } } });
  const take = (fresh: EntryForm): void => {
    told = fresh;
    const history = without(state.history, changedElsewhere(state.lines, fresh));
    set({ lines: linesWith(state.lines, fresh), history });
  };
  /** An answer is the proof that the line is up, and says what became of a sending that was given up. */
  const lookNow = async (): Promise<void> => {
    const fresh = await facts.look();
    take(fresh);
    if (!Object.values(state.lines).some(({ phase }) => phase === 'waiting')) set({ connection: 'up' });
    await sender.looked((code) => fresh.rows.find((row) => row.code === code)?.submission ?? null);
  };
  const lookAgain = (): void => void lookNow().catch(() => undefined);

  const look = async (code: string): Promise<boolean> => {
    try {
      const fresh = await facts.look();
      const submission = fresh.rows.find((row) => row.code === code)?.submission ?? null;
      change(code, afterLooking(lineAt(code), submission));
      if (lineAt(code).phase === 'saved') await kept.dropDraft(code);
      take(fresh);
      return true;
    } catch {
      return false;
    }
  };
  const queue = makeSaveQueue({
    lineOf: lineAt,
    codes: () => Object.keys(state.lines),
    change,
    save: facts.save,
    keep: kept.keepDraft,
    drop: kept.dropDraft,
    look,
    lookNow,
    hasDoubts: () => state.connection !== 'up' || state.sending.phase === 'unsure',
    onConnection: (connection) => {
      if (connection !== state.connection) set({ connection });
    },
    onCaughtUp: () => void sender.goOn(),
    onRefused: lookAgain,
  });
  const sender = makeSender({
    lineOf: lineAt,
    flush: queue.flush,
    handIn: async (body, key) => {
      const answer = await facts.handIn(body, key);
      set({ connection: 'up' });
      for (const { code, version, state: where, savedAt } of answer.entries)
        change(code, { version, state: where, savedAt });
      return answer;
    },
    keepPending: kept.keepPending,
    keepReceipt: (receipt) => {
      set({ receipts: [...state.receipts, receipt], history: NO_HISTORY });
      return kept.keepReceipt(receipt);
    },
    now: facts.now,
    newKey: facts.newKey,
    onChange: (sending) => set({ sending }),
    onNoLine: queue.waitForLine,
    onSettled: lookAgain,
  });

  const editMany = (where: string, edits: readonly (readonly [string, Edit])[]): void => {
    const changes = edits.flatMap(([code, edit]) => {
      const before = lineAt(code).content;
      const after = edit(before);
      return sameContent(before, after) ? [] : [{ code, before, after }];
    });
    if (changes.length === 0 || isFrozen(state)) return;
    const isTypingOn = changes.every(({ code }) => lineAt(code).content !== lineAt(code).settled);
    set({ history: noted(state.history, { place: where, changes }, isTypingOn) });
    for (const { code, after } of changes) {
      change(code, typedOver(lineAt(code), after));
      queue.touch(code);
    }
  };
  const step = (taken: ReturnType<typeof undone>, side: keyof Step['changes'][number]): void => {
    if (taken === null || side === 'code' || isFrozen(state)) return;
    set({ history: taken.history });
    for (const one of taken.step.changes) {
      change(one.code, typedOver(lineAt(one.code), one[side]));
      void queue.settle(one.code);
    }
  };

  const restore = async (): Promise<void> => {
    const { drafts, pending, receipts } = await kept.find();
    set({ receipts });
    for (const [code, draft] of drafts) {
      const line = state.lines[code];
      // Typed on since the page opened, or another set of indicators: the newer stands.
      if (line === undefined || line.phase !== 'saved') continue;
      if (sameContent(draft.content, line.content)) await kept.dropDraft(code);
      else change(code, { ...draft, settled: draft.content, phase: 'typed', isKept: true });
    }
    await sender.restore(pending);
    await queue.flush();
  };

  return {
    state: (): DeskState => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Begins: claims the form for this window and brings back what the device kept. Returns how to leave. */
    open: (): (() => void) => {
      queue.start();
      tabs = claimForm(kept.name, facts.newKey(), () => {
        // What was typed here goes out first; the other window will find it.
        void queue.flush().finally(() => queue.pause(true));
        set({ isElsewhere: true });
      });
      void restore();
      return () => {
        void queue.flush();
        queue.stop();
        tabs?.close();
      };
    },
    /** «Nhập tiếp ở đây»: the other window turns read-only. */
    claim: (): void => {
      tabs?.claim();
      queue.pause(false);
      set({ isElsewhere: false });
      lookAgain();
    },
    /** A newer answer of the server. */
    take,
    lookAgain,
    /** Changes a form; `where` names the field, so that typing on in it is one step back. */
    edit: (code: string, where: string, edit: Edit): void => editMany(`${code}/${where}`, [[code, edit]]),
    /** Changes several forms as one step. */
    editMany,
    settle: queue.settle,
    compose: queue.compose,
    saveNow: async (): Promise<void> => {
      await queue.flush();
      await queue.retryNow();
    },
    /** Before the page is left: true where something stands in it that neither this device nor the server takes. */
    wouldLose: async (): Promise<boolean> => {
      const isLost = (): boolean => Object.values(state.lines).some(isNowhere);
      if (isLost()) await queue.keepAll();
      if (isLost()) await queue.flush();
      return isLost();
    },
    undo: (): void => step(undone(state.history), 'before'),
    redo: (): void => step(redone(state.history), 'after'),
    /** Of two versions one's own stands. */
    keepMine: (code: string): void => {
      change(code, withMine(lineAt(code)));
      void queue.settle(code);
    },
    /** Of two versions the other's stands; one's own can be had back by undo. */
    takeTheirs: (code: string): void => {
      const { content: before, theirs } = lineAt(code);
      const row = form.rows.find((each) => each.code === code);
      if (theirs === null || row === undefined) return;
      const line = lineOf({ ...row, submission: theirs.submission }, form.calendar.period);
      const changes = [{ code, before, after: line.content }];
      set({ history: noted(state.history, { place: `${code}/theirs`, changes }, false) });
      change(code, line);
      void kept.dropDraft(code);
    },
    /** Neither yet: the person has seen both, and what is typed next goes over the other's; or both are to be seen again. */
    putOff: (code: string, isSeen: boolean): void => {
      const { theirs } = lineAt(code);
      if (theirs !== null) change(code, { theirs: { ...theirs, isSeen } });
    },
    /** Gives up what the server would not take. */
    discard: (code: string): void => {
      change(code, { phase: 'saved', problem: null, theirs: null, isKept: true, version: 0 });
      void kept.dropDraft(code).then(lookAgain);
    },
    /** Forgets what the server does not have, once it has been cleared from the device. */
    forgetUnsaved: (): void => {
      set({ lines: linesAsTold(state.lines, told), history: NO_HISTORY });
      void sender.cancel().then(lookAgain);
    },
    send: sender.send,
    sendLater: async (): Promise<void> => {
      await sender.sendLater();
      await queue.retryNow();
    },
    /** Gives a sending up. Whether it has gone already is asked at once, or as soon as the line is back. */
    cancelSending: async (): Promise<void> => {
      await sender.cancel();
      await queue.retryNow();
    },
    clearSending: sender.clear,
    /** The line may be back: a sign-in, the browser's word, the page in front again. */
    resume: async (): Promise<void> => {
      await queue.resume();
      await queue.retryNow();
    },
  };
};
