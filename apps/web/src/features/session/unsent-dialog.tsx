import { useState } from 'react';
import type { Unsent } from '../../api/kept-work.ts';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useKeptWorkText } from '../../i18n/use-kept-work-text.ts';
import styles from './kept-work.module.css';

type Props = {
  readonly unsent: Unsent;
  /** Clears this person's work from this device. */
  readonly clearWork: () => Promise<void>;
  readonly signOut: () => void;
  readonly onClose: () => void;
};

/** Before a sign-out with figures that were not sent: what stays on this device, what is lost, and the three ways on. */
export const UnsentDialog = ({ unsent, clearWork, signOut, onClose }: Props) => {
  const format = useFormat();
  const words = useKeptWorkText();
  const [isBusy, setBusy] = useState(false);
  const leave = async (isToClear: boolean): Promise<void> => {
    setBusy(true);
    if (isToClear) await clearWork();
    signOut();
  };
  const { kept, unkept } = unsent;
  return (
    <ModalDialog title={words.signOutTitle} onClose={onClose}>
      {unkept === 0 ? null : <p className={styles.care}>{words.nowhere({ count: format.count(unkept) })}</p>}
      {kept === 0 ? null : (
        <>
          <p>{words.stays({ count: format.count(kept) })}</p>
          <p className={styles.small}>{words.shared}</p>
        </>
      )}
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} disabled={isBusy} onClick={onClose}>
          {words.back}
        </button>
        <button
          type="button"
          className={styles.secondary}
          disabled={isBusy}
          onClick={() => void leave(false)}
        >
          {kept === 0 ? words.signOutAnyway : words.signOutKeep}
        </button>
        {kept === 0 ? null : (
          <button
            type="button"
            className={styles.secondary}
            disabled={isBusy}
            onClick={() => void leave(true)}
          >
            {words.signOutClear}
          </button>
        )}
      </div>
    </ModalDialog>
  );
};
