import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { Sort } from '../../navigation/search-params.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './indicator-table.module.css';

type SortHeadProps = {
  readonly sort: Sort;
  /** The other way round, where the head has one. */
  readonly descending?: Sort;
  readonly current: Sort;
  readonly onSort: (sort: Sort | undefined) => void;
  readonly className: string | undefined;
  readonly label: string;
  readonly children: ReactNode;
};

/** A head that orders the table, then the other way round; the last press gives the resolution's order back. */
const SortHead = ({ sort, descending, current, onSort, className, label, children }: SortHeadProps) => {
  const indicatorText = useIndicatorText();
  const isDown = descending !== undefined && current === descending;
  const isOn = current === sort || isDown;
  const next = isDown ? undefined : current === sort ? descending : sort;
  return (
    <th scope="col" className={className} aria-sort={isDown ? 'descending' : isOn ? 'ascending' : 'none'}>
      <button
        type="button"
        className={styles.sort}
        title={indicatorText.sortBy({ head: label })}
        data-on={isOn || undefined}
        data-down={isDown || undefined}
        onClick={() => onSort(next)}
      >
        {children}
        <span className={styles.sortMark}>
          <Icon name="down" size={12} />
        </span>
      </button>
    </th>
  );
};

type Props = {
  readonly month: number;
  readonly sort: Sort;
  readonly onSort: (sort: Sort | undefined) => void;
};

/** Widths in pixels at a root of 16; the name takes what is left. */
export const TableColumns = () => (
  <colgroup>
    <col className={styles.colNumber} />
    <col className={styles.colName} />
    <col className={styles.colLead} />
    <col className={styles.colPlan} />
    <col className={styles.colActual} />
    <col className={styles.colBar} />
    <col className={styles.colGap} />
    <col className={styles.colStatus} />
    <col className={styles.colPrevious} />
    <col className={styles.colSpark} />
  </colgroup>
);

/** The heads of the table. */
export const TableHead = ({ month, sort, onSort }: Props) => {
  const { format } = useLocale();
  const indicatorText = useIndicatorText();
  const { heads } = indicatorText;
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" className={styles.number} aria-sort={sort === 'tt' ? 'ascending' : 'none'}>
          <button
            type="button"
            className={styles.sort}
            title={indicatorText.sortBy({ head: indicatorText.sorts.tt })}
            onClick={() => onSort(undefined)}
          >
            {heads.number}
          </button>
        </th>
        <SortHead
          sort="ten"
          descending="ten-giam"
          current={sort}
          onSort={onSort}
          className={styles.name}
          label={indicatorText.sorts.ten}
        >
          {heads.name}
        </SortHead>
        <th scope="col" className={styles.lead}>
          {heads.lead}
        </th>
        <th scope="col" className={styles.numeric}>
          {heads.plan}
        </th>
        <th scope="col" className={styles.numeric}>
          {heads.actual}
        </th>
        <SortHead
          sort="phan-tram"
          descending="phan-tram-giam"
          current={sort}
          onSort={onSort}
          className={styles.bar}
          label={indicatorText.sorts['phan-tram']}
        >
          {heads.percent}
          <span className={styles.headNote}>
            <svg viewBox="0 0 4 12" className={styles.tickSample} aria-hidden="true" focusable="false">
              <path d="M2 0v12" />
            </svg>
            {heads.percentLegend}
          </span>
        </SortHead>
        <th scope="col" className={styles.numeric}>
          {heads.gap}
        </th>
        <SortHead
          sort="can-chu-y"
          current={sort}
          onSort={onSort}
          className={styles.status}
          label={indicatorText.sorts['can-chu-y']}
        >
          {heads.status}
        </SortHead>
        <th
          scope="col"
          className={styles.previous}
          title={month === 1 ? undefined : heads.previousFull({ month: format.monthName(month - 1) })}
        >
          {month === 1 ? null : heads.previous({ month: String(month - 1) })}
        </th>
        <th scope="col" className={styles.spark} title={heads.twelveNote}>
          {heads.twelve}
        </th>
      </tr>
    </thead>
  );
};
