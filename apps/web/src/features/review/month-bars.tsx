import type { ReopeningOnWire, Review } from '@ve-dich/contract';
import { REPORTING_LEVELS } from '@ve-dich/domain';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import { Icon } from '../../ui/icons.tsx';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { ProposalNote } from './proposal-note.tsx';
import { Reopenings } from './reopenings.tsx';
import type { ReviewRow } from './review-rows.ts';
import styles from './bars.module.css';

type Props = {
  readonly review: Review;
  readonly rows: readonly ReviewRow[];
  readonly period: YearMonth;
  readonly now: number;
  readonly isYearClosed: boolean;
  readonly hasNewer: boolean;
  readonly busy: string | null;
  readonly refusal: string | null;
  readonly onReload: () => void;
  readonly onAllow: (reopening: ReopeningOnWire) => void;
  readonly onRefuse: (reopening: ReopeningOnWire) => void;
};

/** What holds for the whole month: newer data to be had, locked since when, a lock proposed, reopenings. */
export const MonthBars = (props: Props) => {
  const { review, rows, period, now, isYearClosed, hasNewer, busy, refusal, onReload } = props;
  const { text, format } = useLocale();
  const reviewText = useReviewText();
  const lockingText = useLockingText();
  const { calendar, lock, may } = review;
  const month = format.monthName(period.month, period.year);
  const ownDeadlines = REPORTING_LEVELS.flatMap((level) => {
    const at = calendar.dueAtByLevel[level];
    return at === undefined ? [] : [[level, at] as const];
  });
  return (
    <>
      <div role="status" className={styles.live}>
        {hasNewer ? (
          <p className={styles.bar}>
            <Icon name="changed" size={16} />
            <span>{reviewText.newData}</span>
            <button type="button" className={buttons.plain} onClick={onReload}>
              {text.shell.reload}
            </button>
          </p>
        ) : null}
      </div>
      {calendar.state === 'locked' && calendar.lockedAt !== null ? (
        <p className={styles.quiet}>
          {sentenceStart(lockingText.lock.lockedAt({ month, at: format.instant(calendar.lockedAt) }))}
          {isYearClosed ? ` ${reviewText.closedYear({ year: String(period.year) })}` : null}
        </p>
      ) : null}
      {ownDeadlines.length === 0 || calendar.state !== 'open' ? null : (
        <p className={styles.quiet}>
          {lockingText.deadlines.own({
            list: ownDeadlines
              .map(([level, at]) =>
                lockingText.deadlines.byLevel({
                  level: lockingText.deadlines.levels[level],
                  at: format.instant(at),
                }),
              )
              .join('; '),
          })}
        </p>
      )}
      {lock.proposal === null || calendar.state !== 'open' ? null : (
        <div className={styles.bar}>
          <Icon name="hourglass" size={16} />
          <ProposalNote proposal={lock.proposal} rows={rows} />
        </div>
      )}
      <Reopenings
        reopenings={review.reopenings}
        rows={review.rows}
        mayDecide={may.includes('reopening.decide')}
        isBusy={busy !== null}
        now={now}
        onAllow={props.onAllow}
        onRefuse={props.onRefuse}
      />
      {refusal === null ? null : (
        <p className={form.refusal} role="alert">
          {refusal}
        </p>
      )}
    </>
  );
};
