import type { IndicatorRow } from '@ve-dich/contract';
import { useBilingual } from '../../i18n/use-bilingual.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useText } from '../../i18n/use-text.ts';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { useOverviewText } from '../../i18n/use-overview-text.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { KindDrawing } from '../../ui/kind-drawing/kind-drawing.tsx';
import { useReadings } from '../../ui/readings.ts';
import { StatusMark, StatusSymbol } from '../../ui/status-mark.tsx';
import { IndicatorLink } from './links.tsx';
import styles from './attention-row.module.css';

type Props = {
  readonly row: IndicatorRow;
  /** The rows below it. */
  readonly parts: readonly IndicatorRow[];
  readonly month: number;
  /** Not shown on the screen until asked for; on paper always. */
  readonly folded: boolean;
};

/** One indicator that needs attention. */
export const AttentionRow = ({ row, parts, month, folded }: Props) => {
  const { status: words } = useText();
  const indicators = useIndicatorText();
  const overview = useOverviewText();
  const format = useFormat();
  const inLanguage = useBilingual();
  const say = useSentence();
  const readings = useReadings();
  const { assessment } = row;
  const word = words.names[assessment.status];
  const percent = readings.percentBesideBar(row);
  const gap = readings.gap(row);
  const cause = assessment.warnings[0]?.message ?? assessment.sentence;
  const shown = readings.shownMonth(row, month);
  const sinceMonth = row.warnedSince === null ? null : Number(row.warnedSince.slice(5));

  return (
    <li className={styles.row} data-folded={folded}>
      <span className={styles.symbol}>
        <StatusSymbol status={assessment.status} size={16} />
      </span>
      <span className={styles.name}>
        <IndicatorLink code={row.code}>{inLanguage(row.shortName)}</IndicatorLink>
      </span>
      <span className={styles.bar}>
        <KindDrawing row={row} parts={parts} month={month} label={readings.bar(row, month)} height={16} />
      </span>
      <span className={styles.percent} data-plain={percent === null}>
        {assessment.value === null ? null : (
          <Illustrative when={shown?.illustrative ?? false}>
            {percent === null ? readings.valueWithUnit(row, month) : format.withUnit(percent, '%')}
          </Illustrative>
        )}
        {/* Not a percentage of plan: without its plan beside it the number could be taken for one. */}
        {assessment.value === null || percent !== null || row.target === null ? null : (
          <span className={styles.plan}>
            <Illustrative when={row.target.illustrative}>
              {indicators.planIs({
                target: format.withUnit(readings.targetShort(row), readings.unitOf(row)),
              })}
            </Illustrative>
          </span>
        )}
      </span>
      <span className={styles.gap}>
        {gap === null ? null : (
          <>
            <span className="visually-hidden">{overview.attention.gap}: </span>
            {gap.number} <span className={styles.unit}>{gap.unit}</span>
          </>
        )}
      </span>
      <span className={styles.who}>
        <StatusMark status={assessment.status} word={word} className={styles.word} />
        {' · '}
        {overview.attention.lead({ unit: inLanguage(row.lead.shortName), head: row.head.fullName })}
        {row.warnedSince === null || sinceMonth === null ? null : (
          <span
            className={styles.since}
            title={overview.attention.sinceFull({ month: format.periodName(row.warnedSince) })}
          >
            {' · '}
            {overview.attention.since({ month: format.monthShort(sinceMonth) })}
          </span>
        )}
      </span>
      <span className={styles.cause}>{say(cause)}</span>
    </li>
  );
};
