import { useReviewText } from '../../i18n/use-review-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import buttons from '../../ui/buttons.module.css';
import styles from './decision-bar.module.css';
import { EntryLink } from './entry-link.tsx';
import { isApprovable } from './queue.ts';
import type { ReviewRow } from './review-rows.ts';

type Props = {
  readonly shown: ReviewRow;
  readonly period: YearMonth;
  readonly isBusy: boolean;
  readonly onApprove: () => void;
  readonly onReturn: () => void;
  readonly onEdit: () => void;
};

/** What the office may do with a figure; where it may not, why. */
export const DecisionBar = ({ shown, period, isBusy, onApprove, onReturn, onEdit }: Props) => {
  const review = useReviewText();
  const { row } = shown;
  const state = row.submission?.state;
  const isOpen = row.closed === null;
  const isReturnable = state === 'submitted' || state === 'approved';
  const isOwn = state === 'submitted' && row.submission?.isOwnWork === true;
  return (
    <div role="group" className={styles.bar} aria-label={review.decisions}>
      {isOpen ? null : <p className={styles.why}>{review.closedRow}</p>}
      {isOpen && isOwn ? <p className={styles.why}>{review.ownWork}</p> : null}
      {isOpen ? (
        <div className={buttons.row}>
          {isApprovable(shown) ? (
            <button
              type="button"
              className={buttons.primary}
              aria-busy={isBusy}
              aria-keyshortcuts="A"
              disabled={isBusy}
              onClick={onApprove}
            >
              {isBusy ? review.approving : review.approve}
              <kbd className={buttons.key} aria-hidden="true">
                A
              </kbd>
            </button>
          ) : null}
          {isReturnable ? (
            <button
              type="button"
              className={buttons.plain}
              aria-keyshortcuts="R"
              disabled={isBusy}
              onClick={onReturn}
            >
              {review.giveBack}
              <kbd className={buttons.key} aria-hidden="true">
                R
              </kbd>
            </button>
          ) : null}
          {state === 'submitted' ? (
            <button type="button" className={buttons.plain} disabled={isBusy} onClick={onEdit}>
              {review.editForUnit}
            </button>
          ) : (
            <EntryLink period={period} unit={row.lead.code} code={row.code} className={buttons.plain}>
              {review.enterForUnit}
            </EntryLink>
          )}
        </div>
      ) : null}
    </div>
  );
};
