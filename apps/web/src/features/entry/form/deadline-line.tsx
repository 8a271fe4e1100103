import { useEffect, useRef, useState } from 'react';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useEntry } from '../entry-context.ts';
import { useMinute } from '../use-minute.ts';
import { deadlineAt, isToBeSaid, weekdayOf, type Deadline } from '../view/deadline.ts';
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

/** The month's deadline by the server's clock: one line, in words, said aloud at four moments only. */
export const DeadlineLine = () => {
  const { text, format } = useLocale();
  const { form, now } = useEntry();
  const { dueAt, lockedAt, state } = form.calendar;
  const at = useMinute(now);
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

  if (state === 'locked' && lockedAt !== null) return null;
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
