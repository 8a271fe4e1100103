import type { IndicatorRow } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { Icon } from '../../ui/icons.tsx';
import { Illustrative } from '../../ui/illustrative.tsx';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { PreviousStatus, type Turn } from './previous-status.tsx';
import styles from './cards.module.css';

type Props = {
  readonly row: IndicatorRow;
  readonly parts: readonly IndicatorRow[];
  readonly period: YearMonth;
  readonly turn: Turn;
  readonly isSelected: boolean;
  readonly onSelect: (code: string) => void;
};

/** An indicator on a phone: the row of the table stood on end. The whole card is one link. */
export const RowCard = ({ row, parts, period, turn, isSelected, onSelect }: Props) => {
  const { locale, text, format } = useLocale();
  const indicatorText = useIndicatorText();
  const readings = useReadings();
  const { assessment } = row;
  const shown = readings.shownMonth(row, period.month);
  const percent = readings.percentBesideBar(row);
  const gap = readings.gap(row);
  const hasValue = assessment.value !== null;
  return (
    <li className={styles.item} data-row={row.code}>
      <Link
        to="/$nam/$thang/chi-tieu/$ma"
        params={{ ...periodParams(period), ma: row.code }}
        className={styles.card}
        data-selected={isSelected || undefined}
        onFocus={() => onSelect(row.code)}
      >
        <span className={styles.title}>
          <span className={styles.number}>{row.number}</span>
          <span className={styles.name}>{row.shortName[locale]}</span>
          <Icon name="right" size={14} />
        </span>
        <span className={styles.statusLine}>
          <StatusMark status={assessment.status} word={text.status.names[assessment.status]} />
          <PreviousStatus row={row} turn={turn} month={period.month} />
        </span>
        {assessment.progressOf === 'none' ? null : (
          <span className={styles.barLine}>
            <span className={styles.barSlot}>
              <KindDrawing
                row={row}
                parts={parts}
                month={period.month}
                label={readings.bar(row, period.month)}
                height={18}
              />
            </span>
            {percent === null ? null : (
              <span className={styles.percent}>{format.percent(assessment.percentOfPlan)}</span>
            )}
          </span>
        )}
        <span className={styles.facts}>
          <span>
            {hasValue ? (
              <>
                <Illustrative when={shown?.illustrative === true}>
                  {readings.valueWithUnit(row, period.month)}
                </Illustrative>
                {' · '}
              </>
            ) : null}
            <Illustrative when={row.target?.illustrative === true}>
              {indicatorText.planIs({ target: readings.targetShort(row) })}
            </Illustrative>
          </span>
          {hasValue ? null : <span>{readings.waiting(row)}</span>}
          {gap === null ? null : (
            <span>
              {indicatorText.heads.gap}: {gap.number} {gap.unit}
            </span>
          )}
          <span>{row.lead.shortName[locale]}</span>
        </span>
      </Link>
      {parts.length === 0 ? null : (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.code} className={styles.part}>
              <Link
                to="/$nam/$thang/chi-tieu/$ma"
                params={{ ...periodParams(period), ma: part.code }}
                className={styles.partLink}
              >
                <span className={styles.name}>{part.shortName[locale]}</span>
                <span className={styles.partValue}>
                  {part.assessment.value === null ? (
                    readings.waiting(part)
                  ) : (
                    <Illustrative when={readings.shownMonth(part, period.month)?.illustrative === true}>
                      {readings.valueWithUnit(part, period.month)}
                    </Illustrative>
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
