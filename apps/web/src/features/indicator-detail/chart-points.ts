/** A year of an indicator as the points of its charts, with every number also as text. */
import type { IndicatorDetail, MonthValue } from '@ve-dich/contract';
import { NO_FIGURE } from '../../i18n/format.ts';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { chartTextIn } from '../../i18n/use-chart-text.ts';
import { detailTextIn } from '../../i18n/use-detail-text.ts';
import { forDrawing } from '../../ui/bullet-geometry.ts';
import type { MonthPoint } from '../../ui/charts/month-point.ts';
import type { Readings } from '../../ui/readings.ts';

type Language = Pick<LocaleValue, 'locale' | 'text' | 'format'>;

/** Past every day of a month, as dates are compared as text. */
const endOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-31`;

/** The plan's number in force at the end of a month; the first version where none was yet. */
export const planAt = (
  targets: IndicatorDetail['targets'],
  year: number,
  month: number,
): IndicatorDetail['targets'][number] | null => {
  const byDate = [...targets].sort(
    (left, right) => left.effectiveFrom.localeCompare(right.effectiveFrom) || left.version - right.version,
  );
  return byDate.findLast((target) => target.effectiveFrom <= endOf(year, month)) ?? byDate[0] ?? null;
};

/** A month's value to date as it is shown: a number, or why there is none. */
const toDateText = (month: MonthValue, decimals: number, { format }: Language, readings: Readings): string =>
  month.toDate === null ? readings.withoutNumber(month) : format.decimal(month.toDate, decimals);

/**
 * Whether a later version changed the printed number. An estimate that became official without changing is the normal
 * course, not a revision: marking it would ring every point of the line.
 */
const wasRevised = ({ row, figures, year }: IndicatorDetail, { month, versions }: MonthValue): boolean => {
  if (versions < 2) return false;
  const period = `${year}-${String(month).padStart(2, '0')}`;
  const printed = figures
    .filter((version) => version.period === period)
    .map((version) => Number(version.toDate ?? version.inMonth).toFixed(row.decimals));
  return new Set(printed).size > 1;
};

/** The twelve points of a year. */
export const chartPoints = (
  detail: IndicatorDetail,
  language: Language,
  readings: Readings,
): readonly MonthPoint[] => {
  const { row, year } = detail;
  const { locale, text, format } = language;
  const { pace } = row.assessment;
  const words = chartTextIn(locale);
  const isSum = row.accumulation === 'sum';
  const shown = (value: string | null): string => format.decimal(value, row.decimals);
  return row.months.map((month): MonthPoint => {
    const plan = planAt(detail.targets, year, month.month)?.number ?? row.target?.number ?? null;
    const required = isSum && pace !== null && month.month > detail.month ? pace.perMonth : null;
    const lines: (MonthPoint['tip'][number] | null)[] = [
      month.state === 'future'
        ? null
        : { key: 'actual', term: words.actual, value: toDateText(month, row.decimals, language, readings) },
      isSum && month.inMonth !== null
        ? { key: 'inMonth', term: words.inMonthHead, value: shown(month.inMonth) }
        : null,
      month.vintage === null
        ? null
        : { key: 'vintage', term: words.vintage, value: text.domain.vintages[month.vintage] },
      month.expected === null ? null : { key: 'path', term: words.path, value: shown(month.expected) },
      required === null
        ? null
        : {
            key: 'required',
            term: row.direction === 'lower' ? words.allowed : words.required,
            value: shown(required),
          },
      month.lastYear === null
        ? null
        : { key: 'lastYear', term: words.lastYear({ year: String(year - 1) }), value: shown(month.lastYear) },
    ];
    return {
      month: month.month,
      label: format.monthShort(month.month),
      title: format.monthName(month.month, year),
      actual: forDrawing(month.toDate),
      path: forDrawing(month.expected),
      lastYear: forDrawing(month.lastYear),
      plan: forDrawing(plan),
      inMonth: isSum ? forDrawing(month.inMonth) : null,
      lastYearInMonth: isSum ? forDrawing(month.lastYearInMonth) : null,
      required: forDrawing(required),
      marks: { hollow: month.vintage === 'estimate', revised: wasRevised(detail, month) },
      tip: lines.filter((line) => line !== null),
    };
  });
};

/** Whether a line may pass over months without a number: only where nothing was due in them. */
export const bridgesMonths = (row: IndicatorDetail['row']): boolean =>
  row.months.some((month) => month.state === 'not_due') &&
  !row.months.some((month) => month.state === 'missing' || month.state === 'withheld');

/** The table under a chart: every month, every series, in the order of the lines. */
export const chartTable = (
  detail: IndicatorDetail,
  language: Language,
  readings: Readings,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const { row, year } = detail;
  const { locale, text, format } = language;
  const chartText = chartTextIn(locale);
  const isSum = row.accumulation === 'sum';
  const shown = (value: string | null): string => format.decimal(value, row.decimals);
  const cells = (month: MonthValue): readonly string[] => [
    format.monthShort(month.month),
    toDateText(month, row.decimals, language, readings),
    ...(isSum ? [shown(month.inMonth)] : []),
    shown(month.expected),
    shown(month.lastYear),
    ...(isSum ? [shown(month.lastYearInMonth)] : []),
    month.vintage === null ? NO_FIGURE : text.domain.vintages[month.vintage],
  ];
  const lastYear = chartText.lastYear({ year: String(year - 1) });
  return {
    heads: [
      chartText.month,
      isSum ? detailTextIn(locale).cumulative : chartText.actual,
      ...(isSum ? [chartText.inMonthHead] : []),
      chartText.path,
      lastYear,
      ...(isSum ? [chartText.lastYearInMonth({ year: String(year - 1) })] : []),
      chartText.vintage,
    ],
    rows: row.months.map(cells),
  };
};
