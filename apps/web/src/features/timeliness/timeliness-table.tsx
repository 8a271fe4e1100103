import type { TimelinessTable as Table } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useTimelinessText } from '../../i18n/use-timeliness-text.ts';
import { periodParams } from '../../navigation/period.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { COUNTED, monthCounts, unitCounts } from './timeliness-counts.ts';
import { TimelinessCards } from './timeliness-cards.tsx';
import { TimelinessCell, TimelinessLegend } from './timeliness-cell.tsx';
import { TimelinessMark } from './timeliness-mark.tsx';
import styles from './timeliness-table.module.css';

type Props = {
  readonly table: Table;
  /** Whether a month leads to its review. */
  readonly mayReview: boolean;
};

/** Units against the months of a year; beside them how often, below them how many. */
export const TimelinessTable = ({ table, mayReview }: Props) => {
  const { locale, text, format } = useLocale();
  const isPhone = useMediaQuery('(max-width: 639.98px)');
  const words = useTimelinessText();
  const { year, months, units } = table;
  if (isPhone) return <TimelinessCards table={table} />;
  const caption = words.caption({ year: String(year) });
  return (
    <>
      <ScrollFrame className={styles.scroll} label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.unit}>
                {words.unit}
              </th>
              {months.map(({ month, state }) => (
                <th key={month} scope="col" data-state={state}>
                  {mayReview && state !== 'future' ? (
                    <Link
                      to="/$nam/$thang/duyet"
                      params={periodParams({ year, month })}
                      title={words.toReview({ month: format.monthName(month, year) })}
                    >
                      {format.monthShort(month)}
                    </Link>
                  ) : (
                    format.monthShort(month)
                  )}
                </th>
              ))}
              {COUNTED.map((state) => (
                <th key={state} scope="col" className={styles.count}>
                  <TimelinessMark state={state} />
                  <span className="visually-hidden">
                    {words.perUnit}: {text.work.timeliness[state]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => {
              const counts = unitCounts(unit);
              return (
                <tr key={unit.code}>
                  <th scope="row" className={styles.unit} title={unit.name[locale]}>
                    {unit.shortName[locale]}
                  </th>
                  {months.map(({ month, state }) => {
                    // Of a month that has not begun nothing is said, not even that nothing is owed.
                    if (state === 'future') return <td key={month} />;
                    const cell = unit.months.find((each) => each.month === month);
                    return (
                      <td key={month} data-state={cell?.state ?? 'not_due'}>
                        <TimelinessCell
                          unit={unit.shortName[locale]}
                          month={format.monthName(month)}
                          cell={cell}
                        />
                      </td>
                    );
                  })}
                  {COUNTED.map((state) => (
                    <td key={state} className={styles.count}>
                      {format.count(counts[state])}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            {COUNTED.map((state) => (
              <tr key={state}>
                <th scope="row" className={styles.unit}>
                  <TimelinessMark state={state} /> {words.perMonth}: {text.work.timeliness[state]}
                </th>
                {months.map((each) => (
                  <td key={each.month}>
                    {each.state === 'future' ? null : format.count(monthCounts(table, each.month)[state])}
                  </td>
                ))}
                <td colSpan={COUNTED.length} aria-hidden="true" />
              </tr>
            ))}
          </tfoot>
        </table>
      </ScrollFrame>
      <TimelinessLegend />
    </>
  );
};
