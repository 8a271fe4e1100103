import type { Review } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import { Icon } from '../../ui/icons.tsx';
import styles from './lock-checklist.module.css';
import form from '../../ui/form.module.css';
import type { ReviewRow } from './review-rows.ts';

type Props = {
  readonly obstacles: Review['lock']['obstacles'];
  readonly rows: readonly ReviewRow[];
  /** Reasons by indicator, as they are being written; null where nothing is to be written. */
  readonly reasons: Readonly<Record<string, string>> | null;
  readonly isTried: boolean;
  readonly onReason: (code: string, reason: string) => void;
  readonly onSee: (code: string) => void;
};

/** What was sent and not decided on: nothing excuses that. Each leads to its figure. */
const Undecided = ({ obstacles, rows, onSee }: Pick<Props, 'obstacles' | 'rows' | 'onSee'>) => {
  const { locale, format } = useLocale();
  const lockingText = useLockingText();
  const waiting = obstacles.filter(({ lacks }) => lacks === 'decision');
  if (waiting.length === 0) return null;
  return (
    <div className={styles.obstacle}>
      <Icon name="warning" size={16} />
      <div>
        <p>{lockingText.lock.mustDecide({ count: format.count(waiting.length) })}</p>
        <ul className={styles.waiting}>
          {waiting.map(({ code }) => (
            <li key={code}>
              <button type="button" className={styles.see} onClick={() => onSee(code)}>
                {rows.find(({ row }) => row.code === code)?.row.shortName[locale] ?? code}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

/** What is missing or not yet mended: excused by name and with a reason, one by one. */
const Missing = ({ obstacles, rows, reasons, isTried, onReason }: Omit<Props, 'onSee'>) => {
  const { locale } = useLocale();
  const words = useLockingText().lock;
  return (
    <ul className={styles.list}>
      {obstacles.map(({ code, lacks }) => {
        if (lacks === 'decision') return null;
        const row = rows.find((each) => each.row.code === code)?.row;
        const name = row?.shortName[locale] ?? code;
        const unit = row?.lead.shortName[locale] ?? '';
        const isLacking = isTried && (reasons?.[code] ?? '').trim() === '';
        return (
          <li key={code} className={styles.obstacle}>
            <Icon name="warning" size={16} />
            <div className={styles.said}>
              <span>{words.obstacle({ name, unit, lacks: words.lacks[lacks] })}</span>
              {reasons === null ? null : (
                <label className={styles.excuse}>
                  <span>{words.excuse({ name })}</span>
                  <input
                    className={form.field}
                    lang="vi"
                    maxLength={2_000}
                    value={reasons[code] ?? ''}
                    aria-invalid={isLacking}
                    onChange={(event) => onReason(code, event.target.value)}
                  />
                </label>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};

/** What does not stand in the way, and yet should be seen before a month is closed. */
const Advice = ({ rows }: Pick<Props, 'rows'>) => {
  const { locale, format } = useLocale();
  const words = useLockingText().lock;
  const advice = rows.flatMap(({ row, cautions }) => {
    const name = row.shortName[locale];
    const unanswered = cautions.filter((each) => each.caution === 'check' && !each.check.answered).length;
    const isLacking = cautions.some(({ caution }) => caution === 'demand');
    return [
      ...(unanswered === 0 ? [] : [words.unanswered({ name, count: format.count(unanswered) })]),
      ...(isLacking ? [words.noExplanation({ name })] : []),
    ];
  });
  return (
    <section>
      <h3>{words.advice}</h3>
      <ul className={styles.list}>
        {advice.length === 0 ? (
          <li className={styles.fine}>
            <Icon name="check" size={16} />
            {words.adviceNone}
          </li>
        ) : (
          advice.map((said) => (
            <li key={said} className={styles.obstacle}>
              <Icon name="warning" size={16} />
              {said}
            </li>
          ))
        )}
      </ul>
    </section>
  );
};

/** The list to go through before a month is locked. */
export const LockChecklist = (props: Props & { readonly due: number }) => {
  const { format } = useLocale();
  const words = useLockingText().lock;
  return (
    <>
      <section>
        <h3>{words.checklist}</h3>
        {props.obstacles.length === 0 ? (
          <p className={styles.fine}>
            <Icon name="check" size={16} />
            {words.allIn({ count: format.count(props.due) })}
          </p>
        ) : (
          <>
            <Undecided {...props} />
            <Missing {...props} />
          </>
        )}
      </section>
      <Advice rows={props.rows} />
    </>
  );
};
