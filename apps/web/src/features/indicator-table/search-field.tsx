import { useEffect, useRef, useState, type Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './table-toolbar.module.css';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fieldRef?: Ref<HTMLInputElement>;
};

/** Filters by words while they are typed; marks may be left out. */
export const SearchField = ({ value, onChange, fieldRef }: Props) => {
  const { text } = useLocale();
  const [typed, setTyped] = useState(value);
  const composing = useRef(false);
  // The address may change under the field: «clear the filter», or the browser's back.
  useEffect(() => setTyped(value), [value]);
  const settle = (next: string): void => {
    setTyped(next);
    // Telex and VNI compose a letter from several keys; half a letter finds nothing.
    if (!composing.current) onChange(next);
  };
  return (
    <span className={styles.search}>
      <Icon name="search" size={14} />
      <input
        ref={fieldRef}
        type="search"
        className={styles.searchInput}
        value={typed}
        placeholder={text.indicators.search}
        aria-label={text.indicators.search}
        title={text.indicators.searchHint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => settle(event.currentTarget.value)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          settle(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.code !== 'Escape') return;
          event.stopPropagation();
          if (typed === '') event.currentTarget.blur();
          else settle('');
        }}
      />
    </span>
  );
};
