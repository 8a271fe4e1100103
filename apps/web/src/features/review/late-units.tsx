import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useTimelinessText } from '../../i18n/use-timeliness-text.ts';
import { useReviewText } from '../../i18n/use-review-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import { EntryLink } from './entry-link.tsx';
import { lapseWords } from './figure-words.ts';
import styles from './late-units.module.css';
import { overdueBy } from './moments.ts';
import type { QueueGroup } from './queue.ts';

/** A unit as it is called here. */
export type LateUnit = { readonly code: string; readonly name: string };

type Props = {
  readonly groups: readonly QueueGroup[];
  readonly period: YearMonth;
  /** By the server's clock. */
  readonly now: number;
  readonly mayDecide: boolean;
  /** The figure an address names. */
  readonly current: string | null;
  /** Reminding: a unit by its own button, all that are listed by one. */
  readonly renderRemind: (units: readonly LateUnit[], which: 'one' | 'all') => ReactNode;
};

/** The units that have not sent, what each owes, and for how long it is overdue. */
export const LateUnits = ({ groups, period, now, mayDecide, current, renderRemind }: Props) => {
  const { locale, text, format } = useLocale();
  const reviewText = useReviewText();
  const words = useTimelinessText().late;
  const saidOf = (dueAt: string): { readonly isLate: boolean; readonly said: string } => {
    const lapse = overdueBy(dueAt, now);
    const due = format.instant(dueAt);
    return lapse === null
      ? { isLate: false, said: words.notYet({ due }) }
      : { isLate: true, said: words.since({ lapse: lapseWords(lapse, { locale, format }), due }) };
  };
  const named = groups.map(({ unit }) => ({ code: unit.code, name: unit.shortName[locale] }));
  return (
    <>
      {renderRemind(named, 'all')}
      <table className={styles.table}>
        <caption className="visually-hidden">
          {words.caption({ month: format.monthName(period.month, period.year) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.unit}</th>
            <th scope="col">{words.heads.indicators}</th>
            <th scope="col">{words.heads.overdue}</th>
            <th scope="col">{words.heads.reminder}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ unit, rows, dueAt }) => {
            const { isLate, said } = saidOf(dueAt);
            return (
              <tr key={unit.code}>
                <th scope="row">{unit.name[locale]}</th>
                <td>
                  <ul className={styles.rows}>
                    {rows.map(({ row }) => (
                      <li
                        key={row.code}
                        data-current={row.code === current || undefined}
                        {...(row.code === current ? { 'aria-current': 'true' as const } : {})}
                      >
                        <span>{row.shortName[locale]}</span>
                        <span className={styles.state}>
                          {row.submission === null
                            ? text.work.notSubmitted
                            : text.work.states[row.submission.state]}
                        </span>
                        {mayDecide && row.closed === null ? (
                          <EntryLink period={period} unit={unit.code} code={row.code}>
                            {reviewText.enterForUnit}
                          </EntryLink>
                        ) : null}
                      </li>
                    ))}
                  </ul>
                </td>
                <td data-late={isLate || undefined} data-label={words.heads.overdue}>
                  {said}
                </td>
                <td>{renderRemind([{ code: unit.code, name: unit.shortName[locale] }], 'one')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
