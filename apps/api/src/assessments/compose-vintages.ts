/** Ước, sơ bộ, chính thức of a member's months beside one another, and the year's độ lệch ước. Pure. */
import type { IndicatorDetail, VintageComparison } from '@ve-dich/contract';
import {
  assess,
  differsInPercent,
  effectOnStatus,
  firmestDifference,
  isReasonDue,
  meanEstimateError,
  MONTHS,
  monthOf,
  numberToldBy,
  periodOf,
  quantityText,
  vintageDifference,
  yearToldBy,
  type AssessmentFacts,
  type Figure,
  type Month,
  type Quantity,
  type RecordedFigures,
  type Status,
  type VintageDifference,
} from '@ve-dich/domain';
import { isWithheld, type MemberYear } from './assess-member.ts';
import type { Book } from './book.ts';
import { decimalOf } from '../target-sets/on-wire.ts';

const numberOnWire = (figure: Figure, value: Quantity): VintageComparison['earlier'] => ({
  vintage: figure.vintage,
  value: quantityText(value),
  reason: figure.reason,
  illustrative: figure.illustrative,
});

/** Sơ bộ between ước and chính thức, in their form. */
const between = (recorded: RecordedFigures, found: VintageDifference): VintageComparison['between'] => {
  if (found.estimateFigure.vintage !== 'estimate' || found.officialFigure.vintage !== 'official') return null;
  const figure = vintageDifference(recorded, found.period, {
    from: 'preliminary',
    to: 'official',
  })?.estimateFigure;
  const value = figure === undefined ? null : numberToldBy(recorded, figure, found.comparedAs);
  return figure === undefined || value === null ? null : numberOnWire(figure, value);
};

/**
 * The status as the rules have it with one version in its month, everything else as it is known. Without the verdict: that
 * is a person's word, and no figure moves it.
 */
const statusWith =
  (recorded: RecordedFigures, facts: AssessmentFacts) =>
  (version: Figure): Status =>
    assess({ ...facts, series: yearToldBy(recorded, version), verdict: null }).status;

/** The months of the year up to one, of those this reader may see; and the mean over those that began as ước. */
export const composeVintages = (
  book: Book,
  { indicator, figures, facts }: MemberYear,
  month: Month,
): Pick<IndicatorDetail, 'vintages' | 'estimateError'> => {
  const { accumulation, dueMonths, kind } = indicator;
  const recorded: RecordedFigures = { accumulation, dueMonths, figures };
  const hasPercent = differsInPercent(kind);
  const found = MONTHS.filter((each) => each <= month)
    .map((each) => periodOf(book.year, each))
    .filter((period) => !isWithheld(book, indicator.id, period))
    .map((period) => firmestDifference(recorded, period))
    .filter((each) => each !== null);
  const mean = meanEstimateError(found.filter(({ estimateFigure }) => estimateFigure.vintage === 'estimate'));
  return {
    vintages: found.map((each): VintageComparison => {
      const at = monthOf(each.period);
      const percent = hasPercent ? each.percent : null;
      return {
        month: at,
        comparedAs: each.comparedAs,
        earlier: numberOnWire(each.estimateFigure, each.estimate),
        between: between(recorded, each),
        firmer: numberOnWire(each.officialFigure, each.official),
        difference: quantityText(each.difference),
        percent: decimalOf(percent),
        ...effectOnStatus(each, statusWith(recorded, facts[at - 1] as AssessmentFacts)),
        reasonDue: isReasonDue({ difference: each.difference, percent }, book.rule.reasonOverPercent),
      };
    }),
    estimateError: hasPercent
      ? {
          counted: mean.counted,
          leftOut: mean.leftOut,
          size: decimalOf(mean.size),
          lean: decimalOf(mean.lean),
          reasonOverPercent: quantityText(book.rule.reasonOverPercent),
        }
      : null,
  };
};
