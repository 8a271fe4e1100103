/** The one sentence that explains a status, with numbers a person can check (`product.md`, «What no other system does»). */
import type { Indicator } from './indicator.ts';
import { gapToBand, type SentenceFamily } from './kinds/kind.ts';
import { kindRules } from './kinds/rules.ts';
import { message, type Message, type MessageParameter } from './message.ts';
import type { Month } from './period.ts';
import { absolute, isZero, minus, rounded, signOf, type Quantity } from './quantity.ts';
import type { Standing } from './standing.ts';
import { asPrinted, edgesOf, satisfies, targetNumber, type Target } from './target.ts';
import type { Bilingual } from './indicator.ts';
import type { Verdict } from './vocabulary.ts';

const POINTS: Bilingual = { vi: 'điểm %', en: 'points' };
/** Decimals of percentages and points in sentences. */
const PERCENT_DECIMALS = 1;

const number = (value: Quantity, decimals: number): MessageParameter => ({
  type: 'quantity',
  value,
  decimals,
});
export const count = (value: number): MessageParameter => ({ type: 'count', value });
export const monthParameter = (value: Month): MessageParameter => ({ type: 'month', value });

type Named = Pick<Indicator, 'kind' | 'unit' | 'decimals' | 'direction' | 'accumulation'>;

const unitOf = (indicator: Named): MessageParameter => ({ type: 'bilingual', value: indicator.unit });

/** Rates differ by points; everything else by its own unit. */
export const gapUnitOf = (indicator: Pick<Indicator, 'kind' | 'unit'>): Bilingual =>
  indicator.unit.vi === '%' ? POINTS : indicator.unit;

const targetParameter = (indicator: Named, target: Target): MessageParameter => ({
  type: 'target',
  value: {
    operator: target.bound.operator,
    low: target.bound.low,
    high: target.bound.high,
    approximate: target.bound.approximate,
    decimals: indicator.decimals,
    unit: indicator.unit,
  },
});

const gap = (indicator: Named, value: Quantity) => ({
  gap: number(absolute(value), indicator.decimals),
  gapUnit: { type: 'bilingual', value: gapUnitOf(indicator) } as const,
});

/** A sum that must stay low speaks of its limit, and a level that must stay inside two edges of its band, whatever its kind. */
const familyOf = (indicator: Named): SentenceFamily => {
  const family = kindRules(indicator.kind).sentences;
  if (indicator.direction === 'band' && indicator.accumulation === 'latest') return 'band';
  return family === 'sum' && indicator.direction === 'lower' ? 'limit' : family;
};

/** A place in a ranking: one short is short, and there is no percent of it. */
const rankSentence = (target: Target, standing: Standing, noPath: 'path_later' | 'no_path'): Message => {
  const base = {
    month: monthParameter(standing.month),
    place: number(standing.value, 0),
    wanted: number(targetNumber(target.bound, 'lower'), 0),
  };
  if (standing.gapInUnit === null) return message(`sentence.rank.${noPath}`, base);
  if (signOf(standing.gapInUnit) < 0) {
    return message('sentence.rank.behind', { ...base, gap: number(absolute(standing.gapInUnit), 0) });
  }
  // A path may lead to the place wanted by way of worse ones.
  return message(
    satisfies(standing.value, target.bound, 'lower') ? 'sentence.rank.reached' : 'sentence.rank.on_path',
    base,
  );
};

/** Steps: how many are done of all, and how many more or fewer than are due. */
const stepsSentence = (
  target: Target,
  standing: Standing,
  isReached: boolean,
  noPath: 'path_later' | 'no_path',
): Message => {
  const total = number(targetNumber(target.bound, 'higher'), 0);
  const base = { month: monthParameter(standing.month), done: number(standing.value, 0), total };
  if (isReached) return message('sentence.steps.reached', { month: base.month, total });
  if (standing.gapInUnit === null) return message(`sentence.steps.${noPath}`, base);
  if (isZero(standing.gapInUnit)) return message('sentence.steps.on_path', base);
  return message(signOf(standing.gapInUnit) < 0 ? 'sentence.steps.behind' : 'sentence.steps.ahead', {
    ...base,
    gap: number(absolute(standing.gapInUnit), 0),
  });
};

/** Sentence for an indicator whose year is not over. `reached`: it is met for good; `broken`: its limit is passed for good. */
export const runningSentence = (
  indicator: Named,
  target: Target,
  standing: Standing,
  fact: 'reached' | 'broken' | 'underway',
  hasPath: boolean,
): Message => {
  const noPath = hasPath ? 'path_later' : 'no_path';
  const base = {
    month: monthParameter(standing.month),
    value: number(standing.value, indicator.decimals),
    unit: unitOf(indicator),
  };
  const goal = { ...base, target: targetParameter(indicator, target) };
  if (fact === 'broken') return message('sentence.limit.broken', goal);
  const family = familyOf(indicator);
  if (family === 'rank') return rankSentence(target, standing, noPath);
  if (family === 'steps') return stepsSentence(target, standing, fact === 'reached', noPath);
  if (family === 'band') {
    if (standing.gapInUnit === null) return message(`sentence.band.${noPath}`, goal);
    return signOf(standing.gapInUnit) < 0
      ? message('sentence.band.outside', { ...goal, ...gap(indicator, standing.gapInUnit) })
      : message('sentence.band.inside', goal);
  }
  const percent = standing.percentOfPlan;
  if (family === 'sum' && percent !== null) {
    const share = { ...base, percent: number(percent, PERCENT_DECIMALS) };
    if (fact === 'reached') return message('sentence.sum.reached', share);
    if (standing.gapPoints === null) return message(`sentence.sum.${noPath}`, share);
    const shown = rounded(standing.gapPoints, PERCENT_DECIMALS);
    if (isZero(shown)) return message('sentence.sum.on_path', share);
    const points = { ...share, gap: number(absolute(standing.gapPoints), PERCENT_DECIMALS) };
    return message(signOf(shown) < 0 ? 'sentence.sum.behind' : 'sentence.sum.ahead', points);
  }
  if (family === 'limit') {
    if (standing.expected === null || standing.gapInUnit === null)
      return message(`sentence.limit.${noPath}`, goal);
    return signOf(standing.gapInUnit) < 0
      ? message('sentence.limit.over', { ...goal, ...gap(indicator, standing.gapInUnit) })
      : message('sentence.limit.within', {
          ...goal,
          expected: number(standing.expected, indicator.decimals),
        });
  }
  if (standing.gapInUnit === null) return message(`sentence.level.${noPath}`, goal);
  if (isZero(standing.gapInUnit)) return message('sentence.level.on_path', goal);
  return message(signOf(standing.gapInUnit) < 0 ? 'sentence.level.behind' : 'sentence.level.ahead', {
    ...goal,
    ...gap(indicator, standing.gapInUnit),
  });
};

/** Sentence once the year's value is known. */
export const yearSentence = (
  indicator: Named,
  target: Target,
  value: Quantity,
  isReached: boolean,
): Message => {
  const base = {
    value: number(value, indicator.decimals),
    unit: unitOf(indicator),
    target: targetParameter(indicator, target),
  };
  if (isReached) return message('sentence.year.reached', base);
  // Of printed numbers: nobody is told that the year fell short by 0,0.
  const printed = asPrinted(value, target.bound, indicator.decimals);
  const short =
    indicator.direction === 'band'
      ? gapToBand(printed, edgesOf(target.bound))
      : minus(printed, targetNumber(target.bound, indicator.direction));
  return message('sentence.year.short', { ...base, ...gap(indicator, short) });
};

/** Sentence of a confirmed verdict, on the year's value, its words, or neither. */
export const verdictSentence = (
  indicator: Named,
  target: Target,
  verdict: Verdict,
  value: Quantity | null,
  text: string | null,
): Message => {
  const base = {
    verdict: { type: 'status', value: verdict } as const,
    target: targetParameter(indicator, target),
  };
  if (value !== null) {
    return message('sentence.verdict', {
      ...base,
      value: number(value, indicator.decimals),
      unit: unitOf(indicator),
    });
  }
  return text === null
    ? message('sentence.verdict.no_value', base)
    : message('sentence.verdict.text', { ...base, text: { type: 'text', value: text } });
};
