/**
 * Figures as units report them. Append-only: a correction or a firmer vintage is a new version of the month's figure,
 * and what is «known» depends on the moment one asks about.
 */
import type { CivilDate, Instant } from './civil-date.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import { VINTAGES, type AbsenceReason, type Vintage } from './vocabulary.ts';

/** A rate as what it is a rate of: people insured over people (`domain.md` §2, RATE). */
export type Fraction = { readonly numerator: Quantity; readonly denominator: Quantity };

/**
 * What a figure says. `month` and `toDate` are in the indicator's unit; a level has no month value. Where a fraction was
 * stated, `toDate` is what it makes (`fraction.ts`): recorded with it, so that a reader of values needs to know nothing of
 * fractions, and unrounded, so that rounding stays a matter of printing.
 */
export type Reading =
  | {
      readonly form: 'number';
      readonly month: Quantity | null;
      readonly toDate: Quantity | null;
      readonly fraction: Fraction | null;
    }
  | { readonly form: 'absent'; readonly absence: AbsenceReason }
  | { readonly form: 'text'; readonly text: string };

export type Figure = {
  readonly id: string;
  /** Order of recording over the whole book; grows without gaps meaning anything. History is ordered by it, not by time. */
  readonly sequence: number;
  readonly indicatorId: string;
  /** The province, or the district or commune whose figure it is. */
  readonly unitId: string;
  readonly period: Period;
  readonly reading: Reading;
  readonly vintage: Vintage;
  /** «Tính đến ngày»: seldom the month's last day. */
  readonly asOf: CivilDate;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly supersedes: string | null;
  readonly reason: string | null;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};

const firmness = (vintage: Vintage): number => VINTAGES.indexOf(vintage);

/**
 * The best known version of one month's figure: the firmest vintage, and of equal ones the latest recorded.
 * @returns `null` for no versions: missing, which is never zero
 */
export const bestKnown = <T extends Pick<Figure, 'vintage' | 'sequence'>>(versions: readonly T[]): T | null =>
  versions.reduce<T | null>((best, version) => {
    if (best === null) return version;
    const firmer = firmness(version.vintage) - firmness(best.vintage);
    return firmer > 0 || (firmer === 0 && version.sequence > best.sequence) ? version : best;
  }, null);

/** The best known version as it stood at an instant (inclusive). */
export const knownAt = <T extends Pick<Figure, 'vintage' | 'sequence' | 'recordedAt'>>(
  versions: readonly T[],
  at: Instant,
): T | null => bestKnown(versions.filter((version) => version.recordedAt <= at));
