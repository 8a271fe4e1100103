import type { IndicatorDetail } from '@ve-dich/contract';
import type { ReactNode } from 'react';
import { useLocale, type LocaleValue } from '../../i18n/locale-provider.tsx';
import { detailTextIn } from '../../i18n/use-detail-text.ts';
import { useChartText } from '../../i18n/use-chart-text.ts';
import { forDrawing } from '../../ui/bullet-geometry.ts';
import { ChartFigure, type KeyItem } from '../../ui/charts/chart-figure.tsx';
import { SAMPLES } from '../../ui/charts/key-samples.tsx';
import { PaceChart } from '../../ui/charts/pace-chart.tsx';
import { useReadings } from '../../ui/readings.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { paceAxis, tickDecimals } from './chart-notes.ts';
import { chartPoints, chartTable } from './chart-points.ts';
import { stepDecimals } from './step-decimals.ts';

type Props = {
  readonly detail: IndicatorDetail;
  readonly isNarrow: boolean;
  readonly tools?: ReactNode;
  readonly titleLevel: 2 | 3;
  readonly isTableOpen: boolean;
  readonly onTable: (isOpen: boolean) => void;
};

/** What the rest of the year asks for, in a sentence. */
const paceSentence = (
  row: IndicatorDetail['row'],
  unit: string,
  { locale, format }: Pick<LocaleValue, 'locale' | 'format'>,
): string => {
  const { pace, status } = row.assessment;
  const words = detailTextIn(locale);
  if (pace === null) return status === 'met' ? words.paceReached : words.paceNone;
  const said = {
    perMonth: format.decimal(pace.perMonth, stepDecimals(pace.perMonth, row)),
    unit,
    months: format.count(pace.monthsLeft),
  };
  if (pace.form === 'allowed_each_month') return words.paceAllowed(said);
  if (pace.form === 'mean_of_rest') return words.paceMean(said);
  const needed =
    pace.multiple === null
      ? words.paceSentence(said)
      : words.paceMultiple({ ...said, multiple: format.decimal(pace.multiple, 1) });
  return pace.againstLastYear === null
    ? needed
    : `${needed} ${words.paceAgainstLastYear({ multiple: format.decimal(pace.againstLastYear, 2) })}`;
};

/** Crimson where no month ever brought as much as each now must, amber where one did; muted where all is well. */
const requiredColor = (row: IndicatorDetail['row']): string => {
  const { status, pace } = row.assessment;
  if (status !== 'at_risk' && status !== 'will_miss') return 'var(--ink-3)';
  const [needed, best] = [forDrawing(pace?.perMonth ?? null), forDrawing(pace?.bestMonth?.value ?? null)];
  return needed !== null && best !== null && needed <= best ? 'var(--risk)' : 'var(--miss)';
};

/** Month by month: what came, what must come, and the same months of the year before. */
export const PaceFigure = ({ detail, isNarrow, tools, titleLevel, isTableOpen, onTable }: Props) => {
  const language = useLocale();
  const { locale, format } = language;
  const readings = useReadings();
  const isPrinting = useMediaQuery('print');
  const { row, year, month } = detail;
  const words = useChartText();
  const { pace } = row.assessment;
  const points = chartPoints(detail, language, readings);
  const unit = readings.unitOf(row);
  const title = paceSentence(row, unit, language);
  const bestValue = forDrawing(pace?.bestMonth?.value ?? null);
  const axis = paceAxis(points, bestValue);
  const decimals = tickDecimals(axis);
  const shown = (value: string): string => format.decimal(value, row.decimals);
  const requiredText = pace === null ? null : format.decimal(pace.perMonth, stepDecimals(pace.perMonth, row));
  const barTexts = new Map<number, string>();
  for (const each of row.months) {
    if (each.inMonth !== null) barTexts.set(each.month, shown(each.inMonth));
  }
  // The same number in every month to come is written once.
  if (requiredText !== null && month < 12) barTexts.set(month + 1, requiredText);

  const marks: (KeyItem | null)[] = [
    { key: 'bar', sample: SAMPLES.bar, words: words.actual },
    pace === null
      ? null
      : {
          key: 'required',
          sample: SAMPLES.required(requiredColor(row)),
          words: row.direction === 'lower' ? words.allowed : words.required,
        },
    points.some((point) => point.lastYearInMonth !== null)
      ? {
          key: 'sameMonth',
          sample: SAMPLES.sameMonth,
          words: words.lastYearSamePeriod({ year: String(year - 1) }),
        }
      : null,
  ];

  return (
    <ChartFigure
      title={title}
      titleLevel={titleLevel}
      subtitle={[words.inMonth({ unit })]}
      keyItems={marks.filter((mark) => mark !== null)}
      table={{ ...chartTable(detail, language, readings), isOpen: isTableOpen, onToggle: onTable }}
      tools={tools}
    >
      <PaceChart
        title={title}
        description={words.describePace({ name: row.shortName[locale], year: String(year), sentence: title })}
        points={points}
        axis={axis}
        now={month}
        barTexts={barTexts}
        requiredColor={requiredColor(row)}
        best={
          pace?.bestMonth == null || bestValue === null
            ? null
            : {
                value: bestValue,
                note: {
                  key: 'best',
                  text: isNarrow
                    ? words.bestShort({ value: shown(pace.bestMonth.value) })
                    : words.best({
                        value: shown(pace.bestMonth.value),
                        period: format.periodName(pace.bestMonth.period),
                      }),
                  value: bestValue,
                  strong: false,
                },
              }
        }
        formatTick={(tick) => format.decimal(tick.toFixed(decimals))}
        isNarrow={isNarrow}
        height="var(--pace-height)"
        isPrinting={isPrinting}
      />
    </ChartFigure>
  );
};
