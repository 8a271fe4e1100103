/**
 * The work of entering figures that this device keeps, as a whole: how much of it has not reached the server, and how it
 * is cleared. Other people sit down at the same computer (`ux.md` §4.6).
 */
import type { DeviceStore, KeptValue } from './device-store.ts';
import { KEPT, openForms } from './kept-names.ts';

/** What would be lost, or stay behind. */
export type Unsent = {
  /** Figures on this device that were not saved at the server, or were to be sent and have not gone. */
  readonly kept: number;
  /** Figures in an open page that are nowhere else. */
  readonly unkept: number;
};

const codesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && 'codes' in value && Array.isArray(value.codes)
    ? value.codes.filter((code) => typeof code === 'string')
    : [];
const isWanted = ({ value }: KeptValue): boolean =>
  typeof value === 'object' && value !== null && 'isWanted' in value && value.isWanted === true;

/** A figure of a month of a unit: the parts of a name after the account. */
const figureOf = (name: readonly string[], code: string): string => [...name.slice(2, 4), code].join('/');

/** Sorts the drafts: what was kept before the month was sent has gone with it, for only what is saved is sent. */
const draftsOf = async (store: DeviceStore, accountId: string) => {
  const [drafts, receipts] = await Promise.all([
    store.all([KEPT.draft, accountId]),
    store.all([KEPT.receipt, accountId]),
  ]);
  const sentAt = new Map<string, number>();
  for (const { name, at, value } of receipts)
    for (const code of codesIn(value)) {
      const figure = figureOf(name, code);
      sentAt.set(figure, Math.max(at, sentAt.get(figure) ?? at));
    }
  const isSent = ({ name, at }: KeptValue): boolean =>
    at <= (sentAt.get(figureOf(name, name.at(-1) ?? '')) ?? -1);
  return { sent: drafts.filter(isSent), unsent: drafts.filter((draft) => !isSent(draft)) };
};

/** How much of an account's work has not reached the server. */
export const unsentOf = async (store: DeviceStore, accountId: string): Promise<Unsent> => {
  const { unsent } = await draftsOf(store, accountId);
  const sendings = (await store.all([KEPT.sending, accountId])).filter(isWanted);
  const figures = new Set([
    ...unsent.map(({ name }) => figureOf(name, name.at(-1) ?? '')),
    ...sendings.flatMap(({ name, value }) => codesIn(value).map((code) => figureOf(name, code))),
  ]);
  const unkept = [...openForms].reduce((sum, form) => sum + form.unkept(), 0);
  return { kept: figures.size, unkept };
};

/** Forgets what is no work any more: receipts, and drafts and sendings that have gone or that nobody wants. */
export const clearSent = async (store: DeviceStore, accountId: string): Promise<void> => {
  const { sent } = await draftsOf(store, accountId);
  const sendings = await store.all([KEPT.sending, accountId]);
  const gone = [...sent, ...sendings.filter((each) => !isWanted(each))];
  await Promise.all(gone.map(({ name }) => store.remove(name)));
  await store.removeUnder([KEPT.receipt, accountId]);
};

/** Forgets all of an account's work on this device, and in the pages that are open in this window. */
export const clearKept = async (store: DeviceStore, accountId: string): Promise<void> => {
  for (const kind of Object.values(KEPT)) await store.removeUnder([kind, accountId]);
  for (const form of openForms) form.onCleared();
};
