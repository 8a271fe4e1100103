/** The arithmetic of a status as lines a person can check with a pocket calculator. Every number comes from the server. */
import type { IndicatorRow } from '@ve-dich/contract';
import type { LocaleValue } from '../i18n/locale-provider.tsx';
import type { Readings } from './readings.ts';

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
    case 'none':
      return null;
  }
};

/** The lines of one indicator at a month. */
export const whyLines = (
  row: IndicatorRow,
  month: number,
  { text, format }: Pick<LocaleValue, 'text' | 'format'>,
  readings: Readings,
): readonly WhyLine[] => {
  const words = text.detail.whyRows;
  const { assessment, target, decimals } = row;
  const number = (value: string | null): string => format.decimal(value, decimals);
  const unit = readings.unitOf(row);
  const withUnit = (value: string | null): string => format.withUnit(number(value), unit);
  const lines: WhyLine[] = [];
  const add = (key: string, term: string, result: string, formula: string | null = null): void => {
    lines.push({ key, term, result, formula });
  };

  if (assessment.judgedMonth !== null && assessment.judgedMonth !== month) {
    add('month', words.judgedMonth, format.monthName(assessment.judgedMonth));
  }
  const isJudged = assessment.value !== null;
  if (isJudged) add('value', words.value, readings.valueWithUnit(row, month));
  add('plan', words.plan, readings.targetWords(row));
  if (assessment.expected !== null) add('path', words.path, withUnit(assessment.expected));

  const kind = barOf(row);
  if (kind !== null && assessment.progress !== null && target !== null) {
    const over = (value: string): string =>
      kind === 'way'
        ? `(${number(value)} − ${number(target.baseline)}) ÷ (${number(target.number)} − ${number(target.baseline)})`
        : `${number(value)} ÷ ${number(target.number)}`;
    if (kind === 'way') add('baseline', text.detail.numbers.baseline, withUnit(target.baseline));
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
        // Positive is good whatever the direction, so a limit is counted from the other side.
        const difference = kind === 'limit' ? `${expected} − ${reached}` : `${reached} − ${expected}`;
        add('gap', words.gap[kind], format.points(assessment.gapPoints), difference);
      }
    }
  }
  if (assessment.gapInUnit !== null) {
    add(
      'gapInUnit',
      words.gapUnit,
      format.withUnit(format.signed(assessment.gapInUnit, decimals), readings.differenceUnit(row)),
    );
  }
  if (isJudged) add('confidence', words.confidence, text.domain.confidences[assessment.confidence]);
  add('rule', words.rule, text.detail.whyRule({ version: assessment.ruleVersion }));
  return lines;
};
