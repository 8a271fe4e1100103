import type { Review } from '@ve-dich/contract';
import { useState, type ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import type { ReviewSearch } from '../../navigation/search-params.ts';
import { Icon } from '../../ui/icons.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { DeskBody } from './desk-body.tsx';
import { DeskDialogs, type DeskDialog } from './desk-dialogs.tsx';
import type { LateUnit } from './late-units.tsx';
import { MonthActions } from './month-actions.tsx';
import { MonthBars } from './month-bars.tsx';
import { overdueBy } from './moments.ts';
import { openTab } from './open-tab.ts';
import { countsOf, inOrder, isApprovable, longestDue, queueOf } from './queue.ts';
import { ReviewHeadline } from './review-headline.tsx';
import type { ReviewRow } from './review-rows.ts';
import { ReviewTabs } from './review-tabs.tsx';
import { Toast } from '../../feedback/toast.tsx';
import { useDecisions, usePeriodWork, useReviewRows } from './use-desk.ts';
import { useDeskActions } from './use-desk-actions.ts';
import { useQueueFocus } from './use-queue-focus.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useServerNow } from './use-server-now.ts';
import styles from './review-board.module.css';

type Props = {
  readonly review: Review;
  readonly heardAt: number;
  readonly period: YearMonth;
  readonly search: ReviewSearch;
  readonly isYearClosed: boolean;
  readonly mayReadTimeliness: boolean;
  readonly mayReadReports: boolean;
  /** The server has something newer; it is fetched when asked for, never by itself. */
  readonly hasNewer: boolean;
  readonly refresh: (isDone: boolean) => Promise<Review | undefined>;
  readonly onSearch: (search: ReviewSearch, how: 'push' | 'replace') => void;
  /** Reminding is another feature's: the page puts it here. */
  readonly renderRemind: (units: readonly LateUnit[], which: 'one' | 'all') => ReactNode;
};

/** The Party office's desk for a month. */
export const ReviewBoard = (props: Props) => {
  const { review, heardAt, period, search, refresh, onSearch } = props;
  const { format } = useLocale();
  const reviewText = useReviewText();
  const isNarrow = useMediaQuery('(max-width: 899.98px)');
  const now = useServerNow(review.calendar.now, heardAt);
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const rows = useReviewRows(review);
  const counts = countsOf(rows);
  const isLocked = review.calendar.state === 'locked';
  const tab = openTab(search, rows, isLocked);
  const groups = queueOf(rows, tab);
  const ordered = inOrder(groups);
  const named = rows.find(({ row }) => row.code === search.muc);
  // The units that have not sent are a table: there is nothing of theirs to look at yet.
  const inTab = tab === 'chua-nop' || isNarrow ? null : (ordered[0] ?? null);
  const shown = named !== undefined && !(tab === 'chua-nop' && named.tab === tab) ? named : inTab;
  const focus = useQueueFocus(shown?.row.code ?? null);
  const actions = useDeskActions(review, refresh);
  const mayDecide = review.may.includes('review.decide');

  const show = (code: string | undefined, at: 'row' | 'title'): void => {
    onSearch({ tt: tab, ...(code === undefined ? {} : { muc: code }) }, 'replace');
    focus.goTo(code === undefined ? { at: 'empty' } : { at, code });
  };
  const decisions = useDecisions({
    period,
    rows,
    actions,
    onNext: (code) => show(code ?? undefined, isNarrow ? 'title' : 'row'),
  });
  const work = usePeriodWork(period, actions);
  const openDialog = (next: DeskDialog): void => {
    actions.clear();
    setDialog(next);
  };

  /** The keys act on what is shown, and only on that: nothing is approved unseen. */
  const onShown = (act: (row: ReviewRow) => void) => (): void => {
    const code = focus.focused();
    if (shown === null || !mayDecide) return;
    if (code !== null && code !== shown.row.code) show(code, 'row');
    else act(shown);
  };
  const isReturnable = ({ row }: ReviewRow): boolean =>
    row.closed === null && (row.submission?.state === 'submitted' || row.submission?.state === 'approved');
  /** Named in the address before it is decided on: whatever the server answers, the place is kept. */
  const keepPlace = ({ row }: ReviewRow): void => {
    if (search.muc !== row.code) onSearch({ tt: tab, muc: row.code }, 'replace');
  };
  const approve = (row: ReviewRow): void => {
    if (!isApprovable(row)) return;
    keepPlace(row);
    void decisions.approve([row], row.row.code);
  };
  const giveBack = (row: ReviewRow): void => {
    if (!isReturnable(row)) return;
    keepPlace(row);
    openDialog({ kind: 'return', code: row.row.code });
  };
  const editForUnit = (row: ReviewRow): void => {
    keepPlace(row);
    openDialog({ kind: 'edit', code: row.row.code });
  };
  useQueueKeys({
    frame: focus.frame,
    move: (step) => {
      const codes = ordered.map(({ row }) => row.code);
      const next = codes[codes.indexOf(focus.focused() ?? shown?.row.code ?? '') + step];
      if (next !== undefined && isNarrow)
        focus.frame.current?.querySelector<HTMLElement>(`[data-code="${next}"] a`)?.focus();
      else if (next !== undefined) show(next, 'row');
    },
    open: () => {
      const code = focus.focused();
      if (code !== null) focus.goTo({ at: 'title', code });
    },
    approve: onShown(approve),
    giveBack: onShown(giveBack),
    select: () => {
      const row = rows.find((each) => each.row.code === focus.focused());
      if (mayDecide && row !== undefined && isApprovable(row)) decisions.select(row.row.code);
    },
    approveSelected: () => {
      if (mayDecide && decisions.chosen.length > 0) openDialog({ kind: 'many', which: 'chosen' });
    },
  });

  const monthActions = <MonthActions review={review} isYearClosed={props.isYearClosed} onOpen={openDialog} />;
  const isDetailAlone = isNarrow && shown !== null;
  return (
    <div className={styles.page}>
      <ReviewHeadline
        month={format.monthName(period.month, period.year)}
        year={period.year}
        counts={counts}
        overdue={overdueBy(longestDue(rows) ?? review.calendar.dueAt, now)}
        isAside={isDetailAlone}
        mayDecide={mayDecide}
        mayReadTimeliness={props.mayReadTimeliness}
        reportsOf={props.mayReadReports ? period : null}
        actions={monthActions}
      />
      <MonthBars
        review={review}
        rows={rows}
        period={period}
        now={now}
        isYearClosed={props.isYearClosed}
        hasNewer={props.hasNewer}
        busy={actions.busy}
        refusal={actions.refusalAt('reopenings')}
        onReload={() => void refresh(false)}
        onAllow={(reopening) => void work.decideReopening(reopening, null)}
        onRefuse={(reopening) => openDialog({ kind: 'refuse', reopening })}
      />
      {isDetailAlone ? (
        <p>
          <Link
            to="/$nam/$thang/duyet"
            params={periodParams(period)}
            search={{ tt: tab }}
            className={styles.back}
          >
            <Icon name="left" size={16} />
            {reviewText.backToList}
          </Link>
        </p>
      ) : (
        <ReviewTabs period={period} current={tab} counts={counts.listed} />
      )}
      <DeskBody
        review={review}
        counts={counts}
        groups={groups}
        tab={tab}
        shown={shown}
        named={search.muc ?? null}
        period={period}
        now={now}
        isNarrow={isNarrow}
        mayDecide={mayDecide}
        focus={focus}
        actions={actions}
        decisions={decisions}
        monthActions={monthActions}
        onOpen={openDialog}
        onApprove={approve}
        onReturn={giveBack}
        onEdit={editForUnit}
        renderRemind={props.renderRemind}
      />
      <DeskDialogs
        dialog={dialog}
        review={review}
        rows={rows}
        due={counts.due}
        period={period}
        now={now}
        shown={shown}
        actions={actions}
        decisions={decisions}
        work={work}
        onSee={(code) => {
          setDialog(null);
          onSearch({ muc: code }, 'push');
          focus.goTo({ at: 'title', code });
        }}
        onClose={() => setDialog(null)}
      />
      <Toast said={actions.toast} />
    </div>
  );
};
