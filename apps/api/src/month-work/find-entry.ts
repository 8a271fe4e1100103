/** The form a change is about, or why there is none for whoever asks: what one may not see is not found. */
import {
  isRefusal,
  refusal,
  whyClosed,
  worksFor,
  type Actor,
  type Instant,
  type Month,
  type Refusal,
  type ReportingPeriod,
  type Unit,
} from '@ve-dich/domain';
import { leadIn, periodIn, type YearIndicator, type YearStructure } from './structure.ts';

export type UnitsMonth = { readonly unit: Unit; readonly entry: ReportingPeriod };

/** A unit that this actor works for. */
export const unitFor = (structure: YearStructure | null, actor: Actor, unitCode: string): Unit | Refusal => {
  const unit = [...(structure?.units.values() ?? [])].find(({ code }) => code === unitCode);
  return unit === undefined || !worksFor(actor, unit.id) ? refusal('not-found') : unit;
};

/** A unit's month that this actor may work on. */
export const unitsMonth = (
  structure: YearStructure | null,
  actor: Actor,
  unitCode: string,
  month: Month,
): UnitsMonth | Refusal => {
  const unit = unitFor(structure, actor, unitCode);
  const entry = structure === null ? null : periodIn(structure, month);
  return isRefusal(unit) || entry === null ? refusal('not-found') : { unit, entry };
};

/** The indicator of a unit's month; not found where the unit does not lead it then. */
export const indicatorIn = (
  structure: YearStructure,
  { unit, entry }: UnitsMonth,
  code: string,
): YearIndicator | Refusal =>
  structure.indicators.find(
    (each) => each.indicator.code === code && leadIn(each, entry.period)?.leadUnitId === unit.id,
  ) ?? refusal('not-found', { code });

/** Refuses work on a month that is not open for this indicator. */
export const ifOpen = (
  structure: YearStructure,
  entry: ReportingPeriod,
  { indicator }: YearIndicator,
  now: Instant,
): Refusal | null => {
  const reason = whyClosed(entry, indicator.id, structure.reopenings, now);
  return reason === null ? null : refusal('period-closed', { reason, code: indicator.code });
};
