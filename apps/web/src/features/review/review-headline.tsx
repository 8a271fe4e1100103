import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { richText, slot } from '../../i18n/rich-text.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { lapseWords } from './figure-words.ts';
import type { Lapse } from './moments.ts';
import type { ReviewCounts } from './queue.ts';
import styles from './review-board.module.css';

type Props = {
  readonly month: string;
  readonly year: number;
  readonly counts: ReviewCounts;
  readonly overdue: Lapse | null;
  /** One figure has the whole screen: the month as a whole waits on the list. */
  readonly isAside: boolean;
  readonly mayDecide: boolean;
  readonly mayReadTimeliness: boolean;
  /** The month whose reports the reader may see; null for whoever may not. */
  readonly reportsOf: YearMonth | null;
  /** What can be done with the month as a whole. */
  readonly actions: ReactNode;
};

const COUNTED = { approved: 'duyet', waiting: 'cho', returned: 'tra-lai', missing: 'chua-nop' } as const;

/** What is in, what is late, what is still to decide: in one line, whose numbers are those of the tabs. */
export const ReviewHeadline = (props: Props) => {
  const { month, year, counts, isAside, overdue, mayDecide, mayReadTimeliness, reportsOf, actions } = props;
  const { locale, format } = useLocale();
  const words = useReviewText();
  const slots = Object.fromEntries(
    Object.entries(COUNTED).map(([name, tab]) => [
      name,
      <strong key={name}>{format.count(counts.ofDue[tab])}</strong>,
    ]),
  );
  const parts = {
    approved: slot('approved'),
    due: format.count(counts.due),
    waiting: slot('waiting'),
    returned: slot('returned'),
    missing: slot('missing'),
  };
  if (isAside) return <h1 className={styles.onPaper}>{words.title({ month })}</h1>;
  const isLate = overdue !== null && counts.ofDue['chua-nop'] > 0;
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1>{words.title({ month })}</h1>
        {counts.due === 0 ? null : (
          <p className={styles.counts}>
            {richText(
              isLate
                ? words.countsOverdue({ ...parts, overdue: lapseWords(overdue, { locale, format }) })
                : words.counts(parts),
              slots,
              (children) => children,
            )}
          </p>
        )}
        {counts.extra === 0 ? null : (
          <p className={styles.quiet}>{words.extra({ count: format.count(counts.extra) })}</p>
        )}
        {mayDecide ? null : <p className={styles.quiet}>{words.readOnly}</p>}
      </div>
      <div className={styles.actions}>
        {mayReadTimeliness ? (
          <Link to="/$nam/tien-do-nop" params={{ nam: String(year) }} className={styles.aside}>
            {words.toTimeliness}
          </Link>
        ) : null}
        {reportsOf === null ? null : (
          <Link to="/$nam/$thang/bao-cao" params={periodParams(reportsOf)} className={styles.aside}>
            {words.toReports}
          </Link>
        )}
        {actions}
      </div>
    </header>
  );
};
