import type { IndicatorRow } from '@ve-dich/contract';
import { useState } from 'react';
import { NO_FIGURE } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useChartText } from '../../i18n/use-chart-text.ts';
import { useReviewText } from '../../i18n/use-review-text.ts';
import { ChartTable } from '../../ui/charts/chart-table.tsx';
import { useReadings } from '../../ui/readings.ts';
import { YearLine } from '../../ui/year-line.tsx';

type Props = {
  readonly row: IndicatorRow;
  readonly month: number;
  readonly year: number;
  readonly now: string;
};

/** Twelve months with the path and last year, the figure looked at ringed, and the same as a table. */
export const DetailChart = ({ row, month, year, now }: Props) => {
  const { locale, format } = useLocale();
  const reviewText = useReviewText();
  const readings = useReadings();
  const [isOpen, setOpen] = useState(false);
  const chart = useChartText();
  const hasLine = row.months.some(({ toDate, expected }) => toDate !== null || expected !== null);
  if (!hasLine) return null;
  const name = row.shortName[locale];
  const unit = readings.unitOf(row);
  const number = (value: string | null): string =>
    value === null ? NO_FIGURE : format.decimal(value, row.decimals);
  return (
    <figure>
      <figcaption>{row.accumulation === 'sum' ? chart.toDate({ unit }) : chart.level({ unit })}</figcaption>
      <YearLine
        actual={row.months.map((each) => (each.state === 'not_due' ? undefined : each.toDate))}
        path={row.months.map((each) => each.expected ?? undefined)}
        lastYear={row.months.map((each) => each.lastYear ?? undefined)}
        month={month}
        year={year}
        isEstimate={row.months[month - 1]?.vintage === 'estimate'}
        fromZero={row.accumulation === 'sum'}
        status={row.assessment.status}
        label={reviewText.chart.label({ name, month: format.monthName(month), value: now })}
        pointWords={reviewText.chart.now}
      />
      <ChartTable
        caption={reviewText.chart.caption({ name })}
        heads={[chart.month, chart.actual, chart.path, chart.lastYear({ year: String(year - 1) })]}
        rows={row.months.map((each) => [
          format.monthShort(each.month),
          each.toDate === null ? readings.withoutNumber(each) : number(each.toDate),
          number(each.expected),
          number(each.lastYear),
        ])}
        isOpen={isOpen}
        onToggle={setOpen}
      />
    </figure>
  );
};
