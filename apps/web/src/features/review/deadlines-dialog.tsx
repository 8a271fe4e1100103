import type { EntryCalendar } from '@ve-dich/contract';
import {
  deadlineFaults,
  type DeadlineFault,
  type Deadlines,
  type Instant,
  type ReportingLevel,
} from '@ve-dich/domain';
import { useState } from 'react';
import { FormDialog } from '../../feedback/form-dialog.tsx';
import { ReasonField } from '../../feedback/reason-field.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import form from '../../ui/form.module.css';
import { readMoment } from './moments.ts';

export type DeadlinesWish = {
  readonly dueAt: string;
  readonly dueAtByLevel: EntryCalendar['dueAtByLevel'];
  readonly reason: string;
};

type Props = {
  readonly calendar: EntryCalendar;
  /** Levels that lead an indicator in this month. */
  readonly levels: readonly ReportingLevel[];
  readonly month: string;
  readonly now: number;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  readonly onSet: (wish: DeadlinesWish) => void;
  readonly onClose: () => void;
};

type Typed = { readonly day: string; readonly time: string };
/** What is typed, by level; «month» is the month's own. */
type Fields = Readonly<Record<string, Typed>>;
const MONTH = 'month';

/** Sets until when units report: the month's deadline, and an earlier one for levels that report before. */
export const DeadlinesDialog = (props: Props) => {
  const { calendar, levels, month, now, isBusy, refusal, onSet, onClose } = props;
  const { format } = useLocale();
  const words = useLockingText().deadlines;
  const typedOf = (at: string | undefined): Typed =>
    at === undefined ? { day: '', time: '' } : { day: format.day(at), time: format.time(at) };
  const [fields, setFields] = useState<Fields>(() => ({
    [MONTH]: typedOf(calendar.dueAt),
    ...Object.fromEntries(levels.map((level) => [level, typedOf(calendar.dueAtByLevel[level])])),
  }));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);

  const isEmpty = ({ day, time }: Typed): boolean => day.trim() === '' && time.trim() === '';
  const readAs = (key: string): Instant | null => {
    const typed = fields[key];
    return typed === undefined ? null : (readMoment(typed.day, typed.time) as Instant | null);
  };
  const own = levels.filter((level) => !isEmpty(fields[level] ?? { day: '', time: '' }));
  const unread = [MONTH, ...own].filter((key) => readAs(key) === null);
  const dueAt = readAs(MONTH);
  const wanted: Deadlines | null =
    unread.length > 0 || dueAt === null
      ? null
      : {
          dueAt,
          // Levels not shown here keep what they have.
          dueAtByLevel: Object.fromEntries([
            ...Object.entries(calendar.dueAtByLevel).filter(
              ([level]) => !levels.some((each) => each === level),
            ),
            ...own.map((level) => [level, readAs(level)]),
          ]) as Deadlines['dueAtByLevel'],
        };
  const before = {
    opensAt: calendar.opensAt as Instant,
    dueAt: calendar.dueAt as Instant,
    dueAtByLevel: calendar.dueAtByLevel as Deadlines['dueAtByLevel'],
  };
  const faults =
    wanted === null ? [] : deadlineFaults(before, wanted, new Date(now).toISOString() as Instant);
  const faultAt = (key: string): DeadlineFault['fault'] | 'wrong' | null => {
    if (unread.includes(key)) return 'wrong';
    return faults.find(({ level }) => (level ?? MONTH) === key)?.fault ?? null;
  };
  const lacksReason = reason.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (wanted === null || faults.length > 0 || lacksReason) return;
    onSet({ dueAt: wanted.dueAt, dueAtByLevel: wanted.dueAtByLevel, reason: reason.trim() });
  };
  const change = (key: string, part: Partial<Typed>): void =>
    setFields({ ...fields, [key]: { ...(fields[key] ?? { day: '', time: '' }), ...part } });

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
      {[MONTH, ...levels].map((key) => {
        const typed = fields[key] ?? { day: '', time: '' };
        const fault = isTried ? faultAt(key) : null;
        return (
          <fieldset
            key={key}
            className={form.group}
            aria-describedby={fault === null ? undefined : `deadline-fault-${key}`}
          >
            <legend>{key === MONTH ? words.ofMonth : words.levels[key as ReportingLevel]}</legend>
            <div className={form.pair}>
              <label>
                {words.day}
                <input
                  className={form.field}
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed.day}
                  placeholder={key === MONTH ? undefined : words.sameAsMonth}
                  aria-invalid={fault !== null}
                  onChange={(event) => change(key, { day: event.target.value })}
                />
              </label>
              <label>
                {words.time}
                <input
                  className={form.field}
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed.time}
                  aria-invalid={fault !== null}
                  onChange={(event) => change(key, { time: event.target.value })}
                />
              </label>
            </div>
            {fault === null ? null : (
              <p id={`deadline-fault-${key}`} className={form.fault} role="alert">
                {words.faults[fault]}
              </p>
            )}
          </fieldset>
        );
      })}
      <ReasonField
        label={words.reason}
        value={reason}
        onChange={setReason}
        fault={isTried && lacksReason ? words.reasonMissing : null}
      />
    </FormDialog>
  );
};
