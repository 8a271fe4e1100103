import { isUnsent } from '@ve-dich/domain';
import type { Ref } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useReviewText } from '../../i18n/use-review-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { DetailAttachments } from './detail-attachments.tsx';
import { DetailChart } from './detail-chart.tsx';
import { DetailChecks } from './detail-checks.tsx';
import { DetailCorrection } from './detail-correction.tsx';
import { DetailExplanation } from './detail-explanation.tsx';
import { DetailHead } from './detail-head.tsx';
import { DetailHistory } from './detail-history.tsx';
import { DetailNumbers } from './detail-numbers.tsx';
import { figureWords } from './figure-words.ts';
import type { ReviewRow } from './review-rows.ts';
import styles from './row-detail.module.css';

type Props = {
  readonly shown: ReviewRow;
  readonly period: YearMonth;
  readonly mayDecide: boolean;
  readonly isBusy: boolean;
  /** Why the last decision on this figure was not carried out. */
  readonly refusal: string | null;
  /** Said where the figure stands in another tab than the one that is open. */
  readonly movedTo: string | null;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onApprove: () => void;
  readonly onReturn: () => void;
  readonly onEdit: () => void;
};

/** What was sent is looked at here; what a unit is still typing is not shown before it says so. */
const Judged = ({ shown, period }: Pick<Props, 'shown' | 'period'>) => {
  const language = useLocale();
  const reviewText = useReviewText();
  const say = useSentence();
  const readings = useReadings();
  const { text } = language;
  const { month, year } = period;
  const row = shown.shown;
  if (row === null) return null;
  const { assessment } = row;
  // A number that cannot be right has no status: no colour is given to what will not stand.
  if (shown.cautions.some(({ caution }) => caution === 'fault'))
    return <DetailNumbers shown={shown} row={row} month={month} />;
  return (
    <>
      <DetailNumbers shown={shown} row={row} month={month} />
      <section className={styles.status} aria-label={reviewText.willBe}>
        <p className={styles.statusLine}>
          <span className={styles.term}>{shown.tab === 'duyet' ? reviewText.is : reviewText.willBe}:</span>
          <StatusMark status={assessment.status} word={text.status.names[assessment.status]} size={18} />
        </p>
        <p className={styles.sentence}>{say(assessment.sentence)}</p>
        {assessment.progressOf === 'none' || assessment.value === null ? null : (
          <div className={styles.drawing}>
            <KindDrawing row={row} parts={[]} month={month} label={readings.bar(row, month)} height={20} />
          </div>
        )}
      </section>
      {shown.correction === null ? null : <DetailCorrection correction={shown.correction} row={row} />}
      <DetailChart row={row} month={month} year={year} now={figureWords(shown, month, readings, language)} />
    </>
  );
};

/** One figure on the desk: before and now, what looks odd, why, how it came, and what may be decided. */
export const RowDetail = (props: Props) => {
  const { shown, period, mayDecide, isBusy, refusal, movedTo, titleRef } = props;
  const { locale } = useLocale();
  const reviewText = useReviewText();
  const { row } = shown;
  const isSent = row.submission !== null && !isUnsent(row.submission);
  return (
    <article className={styles.detail} aria-label={reviewText.detail({ name: row.shortName[locale] })}>
      {refusal === null ? null : (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {movedTo === null ? null : <p className={styles.moved}>{movedTo}</p>}
      <DetailHead shown={shown} period={period} titleRef={titleRef} />
      <Judged shown={shown} period={period} />
      {isSent ? (
        <>
          <DetailChecks shown={shown} />
          <DetailExplanation shown={shown} />
          <DetailAttachments attachments={row.attachments} />
        </>
      ) : null}
      {row.history.length === 0 && !isSent ? null : <DetailHistory history={row.history} />}
      {mayDecide ? (
        <DecisionBar
          shown={shown}
          period={period}
          isBusy={isBusy}
          onApprove={props.onApprove}
          onReturn={props.onReturn}
          onEdit={props.onEdit}
        />
      ) : null}
    </article>
  );
};
