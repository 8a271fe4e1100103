import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useImportText } from '../../../i18n/use-import-text.ts';
import fieldStyles from '../fields/fields.module.css';
import formStyles from '../form/form.module.css';
import { newKey } from '../../../api/new-key.ts';
import { isFrozen } from '../desk/desk-state.ts';
import { useEntry } from '../entry-context.ts';
import type { Block } from './block.ts';
import { ColumnChoices } from './column-choices.tsx';
import { labelsToRemember } from './import-answers.ts';
import { editsOf } from './import-edits.ts';
import { importFactsOf } from './import-facts.ts';
import { NO_ANSWERS, previewImport } from './import-preview.ts';
import type { ImportDone } from './import-result.tsx';
import { OtherRows } from './other-rows.tsx';
import { PreviewNotes } from './preview-notes.tsx';
import { PreviewQuestions } from './preview-questions.tsx';
import { PreviewRows } from './preview-rows.tsx';
import styles from './import.module.css';

type Props = {
  readonly block: Block;
  /** The names of a file's sheets; none of what was pasted. */
  readonly sheets: readonly string[];
  readonly at: number;
  readonly remembered: ReadonlyMap<string, string>;
  readonly onSheet: (at: number) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onDone: (done: ImportDone, confirmed: ReturnType<typeof labelsToRemember>) => void;
};

/** Everything a block says, before anything of it is written (`ux.md` §4.7). */
export const PreviewStep = ({ block, sheets, at, remembered, onSheet, onBack, onClose, onDone }: Props) => {
  const { format } = useLocale();
  const words = useImportText().preview;
  const { form, rows: views, desk, state } = useEntry();
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const { lines } = state;
  const facts = useMemo(
    () => importFactsOf(form, views, remembered),
    // The views are made anew with every drawing; what they say changes with the form and its lines.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [form, lines, remembered],
  );
  const preview = useMemo(() => previewImport(block, facts, answers), [block, facts, answers]);
  const top = useRef<HTMLDivElement>(null);
  // Read from its beginning, past the close button.
  useEffect(() => {
    const shown = setTimeout(() => top.current?.focus());
    return () => clearTimeout(shown);
  }, []);

  const { write, look, same, skip } = preview.totals;
  const frozen = isFrozen(state);
  const isReady = write > 0 && !preview.isMonthOpen && !frozen;
  const put = (): void => {
    const edits = editsOf(preview, facts, block.origin);
    const place = `import/${newKey()}`;
    desk.editMany(place, edits);
    for (const [code] of edits) void desk.settle(code);
    onDone({ place, count: write }, labelsToRemember(preview, answers, facts));
  };
  const isNothing = preview.rows.length === 0;

  return (
    <div className={styles.preview}>
      <div ref={top} tabIndex={-1} className={styles.top}>
        {sheets.length < 2 ? null : (
          <label className={styles.sheet}>
            <span className={fieldStyles.label}>{words.sheet}</span>
            <select
              className={fieldStyles.box}
              value={at}
              onChange={({ target }) => onSheet(Number(target.value))}
            >
              {sheets.map((name, index) => (
                <option key={name} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <PreviewNotes block={block} preview={preview} answers={answers} onAnswers={setAnswers} />
      </div>
      <ColumnChoices preview={preview} answers={answers} onAnswers={setAnswers} />
      <PreviewQuestions preview={preview} facts={facts} answers={answers} onAnswers={setAnswers} />
      {isNothing ? (
        <div className={styles.nothing}>
          <p className={styles.strong}>{words.nothing}</p>
          <p>{words.nothingHint}</p>
        </div>
      ) : (
        <PreviewRows preview={preview} facts={facts} answers={answers} onAnswers={setAnswers} />
      )}
      {preview.others.length === 0 ? null : (
        <OtherRows
          preview={preview}
          facts={facts}
          answers={answers}
          onAnswers={setAnswers}
          isOpen={isNothing}
        />
      )}
      <div className={styles.foot}>
        <div role="status" className={styles.totals}>
          <p className={styles.strong}>
            {words.totals({
              write: format.count(write),
              look: format.count(look),
              same: format.count(same),
              skip: format.count(skip),
            })}
          </p>
          {write === 0 && look === 0 && same > 0 ? <p>{words.nothingToWrite}</p> : null}
          {write > 0 && look > 0 ? <p>{words.leftOpen({ count: format.count(look) })}</p> : null}
          {frozen ? (
            <p>{words.frozen}</p>
          ) : preview.isMonthOpen && write > 0 ? (
            <p>{words.monthOpen}</p>
          ) : null}
        </div>
        <div className={styles.buttons}>
          <button type="button" className={formStyles.secondary} onClick={onBack}>
            {words.back}
          </button>
          <button type="button" className={formStyles.secondary} onClick={onClose}>
            {words.cancel}
          </button>
          <button type="button" className={formStyles.primary} disabled={!isReady} onClick={put}>
            {write === 0 ? words.writeNone : words.write({ count: format.count(write) })}
          </button>
        </div>
      </div>
    </div>
  );
};
