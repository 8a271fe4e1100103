import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReminderText } from '../../i18n/use-reminder-text.ts';
import { RemindAnswer } from './remind-answer.tsx';
import styles from './reminders.module.css';
import { placeOf, type NamedUnit, type Reminding } from './use-reminders.ts';

type OfMonth = { readonly reminding: Reminding; readonly month: number };

/** Beside a unit that owes something: when it was reminded last, and the one click that does it now. */
export const RemindUnit = ({ reminding, month, unit }: OfMonth & { readonly unit: NamedUnit }) => {
  const { format } = useLocale();
  const words = useReminderText();
  const place = placeOf(month, unit.code);
  const lastAt = reminding.lastAt(month, unit.code);
  const isBusy = reminding.busy === place;
  return (
    <div className={styles.unit}>
      {reminding.maySend ? (
        <button
          type="button"
          className={styles.button}
          aria-label={words.remindUnit({ unit: unit.name })}
          aria-busy={isBusy}
          onClick={() => reminding.send(place, month, [unit])}
        >
          {isBusy ? words.sending : words.remind}
        </button>
      ) : null}
      {reminding.log.data === undefined ? null : (
        <p className={styles.last}>
          {lastAt === null ? words.never : words.lastAt({ at: format.instant(lastAt) })}
        </p>
      )}
      <RemindAnswer place={place} reminding={reminding} />
    </div>
  );
};

/** One click for all units that are listed: exactly those, whatever has come in since is told in the answer. */
export const RemindAll = ({
  reminding,
  month,
  units,
}: OfMonth & { readonly units: readonly NamedUnit[] }) => {
  const { format } = useLocale();
  const words = useReminderText();
  const place = placeOf(month, null);
  const isBusy = reminding.busy === place;
  if (!reminding.maySend || units.length < 2) return null;
  return (
    <div className={styles.all}>
      <button
        type="button"
        className={styles.button}
        aria-busy={isBusy}
        onClick={() => reminding.send(place, month, units)}
      >
        {isBusy ? words.sending : words.remindAll({ count: format.count(units.length) })}
      </button>
      <RemindAnswer place={place} reminding={reminding} />
    </div>
  );
};
