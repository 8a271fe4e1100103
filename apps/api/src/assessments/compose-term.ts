/** The term a year's target is a slice of, with what each year left must deliver. Pure. */
import type { IndicatorDetail } from '@ve-dich/contract';
import {
  closesTheYear,
  isMeanOfTerm,
  monthIn,
  quantityText,
  requiredPerYear,
  type Month,
} from '@ve-dich/domain';
import type { MemberYear } from './assess-member.ts';
import { decimalOf } from '../target-sets/on-wire.ts';

/** @returns `null` where the target in force is not a slice of a term */
export const composeTerm = (year: number, member: MemberYear, month: Month): IndicatorDetail['term'] => {
  const aim = member.target?.term ?? null;
  if (aim === null) return null;
  const { target, delivered: before } = aim;
  const at = year - target.firstYear;
  // The year's own value counts once nothing more is due of it; until then the year is one of those left. The figure of a
  // mean over the term is no year's value at all.
  const isOwn =
    closesTheYear(member.indicator, month) &&
    !(member.target !== null && isMeanOfTerm(member.indicator, member.target));
  const own = isOwn ? monthIn(member.series, month).toDate : null;
  const years = Array.from({ length: target.lastYear - target.firstYear + 1 }, (_, index) => index);
  const delivered = years.map((index) => (index === at ? own : index < at ? (before[index] ?? null) : null));
  const required = requiredPerYear(target, delivered);
  return {
    sort: target.sort,
    averaging: target.averaging,
    number: quantityText(target.number),
    firstYear: target.firstYear,
    lastYear: target.lastYear,
    delivered: delivered.map((value, index) => ({
      year: target.firstYear + index,
      value: decimalOf(value),
    })),
    required:
      required.outcome === 'refused'
        ? null
        : {
            reach: required.reach,
            perYear: decimalOf(required.perYear),
            perYearIs: required.perYearIs,
            yearsLeft: required.yearsLeft,
            missedYears: [...required.missedYears],
          },
  };
};
