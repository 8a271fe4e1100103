import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { refusedEnd, type Instant } from '@ve-dich/domain';
import { call } from '../../../api/client.ts';
import { keysByBody } from '../../../api/new-key.ts';
import { problemOf } from '../../../api/problem-error.ts';
import { markSessionEnded } from '../../../api/session-end.ts';
import { ModalDialog } from '../../../feedback/modal-dialog.tsx';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { useEntry } from '../entry-context.ts';
import { dayShown, dayTyped } from '../../../ui/day-text.ts';
import { problemWords } from '../view/obstacle-words.ts';
import { dayAfter, endOfDayAt } from '../view/reopening-end.ts';
import fieldStyles from '../fields/fields.module.css';
import formStyles from '../form/form.module.css';
import styles from './dialogs.module.css';

/** A correction is done within days, not weeks. */
const USUAL_DAYS = 3;

type Props = {
  readonly month: number;
  /** Chosen to begin with. */
  readonly codes: readonly string[];
  readonly onClose: () => void;
};

/** Asks the office to reopen a locked month for some indicators: which, why, until when. */
export const ReopeningDialog = ({ month, codes, onClose }: Props) => {
  const { text, format, locale } = useLocale();
  const { form, now } = useEntry();
  const words = useSendingText().reopening;
  const id = useId();
  const { year, today } = form.calendar;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(codes));
  const [reason, setReason] = useState('');
  const [end, setEnd] = useState(() => dayShown(dayAfter(today, USUAL_DAYS)));
  const [keyOf] = useState(keysByBody);
  const [isPressed, setPressed] = useState(false);
  const endsAt = endOfDayAt(dayTyped(end, year), now());
  const wrong = {
    codes: chosen.size === 0 ? words.noCode : null,
    reason: reason.trim() === '' ? words.noReason : null,
    end: endsAt === null ? words.noEnd : refusedEnd(endsAt, now() as Instant) === null ? null : words.farEnd,
  };
  const request = useMutation({
    mutationFn: (until: Instant) => {
      const body = { codes: [...chosen], reason: reason.trim(), endsAt: until };
      return call('requestReopening', { params: { year, month }, body, key: keyOf(body) });
    },
    onError: (fault) => {
      if (problemOf(fault).status === 401) markSessionEnded();
    },
  });
  const toggle = (code: string): void => {
    const next = new Set(chosen);
    if (!next.delete(code)) next.add(code);
    setChosen(next);
  };
  const said = (what: string | null) =>
    isPressed && what !== null ? <p className={fieldStyles.wanted}>{what}</p> : null;

  return (
    <ModalDialog title={words.title({ month: format.monthName(month, year) })} onClose={onClose}>
      {request.isSuccess ? (
        <>
          <p role="status">{words.sent}</p>
          <div className={styles.buttons}>
            <button type="button" className={formStyles.secondary} onClick={onClose}>
              {text.shell.close}
            </button>
          </div>
        </>
      ) : (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setPressed(true);
            if (endsAt !== null && Object.values(wrong).every((what) => what === null))
              request.mutate(endsAt);
          }}
        >
          <p className={styles.small}>{words.intro}</p>
          <fieldset className={styles.which}>
            <legend className={fieldStyles.label}>{words.which}</legend>
            {form.rows.map((row) => (
              <label key={row.code} className={styles.choice}>
                <input type="checkbox" checked={chosen.has(row.code)} onChange={() => toggle(row.code)} />
                {row.number}. {row.name[locale]}
              </label>
            ))}
            {said(wrong.codes)}
          </fieldset>
          <div className={fieldStyles.field}>
            <label htmlFor={`${id}-reason`} className={fieldStyles.label}>
              {words.reason}
            </label>
            <textarea
              id={`${id}-reason`}
              className={fieldStyles.box}
              rows={3}
              maxLength={2_000}
              value={reason}
              aria-invalid={(isPressed && wrong.reason !== null) || undefined}
              onChange={({ target }) => setReason(target.value)}
            />
            {said(wrong.reason) ?? <p className={fieldStyles.under}>{words.reasonHint}</p>}
          </div>
          <div className={fieldStyles.field}>
            <label htmlFor={`${id}-end`} className={fieldStyles.label}>
              {words.end}
            </label>
            <input
              id={`${id}-end`}
              className={fieldStyles.box}
              type="text"
              inputMode="numeric"
              maxLength={10}
              value={end}
              aria-invalid={(isPressed && wrong.end !== null) || undefined}
              onChange={({ target }) => setEnd(target.value)}
            />
            {said(wrong.end) ?? <p className={fieldStyles.under}>{words.endHint}</p>}
          </div>
          {request.isError ? (
            <p className={fieldStyles.wanted} role="alert">
              {problemWords(problemOf(request.error), text, locale)}
            </p>
          ) : null}
          <div className={styles.buttons}>
            <button type="submit" className={formStyles.primary} disabled={request.isPending}>
              {request.isPending ? words.sending : words.send}
            </button>
            <button type="button" className={formStyles.secondary} onClick={onClose}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
    </ModalDialog>
  );
};
