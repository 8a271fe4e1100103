import { useText } from '../../../i18n/use-text.ts';
import { useEntry } from '../entry-context.ts';
import { handingOf } from '../view/access.ts';
import { toSend } from '../view/review-rows.ts';
import { NotDueLine } from './nothing-due.tsx';
import { SaveLine } from './save-line.tsx';
import styles from './form.module.css';

/** Under the table: what is saved, and the way to sending. */
export const TableFoot = ({ onReview }: { readonly onReview: () => void }) => {
  const { entry } = useText();
  const { rows, form } = useEntry();
  const handing = handingOf(form.may);
  const { rows: left } = toSend(rows, handing);
  return (
    <>
      <NotDueLine />
      <footer className={styles.foot}>
        <SaveLine />
        {left.length === 0 ? null : (
          <button type="button" className={styles.primary} onClick={onReview}>
            {handing === 'hand' ? entry.form.toReviewHand : entry.form.toReview}
          </button>
        )}
      </footer>
    </>
  );
};
