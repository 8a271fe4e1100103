import { quantityText, type Quantity } from '@ve-dich/domain';
import { useLocale } from '../../../i18n/locale-provider.tsx';
import { useSendingText } from '../../../i18n/use-sending-text.ts';
import { correctionOf } from '../view/correction.ts';
import { shownRounded } from '../view/number-text.ts';
import type { RowView } from '../view/row-view.ts';
import styles from './row-notes.module.css';

/**
 * While an approved figure is corrected: it stands until the new one is approved too, by how much the two differ, what
 * becomes of the status, and which later months move with it.
 */
export const CorrectionNote = ({ view }: { readonly view: RowView }) => {
  const { text, format, locale } = useLocale();
  const words = useSendingText().correction;
  const correction = correctionOf(view);
  if (correction === null) return null;
  const { was, becomes } = correction;
  const { row } = view;
  const shown = (value: Quantity): string =>
    format.withUnit(shownRounded(value, row.decimals, locale), row.unit[locale]);
  const signed = (value: Quantity): string => format.signed(quantityText(value), row.decimals);
  const { names } = text.status;
  return (
    <div className={styles.effect}>
      <p>
        {words.hint({ value: shown(was) })}{' '}
        {becomes === null ? '' : words.difference({ change: signed(becomes.difference) })}
      </p>
      {becomes === null || becomes.status === null ? null : (
        <p>
          {becomes.status.was === becomes.status.now
            ? words.sameStatus({ now: names[becomes.status.now] })
            : words.status({ was: names[becomes.status.was], now: names[becomes.status.now] })}
        </p>
      )}
      {becomes === null || becomes.moved.length === 0 ? null : (
        <>
          <p>{words.moved}</p>
          <ul>
            {becomes.moved.map(({ month, from, to, difference }) => (
              <li key={month}>
                {from === null || to === null || difference === null
                  ? words.movedUnknown({ month: format.monthName(month), now: to === null ? '' : shown(to) })
                  : words.movedMonth({
                      month: format.monthName(month),
                      was: shown(from),
                      now: shown(to),
                      change: signed(difference),
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
      {becomes?.disagreeing.map(({ month, toDate, amount }) => (
        <p key={month}>
          {words.disagrees({ month: format.monthName(month), value: shown(toDate), amount: signed(amount) })}
        </p>
      ))}
    </div>
  );
};
