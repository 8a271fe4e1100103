import type { Dossiers } from '@ve-dich/contract';
import { readCivilDate } from '@ve-dich/domain';
import { useState } from 'react';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { USUAL_MEETING } from '../../i18n/messages/reports.vi.ts';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { dayShown, dayTyped } from '../../ui/day-text.ts';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icons.tsx';
import styles from './freeze-dialog.module.css';

export type FreezeWish = { readonly meeting: string; readonly heldOn: string };

type Props = {
  readonly month: Dossiers;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onFreeze: (wish: FreezeWish) => void;
  readonly onClose: () => void;
};

/** Freezes the month for a meeting: which meeting, on which day, and what that means. */
export const FreezeDialog = ({ month, isBusy, refusal, onFreeze, onClose }: Props) => {
  const { format } = useLocale();
  const words = useReportsText().freeze;
  const [meeting, setMeeting] = useState(USUAL_MEETING);
  const [day, setDay] = useState(() => dayShown(month.today));
  const [isTried, setTried] = useState(false);
  const name = format.monthName(month.month, month.year);
  const heldOn = dayTyped(day, Number(month.today.slice(0, 4)));
  const lacksMeeting = meeting.trim() === '';
  const isNoDay = readCivilDate(heldOn) === null;
  return (
    <FormDialog
      title={words.title({ month: name })}
      confirm={words.confirm}
      cancel={words.cancel}
      isBusy={isBusy}
      refusal={refusal}
      onSubmit={() => {
        setTried(true);
        if (!lacksMeeting && !isNoDay) onFreeze({ meeting: meeting.trim(), heldOn });
      }}
      onClose={onClose}
    >
      <p>{words.meaning}</p>
      {month.state === 'locked' ? null : (
        <p className={styles.warning}>
          <Icon name="warning" />
          <span>{words.notLocked({ month: name })}</span>
        </p>
      )}
      <label className={form.label}>
        {words.meeting}
        <input
          className={form.field}
          lang="vi"
          autoComplete="off"
          maxLength={200}
          value={meeting}
          aria-required="true"
          aria-invalid={isTried && lacksMeeting}
          onChange={(event) => setMeeting(event.target.value)}
        />
        {isTried && lacksMeeting ? (
          <span className={form.fault} role="alert">
            {words.meetingMissing}
          </span>
        ) : null}
      </label>
      <label className={form.label}>
        {words.day}
        <input
          className={`${form.field} ${styles.day}`}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          value={day}
          aria-required="true"
          aria-invalid={isTried && isNoDay}
          onChange={(event) => setDay(event.target.value)}
        />
        {isTried && isNoDay ? (
          <span className={form.fault} role="alert">
            {words.dayWrong}
          </span>
        ) : null}
      </label>
    </FormDialog>
  );
};
