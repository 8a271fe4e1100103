import { STATUS_ORDER } from '@ve-dich/domain';
import type { Dashboard } from '@ve-dich/contract';
import type { Status } from '@ve-dich/domain';
import type { KeyboardEvent } from 'react';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { STATUS_SLUGS } from '../../navigation/search-params.ts';
import { StatusMark, StatusSymbol } from '../../ui/status-mark.tsx';
import { IndicatorLink, TableLink } from './links.tsx';
import { isAwaited } from '../../ui/readings.ts';
import { countOf, judgedRows } from './statuses.ts';
import styles from './status-strip.module.css';

/** Arrow keys walk the tiles of a group; Tab goes from group to group. */
const walk = (event: KeyboardEvent<HTMLUListElement>): void => {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const tiles = [...event.currentTarget.querySelectorAll('a')];
  const here = tiles.findIndex((tile) => tile === document.activeElement);
  const next = tiles[(here + by + tiles.length) % tiles.length];
  event.preventDefault();
  next?.focus();
};

/** Every indicator as a tile, grouped by status, worst first. */
export const StatusStrip = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const overview = useOverviewText();
  const format = useFormat();
  const { count } = dashboard;
  const groups = STATUS_ORDER.filter((status) => countOf(count, status) > 0);
  return (
    <section aria-label={overview.strip}>
      <div className={styles.strip}>
        {groups.map((status) => (
          <StripGroup key={status} status={status} dashboard={dashboard} />
        ))}
      </div>
      {count.reconciles ? null : (
        <p className={styles.reconcile}>
          {overview.reconcile({ counted: format.count(count.counted), total: format.count(count.total) })}
        </p>
      )}
    </section>
  );
};

const StripGroup = ({ status, dashboard }: { readonly status: Status; readonly dashboard: Dashboard }) => {
  const { status: words } = useText();
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const word = words.names[status];
  const count = format.count(countOf(dashboard.count, status));
  const rows = judgedRows(dashboard).filter((row) => row.assessment.status === status);
  const awaited = rows.filter(isAwaited).length;
  return (
    <div className={styles.group} data-status={status}>
      <TableLink className={styles.head} search={{ tt: [STATUS_SLUGS[status]] }}>
        <span className={styles.count}>{count}</span>
        <StatusMark status={status} word={word} />
        <span className="visually-hidden">. {overview.showList}</span>
      </TableLink>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the tiles are links; the list only adds arrow keys */}
      <ul className={styles.tiles} onKeyDown={walk}>
        {rows.map((row, index) => {
          const name = overview.tile({ number: row.number, name: inLanguage(row.shortName), status: word });
          return (
            <li key={row.code}>
              <IndicatorLink
                code={row.code}
                className={styles.tile}
                title={name}
                label={name}
                tabIndex={index === 0 ? 0 : -1}
              >
                <StatusSymbol status={status} size={14} />
              </IndicatorLink>
            </li>
          );
        })}
      </ul>
      {awaited === 0 ? null : (
        <p className={styles.awaited}>{overview.awaited({ count: format.count(awaited) })}</p>
      )}
    </div>
  );
};
