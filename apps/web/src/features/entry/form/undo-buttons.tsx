import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useEntry } from '../entry-context.ts';
import styles from './form.module.css';

/** Back and forth over what was typed, for those who do not know the keys, or have none. */
export const UndoButtons = () => {
  const { entry } = useText();
  const { desk, state } = useEntry();
  const { past, future } = state.history;
  return (
    <span className={styles.steps}>
      <button
        type="button"
        className={styles.icon}
        aria-label={entry.form.undo}
        title={`${entry.form.undo} (Ctrl+Z)`}
        aria-keyshortcuts="Control+Z"
        disabled={past.length === 0}
        onClick={desk.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label={entry.form.redo}
        title={`${entry.form.redo} (Ctrl+Y)`}
        aria-keyshortcuts="Control+Y"
        disabled={future.length === 0}
        onClick={desk.redo}
      >
        <Icon name="redo" />
      </button>
    </span>
  );
};
