import type { AttachmentOnWire } from '@ve-dich/contract';
import { addressOf } from '@ve-dich/contract/routes';
import { useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useAttachmentText } from '../../../i18n/use-attachment-text.ts';
import { fileSize } from '../../../ui/file-size.ts';
import { Icon } from '../../../ui/icons.tsx';
import styles from './attachments.module.css';

type Props = {
  readonly files: readonly AttachmentOnWire[];
  readonly canRemove: boolean;
  readonly removing: string | null;
  readonly onRemove: (file: AttachmentOnWire) => void;
};

/** The files that stand beside the figure: each can be opened, and taken away while the figure is with its unit. */
export const AttachmentList = ({ files, canRemove, removing, onRemove }: Props) => {
  const { format } = useLocale();
  const words = useAttachmentText();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <Icon name="clip" />
          <span className={styles.about}>
            <a
              href={addressOf('attachment', { id: file.id })}
              download={file.name}
              aria-label={words.download({ name: file.name })}
              lang="vi"
            >
              {file.name}
            </a>
            <span className={styles.small}>
              {words.by({
                size: fileSize(file.bytes, words, format),
                by: file.uploadedBy.fullName,
                at: format.instant(file.uploadedAt),
              })}
            </span>
            {asked === file.id ? (
              <span className={styles.ask}>
                <span>{words.removeAsk({ name: file.name })}</span>
                <button
                  type="button"
                  className={styles.button}
                  disabled={removing === file.id}
                  onClick={() => {
                    setAsked(null);
                    onRemove(file);
                  }}
                >
                  {words.remove}
                </button>
                <button type="button" className={styles.button} onClick={() => setAsked(null)}>
                  {words.keep}
                </button>
              </span>
            ) : null}
          </span>
          {canRemove && asked !== file.id ? (
            <button
              type="button"
              className={styles.button}
              aria-label={words.removeOf({ name: file.name })}
              disabled={removing === file.id}
              onClick={() => setAsked(file.id)}
            >
              {words.remove}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
