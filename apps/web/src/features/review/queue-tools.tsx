import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { singleKeysOn } from '../../navigation/shortcut.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './review-board.module.css';

type Props = {
  readonly clear: number;
  readonly selected: number;
  readonly onClear: () => void;
  readonly onSelected: () => void;
};

/** What can be decided for several figures at once. Each opens a list of them before anything is done. */
export const QueueTools = ({ clear, selected, onClear, onSelected }: Props) => {
  const { format } = useLocale();
  const words = useReviewText();
  return (
    <div className={styles.tools}>
      <div className={buttons.row}>
        {clear === 0 ? null : (
          <button type="button" className={buttons.plain} onClick={onClear}>
            {words.approveClear({ count: format.count(clear) })}
          </button>
        )}
        {selected === 0 ? null : (
          <button type="button" className={buttons.plain} aria-keyshortcuts="Shift+A" onClick={onSelected}>
            {words.approveSelected({ count: format.count(selected) })}
          </button>
        )}
      </div>
      {singleKeysOn() ? <p className={styles.keys}>{words.keys}</p> : null}
    </div>
  );
};
