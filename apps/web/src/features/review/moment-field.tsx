import { useId } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import type { MomentChoice } from './moment-choice.ts';
import { weekdayOf } from './moments.ts';
import styles from '../../ui/form.module.css';

type Props = {
  readonly legend: string;
  readonly value: MomentChoice;
  readonly onChange: (value: MomentChoice) => void;
  /** Instants to choose from. */
  readonly offered: readonly string[];
  /** The month's own deadline, where it may be chosen. */
  readonly ofPeriod: string | null;
  readonly fault: string | null;
};

/** Until when: a few working days to choose from, or a day and a time written as they are everywhere else. */
export const MomentField = ({ legend, value, onChange, offered, ofPeriod, fault }: Props) => {
  const { format } = useLocale();
  const words = useLockingText().moment;
  const id = useId();
  const choices = [
    ...(ofPeriod === null ? [] : [['period', words.ofPeriod({ at: format.instant(ofPeriod) })] as const]),
    ...offered.map(
      (at) =>
        [
          at,
          words.weekday({ weekday: words.weekdays[weekdayOf(at)] ?? '', at: format.instant(at) }),
        ] as const,
    ),
    ['other', words.other] as const,
  ];
  return (
    <fieldset className={styles.group} aria-describedby={fault === null ? undefined : `${id}-fault`}>
      <legend>{legend}</legend>
      {choices.map(([chosen, label]) => (
        <label key={chosen} className={styles.choice}>
          <input
            type="radio"
            name={id}
            checked={value.chosen === chosen}
            onChange={() => onChange({ ...value, chosen })}
          />
          {label}
        </label>
      ))}
      {value.chosen === 'other' ? (
        <div className={styles.pair}>
          <label>
            {words.day}
            <input
              className={styles.field}
              inputMode="numeric"
              autoComplete="off"
              value={value.day}
              onChange={(event) => onChange({ ...value, day: event.target.value })}
            />
          </label>
          <label>
            {words.time}
            <input
              className={styles.field}
              inputMode="numeric"
              autoComplete="off"
              value={value.time}
              onChange={(event) => onChange({ ...value, time: event.target.value })}
            />
          </label>
        </div>
      ) : null}
      {fault === null ? null : (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
};
