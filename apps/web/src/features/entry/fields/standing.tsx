import { Suspense } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { RowView } from '../view/row-view.ts';
import { LiveStanding } from './later-fields.tsx';
import styles from './standing.module.css';

/** Where the indicator will stand; its room is kept while the drawing is still on the way. */
export const Standing = ({ view }: { readonly view: RowView }) => {
  const { entry } = useText();
  const { assessment, readOnly } = view;
  if (assessment === null)
    return readOnly === null ? <p className={styles.none}>{entry.form.noStanding}</p> : null;
  return (
    <Suspense fallback={<div className={styles.room} />}>
      <LiveStanding view={view} assessment={assessment} />
    </Suspense>
  );
};
