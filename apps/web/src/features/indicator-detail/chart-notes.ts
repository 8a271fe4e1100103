/** What is written on the lines of the progress chart, and where being is good. */
import type { IndicatorDetail } from '@ve-dich/contract';
import type { LocaleValue } from '../../i18n/locale-provider.tsx';
import { chartTextIn } from '../../i18n/use-chart-text.ts';
import { indicatorTextIn } from '../../i18n/use-indicator-text.ts';
import { forDrawing } from '../../ui/bullet-geometry.ts';
import type { LineEnd } from '../../ui/charts/end-labels.tsx';
import { knownNumbers, type MonthPoint } from '../../ui/charts/month-point.ts';
import { ticksAround, ticksFromZero, type Axis } from '../../ui/charts/nice-ticks.ts';
import type { PlanNote } from '../../ui/charts/plan-labels.tsx';
import type { Readings } from '../../ui/readings.ts';

type Language = Pick<LocaleValue, 'locale' | 'format'>;

/** Sums start at zero; levels stand where their values are, and the chart says so. */
export const progressAxis = (isSum: boolean, points: readonly MonthPoint[]): Axis => {
  const known = knownNumbers(points, 'actual', 'path', 'lastYear', 'plan');
  if (known.length === 0) return { ticks: [], domain: [0, 1] };
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return isSum && low >= 0 ? ticksFromZero(high) : ticksAround(low, high);
};

/** From monthly bars to an axis: zero is always on it. */
export const paceAxis = (points: readonly MonthPoint[], best: number | null): Axis => {
  const known = [...knownNumbers(points, 'inMonth', 'lastYearInMonth', 'required'), best ?? 0, 0];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return low < 0 ? ticksAround(low, high, 0.12) : ticksFromZero(high, 0.16);
};

/** True where the plan's number changed during the year. */
export const planChanges = (points: readonly MonthPoint[]): boolean =>
  new Set(points.map((point) => point.plan)).size > 1;

/** The names of the plan's line: one, or one per step. */
export const planNotes = (
  detail: IndicatorDetail,
  points: readonly MonthPoint[],
  isNarrow: boolean,
  { locale, format }: Language,
  readings: Readings,
): readonly PlanNote[] => {
  const { row } = detail;
  if (row.target === null) return [];
  const words = chartTextIn(locale);
  const isLimit = row.direction === 'lower';
  const isSum = row.accumulation === 'sum';
  const named = (target: NonNullable<typeof row.target>): string => {
    const short = readings.targetShort(row, target);
    if (isNarrow) return indicatorTextIn(locale).planIs({ target: short });
    return isLimit ? words.limit({ target: short }) : words.plan({ target: short });
  };
  const zones = { higher: words.goodAbove, lower: words.goodBelow, band: words.goodBetween };
  // A sum that must grow is on its good side only when the year is over.
  const zone = isNarrow || (isSum && !isLimit) ? null : zones[row.direction];
  const withZone = (name: string): string => (zone === null ? name : `${name} · ${zone}`);
  const stepAt = points.filter((point, index) => index > 0 && point.plan !== points[index - 1]?.plan);
  const first = detail.targets.find((target) => forDrawing(target.number) === points[0]?.plan) ?? row.target;
  const notes: PlanNote[] = [];
  const firstValue = points[0]?.plan;
  if (firstValue !== null && firstValue !== undefined) {
    notes.push({
      key: 'plan',
      text: stepAt.length === 0 ? withZone(named(first)) : named(first),
      value: firstValue,
      strong: stepAt.length === 0,
      below: isLimit,
    });
  }
  for (const point of stepAt) {
    const target = detail.targets.find((each) => forDrawing(each.number) === point.plan);
    if (target === undefined || point.plan === null) continue;
    const changed = words.planChanged({ date: format.date(target.effectiveFrom).slice(0, 5) });
    notes.push({
      key: `plan${point.month}`,
      text: `${changed}: ${readings.targetShort(row, target)}`,
      value: point.plan,
      label: point.label,
      strong: true,
      below: isLimit,
    });
  }
  return notes;
};

/** The part of the value axis in which the target is reached; sums upwards have none until the year is over. */
export const goodZone = (detail: IndicatorDetail, axis: Axis): readonly [number, number] | null => {
  const { row } = detail;
  if (row.target === null) return null;
  const [bottom, top] = axis.domain;
  if (row.direction === 'band') {
    const [low, high] = [forDrawing(row.target.low), forDrawing(row.target.high)];
    return low === null || high === null ? null : [low, high];
  }
  const number = forDrawing(row.target.number);
  if (number === null) return null;
  if (row.direction === 'lower') return [bottom, number];
  return row.accumulation === 'sum' ? null : [number, top];
};

/** Names at the right ends of the lines that reach it. */
export const lineEnds = (
  detail: IndicatorDetail,
  points: readonly MonthPoint[],
  { locale, format }: Language,
): readonly LineEnd[] => {
  const chartText = chartTextIn(locale);
  const { row, year } = detail;
  const last = points.at(-1);
  const lastYear = row.months.at(-1)?.lastYear ?? null;
  const actual = row.months.at(-1)?.toDate ?? null;
  const ends: LineEnd[] = [];
  const pathEnd = points.findLast((point) => point.path !== null)?.path;
  if (pathEnd !== null && pathEnd !== undefined) {
    ends.push({ key: 'path', text: chartText.path, color: 'var(--s-plan)', value: pathEnd });
  }
  if (last?.lastYear !== null && last?.lastYear !== undefined) {
    const words = chartText.lastYear({ year: String(year - 1) });
    ends.push({
      key: 'lastYear',
      text: `${words}: ${format.decimal(lastYear, row.decimals)}`,
      color: 'var(--s-ly)',
      value: last.lastYear,
    });
  }
  if (last?.actual !== null && last?.actual !== undefined) {
    ends.push({
      key: 'actual',
      text: `${chartText.actual}: ${format.decimal(actual, row.decimals)}`,
      color: 'var(--s-act)',
      strong: true,
      value: last.actual,
    });
  }
  return ends;
};

/** Digits after the point that the ticks of an axis need. */
export const tickDecimals = (axis: Axis): number =>
  Math.max(0, ...axis.ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
