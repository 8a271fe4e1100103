import type { IndicatorRow } from '@ve-dich/contract';
import { quantityText, type Quantity } from '@ve-dich/domain';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Correction } from './correction.ts';
import styles from './detail-parts.module.css';

type Props = { readonly correction: Correction; readonly row: IndicatorRow };

/** What a correction does beside the number itself: the status from what to what, and the later months that move. */
export const DetailCorrection = ({ correction, row }: Props) => {
  const { text, format } = useLocale();
  const words = useReviewText().correction;
  const readings = useReadings();
  const { statusWas, replaces, moved, disagree } = correction;
  const { status } = row.assessment;
  const value = (quantity: Quantity | null): string =>
    quantity === null ? NO_FIGURE : readings.quantityWithUnit(row, quantityText(quantity));
  return (
    <section aria-label={words.title} className={styles.part}>
      <h3>{words.title}</h3>
      {replaces ? (
        <>
          <p>
            {statusWas === status ? (
              words.sameStatus
            ) : (
              <>
                {words.statusFrom}{' '}
                <StatusMark status={statusWas} word={text.status.names[statusWas]} size={16} />
                {` ${words.statusTo} `}
                <StatusMark status={status} word={text.status.names[status]} size={16} />
              </>
            )}
          </p>
          {moved.length === 0 ? (
            <p className={styles.quiet}>{words.nothingMoves}</p>
          ) : (
            <>
              <p>{words.moves}</p>
              <ul className={styles.plain}>
                {moved.map(({ month, from, to, difference }) => (
                  <li key={month}>
                    {words.moved({
                      month: format.monthName(month),
                      from: value(from),
                      to: value(to),
                      difference:
                        difference === null
                          ? NO_FIGURE
                          : format.signed(quantityText(difference), row.decimals),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {disagree.map((month) => (
            <p key={month}>{words.disagrees({ month: format.monthName(month) })}</p>
          ))}
        </>
      ) : (
        <p>{words.firmerStands}</p>
      )}
    </section>
  );
};
