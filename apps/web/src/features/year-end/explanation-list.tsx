import { useId, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icons.tsx';
import styles from './dialogs.module.css';

type Numbered = (said: { readonly number: string }) => string;

type Props<Item> = {
  readonly legend: string;
  readonly hint: string;
  readonly items: readonly Item[];
  /** At most so many. */
  readonly most: number;
  readonly blank: NoInfer<Item>;
  /** Whether words would be lost with it. */
  readonly isFilled: (item: Item) => boolean;
  readonly words: { readonly add: string; readonly remove: Numbered; readonly removed: Numbered };
  readonly rowClass: string | undefined;
  /** While it is being saved nothing can be changed that would be lost. */
  readonly isBusy: boolean;
  readonly onItems: (items: Item[]) => void;
  /** The fields of one entry; its first one takes the cursor when it is new. */
  readonly children: (
    item: Item,
    at: number,
    number: string,
    onChange: (change: Partial<Item>) => void,
  ) => ReactNode;
};

/** A list that grows and shrinks: what is taken out with words in it can be had back, and the cursor goes where one goes on. */
export const ExplanationList = <Item,>({
  legend,
  hint,
  items,
  most,
  blank,
  isFilled,
  words,
  rowClass,
  isBusy,
  onItems,
  children,
}: Props<Item>) => {
  const { format } = useLocale();
  const { putBack } = useYearEndText().explain;
  const saying = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const [taken, setTaken] = useState<{ readonly at: number; readonly item: Item } | null>(null);
  const step = (next: Item[], out: typeof taken, goTo: string): void => {
    flushSync(() => {
      onItems(next);
      setTaken(out);
    });
    list.current?.querySelector<HTMLElement>(goTo)?.focus();
  };
  const fieldOf = (at: number): string => `[data-entry="${at}"] :is(textarea, input)`;
  const takeOut = (at: number, item: Item): void => {
    const out = isFilled(item) ? { at, item } : null;
    step(items.toSpliced(at, 1), out, out === null ? '[data-add]' : '[data-back]');
  };
  return (
    <fieldset ref={list} className={`${form.group} ${styles.part}`}>
      <legend>{legend}</legend>
      <p className={styles.quiet}>{hint}</p>
      {items.map((item, at) => {
        const number = format.count(at + 1);
        const remove = words.remove({ number });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- its place is all that names an entry while it is typed.
          <div key={at} data-entry={at} className={rowClass}>
            {children(item, at, number, (change) => onItems(items.with(at, { ...item, ...change })))}
            <button
              type="button"
              className={styles.remove}
              aria-label={remove}
              title={remove}
              disabled={isBusy}
              onClick={() => takeOut(at, item)}
            >
              <Icon name="close" />
            </button>
          </div>
        );
      })}
      {taken === null ? null : (
        <p className={styles.taken}>
          <span id={saying}>{words.removed({ number: format.count(taken.at + 1) })}</span>
          <button
            type="button"
            data-back=""
            className={buttons.plain}
            aria-describedby={saying}
            disabled={isBusy || items.length >= most}
            onClick={() => {
              const at = Math.min(taken.at, items.length);
              step(items.toSpliced(at, 0, taken.item), null, fieldOf(at));
            }}
          >
            {putBack}
          </button>
        </p>
      )}
      {items.length < most ? (
        <button
          type="button"
          data-add=""
          className={`${buttons.plain} ${styles.add}`}
          disabled={isBusy}
          onClick={() => step([...items, blank], taken, fieldOf(items.length))}
        >
          {words.add}
        </button>
      ) : null}
    </fieldset>
  );
};
