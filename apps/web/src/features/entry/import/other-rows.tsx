import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { Folded } from '../../../ui/folded.tsx';
import type { Answering } from './answering.ts';
import { RowChoice } from './row-choice.tsx';
import styles from './import.module.css';

/** A table of the whole province has a hundred rows of others: folded away beyond the first of them. */
const MOST_SHOWN = 60;

/** Rows of no indicator that is known here. Most are another unit's; one that is not can be given its indicator. */
export const OtherRows = ({ preview, isOpen, ...asking }: Answering & { readonly isOpen: boolean }) => {
  const { format } = useLocale();
  const { rows: words } = useImportText();
  return (
    <Folded
      className={styles.columns}
      isOpen={isOpen}
      summary={words.others({ count: format.count(preview.others.length) })}
    >
      <p className={styles.small}>{words.othersHint}</p>
      <ul className={styles.others}>
        {preview.others.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.row} className={styles.other}>
            <span className={styles.otherName}>
              <span lang="vi">{row.label}</span>{' '}
              <span className={styles.small}>{words.rowNumber({ row: format.count(row.row + 1) })}</span>
            </span>
            <span className={styles.figure}>{row.raw.map(({ raw }) => raw).join(' · ')}</span>
            <RowChoice row={row} {...asking} />
          </li>
        ))}
      </ul>
    </Folded>
  );
};
