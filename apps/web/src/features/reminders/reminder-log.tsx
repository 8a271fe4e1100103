import type { ReminderInLog } from '@ve-dich/contract';
import { problemOf } from '../../api/problem-error.ts';
import { LoadFailure } from '../../feedback/load-failure.tsx';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReminderText } from '../../i18n/use-reminder-text.ts';
import styles from './reminders.module.css';
import type { Reminding } from './use-reminders.ts';

/** «Đã nhắc»: what was sent, when, to whom, at which stage, and how it went. */
export const ReminderLog = ({ reminding: { log } }: { readonly reminding: Reminding }) => {
  const { format } = useLocale();
  const { log: words } = useReminderText();
  const { data } = log;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <p>
          {words.lead} {data === undefined ? null : data.sendsMail ? words.withMail : words.withoutMail}
        </p>
      </div>
      {data !== undefined ? (
        data.reminders.length === 0 ? (
          <p className={styles.empty}>
            {words.empty} {words.emptyNext}
          </p>
        ) : (
          <>
            <LogTable reminders={data.reminders} />
            {data.more === 0 ? null : <p>{words.more({ count: format.count(data.more) })}</p>}
          </>
        )
      ) : log.isError && problemOf(log.error).status !== 401 ? (
        <LoadFailure fault={log.error} onRetry={() => void log.refetch()} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </section>
  );
};

const LogTable = ({ reminders }: { readonly reminders: readonly ReminderInLog[] }) => {
  const { locale, format } = useLocale();
  const { log: words } = useReminderText();
  const { heads } = words;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.at}</th>
          <th scope="col">{heads.unit}</th>
          <th scope="col">{heads.month}</th>
          <th scope="col">{heads.person}</th>
          <th scope="col">{heads.stage}</th>
          <th scope="col">{heads.how}</th>
        </tr>
      </thead>
      <tbody>
        {reminders.map((reminder) => (
          <tr key={reminder.id}>
            <th scope="row">{format.instant(reminder.at)}</th>
            <td data-label={heads.unit}>{reminder.unit.shortName[locale]}</td>
            <td data-label={heads.month}>
              {format.periodName(reminder.period)}{' '}
              <span className={styles.quiet}>
                {words.indicators({ count: format.count(reminder.indicators) })}
              </span>
            </td>
            <td data-label={heads.person} lang="vi">
              {reminder.person}
            </td>
            <td data-label={heads.stage}>
              <Stage reminder={reminder} />
            </td>
            <td data-label={heads.how}>
              <How mail={reminder.mail} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Stage = ({ reminder: { stage, round, by } }: { readonly reminder: ReminderInLog }) => {
  const { format } = useLocale();
  const { log: words } = useReminderText();
  const name = words.stages[stage];
  return (
    <>
      {round < (stage === 'by_office' ? 2 : 1)
        ? name
        : words.round({ stage: name, round: format.count(round) })}
      {by === null ? null : <span className={styles.quiet}> {words.by({ name: by })}</span>}
    </>
  );
};

const How = ({ mail }: Pick<ReminderInLog, 'mail'>) => {
  const { format } = useLocale();
  const { log: words } = useReminderText();
  if (mail === null) return words.inProduct;
  const said = { state: words.mailStates[mail.state], at: format.instant(mail.at) };
  const isOver = mail.state !== 'waiting';
  const { last } = mail;
  return (
    <>
      <span data-state={mail.state} className={styles.mail}>
        {isOver ? words.mail(said) : words.mailWaiting(said)}
      </span>
      {mail.attempts < 2 ? null : (
        <span className={styles.quiet}> {words.tries({ count: format.count(mail.attempts) })}</span>
      )}
      {last === null || last.code === null ? null : (
        <span className={styles.quiet}>
          {' '}
          {words.lastTry({ outcome: words.attempts[last.outcome], code: last.code })}
        </span>
      )}
    </>
  );
};
