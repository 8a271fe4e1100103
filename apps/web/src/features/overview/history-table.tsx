import { STATUS_ORDER } from '@ve-dich/domain';
import type { Dashboard } from '@ve-dich/contract';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { MonthGlyph } from '../../ui/month-glyph.tsx';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Block } from './block.tsx';
import { attentionOf, countOf, isOpenMonth, judgedOf, showsVerdicts, withheldOf } from './statuses.ts';
import styles from './history-table.module.css';

/** Height of a column that holds every indicator, in rem. */
const FULL = 5;

/** How many in each status, month by month: columns that are a table at the same time, each with its number. */
export const HistoryTable = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const { status: words } = useText();
  const overview = useOverviewText();
  const format = useFormat();
  const { count, lastYear, final, month: current } = dashboard;
  // A month of which this reader sees a part only cannot stand beside months seen whole.
  const history = dashboard.history.filter((month) => withheldOf(month.count) === 0);
  const months = dashboard.calendar.map(({ month }) => month);
  const statuses = STATUS_ORDER.filter((status) => history.some((month) => countOf(month.count, status) > 0));
  // What is in of an open month cannot be compared with months that are there as a whole.
  const whole = history.filter(({ month }) => !isOpenMonth(dashboard, month));
  const showsOpen = whole.length < history.length;
  const first = whole.find(({ count: then }) => judgedOf(then) > 0);
  const last = whole.at(-1);
  const total = Math.max(count.total, 1);

  const finding = (): string => {
    if (first === undefined || last === undefined) return overview.history.title;
    if (final !== null && showsVerdicts(dashboard)) {
      const peak = whole.reduce((most, then) =>
        attentionOf(then.count) > attentionOf(most.count) ? then : most,
      );
      return overview.history.closed({
        missed: format.count(final.missed),
        peak: format.count(attentionOf(peak.count)),
        when: format.monthName(peak.month),
      });
    }
    const from = attentionOf(first.count);
    const to = attentionOf(last.count);
    const said = {
      from: format.count(from),
      to: format.count(to),
      count: format.count(to),
      since: format.monthName(first.month),
      now: format.monthName(last.month),
    };
    if (first.month === last.month) return overview.history.one(said);
    if (from === to) return overview.history.same(said);
    return to > from ? overview.history.up(said) : overview.history.down(said);
  };

  return (
    <Block title={finding()}>
      <ScrollFrame className={styles.frame} label={overview.history.title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{overview.history.note}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{overview.history.status}</span>
              </th>
              {months.map((month) => (
                <th key={month} scope="col" data-future={month > current}>
                  {format.monthShort(month)}
                  {showsOpen && month <= current && isOpenMonth(dashboard, month) ? (
                    <>
                      {' '}
                      <span className={styles.openHead}>
                        <MonthGlyph state="open" />
                        <span className="visually-hidden">({overview.history.open})</span>
                      </span>
                    </>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statuses.map((status) => (
              <tr key={status}>
                <th scope="row">
                  <StatusMark status={status} word={words.names[status]} />
                </th>
                {months.map((month) => {
                  const then = history.find((candidate) => candidate.month === month);
                  const number = then === undefined ? null : countOf(then.count, status);
                  return (
                    <td key={month} data-future={month > current}>
                      {number === null ? null : (
                        <>
                          <span className={styles.number} data-zero={number === 0}>
                            {format.count(number)}
                          </span>
                          <span
                            className={styles.column}
                            data-status={status}
                            data-open={number > 0 && isOpenMonth(dashboard, month)}
                            style={{ height: `${(number / total) * FULL}rem` }}
                          />
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className={styles.note}>
        {overview.history.note}
        {showsOpen ? ` ${overview.history.openNote}` : null}
        {lastYear === null
          ? null
          : ` ${overview.history.lastYear({
              year: String(lastYear.year),
              met: format.count(lastYear.exceeded + lastYear.met),
              total: format.count(lastYear.total),
              missed: format.count(lastYear.missed),
            })}`}
      </p>
    </Block>
  );
};
