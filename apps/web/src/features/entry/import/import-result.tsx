import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useEntry } from '../entry-context.ts';
import styles from './import.module.css';

/** An import that was written: the step of the desk it is, and of how many cells. */
export type ImportDone = { readonly place: string; readonly count: number };

type Props = { readonly done: ImportDone; readonly onClose: () => void };

/** What came of an import, with the way back for as long as it is the last thing that was done. */
export const ImportResult = ({ done, onClose }: Props) => {
  const { format } = useLocale();
  const words = useImportText().done;
  const { desk, state } = useEntry();
  const { past, future } = state.history;
  const isLast = past.at(-1)?.place === done.place;
  const isUndone = !isLast && future.at(-1)?.place === done.place;
  // Something else was done since: undo belongs to that now.
  if (!isLast && !isUndone) return null;
  return (
    <div className={styles.result} role="status">
      <Icon name={isUndone ? 'undo' : 'check'} />
      <p>{isUndone ? words.undone : words.written({ count: format.count(done.count) })}</p>
      {isLast ? (
        <button type="button" className={styles.tool} onClick={desk.undo}>
          {words.undo}
        </button>
      ) : null}
      <button type="button" className={styles.dismiss} aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
};
