import { useState } from 'react';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ReasonField } from '../../feedback/reason-field.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import form from '../../ui/form.module.css';
import { readEnd, type MomentChoice } from './moment-choice.ts';
import { MomentField } from './moment-field.tsx';
import { comingDeadlines } from './moments.ts';
import type { ReviewRow } from './review-rows.ts';

export type ReopeningWish = {
  readonly codes: readonly string[];
  readonly reason: string;
  readonly endsAt: string;
};

type Props = {
  readonly rows: readonly ReviewRow[];
  /** The figure that is being looked at: the likely one. */
  readonly first: string | null;
  readonly month: string;
  readonly now: number;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onAsk: (wish: ReopeningWish) => void;
  readonly onClose: () => void;
};

/** Asks to correct figures of a locked month: which, why, until when. Somebody else decides. */
export const ReopeningDialog = ({ rows, first, month, now, isBusy, refusal, onAsk, onClose }: Props) => {
  const { locale } = useLocale();
  const lockingText = useLockingText();
  const words = lockingText.reopening;
  const [offered] = useState(() => comingDeadlines(now, 3));
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set(first === null ? [] : [first]));
  const [reason, setReason] = useState('');
  const [moment, setMoment] = useState<MomentChoice>({
    chosen: offered[0] ?? 'other',
    day: '',
    time: '17:00',
  });
  const [isTried, setTried] = useState(false);
  const read = readEnd(moment, now);
  const lacksReason = reason.trim() === '';
  const toggle = (code: string): void => {
    const next = new Set(codes);
    if (!next.delete(code)) next.add(code);
    setCodes(next);
  };
  const submit = (): void => {
    setTried(true);
    if (codes.size === 0 || lacksReason || 'fault' in read) return;
    onAsk({ codes: [...codes], reason: reason.trim(), endsAt: read.at });
  };
  return (
    <FormDialog
      title={words.title({ month })}
      confirm={words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{words.lead}</p>
      <fieldset className={form.group}>
        <legend>{words.which}</legend>
        <div className={form.scroll}>
          {rows.map(({ row }) => (
            <label key={row.code} className={form.choice}>
              <input type="checkbox" checked={codes.has(row.code)} onChange={() => toggle(row.code)} />
              {row.number}. {row.shortName[locale]}
            </label>
          ))}
        </div>
        {isTried && codes.size === 0 ? (
          <p className={form.fault} role="alert">
            {words.whichMissing}
          </p>
        ) : null}
      </fieldset>
      <ReasonField
        label={words.reason}
        value={reason}
        onChange={setReason}
        fault={isTried && lacksReason ? words.reasonMissing : null}
      />
      <MomentField
        legend={words.until}
        value={moment}
        onChange={setMoment}
        offered={offered}
        ofPeriod={null}
        fault={isTried && 'fault' in read ? lockingText.moment[read.fault] : null}
      />
    </FormDialog>
  );
};
