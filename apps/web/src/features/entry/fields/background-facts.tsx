import { useLocale } from '../../../i18n/locale-provider.tsx';
import type { RowView } from '../view/row-view.ts';
import styles from './row-background.module.css';

/** What is measured, who publishes it, and what has happened to this month's figure so far. */
export const BackgroundFacts = ({ view }: { readonly view: RowView }) => {
  const { text, format, locale } = useLocale();
  const { form: words } = text.entry;
  const { row } = view;
  return (
    <>
      <dl className={styles.list}>
        <dt>{words.definition}</dt>
        <dd>{row.definition[locale]}</dd>
        <dt>{words.source}</dt>
        <dd>{row.source[locale]}</dd>
      </dl>
      {row.history.length === 0 ? null : (
        <ol className={styles.history} aria-label={words.history}>
          {row.history.toReversed().map(({ kind, at, by, reason }) => {
            const said = { event: text.work.events[kind], at: format.instant(at), by: by.fullName };
            return (
              <li key={`${at}${kind}`}>
                {reason === null ? words.historyLine(said) : words.historyWithReason({ ...said, reason })}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
};
