/** The parts of a whole with their shares as printed, which add to exactly 100. */
import { printedShares, quantity, quantityText } from '@ve-dich/domain';
import type { DrawnRow } from './drawn-row.ts';

export type PartShare = { readonly part: DrawnRow; readonly share: string };

/** Shares are percentages, and percentages are printed with one decimal; parts that are told more finely keep theirs. */
export const shareDecimals = (parts: readonly DrawnRow[]): number =>
  Math.max(1, ...parts.map(({ decimals }) => decimals));

/** The share of each part; `null` where a part has no value, or there is no whole to share. */
export const partShares = (parts: readonly DrawnRow[]): readonly PartShare[] | null => {
  const values = parts.flatMap(({ assessment: { value } }) => (value === null ? [] : [quantity(value)]));
  if (values.length < parts.length) return null;
  const shares = printedShares(values, shareDecimals(parts));
  if (shares === null) return null;
  return parts.flatMap((part, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ part, share: quantityText(share) }];
  });
};
