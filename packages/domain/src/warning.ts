/** Early warning that needs no forecast: plain signals, each with the number that set it off (`ux.md` §0.3). */
import type { Indicator } from './indicator.ts';
import { message, type Message } from './message.ts';
import { MONTHS, type Month } from './period.ts';
import { absolute, HUNDRED, isAtLeast, isAtMost, isLess, isZero, ZERO, type Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { count, gapUnitOf } from './sentence.ts';
import { monthIn } from './series.ts';
import { kindRules } from './kinds/rules.ts';
import { gapAt, type Gap, type Standing, type StandingFacts } from './standing.ts';
import type { Kind, WarningCode } from './vocabulary.ts';

export type Warning = { readonly code: WarningCode; readonly message: Message };

/** Behind as far as it counts: from the rule's threshold on, or at once for kinds of which any shortfall counts. */
const isBehind = (kind: Kind, gap: Gap | null, rule: Rule): boolean =>
  gap !== null &&
  (kindRules(kind).behind === 'from_thresholds'
    ? gap.gapPoints !== null && isAtMost(gap.gapPoints, rule.atRiskFrom)
    : gap.gapInUnit !== null && isLess(gap.gapInUnit, ZERO));

/** Months in a row, ending with this one, that lay behind the path; months without a figure neither count nor break. */
const monthsBehind = (facts: StandingFacts, rule: Rule, standing: Standing): number => {
  const { kind } = facts.indicator;
  if (!isBehind(kind, standing, rule)) return 0;
  let months = 1;
  for (const month of MONTHS.filter((each) => each < standing.month).toReversed()) {
    if (monthIn(facts.series, month).toDate === null) continue;
    if (!isBehind(kind, gapAt(facts, month), rule)) break;
    months += 1;
  }
  return months;
};

const samePeriodWarning = (
  indicator: Pick<Indicator, 'kind' | 'unit' | 'decimals' | 'direction'>,
  standing: Standing,
  rule: Rule,
): Message | null => {
  const { samePeriod } = standing;
  if (samePeriod === null || samePeriod.better !== false) return null;
  const size = absolute(samePeriod.change);
  const isLimit = indicator.direction === 'lower';
  const number = (value: Quantity, decimals: number) => ({ type: 'quantity', value, decimals }) as const;
  // A place in a ranking moves for reasons of others: it is told, not warned of.
  if (samePeriod.changeIn === 'places') return null;
  if (samePeriod.changeIn === 'percent') {
    return isAtLeast(size, rule.samePeriodPercent)
      ? message(isLimit ? 'warning.W8.higher' : 'warning.W8', { percent: number(size, 1) })
      : null;
  }
  return isAtLeast(size, rule.samePeriodPoints)
    ? message(isLimit ? 'warning.W8.points.higher' : 'warning.W8.points', {
        gap: number(size, indicator.decimals),
        gapUnit: { type: 'bilingual', value: gapUnitOf(indicator) },
      })
    : null;
};

/** «1,3 xã mỗi tháng» needs its tenth; «59.236 lượt người» does not. */
const decimalsOfPace = (perMonth: Quantity, decimals: number): number =>
  isAtLeast(perMonth, HUNDRED) ? decimals : Math.max(decimals, 1);

export type WarningFacts = {
  readonly indicator: Pick<Indicator, 'kind' | 'direction' | 'accumulation' | 'decimals' | 'unit'>;
  readonly rule: Rule;
  readonly month: Month;
  readonly standing: Standing | null;
  /** `null` where there is no target to stand against. */
  readonly standingFacts: StandingFacts | null;
  /** Days since the deadline of a figure that is due and missing; `null` where none is. */
  readonly daysOverdue: number | null;
  readonly downwardRevisions: number;
  readonly missedLastYearBySameUnit: boolean;
  /** True once the year's result is settled: what could still go wrong no longer matters. */
  readonly settled: boolean;
};

/** The warnings of an indicator at a month, in the order they are shown. */
export const warningsFor = (facts: WarningFacts): Warning[] => {
  if (facts.settled) return [];
  const { indicator, rule, month, standing, standingFacts } = facts;
  const warnings: Warning[] = [];
  const add = (code: WarningCode, text: Message | null): void => {
    if (text !== null) warnings.push({ code, message: text });
  };
  const hasPath = standingFacts !== null && standingFacts.path !== null;
  if (!hasPath) add('W1', message('warning.W1', {}));
  if (facts.daysOverdue !== null) add('W2', message('warning.W2', { days: count(facts.daysOverdue) }));
  const isLimit = indicator.direction === 'lower';
  if (
    standing !== null &&
    month >= 2 &&
    indicator.accumulation === 'sum' &&
    !isLimit &&
    isZero(standing.value)
  ) {
    add('W3', message('warning.W3', { months: count(month) }));
  }
  if (standing !== null && standingFacts !== null && month >= 2) {
    const months = monthsBehind(standingFacts, rule, standing);
    if (months >= 2) add('W4', message('warning.W4', { months: count(months) }));
  }
  const pace = standing?.pace ?? null;
  // A seasonal path asks for a fast end by design: the pace alone warns only of what is already behind, or has no path.
  if (
    pace !== null &&
    pace.multiple !== null &&
    month >= 3 &&
    (isBehind(indicator.kind, standing, rule) || !hasPath)
  ) {
    if (isAtLeast(pace.multiple, rule.paceMultiple)) {
      const perMonth = absolute(pace.perMonth);
      add(
        'W6',
        message('warning.W6', {
          multiple: { type: 'quantity', value: pace.multiple, decimals: 1 },
          perMonth: {
            type: 'quantity',
            value: perMonth,
            decimals: decimalsOfPace(perMonth, indicator.decimals),
          },
          unit: { type: 'bilingual', value: gapUnitOf(indicator) },
        }),
      );
    }
  }
  if (standing !== null) add('W8', samePeriodWarning(indicator, standing, rule));
  // Of what should be low, an estimate revised down is good news.
  if (!isLimit && facts.downwardRevisions >= rule.downwardRevisions) {
    add('W9', message('warning.W9', { times: count(facts.downwardRevisions) }));
  }
  if (facts.missedLastYearBySameUnit) add('W10', message('warning.W10', {}));
  return warnings;
};
