/** Where on the device the work on one form is kept: its drafts, a sending that waits, what was sent. */
import type { DeviceStore } from '../../../api/device-store.ts';
import { KEPT } from '../../../api/kept-names.ts';
import type { Draft } from './line.ts';
import type { Pending, Receipt } from './sending.ts';

/** @param place account, unit, period */
export const keptPlaces = (store: DeviceStore, place: readonly [string, string, string]) => {
  const drafts = [KEPT.draft, ...place] as const;
  const sendings = [KEPT.sending, ...place] as const;
  const receipts = [KEPT.receipt, ...place] as const;
  return {
    /** The form's own name, the same in every window of one person. */
    name: place.join('/'),
    keepDraft: (code: string, draft: Draft): Promise<boolean> => store.put([...drafts, code], draft),
    dropDraft: (code: string): Promise<void> => store.remove([...drafts, code]),
    keepPending: async (pending: Pending | null): Promise<void> => {
      if (pending === null) await store.remove([...sendings, 'one']);
      else await store.put([...sendings, 'one'], pending);
    },
    keepReceipt: async (receipt: Receipt): Promise<void> => {
      await store.put([...receipts, receipt.reference], receipt);
    },
    /** Everything that is kept of this form. */
    find: async () => {
      const [foundDrafts, foundSendings, foundReceipts] = await Promise.all([
        store.under<Draft>(drafts),
        store.under<Pending>(sendings),
        store.under<Receipt>(receipts),
      ]);
      return {
        drafts: foundDrafts,
        pending: foundSendings.get('one'),
        receipts: [...foundReceipts.values()].sort((one, other) => (one.at < other.at ? -1 : 1)),
      };
    },
  };
};
