import type { EntryRow } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './detail-parts.module.css';

/** Files that came with the figure; nothing where there are none. */
export const DetailAttachments = ({ attachments }: Pick<EntryRow, 'attachments'>) => {
  const { text, format } = useLocale();
  const words = text.review;
  if (attachments.length === 0) return null;
  return (
    <section aria-label={words.attachments} className={styles.part}>
      <h3>{words.attachments}</h3>
      <ul className={styles.plain}>
        {attachments.map((file) => (
          <li key={file.id}>
            <Icon name="clip" size={14} /> <span lang="vi">{file.name}</span>{' '}
            <span className={styles.quiet}>
              {words.bytes({ amount: format.count(Math.max(1, Math.round(file.bytes / 1024))) })} ·{' '}
              {file.uploadedBy.fullName}, {format.instant(file.uploadedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
