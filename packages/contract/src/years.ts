import { z } from 'zod';
import {
  bilingual,
  civilDate,
  direction,
  instant,
  kind,
  month,
  period,
  setQuery,
  targetSetBody,
  targetSetState,
  year,
  yearParameter,
} from './primitives.ts';
import { endpoint } from './endpoint.ts';

/** A month of the reporting calendar as the month strip shows it. */
export const calendarMonth = z.object({
  period,
  month,
  /** `future` opens later; `open` is being collected; `locked` is final until reopened. */
  state: z.enum(['future', 'open', 'locked']),
  dueAt: instant,
  lockedAt: instant.nullable(),
  /** Corrections of the locked month that are allowed now: said on every page of it. */
  reopened: z.array(z.object({ reason: z.string(), endsAt: instant, indicators: z.int() })),
});
export type CalendarMonth = z.infer<typeof calendarMonth>;

export const targetSet = z.object({
  code: z.string(),
  year,
  body: targetSetBody,
  name: bilingual,
  state: targetSetState,
  note: bilingual.nullable(),
  document: z.object({
    number: z.string(),
    title: bilingual,
    issuedOn: civilDate.nullable(),
    sourceUrl: z.string().nullable(),
    illustrative: z.boolean(),
  }),
  /** Top-level judged indicators: the 29 of «23/29». */
  judged: z.int(),
  /** How many the document says it sets; null where it does not say. */
  stated: z.int().nullable(),
});
export type TargetSetOnWire = z.infer<typeof targetSet>;

/** Final count of a closed year. */
export const finalCount = z.object({
  year,
  total: z.int(),
  exceeded: z.int(),
  met: z.int(),
  missed: z.int(),
  /** Judged indicators without a confirmed verdict. */
  undecided: z.int(),
});
export type FinalCount = z.infer<typeof finalCount>;

export const yearOverview = z.object({
  year,
  sets: z.array(targetSet),
  months: z.array(calendarMonth),
  /** Last locked month; else the last with figures; null where there is none. */
  defaultMonth: month.nullable(),
  /** For a closed year. */
  final: finalCount.nullable(),
});
export type YearOverview = z.infer<typeof yearOverview>;

export const years = z.object({ years: z.array(yearOverview) });
export type Years = z.infer<typeof years>;

export const catalogueIndicator = z.object({
  code: z.string(),
  name: bilingual,
  shortName: bilingual,
  group: z.string(),
  kind,
  direction,
  unit: bilingual,
  /** Short, as tables show it. */
  leadUnit: bilingual,
  /** In full, for search. */
  leadUnitName: bilingual,
  judged: z.boolean(),
  parent: z.string().nullable(),
});
/** Names only, no figures: for search, and for an administrator. */
export const catalogue = z.object({
  year,
  groups: z.array(z.object({ code: z.string(), name: bilingual })),
  indicators: z.array(catalogueIndicator),
});
export type Catalogue = z.infer<typeof catalogue>;

export const yearsEndpoint = endpoint({
  name: 'years',
  summary: 'The years with a target set, their months and how closed years ended',
  tag: 'reading',
  answer: years,
  status: 200,
});
export const targetSetsEndpoint = endpoint({
  name: 'targetSets',
  summary: 'The target sets of a year',
  tag: 'reading',
  params: z.strictObject({ year: yearParameter }),
  answer: z.object({ targetSets: z.array(targetSet) }),
  status: 200,
});
export const catalogueEndpoint = endpoint({
  name: 'catalogue',
  summary: 'The indicators of a year by name, without figures',
  tag: 'reading',
  params: z.strictObject({ year: yearParameter }),
  query: setQuery,
  answer: catalogue,
  status: 200,
});
