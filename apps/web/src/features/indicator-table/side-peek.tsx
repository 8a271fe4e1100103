import type { IndicatorRow } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { useDetailText } from '../../i18n/use-detail-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { singleKeysOn } from '../../navigation/shortcut.ts';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { sparkSeries, useReadings } from '../../ui/readings.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { WarningList } from '../../ui/warning-list.tsx';
import { WhyArithmetic } from '../../ui/why-arithmetic.tsx';
import styles from './side-peek.module.css';

type Props = {
  readonly row: IndicatorRow;
  /** The rows below it. */
  readonly parts: readonly IndicatorRow[];
  readonly period: YearMonth;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onClosed: () => void;
};

/** A look at one indicator without leaving the list: where it stands, why, and who answers for it. */
export const SidePeek = ({ row, parts, period, onMove, onClose, onClosed }: Props) => {
  const { locale, text, format } = useLocale();
  const detailText = useDetailText();
  const say = useSentence();
  const readings = useReadings();
  const words = useIndicatorText();
  const { assessment } = row;
  const hasLine = row.months.some((month) => month.toDate !== null || month.expected !== null);
  return (
    <SideDrawer
      label={words.peekOf({ name: row.name[locale] })}
      closeWord={words.close}
      onClose={onClose}
      onClosed={onClosed}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || !singleKeysOn()) return;
        if (event.code === 'KeyJ') onMove(1);
        if (event.code === 'KeyK') onMove(-1);
      }}
      title={
        <>
          <p className={styles.number}>
            {row.number} · {readings.unitOf(row)}
          </p>
          <h2 className={styles.name}>{row.name[locale]}</h2>
        </>
      }
    >
      <p className={styles.status}>
        <StatusMark status={assessment.status} word={text.status.names[assessment.status]} size={18} />
        {row.since === null || row.since === row.warnedSince ? null : (
          <span className={styles.since}>{words.since({ period: format.periodName(row.since) })}</span>
        )}
        {row.warnedSince === null ? null : (
          <span className={styles.since}>
            {words.warnedSince({ period: format.periodName(row.warnedSince) })}
          </span>
        )}
      </p>
      <p className={styles.sentence}>{say(assessment.sentence)}</p>
      {assessment.progressOf === 'none' ? null : (
        <KindDrawing
          row={row}
          parts={parts}
          month={period.month}
          label={readings.bar(row, period.month)}
          height={22}
        />
      )}
      {hasLine ? (
        <Sparkline
          {...sparkSeries(row)}
          status={assessment.status}
          label={readings.spark(row)}
          width={440}
          height={110}
          fluid
        />
      ) : null}
      <section>
        <h3 className={styles.heading}>{words.warnings}</h3>
        {assessment.warnings.length === 0 ? (
          <p className={styles.none}>{words.noWarnings}</p>
        ) : (
          <WarningList warnings={assessment.warnings} />
        )}
      </section>
      <section>
        <h3 className={styles.heading}>
          {detailText.whyTitle({ status: text.status.names[assessment.status] })}
        </h3>
        <WhyArithmetic row={row} month={period.month} />
      </section>
      <dl className={styles.people}>
        <div>
          <dt>{words.leadUnit}</dt>
          <dd>{row.lead.name[locale]}</dd>
        </div>
        <div>
          <dt>{words.head}</dt>
          <dd>
            {row.head.fullName}, {row.head.title[locale]}
          </dd>
        </div>
      </dl>
      <p>
        <Link
          to="/$nam/$thang/chi-tieu/$ma"
          params={{ ...periodParams(period), ma: row.code }}
          className={styles.open}
        >
          {words.openDetail}
        </Link>
      </p>
    </SideDrawer>
  );
};
