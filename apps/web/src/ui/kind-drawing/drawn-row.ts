/** What a drawing looks at in an indicator: enough for a sample in the legend to be drawn like the real thing. */
import type { IndicatorRow } from '@ve-dich/contract';
import { asPrinted, goalOf, quantity, type Bound, type Goal, type Quantity } from '@ve-dich/domain';

type Target = NonNullable<IndicatorRow['target']>;
type Assessment = IndicatorRow['assessment'];

export type DrawnTarget = Pick<
  Target,
  'operator' | 'low' | 'high' | 'approximate' | 'number' | 'stretch' | 'baseline' | 'otherPlans' | 'steps'
>;

export type DrawnRow = Pick<
  IndicatorRow,
  'code' | 'kind' | 'direction' | 'accumulation' | 'unit' | 'decimals' | 'shortName'
> & {
  readonly target: DrawnTarget | null;
  readonly assessment: Pick<
    Assessment,
    | 'status'
    | 'value'
    | 'percentOfPlan'
    | 'otherPercents'
    | 'progress'
    | 'expectedProgress'
    | 'progressOf'
    | 'samePeriod'
    | 'sentence'
  >;
};

const exactly = (decimal: string | null): Quantity | null => (decimal === null ? null : quantity(decimal));

const boundOf = ({ operator, low, high, approximate }: DrawnTarget): Bound => ({
  operator,
  low: exactly(low),
  high: exactly(high),
  approximate,
});

/** A target as the rules of a kind measure against it. */
export const goalOfRow = (row: Pick<DrawnRow, 'direction' | 'accumulation'>, target: DrawnTarget): Goal =>
  goalOf(row, { bound: boundOf(target), baseline: exactly(target.baseline) });

/** A value as it is printed beside its target, which is how it is judged: 73,38 against «giữ 73,4» has not fallen. */
export const printedBeside = (
  { decimals }: Pick<DrawnRow, 'decimals'>,
  target: DrawnTarget,
  value: string,
): Quantity => asPrinted(quantity(value), boundOf(target), decimals);
