import { useState } from 'react';
import { problemOf } from '../../api/problem-error.ts';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import type { Writing, WrittenText } from './use-writing.ts';
import styles from './written-sentence.module.css';

const MOST = 4_000;

type Props = {
  readonly sentence: string;
  readonly stored: string;
  /** What the report says in its place, or what was written before. */
  readonly label: string;
  readonly writing: Writing;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/**
 * Writes a sentence where it stands. What was typed is kept whatever the server answers, and also when it is left: only
 * whoever says so twice throws it away.
 */
export const WrittenEditor = ({ sentence, stored, label, writing, takesFocus, onClose }: Props) => {
  const { locale, format } = useLocale();
  const words = useReportsText().writing;
  const why = useProblemWords();
  const { drafts } = writing;
  const isDraft = writing.unsaved.includes(sentence);
  const [draft, setDraft] = useState(
    () => drafts.get(sentence) ?? { text: stored, version: writing.textOf(sentence)?.version ?? 0 },
  );
  const [isLeaving, setLeaving] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<WrittenText | null>(null);

  const put = (next: typeof draft): void => {
    setDraft(next);
    setLeaving(false);
    // Typed and taken back again, nothing is being written.
    if (next.text === stored) drafts.drop(sentence);
    else drafts.put(sentence, next);
  };
  const discard = (): void => {
    // What took minutes to write is not thrown away by one slip.
    if (!isLeaving) return setLeaving(true);
    drafts.drop(sentence);
    onClose();
  };
  const save = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await writing.save(sentence, draft.text, draft.version);
      onClose();
    } catch (fault) {
      const now = problemOf(fault).status === 412 ? await writing.look(sentence) : null;
      if (now === null) {
        setRefusal(words.refused({ why: why(fault) }));
      } else {
        setTheirs(now);
        // Seen now: saving again replaces it knowingly.
        put({ ...draft, version: now.version });
      }
      setBusy(false);
    }
  };

  return (
    <form
      className={styles.form}
      lang={locale}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className={styles.fieldLabel}>
        {label}
        <textarea
          className={styles.field}
          lang="vi"
          maxLength={MOST}
          value={draft.text}
          readOnly={isBusy}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the reader, at the place they pressed.
          autoFocus={takesFocus}
          onChange={(event) => put({ ...draft, text: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') {
              event.stopPropagation();
              if (!isBusy) onClose();
            } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              event.stopPropagation();
              void save();
            }
          }}
        />
      </label>
      {theirs === null ? null : (
        <div className={styles.theirs} role="alert">
          <p>{words.conflict({ name: theirs.by.fullName, at: format.instant(theirs.at) })}</p>
          <p className={styles.by}>{words.theirs({ name: theirs.by.fullName })}</p>
          <blockquote lang={theirs.text === '' ? locale : 'vi'}>
            {theirs.text === '' ? words.theirsEmpty : theirs.text}
          </blockquote>
        </div>
      )}
      {refusal === null ? null : (
        <p className={form.refusal} role="alert">
          {refusal}
        </p>
      )}
      <p className={styles.hint}>
        <span className={styles.keys}>{words.keys} </span>
        {words.hint}
      </p>
      <div className={buttons.row}>
        <button type="submit" className={buttons.primary} disabled={isBusy} aria-busy={isBusy}>
          {theirs === null ? words.save : words.saveOver}
        </button>
        <button type="button" className={buttons.plain} disabled={isBusy} onClick={onClose}>
          {words.cancel}
        </button>
        {isDraft ? (
          <button type="button" className={buttons.plain} disabled={isBusy} onClick={discard}>
            {isLeaving ? words.discardSure : theirs === null ? words.discard : words.takeTheirs}
          </button>
        ) : null}
      </div>
    </form>
  );
};
