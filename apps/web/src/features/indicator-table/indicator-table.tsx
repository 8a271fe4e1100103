import { STATUS_ORDER } from '@ve-dich/domain';
import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import { Fragment, useMemo } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { Density, Sort } from '../../navigation/search-params.ts';
import { StatusSymbol } from '../../ui/status-mark.tsx';
import type { Family, Section } from './arrange-rows.ts';
import { turnsOf } from './previous-status.tsx';
import { TableColumns, TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import styles from './indicator-table.module.css';

type Props = {
  readonly dashboard: Dashboard;
  readonly sections: readonly Section[];
  readonly density: Density;
  readonly sort: Sort;
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
  readonly onPeek: (code: string) => void;
  readonly onLead: (code: string) => void;
  readonly onSort: (sort: Sort | undefined) => void;
};

/** The heading of a field with how many of its indicators are in each status. */
const GroupRow = ({
  group,
  rows,
}: {
  readonly group: Dashboard['groups'][number];
  /** How many rows stand under it. */
  readonly rows: number;
}) => {
  const { locale, text, format } = useLocale();
  const indicatorText = useIndicatorText();
  // What is only followed has no count: how many rows there are is said, and that they do not count.
  const isFollowed = group.count.total === 0;
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={10}>
        <span className={styles.groupLine}>
          <span>
            {group.name[locale]} ({format.count(isFollowed ? rows : group.count.total)})
            {isFollowed ? <span className={styles.unit}> · {indicatorText.notCounted}</span> : null}
          </span>
          <span className={styles.groupCounts}>
            {STATUS_ORDER.map((status) => {
              const count = group.count.byStatus[status] ?? 0;
              return count === 0 ? null : (
                <span key={status} className={styles.groupCount} title={text.status.names[status]}>
                  <StatusSymbol status={status} size={14} label={text.status.names[status]} />
                  {format.count(count)}
                </span>
              );
            })}
          </span>
        </span>
      </th>
    </tr>
  );
};

/** The table of a year's indicators at a month. */
export const IndicatorTable = (props: Props) => {
  const { dashboard, sections, density, sort, selected, onSelect, onPeek, onLead, onSort } = props;
  const { format } = useLocale();
  const indicatorText = useIndicatorText();
  const turns = useMemo(() => turnsOf(dashboard.changes), [dashboard.changes]);
  const period = { year: dashboard.year, month: dashboard.month };
  const isProjected = density === 'chieu';

  const rowOf = (row: IndicatorRow, parts: readonly IndicatorRow[], isPart: boolean) => (
    <TableRow
      key={row.code}
      row={row}
      parts={parts}
      period={period}
      turn={turns.get(row.code) ?? 'changed'}
      isPart={isPart}
      isSelected={row.code === selected}
      roomy={density === 'thoang'}
      onSelect={onSelect}
      onPeek={onPeek}
      onLead={onLead}
    />
  );
  const rowsOf = ({ row, parts }: Family) => (
    <Fragment key={row.code}>
      {rowOf(row, parts, false)}
      {/* On the projector all judged rows must stand on one screen; the parts stay a key press away. */}
      {isProjected ? null : parts.map((part) => rowOf(part, [], true))}
    </Fragment>
  );

  return (
    <div className={styles.frame} data-density={density}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {indicatorText.caption({
            year: String(dashboard.year),
            month: format.monthName(dashboard.month),
          })}
        </caption>
        <TableColumns />
        <TableHead month={dashboard.month} sort={sort} onSort={onSort} />
        {sections.map(({ group, families }) => (
          <tbody key={group?.code ?? 'all'} className={styles.section}>
            {group === null || isProjected ? null : <GroupRow group={group} rows={families.length} />}
            {families.map(rowsOf)}
          </tbody>
        ))}
      </table>
    </div>
  );
};
