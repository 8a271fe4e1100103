import type { ReportLayoutOnWire } from '@ve-dich/contract';
import {
  LAYOUT_LIMITS,
  LAYOUT_TOKENS,
  layoutFault,
  type AnnexColumn,
  type ChosenColumn,
} from '@ve-dich/domain';
import { useState } from 'react';
import { problemOf } from '../../api/problem-error.ts';
import type { Unsaved } from '../../api/unsaved.ts';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icons.tsx';
import { columnsOf, draftOf, moved, type DraftColumn, type LayoutDraft } from './layout-draft.ts';
import styles from './layout-dialog.module.css';

type Props = {
  readonly layouts: readonly ReportLayoutOnWire[];
  /** The one to begin from; `null` for the usual columns. */
  readonly layout: ReportLayoutOnWire | null;
  /** What was put together and not saved, by the name it was begun from. */
  readonly unsaved: Unsaved<LayoutDraft>;
  /** `null` takes the layout away. @throws ProblemError */
  readonly onSave: (name: string, columns: readonly ChosenColumn[] | null, seen: number) => Promise<void>;
  /** Asks for the layouts anew, after somebody else was quicker. */
  readonly onLook: () => Promise<unknown>;
  readonly onClose: () => void;
};

/** Puts a layout together: which columns, in which order, under which words, saved under a name. */
export const LayoutDialog = ({ layouts, layout, unsaved, onSave, onLook, onClose }: Props) => {
  const words = useReportsText().layout;
  const why = useProblemWords();
  const begun = layout?.name ?? '';
  const [kept] = useState(() => unsaved.get(begun));
  const [edited, setEdited] = useState<LayoutDraft>(
    kept ?? { name: begun, columns: draftOf(layout), from: layout?.sequence ?? 0 },
  );
  const { name, columns: draft } = edited;
  const [isTouched, setTouched] = useState(kept !== undefined);
  const [isLeaving, setLeaving] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(
    // Begun from columns that somebody has saved anew since: said before they are put aside.
    kept !== undefined && kept.from !== (layout?.sequence ?? 0) ? words.changed({ name: begun }) : null,
  );
  const typed = name.normalize('NFC').trim();
  const same = layouts.find((each) => each.name === typed);
  const fault = layoutFault(name, columnsOf(draft));

  const put = (part: Partial<LayoutDraft>): void => {
    const next = { ...edited, ...part };
    setEdited(next);
    setTouched(true);
    unsaved.put(begun, next);
  };
  const setColumns = (columns: LayoutDraft['columns']): void => put({ columns });
  const change = (key: AnnexColumn, part: Partial<DraftColumn>): void =>
    setColumns(draft.map((column) => (column.key === key ? { ...column, ...part } : column)));
  const send = async (columns: readonly ChosenColumn[] | null): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await onSave(typed, columns, same?.sequence ?? 0);
      unsaved.drop(begun);
    } catch (problem) {
      const isChanged = problemOf(problem).code === 'changed-by-someone-else';
      if (isChanged) await onLook();
      setRefusal(isChanged ? words.changed({ name: typed }) : words.refused({ why: why(problem) }));
      setBusy(false);
    }
  };

  return (
    <ModalDialog title={words.title} onClose={() => isBusy || onClose()} isWide>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (fault === null) void send(columnsOf(draft));
        }}
      >
        <p>{words.lead}</p>
        <label className={`${form.label} ${styles.name}`}>
          {words.name}
          <input
            className={form.field}
            lang="vi"
            autoComplete="off"
            maxLength={LAYOUT_LIMITS.name}
            value={name}
            aria-required="true"
            aria-invalid={isTried && fault === 'name'}
            onChange={(event) => put({ name: event.target.value })}
          />
          {isTried && fault === 'name' ? (
            <span className={form.fault} role="alert">
              {words.nameMissing}
            </span>
          ) : same !== undefined && same.name !== layout?.name ? (
            <span className={styles.hint}>{words.replaces}</span>
          ) : null}
        </label>
        <ol className={styles.columns} aria-label={words.columns}>
          {draft.map((column, at) => {
            const usual = words.usual[column.key];
            return (
              <li key={column.key} className={styles.column} data-hidden={!column.isShown || undefined}>
                <label className={form.choice}>
                  <input
                    type="checkbox"
                    checked={column.isShown}
                    onChange={(event) => change(column.key, { isShown: event.target.checked })}
                  />
                  {usual}
                </label>
                {column.isShown ? (
                  <input
                    className={form.field}
                    lang="vi"
                    autoComplete="off"
                    aria-label={words.header({ column: usual })}
                    placeholder={words.usualHeader}
                    maxLength={LAYOUT_LIMITS.header}
                    value={column.header}
                    onChange={(event) => change(column.key, { header: event.target.value })}
                  />
                ) : (
                  <span />
                )}
                <span className={styles.moves}>
                  <button
                    type="button"
                    className={styles.move}
                    aria-label={words.up({ column: usual })}
                    disabled={at === 0}
                    onClick={() => setColumns(moved(draft, column.key, -1))}
                  >
                    <Icon name="up" />
                  </button>
                  <button
                    type="button"
                    className={styles.move}
                    aria-label={words.down({ column: usual })}
                    disabled={at === draft.length - 1}
                    onClick={() => setColumns(moved(draft, column.key, 1))}
                  >
                    <Icon name="down" />
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
        {isTried && fault === 'no_columns' ? (
          <p className={form.fault} role="alert">
            {words.noColumns}
          </p>
        ) : null}
        <p className={styles.hint}>{words.tokens(LAYOUT_TOKENS)}</p>
        {refusal === null ? null : (
          <p className={form.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={styles.foot}>
          {layout !== null && typed === layout.name ? (
            <button
              type="button"
              className={buttons.plain}
              disabled={isBusy} // Everybody's, for every year: not by one slip.
              onClick={() => (isRemoving ? void send(null) : setRemoving(true))}
            >
              {isRemoving ? words.removeSure : words.remove}
            </button>
          ) : null}
          {isTouched ? (
            <button
              type="button"
              className={buttons.plain}
              disabled={isBusy}
              onClick={() => {
                // Fourteen columns are not put together twice for one slip.
                if (!isLeaving) return setLeaving(true);
                unsaved.drop(begun);
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
