import { useText } from '../../../i18n/use-text.ts';
import { FRACTION_PLACES } from '../view/changes.ts';
import { hasParts } from '../view/fraction.ts';
import { placeId } from '../view/obstacles.ts';
import type { RowView } from '../view/row-view.ts';
import { NumberField } from './number-field.tsx';
import { useFieldName, useNumberField } from './use-number-field.ts';
import { faultId, FieldQuestions } from './field-question.tsx';
import styles from './fraction-fields.module.css';

type Props = { readonly view: RowView; readonly isChecked: boolean };

/** What stands above and below the line: two numbers, of which the rate follows as they are typed. */
export const FractionFields = ({ view, isChecked }: Props) => {
  const { entry } = useText();
  const fieldOf = useNumberField();
  const nameOf = useFieldName();
  const { code, content } = view.line;
  const isEmpty = !hasParts(content);
  // A rate that stands by itself has no parts to be read.
  if (view.row.fraction === null || content.form !== 'number' || (isEmpty && view.readOnly !== null))
    return null;
  return (
    <div className={styles.fraction} role="group" aria-label={entry.fields.fraction}>
      {FRACTION_PLACES.map((place) => (
        <div key={place}>
          <label className={styles.label} htmlFor={placeId(code, place)}>
            {nameOf(view, place)}
          </label>
          <NumberField {...fieldOf(view, place)} describedBy={faultId(code, place)} />
        </div>
      ))}
      <div className={styles.questions} aria-live="polite">
        <FieldQuestions view={view} places={FRACTION_PLACES} isChecked={isChecked} />
      </div>
      {view.readOnly === null && !isEmpty ? (
        <p className={styles.follows}>{entry.fields.rateFollows}</p>
      ) : null}
    </div>
  );
};
