import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { Icon } from '../../ui/icons.tsx';
import { ChoiceBoxes } from './choice-boxes.tsx';
import type { Choice } from './choice-list.ts';
import styles from './table-toolbar.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
};

/** A button that opens a list of boxes to tick; it says what is chosen. Esc or a step outside closes it. */
export const FilterMenu = <Value extends string>({ label, choices, chosen, onChoose }: Props<Value>) => {
  const { format } = useLocale();
  const [opened, setOpened] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const only = chosen.length === 1 ? choices.find(({ value }) => value === chosen[0]) : undefined;
  const summary = chosen.length === 0 ? label : `${label}: ${only?.label ?? format.count(chosen.length)}`;

  useEffect(() => {
    if (!opened) return undefined;
    frame.current?.querySelector<HTMLElement>('input')?.focus();
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === false) setOpened(false);
    };
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.code !== 'Escape') return;
      event.stopPropagation();
      setOpened(false);
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape, { capture: true });
    };
  }, [opened]);

  return (
    <span ref={frame} className={styles.menu}>
      <button
        ref={opener}
        type="button"
        className={styles.control}
        data-on={chosen.length > 0 || undefined}
        aria-expanded={opened}
        onClick={() => setOpened((was) => !was)}
      >
        <span className={styles.controlWord}>{summary}</span>
        <Icon name="down" size={12} />
      </button>
      {opened ? (
        <div className={styles.dropdown}>
          <ChoiceBoxes legend={label} choices={choices} chosen={chosen} onChoose={onChoose} />
        </div>
      ) : null}
    </span>
  );
};
