import { Suspense } from 'react';
import {
  AttachmentFields,
  ExplanationFields,
  InsteadOfNumber,
  NoteField,
  RowNotes,
} from '../fields/later-fields.tsx';
import { FractionFields } from '../fields/later-fraction.tsx';
import { RowBackground } from '../fields/row-background.tsx';
import { Standing } from '../fields/standing.tsx';
import { ValueQuestions } from '../fields/value-questions.tsx';
import { hasNotes, wantsExplanation, wantsNote, type RowView } from '../view/row-view.ts';
import styles from './entry-table.module.css';

/** True where the row below has something to ask or to say: it then stays open. */
export const asksInDetails = (view: RowView, isChecked: boolean): boolean => {
  const { settled, line, readOnly } = view;
  if (line.phase === 'conflict' || line.phase === 'refused' || line.state === 'returned') return true;
  if (readOnly !== null) return false;
  const isWrong = settled.read.faults.some(({ fault }) => fault !== 'missing' || isChecked);
  return isWrong || settled.demands.length > 0 || settled.checks.some(({ answered }) => !answered);
};

type Props = {
  readonly view: RowView;
  readonly isChecked: boolean;
};

/** What a row of the table asks and says: questions and standing at the left, the explanation at the right. */
export const RowDetails = ({ view, isChecked }: Props) => (
  <div className={styles.pane}>
    <div className={styles.side}>
      <Suspense fallback={null}>{hasNotes(view) ? <RowNotes view={view} /> : null}</Suspense>
      {view.row.fraction === null ? null : (
        <Suspense fallback={null}>
          <FractionFields view={view} isChecked={isChecked} />
        </Suspense>
      )}
      <ValueQuestions view={view} isChecked={isChecked} />
      <Standing view={view} />
      <Suspense fallback={null}>
        <InsteadOfNumber view={view} isChecked={isChecked} />
      </Suspense>
      <RowBackground view={view} />
    </div>
    <div className={styles.side}>
      <Suspense fallback={null}>
        {wantsExplanation(view) ? <ExplanationFields view={view} isChecked={isChecked} /> : null}
        {view.readOnly === null || wantsNote(view) ? <NoteField view={view} isChecked={isChecked} /> : null}
        <AttachmentFields view={view} />
      </Suspense>
    </div>
  </div>
);
