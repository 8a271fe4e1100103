/**
 * Files on their way to the server. They go on while the person looks at another indicator; what was not taken waits
 * here with its reason until it is sent again or left out. Nothing is kept beyond the page: a file is chosen again.
 */
import type { AttachmentOnWire, Problem } from '@ve-dich/contract';
import { problemOf } from '../../../api/problem-error.ts';

/** Why a file was not even sent. */
export type UnfitReason = 'too_large' | 'wrong_kind' | 'empty';

export type Upload = {
  readonly id: number;
  readonly file: File;
  /** From 0 to 1; at 1 the server looks into it. */
  readonly share: number;
  readonly fault:
    | { readonly by: 'server'; readonly problem: Problem }
    | { readonly by: 'form'; readonly reason: UnfitReason }
    | null;
};

type Sending = {
  readonly file: File;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};
export type Send = (sending: Sending) => Promise<AttachmentOnWire>;

const NONE: readonly Upload[] = [];
const uploads = new Map<string, readonly Upload[]>();
const stops = new Map<number, AbortController>();
const listeners = new Set<() => void>();
let last = 0;

const set = (place: string, all: readonly Upload[]): void => {
  if (all.length === 0) uploads.delete(place);
  else uploads.set(place, all);
  for (const listener of listeners) listener();
};
const change = (place: string, id: number, over: Partial<Upload>): void =>
  set(
    place,
    uploadsAt(place).map((each) => (each.id === id ? { ...each, ...over } : each)),
  );

/** What is on its way to a place, the first chosen first. */
export const uploadsAt = (place: string): readonly Upload[] => uploads.get(place) ?? NONE;

/** Hears of every change; returns how to stop hearing. */
export const hearUploads = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Leaves a file out; one that is still on its way is stopped. */
export const leaveOut = (place: string, id: number): void => {
  stops.get(id)?.abort();
  stops.delete(id);
  set(
    place,
    uploadsAt(place).filter((each) => each.id !== id),
  );
};

const run = async (place: string, { id, file }: Upload, send: Send): Promise<AttachmentOnWire | null> => {
  const stop = new AbortController();
  stops.set(id, stop);
  change(place, id, { share: 0, fault: null });
  try {
    const onProgress = (share: number): void => change(place, id, { share });
    const answer = await send({ file, onProgress, signal: stop.signal });
    leaveOut(place, id);
    return answer;
  } catch (fault) {
    if (!stop.signal.aborted) change(place, id, { fault: { by: 'server', problem: problemOf(fault) } });
    return null;
  } finally {
    stops.delete(id);
  }
};

/** Sends a file to a place. `null` where it was stopped, not fit to be sent, or not taken: the list then says why. */
export const upload = async (
  place: string,
  file: File,
  unfit: UnfitReason | null,
  send: Send,
): Promise<AttachmentOnWire | null> => {
  const fault = unfit === null ? null : ({ by: 'form', reason: unfit } as const);
  const one: Upload = { id: (last += 1), file, share: 0, fault };
  set(place, [...uploadsAt(place), one]);
  return unfit === null ? run(place, one, send) : null;
};

/** Sends again what was not taken. */
export const uploadAgain = (place: string, id: number, send: Send): Promise<AttachmentOnWire | null> => {
  const one = uploadsAt(place).find((each) => each.id === id);
  return one === undefined ? Promise.resolve(null) : run(place, one, send);
};
