import { useRef, useState, type Ref } from 'react';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './table-toolbar.module.css';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fieldRef?: Ref<HTMLInputElement>;
};

/** Filters by words while they are typed; marks may be left out. */
export const SearchField = ({ value, onChange, fieldRef }: Props) => {
  const indicatorText = useIndicatorText();
  // While somebody types, the field is ahead of the address; afterwards the address is what counts («clear the filter»).
  const [typed, setTyped] = useState<string | null>(null);
  const composing = useRef(false);
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
        value={typed ?? value}
        placeholder={indicatorText.search}
        aria-label={indicatorText.search}
        title={indicatorText.searchHint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => settle(event.currentTarget.value)}
        onFocus={() => setTyped(value)}
        onBlur={() => setTyped(null)}
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
          if ((typed ?? value) === '') event.currentTarget.blur();
          else settle('');
        }}
      />
    </span>
  );
};
