import type { Dashboard, IndicatorRow } from '@ve-dich/contract';
import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import type { IndicatorsSearch } from '../../navigation/search-params.ts';
import { partsOf } from '../../ui/readings.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { arrangeRows, codesInOrder } from './arrange-rows.ts';
import { choicesOf } from './choice-list.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { PhoneToolbar } from './phone-toolbar.tsx';
import { RowCards } from './row-cards.tsx';
import { listOrNone, NO_FILTERS, type OnSearch } from './search-change.ts';
import { SidePeek } from './side-peek.tsx';
import { SmallMultiples } from './small-multiples.tsx';
import { StatusChips } from './status-chips.tsx';
import { TableEmpty, YearEmpty } from './table-empty.tsx';
import { TableLegend } from './table-legend.tsx';
import { sortOf, TableToolbar } from './table-toolbar.tsx';
import { useFittingRows } from './use-fitting-rows.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowSelection } from './use-row-selection.ts';
import { rememberList } from './visited-list.ts';
import styles from './indicator-list.module.css';

/** The row a part belongs to. */
const wholeOf = (row: IndicatorRow, { indicators }: Dashboard): IndicatorRow | undefined =>
  indicators.find(({ code }) => code === row.parent);

/** React's style type does not know our own properties. */
const projectedRow = (height: number): CSSProperties =>
  ({ '--projected-row': `${height}px` }) as CSSProperties;

type Props = {
  readonly dashboard: Dashboard;
  readonly search: IndicatorsSearch;
  /** Where the list stands: year and month, so that another month's list is another list. */
  readonly address: string;
  readonly onSearch: OnSearch;
  readonly onOpen: (code: string) => void;
};

/** The year's indicators: filter, order, density, keys, and the look aside. */
export const IndicatorList = ({ dashboard, search, address, onSearch, onOpen }: Props) => {
  const { locale, text, format } = useLocale();
  const isPhone = useMediaQuery('(max-width: 639.98px)');
  const [peeked, setPeeked] = useState<string | null>(null);
  const [filtering, setFiltering] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const words = useIndicatorText();
  const density = search['mat-do'] ?? 'gon';
  const view = isPhone || search.xem === 'the' ? 'the' : 'bang';
  const isProjected = !isPhone && view === 'bang' && density === 'chieu';

  // On the projector the 29 must stand on one screen: what is only followed stays a key press away.
  const listed = useMemo(
    () =>
      isProjected
        ? {
            ...dashboard,
            indicators: dashboard.indicators.filter((row) => (wholeOf(row, dashboard) ?? row).judged),
          }
        : dashboard,
    [dashboard, isProjected],
  );
  const sections = useMemo(
    () => arrangeRows(listed, search, (row) => row.name[locale], format.compareNames),
    [listed, search, locale, format],
  );
  const choices = useMemo(
    () => choicesOf(dashboard, { locale, text, compareNames: format.compareNames }),
    [dashboard, locale, text, format],
  );
  const codes = useMemo(
    () => codesInOrder(sections, view === 'bang' && !isProjected),
    [sections, view, isProjected],
  );
  const tops = useMemo(() => codesInOrder(sections, false), [sections]);
  const { selected, select, move, goTo } = useRowSelection(codes, frame);
  const rowHeight = useFittingRows(frame, codes.length, isProjected);

  useEffect(() => rememberList({ address, search, codes: tops }), [address, search, tops]);
  useRowKeys({
    active: peeked === null && !filtering,
    move,
    first: () => goTo(codes[0]),
    last: () => goTo(codes.at(-1)),
    open: () => {
      if (selected !== null) onOpen(selected);
    },
    peek: () => setPeeked(selected ?? codes[0] ?? null),
    find: () => field.current?.focus(),
  });

  const wholes = listed.indicators.filter((row) => row.parent === null);
  const counted = wholes.filter((row) => row.judged).length;
  if (wholes.length === 0) return <YearEmpty year={dashboard.year} />;
  const month = format.monthName(dashboard.month);
  const count = format.count(counted);
  const followed = wholes.length - counted;
  // By status only what is counted is found.
  const byStatusOnly = search.tt !== undefined && search.lv === undefined;
  const isFiltered = tops.length !== wholes.length;
  const peekedRow = dashboard.indicators.find((row) => row.code === peeked);

  return (
    <div className={styles.page} data-projected={isProjected || undefined}>
      <header className={styles.header}>
        <div className={styles.top}>
          <div className={styles.titles}>
            <h1 className={styles.title}>{words.title({ year: String(dashboard.year) })}</h1>
            <p className={styles.subtitle} aria-live="polite">
              {isFiltered
                ? words.subtitleFiltered({
                    shown: format.count(tops.length),
                    count: format.count(byStatusOnly ? counted : wholes.length),
                    month,
                  })
                : followed === 0
                  ? words.subtitle({ count, month })
                  : words.subtitleFollowed({ count, followed: format.count(followed), month })}
            </p>
          </div>
          {isProjected ? null : (
            <StatusChips
              choices={choices.statuses}
              chosen={search.tt ?? []}
              onChoose={(tt) => onSearch({ tt: listOrNone(tt) })}
            />
          )}
        </div>
        {isPhone ? (
          <PhoneToolbar
            search={search}
            onSearch={onSearch}
            onFilter={() => setFiltering(true)}
            fieldRef={field}
          />
        ) : (
          <TableToolbar
            search={search}
            choices={choices}
            onSearch={onSearch}
            fieldRef={field}
            isProjected={isProjected}
          />
        )}
      </header>
      <div
        ref={frame}
        className={styles.frame}
        style={rowHeight === null ? undefined : projectedRow(rowHeight)}
      >
        {tops.length === 0 ? (
          <TableEmpty onClear={() => onSearch(NO_FILTERS)} />
        ) : isPhone ? (
          <RowCards dashboard={dashboard} sections={sections} selected={selected} onSelect={select} />
        ) : view === 'the' ? (
          <SmallMultiples dashboard={dashboard} sections={sections} selected={selected} onSelect={select} />
        ) : (
          <IndicatorTable
            dashboard={dashboard}
            sections={sections}
            density={density}
            sort={sortOf(search)}
            selected={selected}
            onSelect={select}
            onPeek={setPeeked}
            onLead={(dv) => onSearch({ dv: [dv] })}
            onSort={(sx) => onSearch({ sx })}
          />
        )}
      </div>
      <TableLegend dashboard={dashboard} withKeys={!isPhone} />
      {peekedRow === undefined ? null : (
        <SidePeek
          row={peekedRow}
          parts={partsOf(peekedRow, dashboard.indicators)}
          period={dashboard}
          onMove={(step) => {
            const next = codes[codes.indexOf(peekedRow.code) + step];
            if (next === undefined) return;
            select(next);
            setPeeked(next);
          }}
          onClose={() => setPeeked(null)}
          onClosed={() => goTo(peekedRow.code)}
        />
      )}
      {filtering ? (
        <FilterDrawer
          search={search}
          choices={choices}
          shown={tops.length}
          onSearch={onSearch}
          onClose={() => setFiltering(false)}
        />
      ) : null}
    </div>
  );
};
