import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { useMinute } from '../use-minute.ts';
import { deadlineAt, isToBeSaid, weekdayOf, type Deadline } from '../view/deadline.ts';
import { pageDue } from '../view/sending-due.ts';
import styles from './form.module.css';

/** How long, in words: days and hours, hours and minutes, or minutes. */
const useSpan = (): ((span: Deadline) => string) => {
  const { text, format } = useLocale();
  const words = text.entry.deadline;
  return ({ days, hours, minutes }) => {
    const said = { days: format.count(days), hours: format.count(hours), minutes: format.count(minutes) };
    if (days > 0) return words.days(said);
    return hours > 0 ? words.hours(said) : words.minutes(said);
  };
};

type Props = { readonly dueAt: string; readonly at: string };

/** How long there is until a deadline, or how long it is past; said aloud at four moments only. */
const Countdown = ({ dueAt, at }: Props) => {
  const { text, format } = useLocale();
  const spanOf = useSpan();
  const words = text.entry.deadline;
  const deadline = deadlineAt(dueAt, at);
  const line = ((): string => {
    if (deadline.stage === 'far')
      return words.far({
        time: format.time(dueAt),
        weekday: words.weekdays[weekdayOf(dueAt)] ?? '',
        date: format.day(dueAt),
      });
    if (deadline.stage !== 'over') return words.left({ left: spanOf(deadline), due: format.instant(dueAt) });
    const { days, hours, minutes } = deadline;
    return days + hours + minutes === 0 ? words.justOver : words.over({ ago: spanOf(deadline) });
  })();

  const [aloud, setAloud] = useState('');
  const lastLook = useRef(at);
  useEffect(() => {
    if (isToBeSaid(dueAt, lastLook.current, at)) setAloud(line);
    lastLook.current = at;
  }, [at, dueAt, line]);

  return (
    <>
      <p className={styles.deadline} data-stage={deadline.stage}>
        {line}
      </p>
      <span className="visually-hidden" role="status">
        {aloud}
      </span>
    </>
  );
};

/** The deadline of what is still to be sent, by the server's clock: the one that the server judges it by. */
export const DeadlineLine = () => {
  const { entry } = useLocale().text;
  const { form, rows, now } = useEntry();
  const at = useMinute(now);
  const { lockedAt, state } = form.calendar;
  if (state === 'locked' && lockedAt !== null) return null;
  const due = pageDue(rows, form.calendar, at);
  switch (due.due) {
    case 'at':
      return <Countdown dueAt={due.dueAt} at={at} />;
    case 'corrections_only':
      return <p className={styles.deadline}>{entry.deadline.correctionsOnly}</p>;
    case 'nothing':
      return null;
  }
};
