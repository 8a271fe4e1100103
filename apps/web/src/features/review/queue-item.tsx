import type { EntryRow } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import type { ReviewTab } from '../../navigation/search-params.ts';
import { Icon } from '../../ui/icons.tsx';
import { useReadings } from '../../ui/readings.ts';
import { figureWords } from './figure-words.ts';
import type { ReviewRow } from './review-rows.ts';
import styles from './queue-list.module.css';

/** When what is in this tab happened. */
const useMoment = (row: EntryRow, tab: ReviewTab): string | null => {
  const { format } = useLocale();
  const words = useReviewText();
  const { submission } = row;
  if (submission === null) return tab === 'duyet' ? words.stands : null;
  switch (submission.state) {
    case 'submitted':
      return submission.submittedAt === null
        ? null
        : words.sentAt({ at: format.instant(submission.submittedAt) });
    case 'returned':
      return submission.decidedAt === null
        ? null
        : words.returnedAt({ at: format.instant(submission.decidedAt) });
    case 'approved':
      return submission.decidedAt === null
        ? null
        : words.approvedAt({ at: format.instant(submission.decidedAt) });
    case 'draft':
    case 'handed':
      return words.inCorrection;
  }
};

type Props = {
  readonly shown: ReviewRow;
  readonly period: YearMonth;
  readonly tab: ReviewTab;
  readonly isCurrent: boolean;
  /** Null where it cannot be selected. */
  readonly isSelected: boolean | null;
  readonly onSelect: (code: string) => void;
};

/** One figure in the list: what it is, its value, what to look at, and since when it waits. */
export const QueueItem = ({ shown, period, tab, isCurrent, isSelected, onSelect }: Props) => {
  const language = useLocale();
  const { locale, text, format } = language;
  const readings = useReadings();
  const words = useReviewText();
  const { row, cautions } = shown;
  const name = row.shortName[locale];
  const moment = useMoment(row, tab);
  return (
    <li className={styles.item} data-code={row.code} data-current={isCurrent || undefined}>
      {isSelected === null ? null : (
        <button
          type="button"
          role="checkbox"
          aria-checked={isSelected}
          aria-label={words.select({ name })}
          className={styles.box}
          onClick={() => onSelect(row.code)}
        >
          <span className={styles.tick} data-on={isSelected || undefined}>
            {isSelected ? <Icon name="check" size={14} /> : null}
          </span>
        </button>
      )}
      <Link
        to="/$nam/$thang/duyet"
        params={periodParams(period)}
        search={{ tt: tab, muc: row.code }}
        resetScroll={false}
        className={styles.link}
        activeProps={{}}
        {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{figureWords(shown, period.month, readings, language)}</span>
        <span className={styles.facts}>
          {cautions.length === 0 ? null : (
            <span className={styles.warned}>
              <Icon name="warning" size={13} />
              {words.warned({ count: format.count(cautions.length) })}
            </span>
          )}
          {row.submission?.late === true && tab !== 'chua-nop' ? (
            <span className={styles.warned}>
              <Icon name="late" size={13} />
              {text.work.late}
            </span>
          ) : null}
          {moment === null ? null : <span>{moment}</span>}
          {tab === 'cho' && row.submission?.isOwnWork === true ? <span>{words.ownMark}</span> : null}
        </span>
      </Link>
    </li>
  );
};
