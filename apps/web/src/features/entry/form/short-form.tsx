import { useRef } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { useEntry } from '../entry-context.ts';
import { handingOf } from '../view/access.ts';
import { toSend } from '../view/review-rows.ts';
import { SaveLine } from './save-line.tsx';
import { ShortFormRow } from './short-form-row.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import styles from './short-form.module.css';

type Props = {
  /** The indicator on the screen. */
  readonly code: string;
  readonly isChecked: boolean;
  readonly onGo: (code: string) => void;
  readonly onReview: () => void;
};

/** One indicator a screen, and at the end what will be sent (`ux.md` §2.4). */
export const ShortForm = ({ code, isChecked, onGo, onReview }: Props) => {
  const { text } = useLocale();
  const { rows, form, desk } = useEntry();
  const words = text.entry.form;
  const handing = handingOf(form.may);
  const isLeft = toSend(rows, handing).rows.length > 0;
  const at = Math.max(
    0,
    rows.findIndex(({ line }) => line.code === code),
  );
  const view = rows[at];
  const next = rows[at + 1];
  const previous = rows[at - 1];
  const body = useRef<HTMLDivElement>(null);

  const leave = (go: () => void): void => {
    if (view !== undefined) void desk.settle(view.line.code);
    go();
    // Another indicator: reading begins at its top, not where the last one was left.
    body.current?.focus({ preventScroll: true });
    body.current?.scrollIntoView({ block: 'start' });
  };

  if (view === undefined) return null;
  return (
    <>
      <div ref={body} tabIndex={-1} className={styles.body} data-entry-form="short">
        <ShortFormRow key={view.line.code} view={view} at={at + 1} isChecked={isChecked} />
      </div>
      <footer className={styles.bar}>
        <div className={styles.saved}>
          <SaveLine />
          {view.readOnly === null ? <UndoButtons /> : null}
        </div>
        <div className={styles.steps}>
          {previous === undefined ? null : (
            <button
              type="button"
              className={styles.back}
              onClick={() => leave(() => onGo(previous.line.code))}
            >
              <Icon name="left" />
              {words.previous}
            </button>
          )}
          {next === undefined && !isLeft ? null : (
            <button
              data-onward
              type="button"
              className={styles.onward}
              onClick={() => leave(() => (next === undefined ? onReview() : onGo(next.line.code)))}
            >
              {next !== undefined ? words.next : handing === 'hand' ? words.toReviewHand : words.toReview}
              <Icon name="right" />
            </button>
          )}
        </div>
      </footer>
    </>
  );
};
