import type { TimelinessTable as Table } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { COUNTED, unitCounts } from './timeliness-counts.ts';
import { TimelinessCell, TimelinessLegend } from './timeliness-cell.tsx';
import { TimelinessMark } from './timeliness-mark.tsx';
import styles from './timeliness-cards.module.css';

/** The same on a phone: a card for each unit, four months to a line. */
export const TimelinessCards = ({ table }: { readonly table: Table }) => {
  const { locale, text, format } = useLocale();
  return (
    <>
      <TimelinessLegend />
      <ul className={styles.cards}>
        {table.units.map((unit) => {
          const counts = unitCounts(unit);
          const name = unit.shortName[locale];
          return (
            <li key={unit.code} className={styles.card}>
              <h2 className={styles.name}>{name}</h2>
              <p className={styles.counts}>
                {COUNTED.map((state) => (
                  <span key={state}>
                    <TimelinessMark state={state} /> {text.work.timeliness[state]}{' '}
                    <strong>{format.count(counts[state])}</strong>
                  </span>
                ))}
              </p>
              <ul className={styles.months}>
                {unit.months.map((cell) => (
                  <li key={cell.month} data-state={cell.state}>
                    <span aria-hidden="true" className={styles.month}>
                      {format.monthShort(cell.month)}
                    </span>
                    <TimelinessCell unit={name} month={format.monthName(cell.month)} cell={cell} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </>
  );
};
