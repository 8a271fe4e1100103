import type { IndicatorRow } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { isBullet } from '../../ui/bullet-bar.tsx';
import { Illustrative } from '../../ui/illustrative.tsx';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { sparkSeries, useReadings } from '../../ui/readings.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { PreviousStatus, type Turn } from './previous-status.tsx';
import styles from './indicator-table.module.css';

type Props = {
  readonly row: IndicatorRow;
  /** The rows below it. */
  readonly parts: readonly IndicatorRow[];
  readonly period: YearMonth;
  readonly turn: Turn;
  readonly isPart: boolean;
  readonly isSelected: boolean;
  /** Two lines of full name, or one of the short one. */
  readonly roomy: boolean;
  readonly onSelect: (code: string) => void;
  readonly onPeek: (code: string) => void;
  readonly onLead: (code: string) => void;
};

/** One indicator: what was planned, where it stands against its path, and who answers for it. */
export const TableRow = (props: Props) => {
  const { row, parts, period, turn, isPart, isSelected, roomy, onSelect, onPeek, onLead } = props;
  const { locale, text, format } = useLocale();
  const detailText = useDetailText();
  const readings = useReadings();
  const { heads } = useIndicatorText();
  const { assessment } = row;
  const name = row.name[locale];
  const shown = readings.shownMonth(row, period.month);
  const percent = readings.percentBesideBar(row);
  const gap = readings.gap(row);
  const word = text.status.names[assessment.status];
  const about =
    shown?.vintage == null || shown.asOf === null
      ? undefined
      : `${text.domain.vintages[shown.vintage]}, ${detailText.numbers.asOf({ date: format.date(shown.asOf) })}`;
  const showsStatus = !isPart || row.judged;
  // A part that is not judged is not coloured either.
  const colour = showsStatus ? assessment.status : 'not_due';
  const coloured = { ...row, assessment: { ...assessment, status: colour } };

  const openFromAnywhere = (event: MouseEvent<HTMLTableRowElement>): void => {
    const target = event.target as HTMLElement;
    onSelect(row.code);
    // The row is a convenience around its one real link; a drag that selects text is not a click.
    if (target.closest('a, button') !== null || window.getSelection()?.isCollapsed === false) return;
    event.currentTarget.querySelector('a')?.click();
  };

  return (
    // Keyboard users have the link inside; the row only widens it for the mouse.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      className={styles.row}
      data-row={row.code}
      data-part={isPart || undefined}
      data-selected={isSelected || undefined}
      onClick={openFromAnywhere}
    >
      <td className={styles.number}>{row.number}</td>
      <th scope="row" className={styles.name}>
        <span className={styles.nameLine}>
          <Link
            to="/$nam/$thang/chi-tieu/$ma"
            params={{ ...periodParams(period), ma: row.code }}
            className={styles.nameLink}
            title={name}
            onFocus={() => onSelect(row.code)}
          >
            {roomy ? name : row.shortName[locale]}
          </Link>
          <span className={styles.unit}>({readings.unitOf(row)})</span>
        </span>
      </th>
      <td className={styles.lead}>
        <button
          type="button"
          className={styles.plain}
          title={`${row.lead.name[locale]} – ${row.head.fullName}`}
          onClick={() => onLead(row.lead.code)}
        >
          {row.lead.shortName[locale]}
        </button>
      </td>
      <td className={`${styles.numeric} ${styles.plan}`} data-label={heads.plan} title={row.target?.rawText}>
        {row.target === null ? (
          <span className={styles.faint}>{readings.targetShort(row)}</span>
        ) : (
          <Illustrative when={row.target.illustrative}>{readings.targetShort(row)}</Illustrative>
        )}
      </td>
      <td className={`${styles.numeric} ${styles.actual}`} data-label={heads.actual} title={about}>
        <Illustrative when={shown?.illustrative === true && assessment.value !== null}>
          {readings.value(row, period.month)}
        </Illustrative>
      </td>
      <td className={styles.bar}>
        {assessment.progressOf === 'none' ? (
          <span className={styles.waiting}>{readings.waiting(row)}</span>
        ) : (
          <span className={styles.barLine}>
            <span className={styles.barSlot}>
              <KindDrawing
                row={coloured}
                parts={parts}
                month={period.month}
                label={readings.bar(row, period.month)}
                height={isPart ? 12 : 16}
              />
            </span>
            {isBullet(assessment.progressOf) ? <span className={styles.percent}>{percent}</span> : null}
          </span>
        )}
      </td>
      <td className={`${styles.numeric} ${styles.gap}`} data-label={heads.gap} title={gap?.unit}>
        {gap === null ? <span className={styles.faint}>—</span> : gap.number}
      </td>
      <td className={styles.status}>
        {showsStatus ? (
          <button
            type="button"
            className={styles.plain}
            title={detailText.whyTitle({ status: word })}
            onClick={() => onPeek(row.code)}
          >
            <StatusMark
              status={assessment.status}
              word={word}
              adjusted={
                row.verdict?.reason == null || row.verdict.proposed === row.verdict.confirmed
                  ? undefined
                  : detailText.adjusted({ reason: row.verdict.reason })
              }
            />
          </button>
        ) : null}
      </td>
      <td className={styles.previous}>
        {showsStatus ? <PreviousStatus row={row} turn={turn} month={period.month} /> : null}
      </td>
      <td className={styles.spark}>
        <Sparkline {...sparkSeries(row)} status={colour} label={readings.spark(row)} />
      </td>
    </tr>
  );
};
