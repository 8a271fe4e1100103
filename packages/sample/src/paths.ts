/**
 * Lộ trình: what each lead unit committed to have reached by the end of each month. The domain draws them from what the
 * unit puts in: its own earlier years, a season it states, rounds and steps with their months, numbers it typed. Never
 * plan ÷ 12. All paths are illustrative.
 */
import {
  drawQuarterly,
  drawSeasonal,
  drawStatedSeason,
  drawSteps,
  drawTyped,
  MONTHS,
  pathAim,
  quantity,
  quantityText,
  seriesOf,
  type EarlierYear,
  type Instant,
  type Month,
  type PathAim,
  type PathDrawing,
} from '@ve-dich/domain';
import { AGREED } from './agreed-levels.ts';
import { domainFigures } from './domain-figures.ts';
import type { ListedIndicator } from './indicators.ts';
import { listedOf, LIST } from './list.ts';
import { FOLLOWS_OWN_YEARS, ROUNDS, SEASONS } from './path-seasons.ts';
import { YEARS } from './periods.ts';
import { boundOf, TARGETS } from './targets.ts';
import type { SampleFigure, SamplePath, SampleTarget } from './types.ts';
import { PROVINCE } from './units.ts';
import { pick } from './whole-units.ts';

/** Enterprises of 2024: the path was sent in and nobody approved it (warning W1). */
const UNAPPROVED = new Set(['2024 ct-11']);

/** When the path was put before the committee: of the first version in January, of a later one the day it takes effect. */
const putForwardAt = (target: SampleTarget): Instant => {
  const key = `${target.year} ${target.indicator}`;
  const day =
    target.version === 1 ? `${target.year}-01-${String(pick(`path ${key}`, 10, 14))}` : target.effectiveFrom;
  return `${day}T0${pick(`hour ${key}`, 1, 8)}:30:00.000Z` as Instant;
};

/** The years before, as they were known when the path was put forward; sums begin with nothing before them. */
const earlierYears = (
  figures: readonly SampleFigure[],
  target: SampleTarget,
  { accumulation, dueMonths }: ListedIndicator,
): readonly EarlierYear[] => {
  const own = domainFigures(figures, target.indicator, PROVINCE);
  return YEARS.filter((year) => year < target.year).map((year) => ({
    series: seriesOf(accumulation, year, own, putForwardAt(target), dueMonths),
    before: null,
  }));
};

type Drawing = { readonly drawing: PathDrawing; readonly reason: string };

/** What there is in each month; nothing in a month is no step. */
const inRounds = (aim: PathAim, sizes: readonly number[]): Drawing => ({
  drawing: drawSteps(
    aim,
    MONTHS.flatMap((month) => {
      const size = sizes[month - 1] ?? 0;
      return size === 0 ? [] : [{ month, size: quantity(size) }];
    }),
  ),
  reason: 'Theo các đợt công nhận trong năm',
});

const byOwnYears = (aim: PathAim, years: readonly EarlierYear[]): Drawing => ({
  drawing: drawSeasonal(aim, years),
  reason: `Theo nhịp năm ${years.map(({ series }) => series.year).join(', ')} của chính đơn vị`,
});

/** Numbers agreed for the months due; what is known for good before December stands as it is from then on. */
const asAgreed = (aim: PathAim, dueMonths: readonly Month[], agreed: readonly string[]): Drawing => {
  const numbers = agreed.map((text) => quantity(text));
  if (dueMonths.length === 4) {
    return {
      drawing: drawQuarterly(aim, { as: 'to_date', values: numbers }),
      reason: 'Theo kịch bản từng quý',
    };
  }
  const last = dueMonths.at(-1) ?? 12;
  const values = MONTHS.map((month) => numbers[dueMonths.indexOf(month > last ? last : month)] ?? null);
  return {
    drawing: drawTyped(aim, { as: 'to_date', values }),
    reason: dueMonths.length === 12 ? 'Đơn vị cam kết từng tháng' : 'Theo kỳ công bố trong năm',
  };
};

const draw = (figures: readonly SampleFigure[], target: SampleTarget): Drawing => {
  const indicator = listedOf(target.indicator);
  const baseline = target.baseline === null ? null : quantity(target.baseline);
  const aim = pathAim(indicator, { bound: boundOf(target), baseline });
  if (target.steps.length > 0) {
    const steps = target.steps.map(({ dueMonth }) => ({ month: dueMonth, size: quantity(1) }));
    return { drawing: drawSteps(aim, steps), reason: 'Theo hạn của từng bước' };
  }
  const rounds = ROUNDS[indicator.code]?.[target.year];
  if (rounds !== undefined) return inRounds(aim, rounds);
  const years = FOLLOWS_OWN_YEARS.has(indicator.code) ? earlierYears(figures, target, indicator) : [];
  if (years.length > 0) return byOwnYears(aim, years);
  const season = SEASONS[indicator.code];
  if (season !== undefined) {
    const shares = season.map((share) => quantity(share));
    return { drawing: drawStatedSeason(aim, shares), reason: 'Theo tỷ lệ lũy kế từng tháng đơn vị xây dựng' };
  }
  const agreed = AGREED[indicator.code]?.[target.year] ?? [quantityText(aim.target)];
  return asAgreed(aim, indicator.dueMonths, agreed);
};

const pathFor = (figures: readonly SampleFigure[], target: SampleTarget): SamplePath => {
  const { year, indicator, version, effectiveFrom } = target;
  const { drawing, reason } = draw(figures, target);
  if (drawing.outcome === 'refused') {
    throw new RangeError(`no path: ${indicator} ${year}: ${drawing.problem.code}`);
  }
  const { method, values, leftOutYears } = drawing.path;
  if (leftOutYears.length > 0) {
    const years = leftOutYears.map((left) => `${left.year} ${left.reason}`).join(', ');
    throw new RangeError(`a year cannot be followed: ${indicator} ${year}: ${years}`);
  }
  return {
    year,
    indicator,
    version,
    method,
    values: values.map((value) => (value === null ? null : quantityText(value))),
    effectiveFrom,
    approvedAt: UNAPPROVED.has(`${year} ${indicator}`) ? null : putForwardAt(target),
    reason: version === 1 ? reason : `Vẽ lại theo kế hoạch điều chỉnh: ${target.rawText}`,
    illustrative: true,
  };
};

const POSITION = new Map(LIST.map((one, index) => [one.code, index]));
const inOrder = (target: SampleTarget): number =>
  target.year * 1000 + (POSITION.get(target.indicator) ?? 0) * 10 + target.version;

/**
 * Every path of the demo, in order of year, list and version.
 * @param figures every figure of the book: what was known of earlier years when a path was drawn is followed
 */
export const makePaths = (figures: readonly SampleFigure[]): readonly SamplePath[] =>
  [...TARGETS].sort((a, b) => inOrder(a) - inOrder(b)).map((target) => pathFor(figures, target));
