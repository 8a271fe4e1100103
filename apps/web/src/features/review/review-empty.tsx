import { Link } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { REVIEW_TABS, type ReviewTab } from '../../navigation/search-params.ts';
import type { ReviewCounts } from './queue.ts';
import styles from './review-board.module.css';

type Props = {
  readonly tab: ReviewTab;
  readonly counts: ReviewCounts;
  readonly period: YearMonth;
  readonly isOpen: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
  /** The next step where everything is approved. */
  readonly lock: ReactNode;
};

/** Nothing stands in this tab: why, and the one next step. */
export const ReviewEmpty = ({ tab, counts, period, isOpen, titleRef, lock }: Props) => {
  const { format } = useLocale();
  const words = useReviewText();
  const isDone = counts.due > 0 && counts.ofDue.duyet === counts.due && tab !== 'duyet';
  const next = isDone ? undefined : REVIEW_TABS.find((each) => each !== tab && counts.listed[each] > 0);
  return (
    <div className={styles.empty}>
      <h2 ref={titleRef} tabIndex={-1}>
        {counts.due === 0 && counts.extra === 0
          ? words.nothingDue
          : isDone
            ? words.allApproved({ count: format.count(counts.due) })
            : words.empty[tab]}
      </h2>
      {isDone && isOpen ? <p>{words.allApprovedNext}</p> : null}
      {isDone ? lock : null}
      {next === undefined ? null : (
        <p>
          <Link to="/$nam/$thang/duyet" params={periodParams(period)} search={{ tt: next }}>
            {words.emptyNext({ tab: words.tabs[next], count: format.count(counts.listed[next]) })}
          </Link>
        </p>
      )}
    </div>
  );
};
