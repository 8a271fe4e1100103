import type { EntryRow, ReopeningOnWire } from '@ve-dich/contract';
import { slot, withReason } from '../../i18n/rich-text.tsx';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useLockingText } from '../../i18n/use-locking-text.ts';
import { Icon } from '../../ui/icons.tsx';
import buttons from '../../ui/buttons.module.css';
import styles from './bars.module.css';

type Props = {
  readonly reopenings: readonly ReopeningOnWire[];
  readonly rows: readonly EntryRow[];
  readonly mayDecide: boolean;
  readonly isBusy: boolean;
  /** The server's time: one whose end has passed can only be refused. */
  readonly now: number;
  readonly onAllow: (reopening: ReopeningOnWire) => void;
  readonly onRefuse: (reopening: ReopeningOnWire) => void;
};

/** Reopenings of the month: in force as bars, asked for with what may be decided, earlier ones folded. */
export const Reopenings = ({ reopenings, rows, mayDecide, isBusy, now, onAllow, onRefuse }: Props) => {
  const { locale, format } = useLocale();
  const words = useLockingText().reopening;
  const namesOf = ({ codes }: ReopeningOnWire): string =>
    codes.map((code) => rows.find((row) => row.code === code)?.shortName[locale] ?? code).join(', ');
  const hasEnded = ({ endsAt }: ReopeningOnWire): boolean => Date.parse(endsAt) <= now;
  const inForce = reopenings.filter((each) => each.inForce);
  const requested = reopenings.filter(({ state }) => state === 'requested');
  const past = reopenings.filter((each) => !each.inForce && each.state !== 'requested');
  return (
    <>
      {inForce.map((each) => (
        <p key={each.id} className={styles.bar} data-kind="reopened">
          <Icon name="late" size={16} />
          <span>
            {withReason(
              words.inForce({
                month: sentenceStart(format.periodName(each.period)),
                names: namesOf(each),
                until: format.instant(each.endsAt),
                name: each.decidedBy?.fullName ?? '',
                reason: slot('reason'),
              }),
              each.reason,
            )}
          </span>
        </p>
      ))}
      {requested.map((each) => (
        <div key={each.id} className={styles.bar}>
          <Icon name="hourglass" size={16} />
          <div className={styles.said}>
            <p>
              {withReason(
                words.requested({
                  name: each.requestedBy.fullName,
                  names: namesOf(each),
                  until: format.instant(each.endsAt),
                  reason: slot('reason'),
                }),
                each.reason,
              )}
            </p>
            {hasEnded(each) ? <p className={styles.quiet}>{words.expired}</p> : null}
            {each.isOwnRequest ? (
              <p className={styles.quiet}>{words.own}</p>
            ) : mayDecide ? (
              <div className={buttons.row}>
                {hasEnded(each) ? null : (
                  <button
                    type="button"
                    className={buttons.primary}
                    disabled={isBusy}
                    aria-busy={isBusy}
                    onClick={() => onAllow(each)}
                  >
                    {words.allow}
                  </button>
                )}
                <button
                  type="button"
                  className={buttons.plain}
                  disabled={isBusy}
                  onClick={() => onRefuse(each)}
                >
                  {words.refuse}
                </button>
              </div>
            ) : null}
          </div>
        </div>
      ))}
      {past.length === 0 ? null : (
        <details className={styles.past}>
          <summary>{words.past({ count: format.count(past.length) })}</summary>
          <ul>
            {past.map((each) => (
              <li key={each.id}>
                {withReason(
                  words.pastLine({
                    at: format.instant(each.requestedAt),
                    name: each.requestedBy.fullName,
                    names: namesOf(each),
                    state: words.states[each.state],
                    reason: slot('reason'),
                  }),
                  each.decisionReason ?? each.reason,
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
