import { useState } from 'react';
import { ModalDialog } from '../../feedback/modal-dialog.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import buttons from '../../ui/buttons.module.css';
import form from '../../ui/form.module.css';

type Props = {
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onRefuse: (reason: string) => void;
  readonly onClose: () => void;
};

/** Refuses a request to reopen, with the reason that whoever asked will read. */
export const RefuseDialog = ({ isBusy, refusal, onRefuse, onClose }: Props) => {
  const words = useLockingText().reopening;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const lacks = reason.trim() === '';
  return (
    <ModalDialog title={words.refuseTitle} onClose={onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!lacks) onRefuse(reason.trim());
        }}
      >
        <label className={form.label}>
          {words.refuseReason}
          <textarea
            className={form.field}
            lang="vi"
            maxLength={2_000}
            value={reason}
            aria-required="true"
            aria-invalid={isTried && lacks}
            onChange={(event) => setReason(event.target.value)}
          />
          {isTried && lacks ? (
            <span className={form.fault} role="alert">
              {words.refuseMissing}
            </span>
          ) : null}
        </label>
        {refusal === null ? null : (
          <p className={form.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={form.foot}>
          <button type="button" className={buttons.plain} onClick={onClose}>
            {words.back}
          </button>
          <button type="submit" className={buttons.primary} disabled={isBusy} aria-busy={isBusy}>
            {words.refuseConfirm}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
};
