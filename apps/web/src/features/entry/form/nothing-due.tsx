import { Link } from '@tanstack/react-router';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { periodParams } from '../../../navigation/period.ts';
import { useEntry } from '../entry-context.ts';
import styles from './form.module.css';

/** Nothing is due this month: when the next is, and the way there. */
export const NothingDue = () => {
  const { text, format } = useLocale();
  const { form } = useEntry();
  const words = text.entry.states;
  const { next, unit } = form;
  if (next === null) return <p className={styles.nothing}>{words.nothingDueEver}</p>;
  return (
    <div className={styles.nothing}>
      <p>{words.nothingDue({ next: format.day(next.dueAt) })}</p>
      <Link to="/$nam/$thang/nhap-so-lieu/$dv" params={{ ...periodParams(next), dv: unit.code }}>
        {words.goToNext({ month: format.monthName(next.month, next.year) })}
      </Link>
    </div>
  );
};

/** Indicators of the unit that are not due this month: named, so that nobody looks for them. */
export const NotDueLine = () => {
  const { text, locale } = useLocale();
  const { form, rows } = useEntry();
  const shown = new Set(rows.map(({ line }) => line.code));
  const list = form.rows.filter(({ code }) => !shown.has(code)).map(({ shortName }) => shortName[locale]);
  return list.length === 0 ? null : (
    <p className={styles.notDue}>{text.entry.form.notDue({ list: list.join(', ') })}</p>
  );
};
