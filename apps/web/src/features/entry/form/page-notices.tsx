import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { isNowhere } from '../desk/line.ts';
import { useEntry } from '../entry-context.ts';
import styles from './form.module.css';

/** No line to the server: what was typed is safe, and it is tried again by itself. */
const ConnectionBanner = () => {
  const words = useSendingText();
  const { desk, state } = useEntry();
  if (state.connection === 'up') return null;
  const isLost = Object.values(state.lines).some(isNowhere);
  return (
    <div className={styles.banner} role="status">
      <p>{isLost ? words.connection.unkept : words.connection[state.connection]}</p>
      <button type="button" className={styles.small} onClick={() => void desk.resume()}>
        {words.connection.retry}
      </button>
    </div>
  );
};

/** Another window of the same person types on. */
const ElsewhereBanner = () => {
  const words = useSendingText();
  const { desk, state } = useEntry();
  if (!state.isElsewhere) return null;
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{words.elsewhere.title}.</strong> {words.elsewhere.body}
      </p>
      <button type="button" className={styles.small} onClick={desk.claim}>
        {words.elsewhere.claim}
      </button>
    </div>
  );
};

/** A sending that waits for the line, or for the sign-in. */
const QueuedBanner = () => {
  const { format } = useLocale();
  const { sent } = useSendingText();
  const { desk, state } = useEntry();
  const { sending } = state;
  if (sending.phase !== 'queued') return null;
  const { codes, composedAt } = sending.pending;
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{sent.queuedTitle}.</strong>{' '}
        {sent.queued({ at: format.time(composedAt), count: format.count(codes.length) })}
      </p>
      <button type="button" className={styles.small} onClick={() => void desk.cancelSending()}>
        {sending.pending.body === null ? sent.cancel : sent.cancelAsked}
      </button>
    </div>
  );
};

/** A sending that was given up after it had been asked for: it may be with the office, and the page does not say otherwise. */
const UnsureBanner = () => {
  const { format } = useLocale();
  const { sent } = useSendingText();
  const { desk, state } = useEntry();
  const { sending } = state;
  if (sending.phase !== 'unsure' && sending.phase !== 'arrived') return null;
  const count = { count: format.count(sending.codes.length) };
  const isUnsure = sending.phase === 'unsure';
  return (
    <div className={styles.banner} role="status">
      <p>
        <strong>{isUnsure ? sent.unsureTitle : sent.arrivedTitle}.</strong>{' '}
        {isUnsure ? sent.unsure(count) : sent.arrived(count)}
      </p>
      <button
        type="button"
        className={styles.small}
        onClick={() => (isUnsure ? void desk.resume() : desk.clearSending())}
      >
        {isUnsure ? sent.askNow : sent.understood}
      </button>
    </div>
  );
};

/** What the office has returned: said first, and above each field until it is sent again. */
const ReturnedBanner = () => {
  const { text, format } = useLocale();
  const { rows } = useEntry();
  const count = rows.filter(({ line }) => line.state === 'returned').length;
  if (count === 0) return null;
  return <p className={styles.banner}>{text.entry.returned.several({ count: format.count(count) })}</p>;
};

/** The month cannot be worked on: why, and what can be done. */
const ClosedBanner = () => {
  const { text, format } = useLocale();
  const { form, rows, askToReopen } = useEntry();
  const { state, lockedAt, opensAt, month } = form.calendar;
  const words = text.entry.states;
  if (rows.some(({ row }) => row.closed === 'not_open_yet'))
    return <p className={styles.banner}>{words.notOpen({ at: format.instant(opensAt) })}</p>;
  if (state !== 'locked') return null;
  if (rows.some(({ row }) => row.closed === null)) return <p className={styles.banner}>{words.reopened}</p>;
  return (
    <div className={styles.banner}>
      <p>{words.locked({ at: lockedAt === null ? '' : format.instant(lockedAt) })}</p>
      {form.may.includes('reopening.request') ? (
        <button
          type="button"
          className={styles.small}
          onClick={() =>
            askToReopen(
              month,
              rows.map(({ line }) => line.code),
            )
          }
        >
          {text.entry.form.requestReopening}
        </button>
      ) : null}
    </div>
  );
};

/** Everything about the form as a whole that a person should know before typing. */
export const PageNotices = () => {
  const { entry } = useLocale().text;
  const { worker, form } = useEntry();
  const isForAnother = worker === 'office' && form.may.includes('entry.save');
  return (
    <>
      <ElsewhereBanner />
      <ConnectionBanner />
      <QueuedBanner />
      <UnsureBanner />
      <ClosedBanner />
      <ReturnedBanner />
      {isForAnother ? <p className={styles.onBehalf}>{entry.onBehalf}</p> : null}
    </>
  );
};
