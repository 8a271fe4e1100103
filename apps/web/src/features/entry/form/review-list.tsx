import { useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { useEntry } from '../entry-context.ts';
import { useMinute } from '../use-minute.ts';
import { handingOf } from '../view/access.ts';
import { problemWords } from '../view/obstacle-words.ts';
import type { Place } from '../view/obstacles.ts';
import { toSend } from '../view/review-rows.ts';
import type { RowView } from '../view/row-view.ts';
import { lateRows } from '../view/sending-due.ts';
import { ErrorSummary } from './error-summary.tsx';
import { ReviewRow } from './review-row.tsx';
import { SaveLine } from './save-line.tsx';
import formStyles from './form.module.css';
import styles from './review.module.css';

type Props = {
  readonly isChecked: boolean;
  readonly onChecked: () => void;
  readonly onBack: () => void;
  readonly onGo: (code: string, place?: Place) => void;
};

/** «Kiểm tra lần cuối»: everything as it will be sent, and one button that says what happens. */
export const ReviewList = ({ isChecked, onChecked, onBack, onGo }: Props) => {
  const { text, format, locale } = useLocale();
  const { form, rows, desk, state, now } = useEntry();
  const words = useSendingText().review;
  const { entry } = text;
  const handing = handingOf(form.may);
  const { rows: left, ready, obstacles } = toSend(rows, handing);
  const { sending } = state;
  // What waits to be sent, or may be there already, is neither called unsent nor sent a second time.
  const isOpenQuestion = sending.phase === 'queued' || sending.phase === 'unsure';
  const isBusy = sending.phase === 'saving' || sending.phase === 'sending';
  const at = useMinute(now);
  const late = handing === 'submit' ? lateRows(left, form.calendar, at) : [];
  // A summary made anew takes the focus again: pressed twice, it is read out twice.
  const [pressed, setPressed] = useState(0);
  const month = format.monthName(form.calendar.month);
  const send = (which: readonly RowView[]): void => void desk.send(which.map(({ line }) => line.code));
  const press = (): void => {
    if (obstacles.length === 0) return send(left);
    onChecked();
    return setPressed(pressed + 1);
  };
  const said = { month, count: format.count(left.length) };
  const part = { count: format.count(ready.length) };
  return (
    <>
      <section className={styles.review}>
        <h2>{handing === 'hand' ? words.titleHand : words.title}</h2>
        {isChecked && obstacles.length > 0 ? (
          <ErrorSummary key={pressed} obstacles={obstacles} onGo={onGo} />
        ) : null}
        {sending.phase === 'refused' ? (
          <div className={styles.errors} role="alert">
            <p>
              <strong>{entry.errors.notSent}.</strong> {problemWords(sending.problem, text, locale)}
            </p>
          </div>
        ) : null}
        {left.length === 0 ? <p>{words.none}</p> : null}
        {left.length === 0 || isOpenQuestion ? null : <p className={styles.intro}>{words.intro}</p>}
        {late.length === 0 ? null : (
          <p className={styles.late}>
            {late.length === left.length ? words.late : words.latePart({ count: format.count(late.length) })}
          </p>
        )}
        <ol className={styles.list}>
          {rows.map((view) => (
            <ReviewRow key={view.line.code} view={view} onEdit={() => onGo(view.line.code)} />
          ))}
        </ol>
      </section>
      <footer className={formStyles.foot}>
        <SaveLine />
        <div className={styles.buttons}>
          <button type="button" className={formStyles.secondary} onClick={onBack}>
            {entry.form.back}
          </button>
          {isChecked && obstacles.length > 0 && ready.length > 0 && !isOpenQuestion ? (
            <button
              type="button"
              className={formStyles.secondary}
              disabled={isBusy}
              onClick={() => send(ready)}
            >
              {handing === 'hand' ? words.partHand(part) : words.part(part)}
            </button>
          ) : null}
          {left.length === 0 || handing === null || isOpenQuestion ? null : (
            <button type="button" className={formStyles.primary} disabled={isBusy} onClick={press}>
              {sending.phase === 'saving'
                ? words.saving
                : sending.phase === 'sending'
                  ? words.sending
                  : handing === 'hand'
                    ? words.hand(said)
                    : words.submit(said)}
            </button>
          )}
        </div>
      </footer>
    </>
  );
};
