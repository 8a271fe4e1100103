import { useProblemWords } from '../../feedback/use-problem-words.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReminderText } from '../../i18n/use-reminder-text.ts';
import styles from './reminders.module.css';
import type { Reminding } from './use-reminders.ts';

const OUTCOMES = ['reminded', 'lately', 'nothing_owed', 'nobody'] as const;

/** What the server said to the button beside it: whom it reached, or why nobody. */
export const RemindAnswer = ({
  place,
  reminding,
}: {
  readonly place: string;
  readonly reminding: Reminding;
}) => (
  <div role="status" className={styles.answer}>
    {reminding.said?.place === place ? <Words said={reminding.said} /> : null}
  </div>
);

const Words = ({ said }: { readonly said: NonNullable<Reminding['said']> }) => {
  const { format } = useLocale();
  const words = useReminderText();
  const why = useProblemWords();
  if ('fault' in said) return <p data-refused="true">{words.refused({ why: why(said.fault) })}</p>;
  const { answer, units } = said;
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  const [first, ...more] = answer.units;
  if (first !== undefined && more.length === 0) {
    return (
      <p data-outcome={first.outcome}>
        {words.outcomes[first.outcome]({
          unit: nameOf(first.code),
          people: first.people.join(', '),
          at: first.lastAt === null ? '' : format.instant(first.lastAt),
        })}
      </p>
    );
  }
  return OUTCOMES.map((outcome) => {
    const of = answer.units.filter((unit) => unit.outcome === outcome);
    return of.length === 0 ? null : (
      <p key={outcome} data-outcome={outcome}>
        {words.many[outcome]({
          count: format.count(of.length),
          units: of.map(({ code }) => nameOf(code)).join(', '),
        })}
      </p>
    );
  });
};
