import type { Review } from '@ve-dich/contract';
import { useState, type ReactNode } from 'react';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';
import { LockChecklist } from './lock-checklist.tsx';
import { ProposalNote } from './proposal-note.tsx';
import type { ReviewRow } from './review-rows.ts';

export type Excuse = { readonly code: string; readonly reason: string };

type Props = {
  readonly review: Review;
  readonly rows: readonly ReviewRow[];
  readonly due: number;
  readonly month: string;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onPropose: (excuses: readonly Excuse[]) => void;
  readonly onWithdraw: () => void;
  readonly onLock: (proposedAt: string) => void;
  readonly onSee: (code: string) => void;
  readonly onClose: () => void;
};

/** Proposes to lock: what is missing is excused by name, what was sent must be decided on first. */
const Proposing = (props: Props & { readonly foot: (main: ReactNode) => ReactNode }) => {
  const { review, rows, due, month, isBusy, onPropose, onSee, foot } = props;
  const words = useLockingText().lock;
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setTried] = useState(false);
  const { obstacles } = review.lock;
  const isUndecided = obstacles.some(({ lacks }) => lacks === 'decision');
  const excuses = obstacles
    .filter(({ lacks }) => lacks !== 'decision')
    .map(({ code }) => ({ code, reason: (reasons[code] ?? '').trim() }));
  const lacksReason = excuses.some(({ reason }) => reason === '');
  return (
    <>
      <LockChecklist
        obstacles={obstacles}
        rows={rows}
        due={due}
        reasons={reasons}
        isTried={isTried}
        onReason={(code, reason) => setReasons((before) => ({ ...before, [code]: reason }))}
        onSee={onSee}
      />
      <p className={form.quiet}>{words.twoPeople}</p>
      {isUndecided ? <p className={form.fault}>{words.needsDecisions}</p> : null}
      {isTried && lacksReason ? (
        <p className={form.fault} role="alert">
          {words.needsReasons}
        </p>
      ) : null}
      {foot(
        <button
          type="button"
          className={buttons.primary}
          disabled={isUndecided || isBusy}
          aria-busy={isBusy}
          onClick={() => {
            setTried(true);
            if (!lacksReason) onPropose(excuses);
          }}
        >
          {words.propose({ month })}
        </button>,
      )}
    </>
  );
};

/** A lock that is proposed: whoever may propose takes it back, another than its proposer carries it out. */
const Proposed = (
  props: Props & {
    readonly proposal: NonNullable<Review['lock']['proposal']>;
    readonly foot: (main: ReactNode) => ReactNode;
  },
) => {
  const { review, rows, due, month, isBusy, onWithdraw, onLock, onSee, foot, proposal } = props;
  const words = useLockingText().lock;
  const excused = new Set(proposal.excuses.map(({ code }) => code));
  // What was sent since must be decided on, whatever was excused.
  const open = review.lock.obstacles.filter(({ code, lacks }) => lacks === 'decision' || !excused.has(code));
  const mayLock = review.may.includes('period.lock');
  return (
    <>
      <ProposalNote proposal={proposal} rows={rows} />
      <LockChecklist
        obstacles={open}
        rows={rows}
        due={due - proposal.excuses.length}
        reasons={null}
        isTried={false}
        onReason={() => undefined}
        onSee={onSee}
      />
      {open.length === 0 ? null : <p className={form.fault}>{words.sinceProposal}</p>}
      {proposal.isOwn || !mayLock ? null : <p>{words.confirm}</p>}
      {foot(
        <>
          {review.may.includes('period.propose_lock') ? (
            <button
              type="button"
              className={buttons.plain}
              disabled={isBusy}
              aria-busy={isBusy}
              onClick={onWithdraw}
            >
              {words.withdraw}
            </button>
          ) : null}
          {proposal.isOwn || !mayLock ? null : (
            <button
              type="button"
              className={buttons.primary}
              disabled={isBusy || open.length > 0}
              aria-busy={isBusy}
              onClick={() => onLock(proposal.at)}
            >
              {words.lock({ month })}
            </button>
          )}
        </>,
      )}
    </>
  );
};

/** Locking a month, by two people. */
export const LockDialog = (props: Props) => {
  const { review, month, refusal, onClose } = props;
  const words = useLockingText().lock;
  const foot = (main: ReactNode): ReactNode => (
    <>
      {refusal === null ? null : (
        <p className={form.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div className={form.foot}>
        <button type="button" className={buttons.plain} onClick={onClose}>
          {words.close}
        </button>
        {main}
      </div>
    </>
  );
  const { proposal } = review.lock;
  return (
    <ModalDialog title={words.title({ month })} onClose={onClose}>
      <div className={form.form}>
        {proposal !== null ? (
          <Proposed {...props} proposal={proposal} foot={foot} />
        ) : review.may.includes('period.propose_lock') ? (
          <Proposing {...props} foot={foot} />
        ) : (
          <>
            <p>{words.waitsForProposal}</p>
            {foot(null)}
          </>
        )}
      </div>
    </ModalDialog>
  );
};
