import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { findEntries, type SearchEntry } from './search-entries.ts';
import styles from './search-dialog.module.css';

type Props = {
  readonly entries: readonly SearchEntry[];
  readonly onOpen: (entry: SearchEntry) => void;
  readonly onClose: () => void;
};

const GROUPS = ['page', 'indicator', 'unit'] as const satisfies readonly SearchEntry['kind'][];

/** Finds indicators, units and pages while one types, with or without Vietnamese marks. */
export const SearchDialog = ({ entries, onOpen, onClose }: Props) => {
  const { shell } = useText();
  const format = useFormat();
  const text = shell.searchDialog;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();

  const found = findEntries(entries, query);
  // Shown by kind, worst match of one kind after best of another: the eye looks for the kind first.
  const shown = GROUPS.flatMap((kind) => found.filter((entry) => entry.kind === kind));
  const chosen = Math.min(active, shown.length - 1);
  const headOf = { page: text.pages, indicator: text.indicators, unit: text.units };
  const optionId = (index: number): string => `${listId}-${index}`;

  const move = (to: number): void => {
    if (shown.length === 0) return;
    const next = (to + shown.length) % shown.length;
    setActive(next);
    list.current?.querySelector(`[id="${optionId(next)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const entry = shown[chosen];
    if (event.key === 'ArrowDown') move(chosen + 1);
    else if (event.key === 'ArrowUp') move(chosen - 1);
    else if (event.key === 'Enter' && entry !== undefined) onOpen(entry);
    else return;
    event.preventDefault();
  };

  return (
    <ModalDialog title={text.title} place="top" titleHidden onClose={onClose}>
      <input
        className={styles.field}
        type="search"
        role="combobox"
        aria-label={shell.searchHint}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown.length === 0 ? undefined : optionId(chosen)}
        placeholder={text.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {shown.length === 0 ? text.none({ query }) : text.count({ count: format.count(shown.length) })}
      </p>
      <div ref={list} id={listId} role="listbox" aria-label={text.title} className={styles.list}>
        {shown.length === 0 ? <p className={styles.none}>{text.none({ query })}</p> : null}
        {GROUPS.map((kind) => {
          const first = shown.findIndex((entry) => entry.kind === kind);
          if (first === -1) return null;
          const ofKind = shown.filter((entry) => entry.kind === kind);
          return (
            <div key={kind} role="group" aria-label={headOf[kind]}>
              <p className={styles.head} aria-hidden="true">
                {headOf[kind]}
              </p>
              {ofKind.map((entry, offset) => (
                // The keyboard acts on the field; the pointer on the option.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={entry.id}
                  id={optionId(first + offset)}
                  role="option"
                  aria-selected={first + offset === chosen}
                  className={styles.option}
                  onMouseMove={() => setActive(first + offset)}
                  onClick={() => onOpen(entry)}
                >
                  <span>{entry.name}</span>
                  <span className={styles.aside}>
                    {entry.kind === 'unit'
                      ? text.unitIndicators({ count: format.count(entry.count) })
                      : entry.aside}
                  </span>
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <p className={styles.keys}>{text.keys}</p>
    </ModalDialog>
  );
};
