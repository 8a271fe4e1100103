import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import type { ReviewRow } from './review-rows.ts';
import styles from './detail-parts.module.css';

/** Why it is behind and what is done about it; the unit's note below. Words are the unit's own, in Vietnamese. */
export const DetailExplanation = ({ shown: { row } }: { readonly shown: ReviewRow }) => {
  const { text, format } = useLocale();
  const reviewText = useReviewText();
  const words = reviewText.explanation;
  if (row.submission === null) return null;
  const { explanation, note } = row.submission.content;
  const { origin } = explanation;
  const originWords =
    origin === null ? [] : [origin === 'both' ? words.bothOrigins : text.work.origins[origin]];
  const causes = [...explanation.causes.map((cause) => text.work.causes[cause]), ...originWords];
  const commitment = [
    ...(explanation.measuresBy === null
      ? []
      : [words.by({ month: format.periodName(explanation.measuresBy) })]),
    ...(explanation.responsible === '' ? [] : [words.responsible({ name: explanation.responsible })]),
  ];
  const isEmpty = causes.length === 0 && explanation.text === '' && explanation.measures === '';
  return (
    <>
      <section aria-label={words.title} className={styles.part}>
        <h3>{words.title}</h3>
        {isEmpty ? (
          <p className={styles.quiet}>{words.none}</p>
        ) : (
          <dl className={styles.said}>
            <div>
              <dt>{words.causes}</dt>
              <dd>
                {causes.length === 0 ? null : <span className={styles.quiet}>{causes.join(' · ')}</span>}
                {explanation.text === '' ? null : <p lang="vi">{explanation.text}</p>}
              </dd>
            </div>
            {explanation.measures === '' ? null : (
              <div>
                <dt>{words.measures}</dt>
                <dd>
                  <p lang="vi">{explanation.measures}</p>
                  {commitment.length === 0 ? null : (
                    <span className={styles.quiet}>{commitment.join(' · ')}</span>
                  )}
                </dd>
              </div>
            )}
          </dl>
        )}
      </section>
      {note === '' ? null : (
        <section aria-label={reviewText.note} className={styles.part}>
          <h3>{reviewText.note}</h3>
          <p lang="vi" className={styles.words}>
            {note}
          </p>
        </section>
      )}
    </>
  );
};
