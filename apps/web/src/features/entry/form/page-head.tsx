import { Suspense } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { useEntry } from '../entry-context.ts';
import { ImportTools } from '../later-parts.tsx';
import { isDone } from '../view/row-view.ts';
import { DeadlineLine } from './deadline-line.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import styles from './form.module.css';

export type EntryView = 'thang' | 'ca-nam';

type Props = {
  readonly view: EntryView;
  readonly onView: (view: EntryView) => void;
};

/** Which month, whose, how long still, and how much of it is done. */
export const PageHead = ({ view, onView }: Props) => {
  const { text, format, locale } = useLocale();
  const { form, rows } = useEntry();
  const isWide = useMediaQuery('(min-width: 1024px)');
  const { entry } = text;
  const { year, month } = form.calendar;
  const canType = rows.some(({ readOnly }) => readOnly === null);
  return (
    <header className={styles.head}>
      <h1>{entry.heading({ month: format.monthName(month, year), unit: form.unit.shortName[locale] })}</h1>
      {rows.length === 0 ? null : <DeadlineLine />}
      {canType ? (
        <div className={styles.ways}>
          <Suspense fallback={null}>
            <ImportTools />
          </Suspense>
        </div>
      ) : null}
      <div className={styles.tools}>
        {rows.length === 0 ? null : (
          <p className={styles.progress}>
            {entry.progress({
              done: format.count(rows.filter(isDone).length),
              total: format.count(rows.length),
            })}
          </p>
        )}
        <Segmented
          label={entry.views}
          value={view}
          choices={[
            { value: 'thang', label: entry.viewMonth },
            { value: 'ca-nam', label: entry.viewYear },
          ]}
          onChange={onView}
        />
        {canType && isWide ? <UndoButtons /> : null}
      </div>
    </header>
  );
};
