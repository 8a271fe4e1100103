/** One person, one window: the same form opened a second time makes the first read-only (`ux.md` §4.5). */

type Said = { readonly form: string; readonly tab: string };

const CHANNEL = 've-dich.entry';

const isSaid = (data: unknown): data is Said =>
  typeof data === 'object' && data !== null && 'form' in data && 'tab' in data;

export type Tabs = { readonly claim: () => void; readonly close: () => void };

/**
 * Claims a form for this window.
 * @param form whose, of which unit, of which month
 * @param onElsewhere another window has claimed it
 */
export const claimForm = (form: string, tab: string, onElsewhere: () => void): Tabs => {
  // An old browser: two windows are then told apart only by the versions they save from.
  if (typeof BroadcastChannel === 'undefined') return { claim: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isSaid(data) && data.form === form && data.tab !== tab) onElsewhere();
  });
  const claim = (): void => {
    // A channel is of one origin; it is windows that want a target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage({ form, tab } satisfies Said);
  };
  claim();
  return { claim, close: () => channel.close() };
};
