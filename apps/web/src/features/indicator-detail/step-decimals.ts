import type { IndicatorRow } from '@ve-dich/contract';

/**
 * How many digits a monthly step is shown with: a mean of counts has a fraction where the counts have none, and the step
 * of a level is small enough to print as nothing.
 */
export const stepDecimals = (
  step: string,
  { accumulation, decimals }: Pick<IndicatorRow, 'accumulation' | 'decimals'>,
): number => {
  if (accumulation === 'latest') return decimals + 1;
  return step.includes('.') ? Math.max(1, decimals) : decimals;
};
