import { Suspense } from 'react';
import type { RowView } from '../view/row-view.ts';
import { FieldQuestions } from './field-question.tsx';
import { CheckList } from './later-fields.tsx';
import styles from './fields.module.css';

type Props = { readonly view: RowView; readonly isChecked: boolean };

/**
 * All that is wrong or asked about a row's numbers, as of the last pause: in one place, read out when it changes. While
 * one types on it stays as it was, so that nothing jumps under the hands.
 */
export const ValueQuestions = ({ view, isChecked }: Props) => (
  <div className={styles.questions} aria-live="polite">
    <FieldQuestions view={view} places={['month', 'toDate']} isChecked={isChecked} />
    {view.settled.checks.length === 0 ? null : (
      <Suspense fallback={null}>
        <CheckList view={view} />
      </Suspense>
    )}
  </div>
);
