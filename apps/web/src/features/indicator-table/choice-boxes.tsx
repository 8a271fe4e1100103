import { useLocale } from '../../i18n/locale-provider.tsx';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import type { Choice } from './choice-list.ts';
import styles from './table-toolbar.module.css';

type Props<Value extends string> = {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
};

/** Boxes to tick, each with how many indicators it stands for. */
export const ChoiceBoxes = <Value extends string>({ legend, choices, chosen, onChoose }: Props<Value>) => {
  const { format } = useLocale();
  const toggle = (value: Value): void =>
    onChoose(
      chosen.includes(value)
        ? chosen.filter((each) => each !== value)
        : choices.map((choice) => choice.value).filter((each) => each === value || chosen.includes(each)),
    );
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(({ value, label, count, status }) => (
        <label key={value} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {status === undefined ? null : <StatusSymbol status={status} size={14} />}
          <span className={styles.choiceWord}>{label}</span>
          <span className={styles.choiceCount}>{format.count(count)}</span>
        </label>
      ))}
    </fieldset>
  );
};
