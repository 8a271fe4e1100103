import type { Session, YearEnd } from '@ve-dich/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { unsavedOf } from '../../api/unsaved.ts';
import { Toast, type Said } from '../../feedback/toast.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useYearEndText } from '../../i18n/use-year-end-text.ts';
import buttons from '../../ui/buttons.module.css';
import { CopyLink } from '../../ui/copy-link.tsx';
import { IllustrativeTag } from '../../ui/illustrative.tsx';
import { Icon } from '../../ui/icons.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ConfirmAllDialog } from './confirm-all-dialog.tsx';
import type { DraftExplanation } from './draft-explanation.ts';
import { ExplanationDialog } from './explanation-dialog.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { useYearEndDeeds } from './use-year-end.ts';
import { VerdictDialog, type VerdictDraft } from './verdict-dialog.tsx';
import { VerdictTable } from './verdict-table.tsx';
import { confirmable } from './year-end-counts.ts';
import styles from './year-end-board.module.css';

type Open =
  | { readonly dialog: 'verdict' | 'explanation'; readonly code: string }
  | { readonly dialog: 'all' | 'close' }
  | null;

const useStage = ({ stage, opensAt, closing, collecting }: YearEnd): string => {
  const { format } = useLocale();
  const words = useYearEndText().stages;
  if (stage === 'closed') {
    return closing === null
      ? words.closedPlain
      : words.closed({ at: format.instant(closing.at), name: closing.by.fullName });
  }
  if (stage === 'open') return collecting.length === 0 ? words.open : words.openCollecting;
  return opensAt === null ? words.noDecember : words.early({ day: format.day(opensAt) });
};

type Props = { readonly end: YearEnd; readonly set: string | undefined; readonly session: Session };

/** Kết luận năm: how the verdicts add up, every row, and what this reader may do. */
export const YearEndBoard = ({ end, set, session }: Props) => {
  const { format } = useLocale();
  const words = useYearEndText();
  const queryClient = useQueryClient();
  const deeds = useYearEndDeeds(end, set);
  const stage = useStage(end);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const unsaved = useMemo(
    () => unsavedOf<DraftExplanation>(queryClient, `${session.account.id} ${end.year} ${set ?? ''}`),
    [queryClient, session.account.id, end.year, set],
  );
  const verdictDrafts = useMemo(
    () =>
      unsavedOf<VerdictDraft>(queryClient, `${session.account.id} ${end.year} ${set ?? ''} ${end.occasion}`),
    [queryClient, session.account.id, end.year, set, end.occasion],
  );
  const close = (): void => setOpen(null);
  const done = (spoken: string): void => {
    // Only its own: another one may have been opened meanwhile.
    setOpen((now) => (now === open ? null : now));
    setSaid({ words: spoken });
    setTimeout(() => {
      if (document.activeElement === document.body) title.current?.focus();
    });
  };
  const row = open !== null && 'code' in open ? end.rows.find(({ code }) => code === open.code) : undefined;
  const asProposed = confirmable(end).length;
  const common = { end, onLook: deeds.look, onDone: done, onClose: close };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {/* Takes the focus when the button that opened a dialog is gone with what it did. */}
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {words.title({ year: String(end.year) })}
        </h1>
        <p className={styles.stage}>
          <Icon name={end.stage === 'closed' ? 'lock' : 'waits'} size={14} />
          {stage}
        </p>
        <IllustrativeTag when={end.illustrative} />
        <CopyLink />
      </header>
      {end.isWhole ? null : <p className={styles.stage}>{words.own}</p>}
      {end.isWhole && end.stage !== 'early' ? <Reconciliation end={end} /> : null}
      {asProposed > 0 || end.may.includes('year.close') ? (
        <div className={buttons.row}>
          {asProposed > 0 ? (
            <button type="button" className={buttons.primary} onClick={() => setOpen({ dialog: 'all' })}>
              {words.decideAll({ count: format.count(asProposed) })}
            </button>
          ) : null}
          {end.may.includes('year.close') ? (
            <button type="button" className={buttons.plain} onClick={() => setOpen({ dialog: 'close' })}>
              {words.closing.open}
            </button>
          ) : null}
        </div>
      ) : null}
      {end.rows.length === 0 ? (
        <p>{words.emptyOwn}</p>
      ) : (
        <VerdictTable
          end={end}
          onDecide={(code) => setOpen({ dialog: 'verdict', code })}
          onExplain={(code) => setOpen({ dialog: 'explanation', code })}
          isUnsaved={(code) => unsaved.get(code) !== undefined}
        />
      )}
      {open?.dialog === 'verdict' && row !== undefined ? (
        <VerdictDialog
          {...common}
          row={row}
          unsaved={verdictDrafts}
          onConfirm={(wish) => deeds.confirm([wish])}
        />
      ) : null}
      {open?.dialog === 'explanation' && row !== undefined ? (
        <ExplanationDialog
          {...common}
          row={row}
          unsaved={unsaved}
          onSave={(draft) => deeds.explain(row.code, draft)}
        />
      ) : null}
      {open?.dialog === 'all' ? <ConfirmAllDialog {...common} onConfirm={deeds.confirm} /> : null}
      {open?.dialog === 'close' ? <CloseDialog {...common} onCloseYear={deeds.close} /> : null}
      <Toast said={said} />
    </div>
  );
};
