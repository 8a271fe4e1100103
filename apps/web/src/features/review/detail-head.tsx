import type { EntryRow } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { isUnsent } from '@ve-dich/domain';
import type { Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { Icon } from '../../ui/icons.tsx';
import { isEditedForUnit } from './edited-number.ts';
import type { ReviewRow } from './review-rows.ts';
import styles from './detail-head.module.css';

type Submission = NonNullable<EntryRow['submission']>;

/** Who sent it and when; late or not, and when it was ready if that was earlier. */
const SentLine = ({ row, submission }: { readonly row: EntryRow; readonly submission: Submission }) => {
  const { locale, text, format } = useLocale();
  const words = useReviewText();
  const { submittedAt, submittedBy, composedAt, late, onBehalf } = submission;
  const isSameDay =
    composedAt !== null && submittedAt !== null && format.day(composedAt) === format.day(submittedAt);
  const moment = isSameDay ? format.time : format.instant;
  return (
    <p className={styles.sent}>
      {submittedAt === null || submittedBy === null ? null : (
        <span>
          {words.sent({
            name: submittedBy.fullName,
            title: submittedBy.title[locale],
            at: format.instant(submittedAt),
          })}
        </span>
      )}
      {late ? (
        <span className={styles.late}>
          <Icon name="late" size={14} />
          {text.work.late}
        </span>
      ) : null}
      {composedAt !== null && submittedAt !== null && composedAt < submittedAt ? (
        <span>{words.composed({ composed: moment(composedAt), received: moment(submittedAt) })}</span>
      ) : null}
      {onBehalf ? (
        <span className={styles.behalf}>
          {isEditedForUnit(row) ? text.work.events.edited_for_unit : text.work.onBehalf}
        </span>
      ) : null}
    </p>
  );
};

/** What the office has asked to be mended; stays in sight until it is sent again. */
const ReturnedNote = ({ submission }: { readonly submission: Submission }) => {
  const { text, format } = useLocale();
  const reviewText = useReviewText();
  const { returned, decidedAt, decidedBy } = submission;
  if (returned === null || decidedAt === null || decidedBy === null) return null;
  return (
    <div className={styles.returned}>
      <p>
        <strong>
          {reviewText.returnedBy({
            kind: text.work.returnKinds[returned.kind],
            at: format.instant(decidedAt),
            name: decidedBy.fullName,
          })}
        </strong>
      </p>
      {returned.text === '' ? null : <p lang="vi">{returned.text}</p>}
      {returned.dueAt === null ? null : <p>{reviewText.mendBy({ at: format.instant(returned.dueAt) })}</p>}
    </div>
  );
};

type Props = {
  readonly shown: ReviewRow;
  readonly period: YearMonth;
  readonly titleRef: Ref<HTMLHeadingElement>;
};

/** Which figure this is, whose, and how it came in. */
export const DetailHead = ({ shown: { row, tab }, period, titleRef }: Props) => {
  const { locale } = useLocale();
  const words = useReviewText();
  const { submission } = row;
  return (
    <header className={styles.head}>
      <p className={styles.number}>
        {row.number} · {row.unit[locale]} ·{' '}
        <Link to="/$nam/$thang/chi-tieu/$ma" params={{ ...periodParams(period), ma: row.code }}>
          {words.openIndicator}
        </Link>
      </p>
      <h2 ref={titleRef} tabIndex={-1} className={styles.name}>
        {row.name[locale]}
      </h2>
      <p className={styles.lead}>
        {words.lead({ unit: row.lead.name[locale], head: `${row.head.fullName}, ${row.head.title[locale]}` })}
      </p>
      {submission === null || isUnsent(submission) ? (
        <p className={styles.sent}>
          {tab === 'chua-nop' ? words.unsent : submission === null ? words.wasKnown : words.correctionBegun}
        </p>
      ) : (
        <>
          <SentLine row={row} submission={submission} />
          <ReturnedNote submission={submission} />
        </>
      )}
    </header>
  );
};
