/** The arithmetic of a status as lines a person can check with a pocket calculator. Every number comes from the server. */
import type { IndicatorRow } from '@ve-dich/contract';
import type { LocaleValue } from '../i18n/locale-provider.tsx';
import { NO_FIGURE } from '../i18n/format.ts';
import { detailTextIn } from '../i18n/use-detail-text.ts';
import { kindTextIn } from '../i18n/use-kind-text.ts';
import { followsFromParts, valueMinusPath, type Readings } from './readings.ts';

export type WhyLine = {
  readonly key: string;
  readonly term: string;
  /** «395,4 ÷ 2.145», where a division or a difference led to the result. */
  readonly formula: string | null;
  readonly result: string;
};

const forCompare = (decimal: string | null): number => (decimal === null ? Number.NaN : Number(decimal));

/** Whether the year had a way to go from its baseline: only then is the bar a share of that way. */
const hasWay = (row: IndicatorRow): boolean => {
  const { target, direction } = row;
  if (target === null || target.baseline === null) return false;
  const [from, to] = [forCompare(target.baseline), forCompare(target.number)];
  return direction === 'lower' ? from > to : from < to;
};

type Bar = 'plan' | 'way' | 'limit' | 'rate';

/** What the bar is a share of; `null` where there is none. */
const barOf = (row: IndicatorRow): Bar | null => {
  switch (row.assessment.progressOf) {
    case 'plan':
      return 'plan';
    case 'way_from_baseline':
      return hasWay(row) ? 'way' : 'plan';
    case 'limit':
      return 'limit';
    case 'target_rate':
      return 'rate';
    case 'floor':
    case 'band':
    case 'rank':
    case 'steps':
    case 'children':
    case 'parts':
    case 'none':
      return null;
  }
};

/** The lines of one indicator at a month. */
export const whyLines = (
  row: IndicatorRow,
  month: number,
  { locale, text, format }: Pick<LocaleValue, 'locale' | 'text' | 'format'>,
  readings: Readings,
): readonly WhyLine[] => {
  const detailText = detailTextIn(locale);
  const words = detailText.whyRows;
  const { assessment, target, decimals } = row;
  const number = (value: string | null): string => format.decimal(value, decimals);
  const withUnit = (value: string | null): string =>
    value === null ? NO_FIGURE : readings.quantityWithUnit(row, value);
  const lines: WhyLine[] = [];
  const add = (key: string, term: string, result: string, formula: string | null = null): void => {
    lines.push({ key, term, result, formula });
  };

  if (assessment.judgedMonth !== null && assessment.judgedMonth !== month) {
    add('month', words.judgedMonth, format.monthName(assessment.judgedMonth));
  }
  const isJudged = assessment.value !== null;
  if (isJudged) add('value', words.value, readings.valueWithUnit(row, month));
  if (followsFromParts(row))
    add('children', kindTextIn(locale).followsFrom, readings.valueWithUnit(row, month));
  else add('plan', words.plan, readings.targetWords(row));
  if (assessment.expected !== null) add('path', words.path, withUnit(assessment.expected));

  const kind = barOf(row);
  if (kind !== null && assessment.progress !== null && target !== null) {
    const over = (value: string): string =>
      kind === 'way'
        ? `(${number(value)} − ${number(target.baseline)}) ÷ (${number(target.number)} − ${number(target.baseline)})`
        : `${number(value)} ÷ ${number(target.number)}`;
    if (kind === 'way') add('baseline', detailText.numbers.baseline, withUnit(target.baseline));
    add(
      'progress',
      words.bar[kind],
      format.percent(assessment.progress),
      assessment.value === null ? null : over(assessment.value),
    );
    if (assessment.expectedProgress !== null && assessment.expected !== null) {
      const expected = format.decimal(assessment.expectedProgress, 1);
      const reached = format.decimal(assessment.progress, 1);
      add(
        'expected',
        words.expected[kind],
        format.percent(assessment.expectedProgress),
        over(assessment.expected),
      );
      if (assessment.gapPoints !== null) {
        if (kind === 'limit' && assessment.value !== null && hasWay(row)) {
          // A limit's bar is a share of the limit, its gap one of the way down to it: not the difference of the two above.
          const apart = `(${number(assessment.value)} − ${number(assessment.expected)})`;
          const way = `(${number(target.number)} − ${number(target.baseline)})`;
          add('gap', words.gap.way, format.points(assessment.gapPoints), `${apart} ÷ ${way}`);
        } else {
          // On the way to a lower level more of the way is better; of everything else the plain difference is shown.
          const gap = kind === 'way' ? assessment.gapPoints : valueMinusPath(row, assessment.gapPoints);
          add('gap', words.gap[kind], format.points(gap), `${reached} − ${expected}`);
        }
      }
    }
  }
  if (assessment.gapInUnit !== null) {
    add(
      'gapInUnit',
      words.gapUnit,
      format.withUnit(
        format.signed(valueMinusPath(row, assessment.gapInUnit), decimals),
        readings.differenceUnit(row),
      ),
    );
  }
  if (isJudged) add('confidence', words.confidence, text.domain.confidences[assessment.confidence]);
  add('rule', words.rule, detailText.whyRule({ version: assessment.ruleVersion }));
  return lines;
};
