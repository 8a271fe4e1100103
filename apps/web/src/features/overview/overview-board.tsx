import type { Dashboard } from '@ve-dich/contract';
import type { Grouping } from '../../navigation/search-params.ts';
import { AfterFirstPaint } from '../../feedback/after-first-paint.tsx';
import { AttentionList } from './attention-list.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { CollectingNotice } from './collecting-notice.tsx';
import { FactsLine } from './facts-line.tsx';
import { GroupsTable } from './groups-table.tsx';
import { Headline } from './headline.tsx';
import { HistoryTable } from './history-table.tsx';
import { StartOfYear } from './start-of-year.tsx';
import { showsVerdicts } from './statuses.ts';
import { StatusStrip } from './status-strip.tsx';
import { TrendMatrix } from './trend-matrix.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import styles from './overview-board.module.css';

type Props = {
  readonly dashboard: Dashboard;
  readonly groups: readonly string[] | undefined;
  readonly by: Grouping | undefined;
  /** Whether an older month is on screen while the one asked for is on its way. */
  readonly stale: boolean;
};

/** Toàn cảnh from one answer of the API, in the order of the questions a meeting asks. */
export const OverviewBoard = ({ dashboard, groups, by, stale }: Props) => {
  const closed = showsVerdicts(dashboard);
  const januaryOnly = dashboard.start !== null && dashboard.month === 1;
  return (
    <div className={styles.board} data-stale={stale} aria-busy={stale}>
      <div className={styles.head}>
        <div>
          <Headline dashboard={dashboard} />
          <FactsLine dashboard={dashboard} />
          <CollectingNotice dashboard={dashboard} />
        </div>
        <div className={styles.actions}>
          <CopyLink />
        </div>
      </div>
      <StatusStrip dashboard={dashboard} />
      {dashboard.start === null ? null : <StartOfYear dashboard={dashboard} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {januaryOnly || closed ? null : <AttentionList dashboard={dashboard} groups={groups} />}
          {januaryOnly || closed ? <TrendMatrix dashboard={dashboard} groups={groups} by={by} /> : null}
        </div>
        <div className={styles.column}>
          <ChangesPanel dashboard={dashboard} />
          <GroupsTable dashboard={dashboard} />
        </div>
      </div>
      <AfterFirstPaint>
        {januaryOnly || closed ? null : <TrendMatrix dashboard={dashboard} groups={groups} by={by} />}
        <HistoryTable dashboard={dashboard} />
      </AfterFirstPaint>
    </div>
  );
};
