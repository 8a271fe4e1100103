import { useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { useEntry } from '../entry-context.ts';
import { EntryTableRow } from './entry-table-row.tsx';
import { TableFoot } from './table-foot.tsx';
import styles from './entry-table.module.css';

type Props = {
  /** The indicator in focus, opened. */
  readonly code: string | undefined;
  readonly isChecked: boolean;
  readonly onReview: () => void;
};

/** The month as one table; what a row asks stands below it (`ux.md` §2.4, desktop). */
export const EntryTable = ({ code, isChecked, onReview }: Props) => {
  const { format, locale } = useLocale();
  const { form, rows } = useEntry();
  const words = useSendingText().table;
  const { year, month } = form.calendar;
  const [open, setOpen] = useState<ReadonlySet<string>>(
    // A fraction is typed below its row: who does not see the fields cannot know of them.
    () =>
      new Set(
        rows.flatMap(({ row, line }) => (row.fraction === null || line.code === code ? [] : [line.code])),
      ),
  );
  const toggle = (which: string): void => {
    const next = new Set(open);
    if (!next.delete(which)) next.add(which);
    setOpen(next);
  };
  return (
    <>
      <table className={styles.table} data-entry-form="table">
        <caption className="visually-hidden">
          {words.caption({ month: format.monthName(month, year), unit: form.unit.name[locale] })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.no}>
              {words.number}
            </th>
            <th scope="col" className={styles.name}>
              {words.indicator}
            </th>
            <th scope="col" className={`${styles.figure} ${styles.wide}`}>
              {words.plan}
            </th>
            <th scope="col" className={`${styles.figure} ${styles.wide}`}>
              {words.path}
            </th>
            <th scope="col" className={styles.figure}>
              {month === 1 ? '' : words.before({ month: format.monthShort(month - 1) })}
            </th>
            <th scope="col" className={styles.typed}>
              {words.inMonth}
            </th>
            <th scope="col" className={styles.typed}>
              {words.toDate({ month: format.monthShort(month) })}
            </th>
            <th scope="col" className={styles.vintage}>
              {words.vintage}
            </th>
            <th scope="col" className={styles.asOf}>
              {words.asOf}
            </th>
            <th scope="col" className={styles.share}>
              {words.ofPlan}
            </th>
            <th scope="col" className={`${styles.share} ${styles.wide}`}>
              {words.samePeriod}
            </th>
            <th scope="col" className={styles.condition}>
              {words.condition}
            </th>
          </tr>
        </thead>
        {rows.map((view) => (
          <EntryTableRow
            key={view.line.code}
            view={view}
            isChecked={isChecked}
            isOpen={open.has(view.line.code) !== (view.line.code === code)}
            onToggle={() => toggle(view.line.code)}
          />
        ))}
      </table>
      <TableFoot onReview={onReview} />
    </>
  );
};
