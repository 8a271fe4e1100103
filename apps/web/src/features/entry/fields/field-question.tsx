import { Suspense } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import type { NumberPlace } from '../view/changes.ts';
import { faultAt, placeId } from '../view/obstacles.ts';
import { faultWords } from '../view/obstacle-words.ts';
import type { RowView } from '../view/row-view.ts';
import { NumberQuestion } from './later-fields.tsx';
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

/** What is wrong or asked about single fields, as of the last pause: read out when it changes. */
export const FieldQuestions = ({
  view,
  places,
  isChecked,
}: Omit<Props, 'place'> & { readonly places: readonly NumberPlace[] }) =>
  places.map((place) => (
    <div key={place} id={faultId(view.line.code, place)}>
      <FaultOrQuestion view={view} place={place} isChecked={isChecked} />
    </div>
  ));
