import type { TimelinessTable } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReminderText } from '../../i18n/use-reminder-text.ts';
import { RemindAll, RemindUnit } from './remind-buttons.tsx';
import styles from './reminders.module.css';
import type { Reminding } from './use-reminders.ts';

type Props = { readonly table: TimelinessTable; readonly reminding: Reminding };

const OWING: readonly string[] = ['missing', 'awaited'];

/** The open months' units that have not sent everything, each with its reminder. */
export const PendingUnits = ({ table, reminding }: Props) => {
  const { locale, format } = useLocale();
  const { pending: words } = useReminderText();
  return table.months
    .filter(({ state }) => state === 'open')
    .map(({ month }) => {
      const units = table.units.flatMap((unit) => {
        const cell = unit.months.find((each) => each.month === month);
        return cell !== undefined && OWING.includes(cell.state) ? [{ unit, cell }] : [];
      });
      if (units.length === 0) return null;
      const name = format.monthName(month, table.year);
      const isOverdue = units.some(({ cell }) => cell.state === 'missing');
      // The first that is over, or the next that comes.
      const concerned = units.filter(({ cell }) => (cell.state === 'missing') === isOverdue);
      const at = format.instant(concerned.map(({ cell }) => cell.dueAt).sort()[0] ?? '');
      return (
        <section key={month} className={styles.section}>
          <div className={styles.head}>
            <h2>{words.title({ month: name })}</h2>
            <p data-overdue={isOverdue || undefined}>
              {isOverdue ? words.overdue({ at }) : words.due({ at })}
            </p>
          </div>
          <RemindAll
            reminding={reminding}
            month={month}
            units={units.map(({ unit }) => ({ code: unit.code, name: unit.shortName[locale] }))}
          />
          <table className={`${styles.table} ${styles.pending}`}>
            <caption className="visually-hidden">{words.caption({ month: name })}</caption>
            <thead>
              <tr>
                <th scope="col">{words.heads.unit}</th>
                <th scope="col">{words.heads.received}</th>
                <th scope="col">{words.heads.reminded}</th>
              </tr>
            </thead>
            <tbody>
              {units.map(({ unit, cell }) => (
                <tr key={unit.code}>
                  <th scope="row">{unit.shortName[locale]}</th>
                  <td data-label={words.heads.received}>
                    {words.share({ received: format.count(cell.received), due: format.count(cell.due) })}
                  </td>
                  <td>
                    <RemindUnit
                      reminding={reminding}
                      month={month}
                      unit={{ code: unit.code, name: unit.shortName[locale] }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    });
};
