/** A month as a unit puts it down: the form with all it takes to judge what is typed, and what is sent back. */
import {
  CAUSE_CODES,
  CAUSE_ORIGINS,
  CHECK_CODES,
  CLOSED_REASONS,
  ENTRY_ORIGINS,
  FIGURE_FORMS,
  RETURN_KINDS,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type Month,
} from '@ve-dich/domain';
import { z } from 'zod';
import { targetOnWire } from './dashboard.ts';
import { deadlinesByLevel } from './deadlines.ts';
import { endpoint } from './endpoint.ts';
import {
  absenceReason,
  accumulation,
  bilingual,
  civilDate,
  codeParameter,
  decimal,
  direction,
  instant,
  kind,
  month,
  monthParameter,
  pathMethod,
  period,
  vintage,
  year,
  yearParameter,
} from './primitives.ts';

/** Text as a person typed it; no NUL, which no keyboard types and PostgreSQL does not keep. */
const typed = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !text.includes('\0'));

export const monthlyExplanation = z.strictObject({
  causes: z.array(z.enum(CAUSE_CODES)).max(CAUSE_CODES.length),
  origin: z.enum(CAUSE_ORIGINS).nullable(),
  text: typed(4_000),
  measures: typed(4_000),
  measuresBy: period.nullable(),
  responsible: typed(200),
});

/** What was typed for one month of one indicator. Numbers are text as typed; the server reads them again. */
export const entryContent = z.strictObject({
  form: z.enum(FIGURE_FORMS),
  month: typed(200),
  toDate: typed(200),
  numerator: typed(200),
  denominator: typed(200),
  style: z.enum(['vi', 'en']).nullable(),
  absence: absenceReason.nullable(),
  text: typed(500),
  vintage,
  asOf: typed(10),
  note: typed(2_000),
  explanation: monthlyExplanation,
  answers: z.array(z.strictObject({ check: z.enum(CHECK_CODES), about: typed(100) })).max(40),
  origin: z.enum(ENTRY_ORIGINS),
});
export type EntryContentOnWire = z.infer<typeof entryContent>;

const person = z.object({ fullName: z.string(), title: bilingual });

export const submissionOnWire = z.object({
  state: z.enum(SUBMISSION_STATES),
  version: z.int(),
  content: entryContent,
  savedAt: instant,
  savedBy: person,
  /** Put down by the office for the unit. */
  onBehalf: z.boolean(),
  /** True where the reader typed or sent it: they do not approve it. */
  isOwnWork: z.boolean(),
  composedAt: instant.nullable(),
  submittedAt: instant.nullable(),
  submittedBy: person.nullable(),
  late: z.boolean(),
  decidedAt: instant.nullable(),
  decidedBy: person.nullable(),
  returned: z.object({ kind: z.enum(RETURN_KINDS), text: z.string(), dueAt: instant.nullable() }).nullable(),
});
export type SubmissionOnWire = z.infer<typeof submissionOnWire>;

export const attachmentOnWire = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  uploadedAt: instant,
  uploadedBy: person,
});
export type AttachmentOnWire = z.infer<typeof attachmentOnWire>;

/** A figure's version as arithmetic needs it. */
const knownFigure = z.object({
  id: z.string(),
  sequence: z.int(),
  period,
  form: z.enum(FIGURE_FORMS),
  month: decimal.nullable(),
  toDate: decimal.nullable(),
  /** Of a rate that was stated as numerator and denominator. */
  fraction: z.object({ numerator: decimal, denominator: decimal }).nullable(),
  absence: absenceReason.nullable(),
  text: z.string().nullable(),
  vintage,
  asOf: civilDate,
  recordedAt: instant,
  reason: z.string().nullable(),
});

/** One indicator of the form, with all that is needed to judge what is typed, by the domain's own functions. */
export const entryRow = z.object({
  code: z.string(),
  /** As printed: «4», or «1.1» for a part. */
  number: z.string(),
  name: bilingual,
  shortName: bilingual,
  group: z.string(),
  kind,
  direction,
  accumulation,
  unit: bilingual,
  decimals: z.int(),
  dueMonths: z.array(month),
  /** What stands above and below the line, for rates that are stated so. */
  fraction: z.object({ numerator: bilingual, denominator: bilingual }).nullable(),
  definition: bilingual,
  source: bilingual,
  /** Exactly one unit answers for it, and one head. */
  lead: z.object({ code: z.string(), name: bilingual, shortName: bilingual }),
  head: person,
  due: z.boolean(),
  /** Until when its unit reports. */
  dueAt: instant,
  closed: z.enum(CLOSED_REASONS).nullable(),
  /** Every version, oldest first. */
  targets: z.array(targetOnWire),
  paths: z.array(
    z.object({
      version: z.int(),
      method: pathMethod,
      values: z.array(decimal.nullable()).length(12),
      effectiveFrom: civilDate,
      approvedAt: instant.nullable(),
    }),
  ),
  /** Approved versions of this year and the one before, in order of recording. */
  figures: z.array(knownFigure),
  submission: submissionOnWire.nullable(),
  /** What was explained the last month anything was, to be used again. */
  previousExplanation: monthlyExplanation.extend({ period }).nullable(),
  attachments: z.array(attachmentOnWire),
  history: z.array(
    z.object({
      kind: z.enum(SUBMISSION_EVENTS),
      at: instant,
      by: person,
      reason: z.string().nullable(),
      late: z.boolean(),
      /** The number as it was then typed. */
      typed: z.string().nullable(),
    }),
  ),
});
export type EntryRow = z.infer<typeof entryRow>;

/** The month's place in the calendar, by the server's clock. */
export const entryCalendar = z.object({
  year,
  month,
  period,
  state: z.enum(['future', 'open', 'locked']),
  opensAt: instant,
  /** For the unit asked about; at the office's desk the month's last. */
  dueAt: instant,
  /** Levels with a deadline of their own. */
  dueAtByLevel: deadlinesByLevel,
  /** Grows with every change of the month's deadlines and state. */
  version: z.int(),
  cutoffOn: civilDate,
  lockedAt: instant.nullable(),
  now: instant,
  /** The day in Hà Nội. */
  today: civilDate,
});
export type EntryCalendar = z.infer<typeof entryCalendar>;

/** Thresholds as stored, to be read by the domain. */
const ruleOnWire = z.object({ version: z.string(), settings: z.record(z.string(), z.unknown()) });

export const entryForm = z.object({
  unit: z.object({ code: z.string(), name: bilingual, shortName: bilingual }),
  calendar: entryCalendar,
  /** What this reader may do with this unit's month: `entry.save`, `entry.hand`, `entry.submit`, … */
  may: z.array(z.string()),
  rule: ruleOnWire,
  rows: z.array(entryRow),
  /** The next month in which this unit owes anything; null where the calendar has none. */
  next: z.object({ year, month, dueAt: instant }).nullable(),
});
export type EntryForm = z.infer<typeof entryForm>;

/** The units whose months this reader may put down, with what is still to do in a month. */
export const entryUnits = z.object({
  units: z.array(
    z.object({
      code: z.string(),
      name: bilingual,
      shortName: bilingual,
      due: z.int(),
      /** Sent, or a figure of the month stands: also while a correction of it is only typed. */
      sent: z.int(),
      returned: z.int(),
    }),
  ),
});
export type EntryUnits = z.infer<typeof entryUnits>;

export const savedEntry = z.object({
  code: z.string(),
  version: z.int(),
  state: z.enum(SUBMISSION_STATES),
  savedAt: instant,
});
export type SavedEntry = z.infer<typeof savedEntry>;

/** A form and the version it was seen at: 0 where nothing had been put down. */
const seen = z.strictObject({ code: codeParameter, version: z.int().min(0) });

export const handIn = z.strictObject({
  entries: z.array(seen).min(1).max(60),
  /** When it was ready on the sender's own device, where that was earlier. */
  composedAt: instant.nullable(),
});
export type HandIn = z.infer<typeof handIn>;

export const handedIn = z.object({
  /** What the sender can quote. */
  reference: z.string(),
  at: instant,
  late: z.boolean(),
  /** `submitted` to the office, or `handed` to the head. */
  state: z.enum(['submitted', 'handed']),
  entries: z.array(savedEntry),
});
export type HandedIn = z.infer<typeof handedIn>;

const ofUnitsMonth = z.strictObject({ year: yearParameter, month: monthParameter, unit: codeParameter });
const ofEntry = ofUnitsMonth.extend({ code: codeParameter });

export const entryUnitsEndpoint = endpoint({
  name: 'entryUnits',
  summary: 'The units whose month this reader may put down, with what is still to do',
  tag: 'entry',
  params: z.strictObject({ year: yearParameter, month: monthParameter }),
  answer: entryUnits,
  status: 200,
});
export const entryFormEndpoint = endpoint({
  name: 'entryForm',
  summary: 'A unit’s month: what is owed, what has been put down, and all it takes to judge what is typed',
  tag: 'entry',
  params: ofUnitsMonth,
  answer: entryForm,
  status: 200,
});
export const saveEntryEndpoint = endpoint({
  name: 'saveEntry',
  summary: 'Put down what was typed; If-Match carries the version it was made from, 0 for none',
  tag: 'entry',
  params: ofEntry,
  body: entryContent,
  answer: savedEntry,
  status: 200,
});
export const saveEntriesEndpoint = endpoint({
  name: 'saveEntries',
  summary: 'Put down many months at once, all or none: a pasted block, a sheet',
  tag: 'entry',
  params: z.strictObject({ year: yearParameter, unit: codeParameter }),
  body: z.strictObject({
    entries: z
      .array(seen.extend({ month: month.transform((value) => value as Month), content: entryContent }))
      .min(1)
      .max(400),
  }),
  answer: z.object({ entries: z.array(savedEntry.extend({ month })) }),
  status: 200,
});
export const handInEndpoint = endpoint({
  name: 'handIn',
  summary: 'Send figures to the Party office, or (a clerk) hand them to the head; needs an Idempotency-Key',
  tag: 'entry',
  params: ofUnitsMonth,
  body: handIn,
  answer: handedIn,
  status: 201,
});
export const takeBackEndpoint = endpoint({
  name: 'takeBack',
  summary: 'Take figures back to mend them, while nobody has decided on them; takes an Idempotency-Key',
  tag: 'entry',
  params: ofUnitsMonth,
  body: z.strictObject({ entries: z.array(seen).min(1).max(60) }),
  answer: z.object({ entries: z.array(savedEntry) }),
  status: 200,
});
