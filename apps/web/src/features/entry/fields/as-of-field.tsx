import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { useEntry } from '../entry-context.ts';
import { goOnEnter } from '../go-on-enter.ts';
import { dayShown, dayTyped } from '../../../ui/day-text.ts';
import { faultAt, placeId } from '../view/obstacles.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './fields.module.css';

type Props = { readonly view: RowView; readonly label: string; readonly isCell?: boolean };

/** «Số liệu tính đến ngày»: the period's cut-off unless another day is typed. */
export const AsOfField = ({ view, label, isCell = false }: Props) => {
  const { work, entry } = useText();
  const { desk, form } = useEntry();
  const [own, setOwn] = useState<string | null>(null);
  const { line, settled, readOnly } = view;
  const { asOf } = line.content;
  const id = placeId(line.code, 'asOf');
  const isWrong = faultAt(view, 'asOf') !== undefined;
  const shown = dayShown(asOf === '' ? (settled.read.asOf ?? '') : asOf);
  return (
    <div className={isCell ? undefined : styles.day}>
      {isCell ? null : (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <input
        id={id}
        className={isCell ? `${styles.box} ${styles.cellBox}` : styles.box}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        {...(isCell ? { 'aria-label': label } : {})}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-under` : undefined}
        readOnly={readOnly !== null}
        title={entry.fields.asOfHint}
        value={own ?? shown}
        onKeyDown={goOnEnter}
        onChange={({ target }) => {
          setOwn(target.value);
          const day = dayTyped(target.value, form.calendar.year);
          desk.edit(line.code, 'asOf', (content) => ({ ...content, asOf: day }));
        }}
        onBlur={() => {
          setOwn(null);
          void desk.settle(line.code);
        }}
      />
      {isWrong ? (
        <p id={`${id}-under`} className={styles.wanted}>
          {work.faults.as_of}
        </p>
      ) : null}
    </div>
  );
};
