import type { ReactNode } from 'react';
import { useEntry } from '../entry-context.ts';
import { goOnEnter } from '../go-on-enter.ts';
import styles from './fields.module.css';

type Props = {
  readonly code: string;
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly lines: number;
  readonly most: number;
  /** Said beside it; the field is then marked as not right yet. */
  readonly wanted?: string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
  /** What stands under it at the right. */
  readonly foot?: ReactNode;
};

/** A few lines of words. No masking and no capitals of its own: what Telex and UniKey compose stays theirs. */
export const TextBox = (props: Props) => {
  const { code, id, label, hint, value, lines, most, wanted, readOnly, onChange, foot } = props;
  const { desk } = useEntry();
  const shared = {
    id,
    className: styles.box,
    value,
    readOnly,
    maxLength: most,
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    'aria-invalid': wanted === undefined ? undefined : true,
    'aria-describedby': `${id}-under`,
    onBlur: () => void desk.settle(code),
    onCompositionStart: () => desk.compose(code, true),
    onCompositionEnd: () => desk.compose(code, false),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines === 1 ? (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          onKeyDown={goOnEnter}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea {...shared} rows={lines} onChange={({ target }) => onChange(target.value)} />
      )}
      <p id={`${id}-under`} className={styles.under}>
        <span className={wanted === undefined ? undefined : styles.wanted}>{wanted ?? hint}</span>
        {foot === undefined ? null : <span className={styles.foot}>{foot}</span>}
      </p>
    </div>
  );
};
