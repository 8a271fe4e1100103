import { useId, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icons.tsx';
import { goOnEnter } from '../go-on-enter.ts';
import { STATE_ICONS, type FieldState } from './field-state.ts';
import styles from './number-field.module.css';

type Props = {
  readonly id: string;
  /** As a reader hears it: «Lũy kế đến hết tháng 5, tỷ đồng, Giải ngân vốn đầu tư công». */
  readonly label: string;
  /** The unit, as a suffix inside the frame. */
  readonly unit: string;
  /** The text of the form; empty where it follows from the other field. */
  readonly typed: string;
  /** What stands in the field while nobody types: the number as it is printed, the text where it is none. */
  readonly shown: string;
  readonly isDerived: boolean;
  readonly isWrong: boolean;
  readonly readOnly: boolean;
  readonly state: FieldState | null;
  readonly describedBy?: string | undefined;
  /** One of many in a table. */
  readonly isCell?: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly onCompose: (isComposing: boolean) => void;
};

/**
 * A number as text: both marks are accepted, nothing is reformatted while one types, and on leaving it stands as it is
 * printed (`ux.md` §4.1). What follows from the other field is in italics until it is typed over.
 */
export const NumberField = (props: Props) => {
  const {
    id,
    label,
    unit,
    typed,
    shown,
    isDerived,
    isWrong,
    readOnly,
    state,
    describedBy,
    isCell = false,
  } = props;
  const { entry } = useText();
  const stateId = useId();
  // What is being typed just now. Set aside as soon as the form says something else: undo, another's figure.
  const [own, setOwn] = useState<string | null>(null);
  const value = own !== null && own === typed ? own : shown;
  const isFollowing = isDerived && value === shown;
  const word = state !== null ? entry.fieldStates[state] : isFollowing ? entry.fields.derived : null;
  const described = [describedBy, word === null ? undefined : stateId].filter(Boolean).join(' ');
  return (
    <div
      className={isCell ? styles.cell : styles.large}
      data-wrong={isWrong || undefined}
      data-state={state ?? undefined}
    >
      <div className={styles.frame} data-readonly={readOnly || undefined}>
        <input
          id={id}
          className={styles.input}
          data-derived={isFollowing || undefined}
          type="text"
          inputMode="decimal"
          enterKeyHint="next"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          aria-label={label}
          aria-invalid={isWrong || undefined}
          aria-describedby={described === '' ? undefined : described}
          title={isFollowing && !readOnly ? entry.fields.derivedHint : undefined}
          readOnly={readOnly}
          value={value}
          onChange={({ target }) => {
            setOwn(target.value);
            props.onType(target.value);
          }}
          onFocus={({ target }) => {
            if (isCell || isFollowing) target.select();
          }}
          onBlur={() => {
            setOwn(null);
            props.onLeave();
          }}
          onCompositionStart={() => props.onCompose(true)}
          onCompositionEnd={() => props.onCompose(false)}
          onKeyDown={goOnEnter}
        />
        {unit === '' ? null : (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
        {state === null ? null : (
          <span className={styles.icon} title={entry.fieldStates[state]}>
            <Icon name={STATE_ICONS[state]} size={16} />
          </span>
        )}
      </div>
      {word === null ? null : (
        <span id={stateId} className={styles.word}>
          {word}
        </span>
      )}
    </div>
  );
};
