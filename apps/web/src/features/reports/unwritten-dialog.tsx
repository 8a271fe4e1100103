import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import type { ExportFormat } from './report-choice.ts';
import styles from './report-aside.module.css';

type Props = {
  /** Sentences that are being written and not saved. */
  readonly count: number;
  readonly format: ExportFormat;
  /** Goes to the first of them. */
  readonly onFirst: () => void;
  /** Makes the file without them. */
  readonly onExport: () => void;
  readonly onClose: () => void;
};

/** Asked before a file is made while sentences are being written: what is not saved is not in it. */
export const UnwrittenDialog = ({ count, format: fileFormat, onFirst, onExport, onClose }: Props) => {
  const { format } = useLocale();
  const words = useReportsText().exports;
  return (
    <ModalDialog title={words.unwritten({ count: format.count(count) })} onClose={onClose}>
      <div className={form.form}>
        <p>{words.unwrittenMeaning}</p>
        <div className={styles.ways}>
          <button type="button" className={buttons.plain} onClick={onExport}>
            {words.without({ format: words.formats[fileFormat] })}
          </button>
          <button type="button" className={buttons.primary} onClick={onFirst}>
            {words.toUnwritten}
          </button>
        </div>
      </div>
    </ModalDialog>
  );
};
