import { ModalDialog } from '../../../feedback/modal-dialog.tsx';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import formStyles from '../form/form.module.css';
import styles from './dialogs.module.css';

type Props = {
  /** Figures that are nowhere but in this page; none once they have been saved meanwhile. */
  readonly count: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Leaving the page would lose what was typed: asked, with staying as the easier answer. */
export const LeaveDialog = ({ count, onStay, onLeave }: Props) => {
  const { format } = useLocale();
  const { leaving: words } = useSendingText();
  return (
    <ModalDialog title={words.title} onClose={onStay}>
      <p role="status">{count === 0 ? words.saved : words.body({ count: format.count(count) })}</p>
      <div className={styles.buttons}>
        <button type="button" className={formStyles.primary} onClick={onStay}>
          {words.stay}
        </button>
        <button type="button" className={formStyles.secondary} onClick={onLeave}>
          {count === 0 ? words.leaveSaved : words.leave}
        </button>
      </div>
    </ModalDialog>
  );
};
