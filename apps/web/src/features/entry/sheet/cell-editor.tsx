import type { EntryContent } from '@ve-dich/domain';
import { useState } from 'react';
import { useEntry } from '../entry-context.ts';
import { withNumber, type NumberPlace } from '../view/changes.ts';
import styles from './year-sheet.module.css';

export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay';

type Props = {
  readonly code: string;
  readonly place: NumberPlace;
  readonly label: string;
  /** What stood in the form before; Esc brings it back. */
  readonly before: EntryContent;
  /** What the field begins with: the key that was pressed, or the number that is there. */
  readonly begins: string;
  readonly onLeave: (how: Leaving) => void;
};

/** A cell being typed in. Arrows move the caret; Enter and Tab put the number down and go on, Esc leaves it as it was. */
export const CellEditor = ({ code, place, label, before, begins, onLeave }: Props) => {
  const { desk } = useEntry();
  const [text, setText] = useState(begins);
  const type = (typed: string): void => {
    setText(typed);
    desk.edit(code, place, withNumber(place, typed));
  };
  return (
    <input
      className={styles.editor}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      aria-label={label}
      // The cell was opened to type in it.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      value={text}
      onChange={({ target }) => type(target.value)}
      onCompositionStart={() => desk.compose(code, true)}
      onCompositionEnd={() => desk.compose(code, false)}
      onBlur={() => {
        void desk.settle(code);
        onLeave('stay');
      }}
      // The sheet's own pasting is for a cell that is not being typed in.
      onPaste={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        const leave = (how: Leaving): void => {
          event.preventDefault();
          void desk.settle(code);
          onLeave(how);
        };
        if (event.key === 'Enter') leave(event.shiftKey ? 'up' : 'down');
        else if (event.key === 'Tab') leave(event.shiftKey ? 'left' : 'right');
        else if (event.key === 'Escape') {
          desk.edit(code, place, () => before);
          leave('stay');
        }
      }}
    />
  );
};
