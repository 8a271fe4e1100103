import { ModalDialog } from '../../../feedback/modal-dialog.tsx';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import type { Pending } from '../desk/sending.ts';
import { useEntry } from '../entry-context.ts';
import formStyles from '../form/form.module.css';
import styles from './dialogs.module.css';

/** The server has not answered: shall it go when the line is back? Asked, never assumed. */
export const OfflineSendDialog = ({ pending }: { readonly pending: Pending }) => {
  const { format } = useLocale();
  const { desk } = useEntry();
  const words = useSendingText().offlineSend;
  return (
    <ModalDialog title={words.title} onClose={() => void desk.cancelSending()}>
      <p>{words.body({ count: format.count(pending.codes.length) })}</p>
      {pending.body === null ? null : <p>{words.asked}</p>}
      <p className={styles.small}>{words.deadline}</p>
      <div className={styles.buttons}>
        <button type="button" className={formStyles.primary} onClick={() => void desk.sendLater()}>
          {words.later}
        </button>
        <button type="button" className={formStyles.secondary} onClick={() => void desk.cancelSending()}>
          {pending.body === null ? words.not : words.notAgain}
        </button>
      </div>
    </ModalDialog>
  );
};
