import type { ReopeningOnWire, Review } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import type { YearMonth } from '../../navigation/period.ts';
import { ApproveManyDialog } from './approve-many-dialog.tsx';
import { DeadlinesDialog } from './deadlines-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { LockDialog } from './lock-dialog.tsx';
import { RefuseDialog } from './refuse-dialog.tsx';
import { ReopeningDialog } from './reopening-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import type { ReviewRow } from './review-rows.ts';
import type { useDecisions, usePeriodWork } from './use-desk.ts';
import type { DeskActions } from './use-desk-actions.ts';

export type DeskDialog =
  | { readonly kind: 'return'; readonly code: string }
  | { readonly kind: 'edit'; readonly code: string }
  | { readonly kind: 'many'; readonly which: 'clear' | 'chosen' }
  | { readonly kind: 'lock' }
  | { readonly kind: 'deadlines' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'refuse'; readonly reopening: ReopeningOnWire };

type Props = {
  readonly dialog: DeskDialog | null;
  readonly review: Review;
  readonly rows: readonly ReviewRow[];
  readonly due: number;
  readonly period: YearMonth;
  readonly now: number;
  readonly shown: ReviewRow | null;
  readonly actions: DeskActions;
  readonly decisions: ReturnType<typeof useDecisions>;
  readonly work: ReturnType<typeof usePeriodWork>;
  readonly onSee: (code: string) => void;
  readonly onClose: () => void;
};

/** The questions that need an answer before something is done. Each stays open where the server refused, and says why. */
export const DeskDialogs = (props: Props) => {
  const { dialog, review, rows, due, period, now, shown, actions, decisions, work, onSee, onClose } = props;
  const { format } = useLocale();
  const isBusy = actions.busy !== null;
  const month = format.monthName(period.month, period.year);
  const closeWhenDone = (doing: Promise<boolean>): void => {
    void doing.then((isDone) => {
      if (isDone) onClose();
    });
  };
  switch (dialog?.kind) {
    case 'return': {
      const row = rows.find((each) => each.row.code === dialog.code);
      return row === undefined ? null : (
        <ReturnDialog
          shown={row}
          dueAt={row.row.dueAt}
          now={now}
          isBusy={isBusy}
          refusal={actions.refusalAt('return')}
          onReturn={(wish) => closeWhenDone(decisions.giveBack(row, wish))}
          onClose={onClose}
        />
      );
    }
    case 'edit': {
      const row = rows.find((each) => each.row.code === dialog.code);
      return row === undefined ? null : (
        <EditDialog
          shown={row}
          review={review}
          isBusy={isBusy}
          refusal={actions.refusalAt('edit')}
          onEdit={(wish) => closeWhenDone(decisions.editForUnit(row, wish))}
          onClose={onClose}
        />
      );
    }
    case 'many': {
      const chosen = dialog.which === 'clear' ? decisions.clear : decisions.chosen;
      return (
        <ApproveManyDialog
          rows={chosen}
          month={period.month}
          own={dialog.which === 'clear' ? decisions.own : 0}
          isBusy={isBusy}
          refusal={actions.refusalAt('many')}
          onApprove={() => closeWhenDone(decisions.approve(chosen, 'many'))}
          onClose={onClose}
        />
      );
    }
    case 'lock':
      return (
        <LockDialog
          review={review}
          rows={rows}
          due={due}
          month={month}
          isBusy={isBusy}
          refusal={actions.refusalAt('lock')}
          onPropose={(excuses) => closeWhenDone(work.propose(excuses))}
          onWithdraw={() => closeWhenDone(work.withdraw())}
          onLock={(proposedAt) => closeWhenDone(work.lock(proposedAt))}
          onSee={onSee}
          onClose={onClose}
        />
      );
    case 'deadlines':
      return (
        <DeadlinesDialog
          calendar={review.calendar}
          levels={review.levels}
          month={month}
          now={now}
          isBusy={isBusy}
          refusal={actions.refusalAt('deadlines')}
          onSet={(wish) => closeWhenDone(work.setDeadlines(review.calendar.version, wish))}
          onClose={onClose}
        />
      );
    case 'reopen':
      return (
        <ReopeningDialog
          rows={rows}
          first={shown?.row.code ?? null}
          month={month}
          now={now}
          isBusy={isBusy}
          refusal={actions.refusalAt('reopen')}
          onAsk={(wish) => closeWhenDone(work.askReopening(wish))}
          onClose={onClose}
        />
      );
    case 'refuse': {
      // As it is now: somebody else may have decided meanwhile.
      const { id } = dialog.reopening;
      const reopening = review.reopenings.find((each) => each.id === id) ?? dialog.reopening;
      return (
        <RefuseDialog
          isBusy={isBusy}
          refusal={actions.refusalAt('refuse')}
          onRefuse={(reason) => closeWhenDone(work.decideReopening(reopening, reason))}
          onClose={onClose}
        />
      );
    }
    case undefined:
      return null;
  }
};
