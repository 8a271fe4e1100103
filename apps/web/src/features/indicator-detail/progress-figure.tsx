import type { IndicatorDetail } from '@ve-dich/contract';
import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useSentence } from '../../i18n/use-sentence.ts';
import { useChartText } from '../../i18n/use-chart-text.ts';
import { ChartFigure, type KeyItem } from '../../ui/charts/chart-figure.tsx';
import { SAMPLES } from '../../ui/charts/key-samples.tsx';
import { ProgressChart } from '../../ui/charts/progress-chart.tsx';
import { useReadings } from '../../ui/readings.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { goodZone, lineEnds, planChanges, planNotes, progressAxis, tickDecimals } from './chart-notes.ts';
import { bridgesMonths, chartPoints, chartTable } from './chart-points.ts';
import styles from './figures.module.css';

type Props = {
  readonly detail: IndicatorDetail;
  readonly isNarrow: boolean;
  readonly tools: ReactNode;
  readonly isTableOpen: boolean;
  readonly onTable: (isOpen: boolean) => void;
};

const CHARACTER = 7.6;

/** The year so far against its path, its plan and the year before, under the sentence that says how it stands. */
export const ProgressFigure = ({ detail, isNarrow, tools, isTableOpen, onTable }: Props) => {
  const language = useLocale();
  const { locale, format } = language;
  const say = useSentence();
  const readings = useReadings();
  const isPrinting = useMediaQuery('print');
  const { row, year, month } = detail;
  const words = useChartText();
  const isSum = row.accumulation === 'sum';
  const points = chartPoints(detail, language, readings);
  const axis = progressAxis(isSum, points);
  const decimals = tickDecimals(axis);
  const formatTick = (tick: number): string => format.decimal(tick.toFixed(decimals));
  const ends = lineEnds(detail, points, language);
  const sentence = say(row.assessment.sentence);
  const unit = readings.unitOf(row);
  const last = row.months.findLast((each) => each.toDate !== null && each.month <= month);
  const hasActual = points.some((point) => point.actual !== null);
  const has = (test: (point: (typeof points)[number]) => boolean): boolean => points.some(test);
  const isIllustrative = row.months.some((each) => each.illustrative || each.lastYearIllustrative);

  const marks: (KeyItem | null)[] = [
    isNarrow ? { key: 'actual', sample: SAMPLES.actual, words: words.actual } : null,
    isNarrow && has((point) => point.path !== null)
      ? { key: 'path', sample: SAMPLES.path, words: words.path }
      : null,
    isNarrow && has((point) => point.lastYear !== null)
      ? { key: 'lastYear', sample: SAMPLES.lastYear, words: words.lastYear({ year: String(year - 1) }) }
      : null,
    has((point) => point.actual !== null && !point.marks.hollow)
      ? { key: 'firm', sample: SAMPLES.firm, words: words.key.official }
      : null,
    has((point) => point.actual !== null && point.marks.hollow)
      ? { key: 'estimate', sample: SAMPLES.estimate, words: words.key.estimate }
      : null,
    has((point) => point.actual !== null && point.marks.revised)
      ? { key: 'revised', sample: SAMPLES.revised, words: words.key.revised }
      : null,
  ];

  return (
    <ChartFigure
      title={sentence}
      subtitle={[
        isSum ? words.toDate({ unit }) : words.level({ unit }),
        ...(axis.domain[0] > 0 ? [words.notFromZero] : []),
        ...(isIllustrative ? [words.illustrative] : []),
      ]}
      keyItems={marks.filter((mark) => mark !== null)}
      table={{ ...chartTable(detail, language, readings), isOpen: isTableOpen, onToggle: onTable }}
      tools={tools}
    >
      {!hasActual && !has((point) => point.path !== null || point.lastYear !== null) ? (
        <p className={styles.empty}>{words.empty}</p>
      ) : (
        <ProgressChart
          title={sentence}
          description={(isSum ? words.describeCumulative : words.describeLevel)({
            name: row.shortName[locale],
            year: String(year),
            sentence,
          })}
          points={points}
          axis={axis}
          now={month}
          planNotes={planNotes(detail, points, isNarrow, language, readings)}
          planSteps={planChanges(points)}
          goodZone={goodZone(detail, axis)}
          ends={ends}
          actualLabel={
            last === undefined || last.month === 12
              ? null
              : `${isNarrow ? '' : `${words.actual} `}${format.decimal(last.toDate, row.decimals)}`
          }
          bridges={bridgesMonths(row)}
          formatTick={formatTick}
          isNarrow={isNarrow}
          endRoom={Math.max(24, ...ends.map((end) => end.text.length * CHARACTER + 14))}
          height="var(--chart-height)"
          isPrinting={isPrinting}
        />
      )}
    </ChartFigure>
  );
};
