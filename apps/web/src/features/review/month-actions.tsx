import type { Review } from '@ve-dich/contract';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import buttons from '../../ui/buttons.module.css';
import type { DeskDialog } from './desk-dialogs.tsx';

type Props = {
  readonly review: Review;
  readonly isYearClosed: boolean;
  readonly onOpen: (dialog: DeskDialog) => void;
};

/** What may be done with the month as a whole: lock it while it is open, ask to reopen it once it is locked. */
export const MonthActions = ({ review, isYearClosed, onOpen }: Props) => {
  const locking = useLockingText();
  const { calendar, may, lock } = review;
  if (calendar.state === 'open') {
    const isProposed = lock.proposal !== null;
    const isConcerned = may.includes('period.propose_lock') || (isProposed && may.includes('period.lock'));
    if (!isConcerned) return null;
    return (
      <>
        {may.includes('period.set_deadlines') ? (
          <button type="button" className={buttons.plain} onClick={() => onOpen({ kind: 'deadlines' })}>
            {locking.deadlines.open}
          </button>
        ) : null}
        <button type="button" className={buttons.plain} onClick={() => onOpen({ kind: 'lock' })}>
          {isProposed ? locking.lock.see : locking.lock.open}
        </button>
      </>
    );
  }
  if (calendar.state !== 'locked' || isYearClosed || !may.includes('reopening.request')) return null;
  return (
    <button type="button" className={buttons.plain} onClick={() => onOpen({ kind: 'reopen' })}>
      {locking.reopening.ask}
    </button>
  );
};
