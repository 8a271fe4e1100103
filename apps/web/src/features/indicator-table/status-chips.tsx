import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { StatusSlug } from '../../navigation/search-params.ts';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import type { Choice } from './choice-list.ts';
import styles from './table-toolbar.module.css';

type Props = {
  readonly choices: readonly Choice<StatusSlug>[];
  readonly chosen: readonly StatusSlug[];
  readonly onChoose: (chosen: readonly StatusSlug[]) => void;
};

/** How many are in each status, worst first; a press keeps only those. */
export const StatusChips = ({ choices, chosen, onChoose }: Props) => {
  const { format } = useLocale();
  const indicatorText = useIndicatorText();
  return (
    <div className={styles.chips} role="group" aria-label={indicatorText.status}>
      {choices.map(({ value, label, count, status }) => {
        const isOn = chosen.includes(value);
        return (
          <button
            key={value}
            type="button"
            className={styles.chip}
            data-status={status}
            aria-pressed={isOn}
            onClick={() => onChoose(isOn ? chosen.filter((each) => each !== value) : [...chosen, value])}
          >
            {status === undefined ? null : <StatusSymbol status={status} size={14} />}
            <strong>{format.count(count)}</strong>
            <span className={styles.chipWord}>{label}</span>
          </button>
        );
      })}
    </div>
  );
};
