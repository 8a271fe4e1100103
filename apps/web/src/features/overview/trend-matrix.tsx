import { useNavigate } from '@tanstack/react-router';
import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import type { Status } from '@ve-dich/domain';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import type { Grouping } from '../../navigation/search-params.ts';
import { StatusMark, StatusSymbol } from '../../ui/status-mark.tsx';
import { Block } from './block.tsx';
import { IndicatorLink } from './links.tsx';
import { judgedRows, showsVerdicts, withheldOf } from './statuses.ts';
import { TRENDS, trendOf } from './trend.ts';
import { ScrollFrame } from '../../ui/scroll-frame.tsx';
import styles from './trend-matrix.module.css';

type Props = {
  readonly dashboard: Dashboard;
  readonly groups: readonly string[] | undefined;
  /** As the address says; without it, by trend where there is one to see. */
  readonly by: Grouping | undefined;
};
type Line = { readonly key: string; readonly name: string; readonly rows: readonly IndicatorRow[] };
type Column = { readonly key: string; readonly statuses: readonly Status[] };

const COLUMNS: readonly Column[] = [
  { key: 'miss', statuses: ['will_miss', 'final_missed'] },
  { key: 'risk', statuses: ['at_risk'] },
  { key: 'on', statuses: ['on_track'] },
  { key: 'met', statuses: ['met', 'final_met'] },
  { key: 'exceeded', statuses: ['final_exceeded'] },
  { key: 'none', statuses: ['no_data', 'not_due'] },
];
const BY = ['xu-huong', 'linh-vuc', 'don-vi'] as const satisfies readonly Grouping[];

/** Which are bad and getting worse: names in a table of trend by status, or of field or unit by status. */
export const TrendMatrix = ({ dashboard, groups, by: asked }: Props) => {
  const { status: words } = useText();
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const navigate = useNavigate();
  // Of what is not published to this reader the table has nothing to say.
  const rows = judgedRows(dashboard, groups).filter((row) => row.assessment.status !== 'withheld');
  const trends = new Map(rows.map((row) => [row.code, trendOf(row, dashboard.month)]));
  const closed = showsVerdicts(dashboard);
  const noTrend = closed || rows.every((row) => trends.get(row.code) === 'unknown');
  const by = asked ?? (noTrend ? 'linh-vuc' : 'xu-huong');

  const linesByTrend = (): Line[] =>
    TRENDS.map((trend) => ({
      key: trend,
      name: overview.matrix[trend],
      rows: rows.filter((row) => trends.get(row.code) === trend),
    })).filter((line) => line.key !== 'unknown' || line.rows.length > 0);
  const linesByGroup = (): Line[] =>
    dashboard.groups
      .map(({ code, name }) => ({
        key: code,
        name: inLanguage(name),
        rows: rows.filter((row) => row.group === code),
      }))
      .filter((line) => dashboard.groups.some(({ code, count }) => code === line.key && count.total > 0));
  const linesByUnit = (): Line[] => {
    const units = new Map(rows.map((row) => [row.lead.code, inLanguage(row.lead.shortName)]));
    return [...units]
      .map(([code, name]) => ({ key: code, name, rows: rows.filter((row) => row.lead.code === code) }))
      .toSorted((a, b) => format.compareNames(a.name, b.name));
  };
  const lines = { 'xu-huong': linesByTrend, 'linh-vuc': linesByGroup, 'don-vi': linesByUnit }[by]();
  const columns = COLUMNS.filter(({ statuses }) =>
    rows.some((row) => statuses.includes(row.assessment.status)),
  );
  const worsening = [...trends.values()].filter((trend) => trend === 'worsening').length;
  const names = {
    'xu-huong': overview.matrix.byTrend,
    'linh-vuc': overview.matrix.byGroup,
    'don-vi': overview.matrix.byUnit,
  };

  return (
    <Block
      title={
        by === 'linh-vuc'
          ? overview.matrix.titleByGroup
          : by === 'don-vi'
            ? overview.matrix.titleByUnit
            : worsening === 0
              ? withheldOf(dashboard.count) > 0
                ? overview.matrix.foundNoneOwn
                : overview.matrix.foundNone
              : overview.matrix.found({ count: format.count(worsening) })
      }
      aside={
        <div className={styles.by} role="group" aria-label={overview.matrix.by}>
          {BY.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === by}
              onClick={() =>
                void navigate({
                  to: '.',
                  search: (search) => ({ ...search, nhom: choice }),
                  resetScroll: false,
                })
              }
            >
              {names[choice]}
            </button>
          ))}
        </div>
      }
    >
      <ScrollFrame className={styles.frame} label={overview.matrix.title}>
        <table className={styles.table}>
          <caption className="visually-hidden">{overview.matrix.title}</caption>
          <thead>
            <tr>
              <th scope="col">{names[by]}</th>
              {columns.map(({ key, statuses }) => (
                <th key={key} scope="col">
                  <ColumnHead statuses={statuses} rows={rows} words={words.names} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.name}</th>
                {columns.map(({ key, statuses }) => {
                  const members = line.rows.filter((row) => statuses.includes(row.assessment.status));
                  const first =
                    !closed &&
                    line.key === 'worsening' &&
                    (key === 'risk' || key === 'miss') &&
                    members.length > 0;
                  return (
                    <td key={key} data-first={first} data-empty={members.length === 0}>
                      {members.length === 0 ? (
                        <span className={styles.empty}>{overview.matrix.empty}</span>
                      ) : (
                        <ul>
                          {members.map((row) => (
                            <li key={row.code}>
                              <StatusSymbol
                                status={row.assessment.status}
                                size={11}
                                label={words.names[row.assessment.status]}
                              />
                              <IndicatorLink code={row.code}>{inLanguage(row.shortName)}</IndicatorLink>
                            </li>
                          ))}
                        </ul>
                      )}
                      {first ? <p className={styles.first}>{overview.matrix.first}</p> : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {by === 'xu-huong' ? <p className={styles.note}>{overview.matrix.note}</p> : null}
    </Block>
  );
};

type HeadProps = {
  readonly statuses: readonly Status[];
  readonly rows: readonly IndicatorRow[];
  readonly words: Readonly<Record<Status, string>>;
};

/** The statuses of a column that occur, each with its symbol and word. */
const ColumnHead = ({ statuses, rows, words }: HeadProps) => {
  const present = statuses.filter((status) => rows.some((row) => row.assessment.status === status));
  return present.map((status) => (
    <StatusMark key={status} status={status} word={words[status]} className={styles.mark} />
  ));
};
