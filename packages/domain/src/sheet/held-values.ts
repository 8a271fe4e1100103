/** A value beside what is held already: the same month's, or the last one's before it. */
import type { Period } from '../period.ts';
import {
  absolute,
  isAtLeast,
  isAtMost,
  isEqual,
  isZero,
  quantity,
  times,
  type Quantity,
} from '../quantity.ts';
import type { CellReading, HeldValue, SheetValue, ValueFinding } from './sheet-reading.ts';

/** What is held of the same month, and of the last month before it that is known. */
export type Held = Pick<SheetValue, 'current' | 'last'>;

/** Looks up what is held of an indicator. */
export const heldOf = (values: readonly HeldValue[], period: Period, which: SheetValue['which']): Held => {
  const of = (held: HeldValue): Quantity | null => (which === 'in_month' ? held.inMonth : held.toDate);
  const known = values.filter((held) => of(held) !== null);
  const same = known.find((held) => held.period === period);
  const last = known
    .filter((held) => held.period < period)
    .reduce<HeldValue | null>(
      (latest, held) => (latest === null || held.period > latest.period ? held : latest),
      null,
    );
  return { current: same === undefined ? null : of(same), last: last === null ? null : of(last) };
};

const [HALF_A_THOUSAND, TWO_THOUSAND] = [quantity(500), quantity(2000)];

/** True where one is about a thousand times the other: the signature of a unit mistaken (`ux.md` §4.3). */
const isThousandfold = (value: Quantity, other: Quantity): boolean => {
  const [a, b] = [absolute(value), absolute(other)];
  if (isZero(a) || isZero(b)) return false;
  const about = (large: Quantity, small: Quantity): boolean =>
    isAtLeast(large, times(small, HALF_A_THOUSAND)) && isAtMost(large, times(small, TWO_THOUSAND));
  return about(a, b) || about(b, a);
};

/** What there is to say of a value beside what is held. */
export const comparedWith = (reading: CellReading, { current, last }: Held): ValueFinding[] => {
  if (reading.form !== 'number') return [];
  if (current !== null && isEqual(reading.value, current)) return ['same_as_current'];
  const other = current ?? last;
  return other !== null && isThousandfold(reading.value, other) ? ['thousandfold'] : [];
};
