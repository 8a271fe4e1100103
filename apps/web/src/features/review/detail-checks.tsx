import { useLocale } from '../../i18n/locale-provider.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { cautionWords } from './caution-words.ts';
import type { Caution, ReviewRow } from './review-rows.ts';
import styles from './detail-checks.module.css';

/** Whether the unit has said that an odd number is right as it is. */
const Answer = ({ caution }: { readonly caution: Caution }) => {
  const { work } = useText();
  if (caution.caution !== 'check') return null;
  return (
    <span className={caution.check.answered ? styles.answered : styles.unanswered}>
      {caution.check.answered ? work.answered : work.unanswered}
    </span>
  );
};

/** What looks odd, with the unit's answers; and what is in order, said as plainly. */
export const DetailChecks = ({ shown }: { readonly shown: ReviewRow }) => {
  const language = useLocale();
  const { format } = language;
  const words = useReviewText().checks;
  const { row, cautions } = shown;
  const isOdd = cautions.some(({ caution }) => caution === 'check' || caution === 'fault');
  const isLacking = cautions.some(({ caution }) => caution === 'demand');
  const hasExplanation = (row.submission?.content.explanation.text ?? '').trim() !== '';
  const inOrder = [
    ...(isOdd ? [] : [words.none]),
    ...(isLacking ? [] : [hasExplanation ? words.explained : words.notNeeded]),
    ...(row.attachments.length === 0
      ? []
      : [words.attached({ count: format.count(row.attachments.length) })]),
  ];
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      <ul className={styles.list}>
        {cautions.map((caution) => {
          const said = cautionWords(caution, shown, language);
          return (
            <li key={said} className={styles.caution}>
              <Icon name="warning" size={16} />
              <span>
                {said} <Answer caution={caution} />
              </span>
            </li>
          );
        })}
        {inOrder.map((said) => (
          <li key={said} className={styles.fine}>
            <Icon name="check" size={16} />
            <span>{said}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
