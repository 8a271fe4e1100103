import type { YearEnd, YearEndRow } from '@ve-dich/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem-error.ts';
import type { Unsaved } from '../../api/unsaved.ts';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { IllustrativeTag } from '../../ui/illustrative.tsx';
import { beginDraft, gapsOfDraft, isTooLong, wrongDays, type DraftExplanation } from './draft-explanation.ts';
import { ExplanationFields } from './explanation-fields.tsx';
import { ExplanationText } from './explanation-text.tsx';
import { useYearEndWords } from './year-end-words.ts';
import styles from './dialogs.module.css';

type Props = {
  readonly end: YearEnd;
  readonly row: YearEndRow;
  readonly unsaved: Unsaved<DraftExplanation>;
  /** @throws ProblemError */
  readonly onSave: (draft: DraftExplanation) => Promise<void>;
  readonly onLook: () => Promise<YearEnd | null>;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
};

/** Why a target was missed, in five parts: written by who may, read by the others. */
export const ExplanationDialog = (props: Props) => {
  const { row, onClose } = props;
  const { locale, format } = useLocale();
  const words = useYearEndText().explain;
  const title = words.title({ name: row.shortName[locale] });
  // What was typed before it might not be written any more is still there to be read, and let go.
  if (row.may.includes('verdict.explain') || props.unsaved.get(row.code) !== undefined)
    return <Editor {...props} title={title} />;
  const { explanation } = row;
  return (
    <ModalDialog title={title} onClose={onClose} isWide>
      <div className={form.form}>
        {explanation === null ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p className={styles.quiet}>
              {words.written({
                name: explanation.writtenBy.fullName,
                at: format.instant(explanation.writtenAt),
              })}{' '}
              <IllustrativeTag when={explanation.illustrative} />
            </p>
            <ExplanationText content={explanation.content} />
          </>
        )}
        <div className={form.foot}>
          <button type="button" className={buttons.plain} onClick={onClose}>
            {words.close}
          </button>
        </div>
      </div>
    </ModalDialog>
  );
};

const Editor = ({
  end,
  row,
  unsaved,
  onSave,
  onLook,
  onDone,
  onClose,
  title,
}: Props & { readonly title: string }) => {
  const { locale, format } = useLocale();
  const words = useYearEndText().explain;
  const why = useProblemWords();
  const { gapsOf } = useYearEndWords();
  const [draft, setDraft] = useState(() => unsaved.get(row.code) ?? beginDraft(row));
  const [isTouched, setTouched] = useState(unsaved.get(row.code) !== undefined);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // Begun from another text than stands there now: what somebody else wrote is seen before it is replaced.
  const [begun] = useState(draft.seen);
  const theirs = row.explanation !== null && row.explanation.sequence !== begun ? row.explanation : null;
  const [isLeaving, setLeaving] = useState(false);
  const gaps = gapsOfDraft(draft);
  const wrong = wrongDays(draft);
  const isClosed = end.stage === 'closed';

  const put = (next: DraftExplanation): void => {
    setDraft(next);
    setTouched(true);
    unsaved.put(row.code, next);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (isBusy) return;
    if (wrong.length > 0 || isTooLong(draft)) {
      setRefusal(wrong.length > 0 ? words.daysWrong : words.tooLongSome);
      return;
    }
    setBusy(true);
    setRefusal(null);
    try {
      // Theirs stands beside it: saving puts this one in its place knowingly.
      await onSave(theirs === null ? draft : { ...draft, seen: theirs.sequence });
      unsaved.drop(row.code);
      onDone(words.done({ name: row.shortName[locale] }));
    } catch (fault) {
      const isChanged = problemOf(fault).code === 'changed-by-someone-else';
      const now = isChanged ? (await onLook())?.rows.find(({ code }) => code === row.code) : undefined;
      const other = now?.explanation ?? null;
      setRefusal(
        other === null
          ? words.refused({ why: why(fault) })
          : words.changed({ name: other.writtenBy.fullName }),
      );
      setBusy(false);
    }
  };

  return (
    <ModalDialog title={title} onClose={() => isBusy || onClose()} isWide>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {row.explanation !== null ? (
          <p className={styles.quiet}>
            {words.written({
              name: row.explanation.writtenBy.fullName,
              at: format.instant(row.explanation.writtenAt),
            })}{' '}
            <IllustrativeTag when={row.explanation.illustrative} />
          </p>
        ) : row.reported === null ? null : (
          <p className={styles.quiet}>{words.draft({ month: format.periodName(row.reported.period) })}</p>
        )}
        <ExplanationFields draft={draft} onDraft={put} wrongDays={isTried ? wrong : []} isBusy={isBusy} />
        {theirs === null ? null : (
          <div className={styles.theirs}>
            <p className={styles.strong}>
              {words.theirs}:{' '}
              {words.written({ name: theirs.writtenBy.fullName, at: format.instant(theirs.writtenAt) })}
            </p>
            <ExplanationText content={theirs.content} />
          </div>
        )}
        {refusal === null ? null : (
          <p className={form.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={styles.foot}>
          <p className={styles.state} data-open={gaps.length > 0 || undefined} role="status">
            {gaps.length === 0
              ? words.complete
              : (isClosed ? words.leftClosed : words.left)({ gaps: gapsOf(gaps) })}
          </p>
          {isTouched ? (
            <button
              type="button"
              className={buttons.plain}
              disabled={isBusy}
              onClick={() => {
                // Five parts are not thrown away by one slip.
                if (!isLeaving) return setLeaving(true);
                unsaved.drop(row.code);
                onClose();
              }}
            >
              {isLeaving ? words.discardSure : words.discard}
            </button>
          ) : null}
          <button type="button" className={buttons.plain} onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className={buttons.primary} disabled={isBusy} aria-busy={isBusy}>
            {words.save}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
};
