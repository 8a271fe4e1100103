import { useState } from 'react';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ReasonField } from '../../feedback/reason-field.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';

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
    <FormDialog
      title={words.refuseTitle}
      confirm={words.refuseConfirm}
      cancel={words.back}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={() => {
        setTried(true);
        if (!lacks) onRefuse(reason.trim());
      }}
      onClose={onClose}
    >
      <ReasonField
        label={words.refuseReason}
        value={reason}
        onChange={setReason}
        fault={isTried && lacks ? words.refuseMissing : null}
      />
    </FormDialog>
  );
};
