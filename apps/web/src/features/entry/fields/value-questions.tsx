import { NUMBER_FIELDS } from '@ve-dich/domain';
import { Suspense } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { CheckList, NumberQuestion } from './later-fields.tsx';
import type { NumberPlace } from '../view/changes.ts';
import { faultAt, placeId } from '../view/obstacles.ts';
import { faultWords } from '../view/obstacle-words.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './fields.module.css';

/** The element that says what is wrong in a field. */
export const faultId = (code: string, place: NumberPlace): string => `${placeId(code, place)}-fault`;

type Props = { readonly view: RowView; readonly place: NumberPlace; readonly isChecked: boolean };

/** What is wrong in a number field, or asked about it. */
const FaultOrQuestion = ({ view, place, isChecked }: Props) => {
  const { text } = useLocale();
  const fault = faultAt(view, place);
  if (fault === undefined || (fault.fault === 'missing' && !isChecked)) return null;
  if (fault.fault === 'number' && fault.reading.form === 'ask' && view.readOnly === null)
    return (
      <Suspense fallback={<p className={styles.wanted}>{faultWords(fault, text)}</p>}>
        <NumberQuestion view={view} place={place} asked={fault.reading} />
      </Suspense>
    );
  return <p className={styles.wanted}>{faultWords(fault, text)}</p>;
};

/**
 * All that is wrong or asked about a row's numbers, as of the last pause: in one place, read out when it changes. While
 * one types on it stays as it was, so that nothing jumps under the hands.
 */
export const ValueQuestions = ({ view, isChecked }: Omit<Props, 'place'>) => (
  <div className={styles.questions} aria-live="polite">
    {NUMBER_FIELDS.map((place) => (
      <div key={place} id={faultId(view.line.code, place)}>
        <FaultOrQuestion view={view} place={place} isChecked={isChecked} />
      </div>
    ))}
    {view.settled.checks.length === 0 ? null : (
      <Suspense fallback={null}>
        <CheckList view={view} />
      </Suspense>
    )}
  </div>
);
