import type { RowView } from '../view/row-view.ts';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { useEntry } from '../entry-context.ts';
import { canBeTakenBack } from '../view/access.ts';
import { numberTyped } from '../view/fraction.ts';
import { problemWords } from '../view/obstacle-words.ts';
import { CorrectionNote } from './correction-note.tsx';
import styles from './row-notes.module.css';

type Props = { readonly view: RowView };

/** «Văn phòng trả lại: …» above the field until it is sent again. */
const ReturnedNote = ({ view }: Props) => {
  const { text, format } = useLocale();
  const { submission } = view.row;
  if (submission === null || submission.returned === null || view.line.state !== 'returned') return null;
  const { kind, text: written, dueAt } = submission.returned;
  const kindWords = text.work.returnKinds[kind];
  const words = text.entry.returned;
  return (
    <div className={styles.returned}>
      <p>
        {words.at({
          at: format.instant(submission.decidedAt ?? submission.savedAt),
          reason: written.trim() === '' ? kindWords : words.reason({ kind: kindWords, text: written }),
        })}
      </p>
      {dueAt === null ? null : <p>{words.due({ due: format.instant(dueAt) })}</p>}
    </div>
  );
};

/** What was typed and could not be saved: why, and what was typed, so that nothing is lost in silence. */
const UnsentNote = ({ view }: Props) => {
  const { text, locale } = useLocale();
  const { conflict } = useSendingText();
  const { desk } = useEntry();
  const { line } = view;
  const { form: words } = text.entry;
  if (line.phase !== 'refused' || line.problem === null) return null;
  const typed = numberTyped(line.content) || line.content.text;
  return (
    <div className={styles.unsent} role="alert">
      <p className={styles.strong}>{words.unsentTitle}</p>
      <p>
        {words.unsent({
          why: problemWords(line.problem, text, locale),
          typed: typed === '' ? conflict.empty : typed,
        })}
      </p>
      <button type="button" className={styles.button} onClick={() => desk.discard(line.code)}>
        {words.discard}
      </button>
    </div>
  );
};

/** Two versions, and the person has put the choice off. */
const ConflictNote = ({ view }: Props) => {
  const { entry } = useLocale().text;
  const { desk } = useEntry();
  if (view.line.phase !== 'conflict') return null;
  return (
    <div className={styles.unsent} role="alert">
      <p>{entry.errors.conflict}</p>
      <button type="button" className={styles.button} onClick={() => desk.putOff(view.line.code, false)}>
        {entry.form.choose}
      </button>
    </div>
  );
};

/** Why a figure is only to be read, and the one way on from there. */
const ReadOnlyNote = ({ view }: Props) => {
  const { text, format } = useLocale();
  const { sent } = useSendingText();
  const place = useEntry();
  const { readOnly, line, row } = view;
  if (readOnly === null || readOnly === 'elsewhere' || readOnly === 'on_its_way') return null;
  // Of a month that is locked as a whole the page says so once.
  if (readOnly === 'locked' && place.rows.every((each) => each.readOnly === 'locked')) return null;
  const { may, calendar } = place.form;
  const { entry } = text;
  const submission = row.submission;
  const receipt = place.state.receipts.findLast(({ codes }) => codes.includes(line.code));
  const isSent = readOnly === 'submitted' || readOnly === 'handed';
  const sentAt = submission?.submittedAt ?? receipt?.at ?? null;
  return (
    <div className={styles.readOnly}>
      <p>
        {isSent && sentAt !== null
          ? entry.form[readOnly === 'handed' ? 'handedAt' : 'submittedAt']({ at: format.instant(sentAt) })
          : entry.readOnly[readOnly]}
        {isSent && receipt !== undefined ? ` ${sent.reference({ reference: receipt.reference })}.` : ''}
        {submission?.late === true && isSent ? ` ${text.work.late}.` : ''}
      </p>
      {canBeTakenBack(row, line.state, { may, worker: place.worker }) && isSent ? (
        <button
          type="button"
          className={styles.button}
          disabled={place.isTakingBack}
          onClick={() => place.takeBack([line.code])}
        >
          {readOnly === 'handed' ? entry.form.takeBackHanded : entry.form.takeBack}
        </button>
      ) : null}
      {readOnly === 'locked' && may.includes('reopening.request') ? (
        <button
          type="button"
          className={styles.button}
          onClick={() => place.askToReopen(calendar.month, [line.code])}
        >
          {entry.form.requestReopening}
        </button>
      ) : null}
      {readOnly === 'approved' && may.includes('entry.save') ? (
        <button type="button" className={styles.button} onClick={() => place.correct(line.code)}>
          {entry.form.correct}
        </button>
      ) : null}
    </div>
  );
};

/** Everything there is to say about a row before its fields. */
export const RowNotes = ({ view }: Props) => (
  <>
    <ReturnedNote view={view} />
    <ConflictNote view={view} />
    <UnsentNote view={view} />
    <ReadOnlyNote view={view} />
    <CorrectionNote view={view} />
  </>
);
