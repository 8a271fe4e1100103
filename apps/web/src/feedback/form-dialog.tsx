import type { ReactNode } from 'react';
import buttons from '../ui/buttons.module.css';
import form from '../ui/form.module.css';
import { ModalDialog } from './modal-dialog.tsx';

type Props = {
  readonly title: string;
  /** Words of the two buttons. */
  readonly confirm: string;
  readonly cancel: string;
  readonly isBusy: boolean;
  /** Why the server did not do it; what was filled in stays. */
  readonly refusal: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A question with fields: sent by Enter or its button, closed without anything being done. */
export const FormDialog = (props: Props) => {
  const { title, confirm, cancel, isBusy, refusal, onSubmit, onClose, children } = props;
  return (
    <ModalDialog title={title} onClose={onClose}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {refusal === null ? null : (
          <p className={form.refusal} role="alert">
            {refusal}
          </p>
        )}
        <div className={form.foot}>
          <button type="button" className={buttons.plain} onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" className={buttons.primary} disabled={isBusy} aria-busy={isBusy}>
            {confirm}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
};
