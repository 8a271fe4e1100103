/** An indicator's numbers as they are written on the screen: one place for the table, the peek, cards and the detail page. */
import type { IndicatorRow, MonthValue } from '@ve-dich/contract';
import { isMore, kindRules, negated, quantity } from '@ve-dich/domain';
import { NO_FIGURE } from '../i18n/format.ts';
import { targetInWords } from '../i18n/sentence.ts';
import { useLocale, type LocaleValue } from '../i18n/locale-provider.tsx';
import { chartTextIn } from '../i18n/use-chart-text.ts';
import { indicatorTextIn } from '../i18n/use-indicator-text.ts';
import { kindTextIn } from '../i18n/use-kind-text.ts';
import { useMemo } from 'react';
import { joinedNumber, numberWords, placesMoved } from './kind-drawing/number-words.ts';

type Target = NonNullable<IndicatorRow['target']>;
type SamePeriod = NonNullable<IndicatorRow['assessment']['samePeriod']>;
export type Readings = ReturnType<typeof makeReadings>;

/** Units that are percentages already: their differences are points, not the unit. */
const isPercent = (unit: string): boolean => unit === '%' || unit.endsWith(' %');

/** Due this month, its deadline still ahead: nothing to judge, and nothing anybody failed to do. */
export const isAwaited = ({ assessment }: Pick<IndicatorRow, 'assessment'>): boolean =>
  assessment.status === 'not_due' && assessment.sentence.key === 'sentence.awaiting';

/** The rows below one, in their order. */
export const partsOf = (
  { code }: Pick<IndicatorRow, 'code'>,
  indicators: readonly IndicatorRow[],
): readonly IndicatorRow[] => indicators.filter(({ parent }) => parent === code);

/** A row without figures of its own: it stands as the rows below it do. */
export const followsFromParts = ({ kind }: Pick<IndicatorRow, 'kind'>): boolean =>
  kindRules(kind).verdict === 'of_children';

/** Over the upper edge of its band: the difference is more, not less. */
const isAboveBand = ({ direction, target, assessment }: IndicatorRow): boolean =>
  direction === 'band' &&
  target?.high != null &&
  assessment.value !== null &&
  isMore(quantity(assessment.value), quantity(target.high));

/**
 * A gap as value minus path. The wire's is positive where good whatever the direction; beside «−13 % so cùng kỳ» a limit
 * must show the difference a reader would work out. Of a ranking the wire's is kept: one place short is «−1 bậc».
 */
export const valueMinusPath = (row: IndicatorRow, gap: string | null): string | null => {
  const isTurned = (row.direction === 'lower' && row.kind !== 'rank') || isAboveBand(row);
  return gap === null || !isTurned ? gap : gap.startsWith('-') ? gap.slice(1) : `-${gap}`;
};

/** The readings of one language. */
export const makeReadings = ({ locale, text, format }: Pick<LocaleValue, 'locale' | 'text' | 'format'>) => {
  const chartText = chartTextIn(locale);
  const indicatorText = indicatorTextIn(locale);
  const unitOf = (row: IndicatorRow): string => row.unit[locale];

  /** The unit of a difference: «điểm %» for rates, the unit itself for the rest. */
  const differenceUnit = (row: IndicatorRow): string =>
    isPercent(row.unit.vi) ? chartText.points : unitOf(row);

  const monthOf = (row: IndicatorRow, month: number): MonthValue | undefined => row.months[month - 1];

  /** Why a month has no number, in words. */
  const withoutNumber = (month: MonthValue): string => {
    switch (month.state) {
      case 'text':
        return month.text ?? NO_FIGURE;
      case 'absent':
        return month.absence === null ? chartText.absent : text.domain.absences[month.absence];
      case 'missing':
        return chartText.unknown;
      case 'not_due':
        return chartText.notDue;
      case 'withheld':
        return chartText.withheld;
      case 'future':
      case 'value':
      case 'derived':
        return NO_FIGURE;
    }
  };

  /** The judged value, or the month's words, or a dash. */
  const value = (row: IndicatorRow, month: number): string => {
    if (row.assessment.value !== null) return format.decimal(row.assessment.value, row.decimals);
    const cell = monthOf(row, month);
    return cell?.state === 'text' ? (cell.text ?? NO_FIGURE) : NO_FIGURE;
  };

  /** A number of the row with its unit; a place as places are said. */
  const quantityWithUnit = (row: IndicatorRow, decimal: string): string =>
    row.kind === 'rank'
      ? kindTextIn(locale).place({ place: format.decimal(decimal, row.decimals) })
      : format.withUnit(format.decimal(decimal, row.decimals), unitOf(row));

  /** The number in the words of its kind, with what belongs beside it; `null` where there is none. */
  const inKindWords = (row: IndicatorRow): string | null => {
    const words = numberWords(row, { locale, format });
    return words === null ? null : joinedNumber(words);
  };

  /** The value with its unit, for sentences and large numbers; what has no unit of its own in the words of its kind. */
  const valueWithUnit = (row: IndicatorRow, month: number): string => {
    if (followsFromParts(row) || row.kind === 'milestone') return inKindWords(row) ?? value(row, month);
    return row.assessment.value === null ? value(row, month) : quantityWithUnit(row, row.assessment.value);
  };

  /** What changed against the same period: «−13,2 %», «+0,4 điểm %», «tăng 13 bậc». */
  const change = (row: IndicatorRow, samePeriod: SamePeriod): string => {
    switch (samePeriod.changeIn) {
      case 'percent':
        return format.withUnit(format.signed(samePeriod.change, 1), '%');
      case 'points':
        return format.withUnit(format.signed(samePeriod.change, row.decimals), differenceUnit(row));
      case 'places':
        return placesMoved(negated(quantity(samePeriod.change)), { locale, format });
    }
  };

  /** The month whose figure stands in the row: the judged one where it is an earlier one. */
  const shownMonth = (row: IndicatorRow, month: number): MonthValue | undefined =>
    monthOf(row, row.assessment.judgedMonth ?? month);

  /** A target as short as a column wants it: «> 8,0», «2.145», «7,5–8,0». */
  const targetShort = (row: IndicatorRow, target: Target | null = row.target): string => {
    if (target === null) return followsFromParts(row) ? NO_FIGURE : indicatorText.noTarget;
    const low = format.decimal(target.low ?? target.high, row.decimals);
    const high = format.decimal(target.high ?? target.low, row.decimals);
    switch (target.operator) {
      case 'more_than':
        return `> ${low}`;
      case 'less_than':
        return `< ${high}`;
      case 'at_most':
        return `≤ ${high}`;
      case 'between':
        return `${low}–${high}`;
      case 'about':
        return `≈ ${low}`;
      case 'at_least':
      case 'exactly':
        return low;
    }
  };

  /** A target in words with its unit: «từ 2.145 tỷ đồng trở lên». */
  const targetWords = (row: IndicatorRow, target: Target | null = row.target): string =>
    target === null
      ? followsFromParts(row)
        ? NO_FIGURE
        : indicatorText.noTarget
      : targetInWords({ locale, text, format }, { ...target, decimals: row.decimals, unit: row.unit });

  /** The percentage that belongs beside the bar; `null` where printing one would mislead. */
  const percentBesideBar = (row: IndicatorRow): string | null => {
    const { progressOf, percentOfPlan, progress } = row.assessment;
    // A level at 98 % of plan may have moved nowhere this year; only where bar and share are one is the share printed.
    const told = progressOf === 'plan' || (progress !== null && progress === percentOfPlan);
    return told && percentOfPlan !== null ? format.decimal(percentOfPlan, 1) : null;
  };

  /** Value minus path: points of plan for sums, the indicator's own unit for levels. */
  const gap = (row: IndicatorRow): { readonly number: string; readonly unit: string } | null => {
    const { progressOf } = row.assessment;
    const gapPoints = valueMinusPath(row, row.assessment.gapPoints);
    const gapInUnit = valueMinusPath(row, row.assessment.gapInUnit);
    if (progressOf === 'plan') {
      return gapPoints === null ? null : { number: format.signed(gapPoints, 1), unit: chartText.points };
    }
    return gapInUnit === null
      ? null
      : { number: format.signed(gapInUnit, row.decimals), unit: differenceUnit(row) };
  };

  /** In place of a bar: when the next figure comes, or how long it has been waited for. */
  const waiting = (row: IndicatorRow): string | null => {
    const { key, parameters } = row.assessment.sentence;
    const { next, days, due } = parameters;
    if (key === 'sentence.withheld') return chartText.withheld;
    if (next?.type === 'month') return indicatorText.nextDue({ month: format.monthName(next.value) });
    if (key === 'sentence.no_data' && days?.type === 'count') {
      return indicatorText.overdue({ days: format.count(days.value) });
    }
    return due?.type === 'date' ? indicatorText.dueOn({ date: format.date(due.value) }) : null;
  };

  /** The whole bar in words. */
  const bar = (row: IndicatorRow, month: number): string => {
    const { progressOf, progress, expectedProgress } = row.assessment;
    const words = chartText.bar;
    const percent = format.percent(progress);
    const target = targetWords(row);
    switch (progressOf) {
      case 'floor':
      case 'band':
      case 'rank':
      case 'steps':
      case 'children':
      case 'parts':
        return inKindWords(row) ?? words.unknown;
      case 'none':
        return words.unknown;
      case 'plan':
      case 'way_from_baseline':
      case 'limit':
      case 'target_rate':
        break;
    }
    if (progress === null) return words.unknown;
    switch (progressOf) {
      case 'plan':
        return expectedProgress === null
          ? words.planNoPath({ percent })
          : words.plan({ percent, expected: format.percent(expectedProgress) });
      case 'way_from_baseline':
        return expectedProgress === null
          ? words.wayNoPath({ percent })
          : words.way({ percent, expected: format.percent(expectedProgress) });
      case 'limit':
        return words.limit({ value: valueWithUnit(row, month), target });
      case 'target_rate':
        return words.rate({ value: valueWithUnit(row, month), target });
    }
  };

  /** The sparkline in words: how many months are known and the newest of them. */
  const spark = (row: IndicatorRow): string => {
    const known = row.months.filter((month) => month.toDate !== null && month.state === 'value');
    const last = known.at(-1);
    const name = row.shortName[locale];
    return last === undefined
      ? chartText.sparkEmpty({ name })
      : chartText.spark({
          name,
          months: format.count(known.length),
          last: format.withUnit(format.decimal(last.toDate, row.decimals), unitOf(row)),
        });
  };

  return {
    unitOf,
    differenceUnit,
    withoutNumber,
    value,
    valueWithUnit,
    quantityWithUnit,
    change,
    shownMonth,
    targetShort,
    targetWords,
    percentBesideBar,
    gap,
    waiting,
    bar,
    spark,
  };
};

/** The readings of the reader's language. */
export const useReadings = (): Readings => {
  const { locale, text, format } = useLocale();
  return useMemo(() => makeReadings({ locale, text, format }), [locale, text, format]);
};

/** What a sparkline draws of a row: months with a number; a month not reported is a gap, one not due is passed over. */
export const sparkSeries = (
  row: IndicatorRow,
): {
  readonly values: (string | null | undefined)[];
  readonly path: (string | undefined)[];
} => ({
  values: row.months.map((month) =>
    month.state === 'not_due' || month.state === 'derived' ? undefined : month.toDate,
  ),
  path: row.months.map((month) => month.expected ?? undefined),
});
