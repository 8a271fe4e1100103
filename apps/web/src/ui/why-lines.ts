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

  const way = assessment.progressOf === 'way_from_baseline' && hasWay(row);
  // A limit's and a rate's place on the bar is a drawing, not a result anybody prints.
  const told = assessment.progressOf === 'plan' || assessment.progressOf === 'way_from_baseline';
  if (told && assessment.progress !== null && target !== null) {
    const over = (value: string): string =>
      way
        ? `(${number(value)} − ${number(target.baseline)}) ÷ (${number(target.number)} − ${number(target.baseline)})`
        : `${number(value)} ÷ ${number(target.number)}`;
    if (way) add('baseline', text.detail.numbers.baseline, withUnit(target.baseline));
    add(
      'progress',
      way ? words.way : words.percent,
      format.percent(assessment.progress),
      assessment.value === null ? null : over(assessment.value),
    );
    if (assessment.expectedProgress !== null && assessment.expected !== null) {
      add(
        'expected',
        way ? words.expectedWay : words.expectedPercent,
        format.percent(assessment.expectedProgress),
        over(assessment.expected),
      );
      if (assessment.gapPoints !== null) {
        add(
          'gap',
          words.gap,
          format.points(assessment.gapPoints),
          `${format.decimal(assessment.progress, 1)} − ${format.decimal(assessment.expectedProgress, 1)}`,
        );
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
