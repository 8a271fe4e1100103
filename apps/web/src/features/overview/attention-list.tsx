import type { Dashboard } from '@ve-dich/contract';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { isSingleKey } from '../../navigation/shortcut.ts';
import { AttentionRow } from './attention-row.tsx';
import { Block } from './block.tsx';
import { IndicatorLink } from './links.tsx';
import { attentionRows, judgedRows, sleepingRows, withheldOf, type LastStand } from './statuses.ts';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { partsOf } from '../../ui/readings.ts';
import styles from './attention-list.module.css';

/** How many rows a meeting can hold in view. */
const SHOWN = 7;

/** J and K walk the rows; Enter then opens, because the focus is on the row's link. */
const useRowKeys = () => {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      if (by === 0 || event.shiftKey || !isSingleKey(event)) return;
      const links = [
        ...(list.current?.querySelectorAll<HTMLAnchorElement>('li[data-folded="false"] a') ?? []),
      ];
      const here = links.findIndex((link) => link === document.activeElement);
      links[here === -1 ? 0 : Math.min(Math.max(here + by, 0), links.length - 1)]?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return list;
};

type Props = { readonly dashboard: Dashboard; readonly groups: readonly string[] | undefined };

/** What needs the meeting's time, worst first, each with its unit, its bar against the path, and the reason. */
export const AttentionList = ({ dashboard, groups }: Props) => {
  const overview = useOverviewText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const list = useRowKeys();
  const rows = judgedRows(dashboard, groups);
  const attention = attentionRows(rows);
  const count = format.count(attention.length);
  return (
    <Block
      title={
        <>
          {overview.attention.title}{' '}
          <span className={styles.count}>{overview.attention.count({ count })}</span>
        </>
      }
      aside={attention.length === 0 ? null : <Legend />}
    >
      {attention.length === 0 ? (
        <p className={styles.none}>
          {withheldOf(dashboard.count) > 0 ? overview.attention.noneOwn : overview.attention.none}
        </p>
      ) : (
        <ol ref={list} className={styles.list}>
          {attention.map((row, index) => (
            <AttentionRow
              key={row.code}
              row={row}
              parts={partsOf(row, dashboard.indicators)}
              month={dashboard.month}
              folded={!all && index >= SHOWN}
            />
          ))}
        </ol>
      )}
      {!all && attention.length > SHOWN ? (
        <p className={styles.more}>
          <button type="button" onClick={() => setAll(true)}>
            {overview.attention.all({ count })}
          </button>
        </p>
      ) : null}
      <Sleeping rows={sleepingRows(rows, dashboard.month)} />
    </Block>
  );
};

const Legend = () => {
  const overview = useOverviewText();
  return (
    <p className={styles.legend}>
      <span>
        <svg viewBox="0 0 6 14" aria-hidden="true" focusable="false" className={styles.tick}>
          <path d="M3 0v14" />
        </svg>
        {overview.attention.legendTick}
      </span>
      <span>
        <svg viewBox="0 0 6 14" aria-hidden="true" focusable="false" className={styles.full}>
          <path d="M3 0v14" />
        </svg>
        {overview.attention.legendFull}
      </span>
    </p>
  );
};

/** Nothing to judge now, but not well when last due. */
const Sleeping = ({ rows }: { readonly rows: readonly LastStand[] }) => {
  const { status: words } = useText();
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  if (rows.length === 0) return null;
  return (
    <div className={styles.sleeping}>
      <p>{overview.attention.lastDueTitle}</p>
      <ul>
        {rows.map(({ row, month, status }) => (
          <li key={row.code}>
            <IndicatorLink code={row.code}>{inLanguage(row.shortName)}</IndicatorLink>
            {' – '}
            {overview.attention.lastDue({ month: format.monthName(month), status: words.names[status] })}
          </li>
        ))}
      </ul>
    </div>
  );
};
