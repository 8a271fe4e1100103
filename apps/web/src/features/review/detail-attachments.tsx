import type { EntryRow } from '@ve-dich/contract';
import { addressOf } from '@ve-dich/contract/routes';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useAttachmentText } from '../../i18n/use-attachment-text.ts';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { fileSize } from '../../ui/file-size.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './detail-parts.module.css';

/** Files that came with the figure, each to be opened; nothing where there are none. */
export const DetailAttachments = ({ attachments }: Pick<EntryRow, 'attachments'>) => {
  const { format } = useLocale();
  const reviewText = useReviewText();
  const words = useAttachmentText();
  if (attachments.length === 0) return null;
  return (
    <section aria-label={reviewText.attachments} className={styles.part}>
      <h3>{reviewText.attachments}</h3>
      <ul className={styles.plain}>
        {attachments.map((file) => (
          <li key={file.id}>
            <Icon name="clip" size={14} />{' '}
            <a
              href={addressOf('attachment', { id: file.id })}
              download={file.name}
              aria-label={words.download({ name: file.name })}
              lang="vi"
            >
              {file.name}
            </a>{' '}
            <span className={styles.quiet}>
              {words.by({
                size: fileSize(file.bytes, words, format),
                by: file.uploadedBy.fullName,
                at: format.instant(file.uploadedAt),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
