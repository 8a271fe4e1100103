import type { FinalCount, YearEnd } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { countsOf, misfitOf, type GroupCount } from './year-end-counts.ts';
import styles from './reconciliation.module.css';

const PARTS = ['final_exceeded', 'final_met', 'final_missed'] as const;
const numberOf = (count: FinalCount, part: (typeof PARTS)[number]): number =>
  part === 'final_exceeded' ? count.exceeded : part === 'final_met' ? count.met : count.missed;

/** How the verdicts add up: a line that can be read aloud, and the same by group. */
export const Reconciliation = ({ end }: { readonly end: YearEnd }) => {
  const { locale, format, text } = useLocale();
  const words = useYearEndText().count;
  const groups = countsOf(end, 'conference');
  const whole = groups.at(-1)?.count;
  const official = end.rows.some((row) => row.official !== null)
    ? countsOf(end, 'official').at(-1)?.count
    : undefined;
  const misfit = misfitOf(end);
  if (whole === undefined) return null;
  const line = (count: FinalCount): string =>
    words.line({
      exceeded: format.count(count.exceeded),
      met: format.count(count.met),
      missed: format.count(count.missed),
      undecided: format.count(count.undecided),
      total: format.count(count.exceeded + count.met + count.missed + count.undecided),
    });
  // «0/29 đạt» of a year nobody has judged yet would be read as its result.
  const good = (count: FinalCount): string =>
    count.undecided === 0
      ? words.good({ good: format.count(count.exceeded + count.met), total: format.count(count.total) })
      : words.done({ done: format.count(count.total - count.undecided), total: format.count(count.total) });
  const cells = ({ count }: GroupCount) => (
    <>
      {PARTS.map((part) => (
        <td key={part}>{format.count(numberOf(count, part))}</td>
      ))}
      <td>{format.count(count.undecided)}</td>
      <td className={styles.sum}>{format.count(count.total)}</td>
    </>
  );
  return (
    <section className={styles.reconciliation}>
      <div role="status" className={styles.lines}>
        <p className={styles.good}>
          {official === undefined ? '' : `${words.atConference}: `}
          {good(whole)}
        </p>
        <p>{line(whole)}</p>
        {misfit === null ? null : (
          <p className={styles.misfit}>
            {words.notStated({ stated: format.count(misfit.stated), sum: format.count(misfit.sum) })}
          </p>
        )}
        {official === undefined ? null : (
          <p>
            {words.official({
              done: format.count(end.rows.filter((row) => row.official !== null).length),
              total: format.count(end.rows.length),
            })}
            : {good(official)}. {line(official)}
          </p>
        )}
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption({ year: String(end.year) })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                <StatusMark status={part} word={text.status.names[part]} size={14} />
              </th>
            ))}
            <th scope="col">{words.undecided}</th>
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name?.vi ?? ''} data-whole={group.name === null || undefined}>
              <th scope="row">{group.name === null ? words.all : group.name[locale]}</th>
              {cells(group)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
