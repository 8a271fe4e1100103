/** Kết luận năm: verdicts of the conference and on official figures, why targets were missed, and the closing of the year. */
import {
  CAUSE_SIDES,
  EXPLANATION_GAPS,
  EXPLANATION_LIMITS,
  VERDICT_OCCASIONS,
  YEAR_END_STAGES,
} from '@ve-dich/domain';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import {
  bilingual,
  civilDate,
  codeParameter,
  decimal,
  direction,
  instant,
  kind,
  message,
  month,
  period,
  setQuery,
  verdict,
  vintage,
  year,
  yearParameter,
} from './primitives.ts';
import { finalCount, targetSet } from './years.ts';

const person = z.object({ fullName: z.string(), title: bilingual });

/** What a verdict was confirmed on. */
const judgedFigure = z.object({
  value: decimal.nullable(),
  text: z.string().nullable(),
  vintage,
});

const confirmedVerdict = z.object({
  sequence: z.int(),
  /** Null where no rule could say. */
  proposed: verdict.nullable(),
  confirmed: verdict,
  reason: z.string().nullable(),
  confirmedAt: instant,
  confirmedBy: person,
  figure: judgedFigure.nullable(),
});
export type ConfirmedVerdictOnWire = z.infer<typeof confirmedVerdict>;

const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((said) => !said.includes('\0'));

const explanationContent = z.strictObject({
  shortfall: text(EXPLANATION_LIMITS.part),
  causes: z
    .array(z.strictObject({ side: z.enum(CAUSE_SIDES), text: text(EXPLANATION_LIMITS.cause) }))
    .max(EXPLANATION_LIMITS.causes),
  measures: text(EXPLANATION_LIMITS.part),
  requests: z
    .array(
      z.strictObject({
        asked: text(EXPLANATION_LIMITS.asked),
        toDo: text(EXPLANATION_LIMITS.cause),
        by: civilDate.nullable(),
      }),
    )
    .max(EXPLANATION_LIMITS.requests),
  commitment: text(EXPLANATION_LIMITS.part),
});
export type ExplanationOnWire = z.infer<typeof explanationContent>;

const yearEndRow = z.object({
  code: z.string(),
  number: z.string(),
  name: bilingual,
  shortName: bilingual,
  group: z.string(),
  kind,
  direction,
  unit: bilingual,
  decimals: z.int(),
  lead: z.object({ code: z.string(), shortName: bilingual }),
  head: person,
  target: z.object({ version: z.int(), rawText: z.string(), illustrative: z.boolean() }).nullable(),
  /** The year's figure as it is known now; null where it is not in. */
  figure: judgedFigure.extend({ month, asOf: civilDate, illustrative: z.boolean() }).nullable(),
  percentOfPlan: decimal.nullable(),
  /** Names the versions of the figure and the target all of this rests on: sent back with what is confirmed. */
  basis: z.string().max(8_000),
  /** Whether the conference's verdict rests on another figure or proposal than there is now: the year waits for it. */
  isStale: z.boolean(),
  /** By the rule, on that figure; null where the rule cannot say. */
  proposed: verdict.nullable(),
  /** Why it is proposed, or why nothing is. */
  sentence: message,
  conference: confirmedVerdict.nullable(),
  official: confirmedVerdict.nullable(),
  /** Null where nobody has written one, or it is not this reader's to see. */
  explanation: z
    .object({
      content: explanationContent,
      sequence: z.int(),
      writtenAt: instant,
      writtenBy: person,
      illustrative: z.boolean(),
    })
    .nullable(),
  /** What a miss still lacks; empty for what was not missed. */
  gaps: z.array(z.enum(EXPLANATION_GAPS)),
  /** The last explanation its unit has sent with a month: where to begin from. */
  reported: z
    .object({
      period,
      origin: z.enum(['subjective', 'objective', 'both']).nullable(),
      text: z.string(),
      measures: z.string(),
    })
    .nullable(),
  /** `verdict.confirm`, `verdict.explain`: what this reader may do with it now. */
  may: z.array(z.string()),
});
export type YearEndRow = z.infer<typeof yearEndRow>;

export const yearEnd = z.object({
  year,
  targetSet,
  stage: z.enum(YEAR_END_STAGES),
  /** On what a verdict confirmed now is confirmed. */
  occasion: z.enum(VERDICT_OCCASIONS),
  /** When December's figures may be entered; null where the calendar has no December. */
  opensAt: instant.nullable(),
  /** Months that are still open, or reopened for a correction: with any of them the year does not close. */
  collecting: z.array(period),
  groups: z.array(z.object({ code: z.string(), name: bilingual })),
  rows: z.array(yearEndRow),
  /** False where the reader sees only what their unit leads: then nothing is counted. */
  isWhole: z.boolean(),
  closing: z.object({ at: instant, by: person }).nullable(),
  /** `year.close` where this reader may close the year, once nothing is missing. */
  may: z.array(z.string()),
  /** Whether this reader confirmed a verdict that stands: then somebody else closes the year. */
  hasConfirmed: z.boolean(),
  illustrative: z.boolean(),
});
export type YearEnd = z.infer<typeof yearEnd>;

const ofYear = z.strictObject({ year: yearParameter });

export const yearEndEndpoint = endpoint({
  name: 'yearEnd',
  summary: 'The verdicts of a year: what the rule proposes, what was confirmed, why targets were missed',
  tag: 'year-end',
  params: ofYear,
  query: setQuery,
  answer: yearEnd,
  status: 200,
});
export const confirmVerdictsEndpoint = endpoint({
  name: 'confirmVerdicts',
  summary: 'Confirm verdicts, all or none; one that is not what the rule proposes needs a reason',
  tag: 'year-end',
  params: ofYear,
  query: setQuery,
  body: z.strictObject({
    verdicts: z
      .array(
        z.strictObject({
          code: codeParameter,
          confirmed: verdict,
          reason: text(1_000).nullable(),
          /** The proposal that was seen. */
          proposed: verdict.nullable(),
          /** Sequence of the verdict of this occasion that was seen; 0 where there was none. */
          seen: z.int().min(0),
          basis: z.string().max(8_000),
        }),
      )
      .min(1)
      .max(200),
  }),
  answer: z.object({ confirmed: z.int() }),
  status: 200,
});
export const explainMissEndpoint = endpoint({
  name: 'explainMiss',
  summary: 'Write why a target was missed, in five parts; what is missing of it may follow later',
  tag: 'year-end',
  params: ofYear.extend({ code: codeParameter }),
  query: setQuery,
  body: z.strictObject({
    content: explanationContent,
    /** Sequence of the explanation that was seen; 0 where there was none. */
    seen: z.int().min(0),
  }),
  answer: z.object({ sequence: z.int(), writtenAt: instant }),
  status: 200,
});
export const closeYearEndpoint = endpoint({
  name: 'closeYear',
  summary: 'Close a year: its verdicts of the conference stand from then on',
  tag: 'year-end',
  params: ofYear,
  query: setQuery,
  // The count that was seen: another one is another year.
  body: finalCount.pick({ exceeded: true, met: true, missed: true }).strict(),
  answer: z.object({ at: instant }),
  status: 200,
});
