import type { Review } from '@ve-dich/contract';
import type { ReactNode } from 'react';
import { useReviewText } from '../../i18n/use-review-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import type { ReviewTab } from '../../navigation/search-params.ts';
import type { DeskDialog } from './desk-dialogs.tsx';
import { LateUnits, type LateUnit } from './late-units.tsx';
import type { QueueGroup, ReviewCounts } from './queue.ts';
import { QueueList } from './queue-list.tsx';
import { QueueTools } from './queue-tools.tsx';
import { ReviewEmpty } from './review-empty.tsx';
import type { ReviewRow } from './review-rows.ts';
import { RowDetail } from './row-detail.tsx';
import type { useDecisions } from './use-desk.ts';
import type { DeskActions } from './use-desk-actions.ts';
import type { QueueFocus } from './use-queue-focus.ts';
import styles from './review-board.module.css';

type Props = {
  readonly review: Review;
  readonly counts: ReviewCounts;
  readonly groups: readonly QueueGroup[];
  readonly tab: ReviewTab;
  readonly shown: ReviewRow | null;
  /** The figure the address names. */
  readonly named: string | null;
  readonly period: YearMonth;
  readonly now: number;
  readonly isNarrow: boolean;
  readonly mayDecide: boolean;
  readonly focus: QueueFocus;
  readonly actions: DeskActions;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly monthActions: ReactNode;
  readonly onOpen: (dialog: DeskDialog) => void;
  readonly onApprove: (row: ReviewRow) => void;
  readonly onReturn: (row: ReviewRow) => void;
  readonly onEdit: (row: ReviewRow) => void;
  readonly renderRemind: (units: readonly LateUnit[], which: 'one' | 'all') => ReactNode;
};

/** The list of a tab: figures by unit, the units that have not sent, or why there is nothing. */
const List = (props: Props) => {
  const { review, counts, groups, tab, shown, named, period, now, mayDecide, focus, decisions, onOpen } =
    props;
  if (groups.length === 0) {
    return (
      <ReviewEmpty
        tab={tab}
        counts={counts}
        period={period}
        isOpen={review.calendar.state === 'open'}
        titleRef={focus.empty}
        lock={props.monthActions}
      />
    );
  }
  if (tab === 'chua-nop') {
    return (
      <LateUnits
        groups={groups}
        period={period}
        now={now}
        mayDecide={mayDecide}
        current={named}
        renderRemind={props.renderRemind}
      />
    );
  }
  return (
    <QueueList
      groups={groups}
      period={period}
      tab={tab}
      current={shown?.row.code ?? null}
      selected={decisions.selected}
      mayDecide={mayDecide}
      frame={focus.frame}
      onSelect={decisions.select}
      tools={
        mayDecide && tab === 'cho' ? (
          <QueueTools
            clear={decisions.clear.length}
            selected={decisions.chosen.length}
            onClear={() => onOpen({ kind: 'many', which: 'clear' })}
            onSelected={() => onOpen({ kind: 'many', which: 'chosen' })}
          />
        ) : null
      }
    />
  );
};

/** The list and the figure looked at: side by side where there is room, one after the other on a phone. */
export const DeskBody = (props: Props) => {
  const words = useReviewText();
  const { tab, shown, period, isNarrow, mayDecide, focus, actions, onApprove, onReturn, onEdit } = props;
  return (
    <div className={styles.body} data-alone={shown === null ? '' : undefined}>
      {isNarrow && shown !== null ? null : <List {...props} />}
      {shown === null ? null : (
        <RowDetail
          key={shown.row.code}
          shown={shown}
          period={period}
          mayDecide={mayDecide}
          isBusy={actions.busy === shown.row.code}
          refusal={actions.refusalAt(shown.row.code)}
          movedTo={shown.tab === tab ? null : words.moved({ tab: words.tabs[shown.tab] })}
          titleRef={focus.title}
          onApprove={() => onApprove(shown)}
          onReturn={() => onReturn(shown)}
          onEdit={() => onEdit(shown)}
        />
      )}
    </div>
  );
};
