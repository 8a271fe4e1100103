/** The Party office's desk: what is in, what is late, what looks wrong; deciding, locking, reopening. */
import { REOPENING_STATES, REPORTING_LEVELS, RETURN_KINDS, TIMELINESS } from '@ve-dich/domain';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { deadlinesByLevel } from './deadlines.ts';
import { entryCalendar, entryContent, entryRow, savedEntry } from './entry.ts';
import {
  bilingual,
  codeParameter,
  instant,
  month,
  monthParameter,
  period,
  year,
  yearParameter,
} from './primitives.ts';

const person = z.object({ fullName: z.string(), title: bilingual });
const reasonText = z
  .string()
  .max(2_000)
  .refine((text) => !text.includes('\0'));

export const reopeningOnWire = z.object({
  id: z.string(),
  period,
  codes: z.array(z.string()),
  reason: z.string(),
  endsAt: instant,
  state: z.enum(REOPENING_STATES),
  /** In force now. */
  inForce: z.boolean(),
  requestedAt: instant,
  requestedBy: person,
  /** True where this reader asked: they do not allow it. */
  isOwnRequest: z.boolean(),
  decidedAt: instant.nullable(),
  decidedBy: person.nullable(),
  decisionReason: z.string().nullable(),
  version: z.int(),
});
export type ReopeningOnWire = z.infer<typeof reopeningOnWire>;

export const review = z.object({
  calendar: entryCalendar,
  /** What this reader may do: `review.decide`, `period.propose_lock`, `period.lock`, … */
  may: z.array(z.string()),
  rule: z.object({ version: z.string(), settings: z.record(z.string(), z.unknown()) }),
  /** Every indicator that is due in the month or has been sent for it. */
  rows: z.array(entryRow),
  /** Levels that lead an indicator in the month: what deadlines may be set for. */
  levels: z.array(z.enum(REPORTING_LEVELS)),
  lock: z.object({
    proposal: z
      .object({
        at: instant,
        by: person,
        isOwn: z.boolean(),
        excuses: z.array(z.object({ code: z.string(), reason: z.string() })),
      })
      .nullable(),
    obstacles: z.array(z.object({ code: z.string(), lacks: z.enum(['figure', 'decision', 'correction']) })),
  }),
  reopenings: z.array(reopeningOnWire),
});
export type Review = z.infer<typeof review>;

/** A figure of a unit at the version it was seen at. */
const decidedOn = z.strictObject({ code: codeParameter, version: z.int().min(1) });

export const timeliness = z.object({
  year,
  months: z.array(
    z.object({
      month,
      dueAt: instant,
      dueAtByLevel: deadlinesByLevel,
      state: z.enum(['future', 'open', 'locked']),
    }),
  ),
  units: z.array(
    z.object({
      code: z.string(),
      name: bilingual,
      shortName: bilingual,
      months: z.array(
        z.object({
          month,
          state: z.enum(TIMELINESS),
          /** For this unit. */
          dueAt: instant,
          due: z.int(),
          received: z.int(),
          late: z.int(),
        }),
      ),
    }),
  ),
});
export type TimelinessTable = z.infer<typeof timeliness>;

const ofMonth = z.strictObject({ year: yearParameter, month: monthParameter });

export const reviewEndpoint = endpoint({
  name: 'review',
  summary: 'A month at the Party office: every figure due or sent, with all it takes to judge it',
  tag: 'review',
  params: ofMonth,
  answer: review,
  status: 200,
});
export const approveEndpoint = endpoint({
  name: 'approve',
  summary: 'Approve figures, all or none: from now on they are known; needs an Idempotency-Key',
  tag: 'review',
  params: ofMonth,
  body: z.strictObject({ entries: z.array(decidedOn).min(1).max(60) }),
  answer: z.object({ entries: z.array(savedEntry) }),
  status: 200,
});
export const returnEntryEndpoint = endpoint({
  name: 'returnEntry',
  summary: 'Return a figure to its unit, with what is to be mended; needs an Idempotency-Key',
  tag: 'review',
  params: ofMonth.extend({ code: codeParameter }),
  body: z.strictObject({
    version: z.int().min(1),
    kind: z.enum(RETURN_KINDS),
    text: reasonText,
    dueAt: instant.nullable(),
  }),
  answer: savedEntry,
  status: 200,
});
export const editForUnitEndpoint = endpoint({
  name: 'editForUnit',
  summary: 'Mend what a unit has sent, with a reason that its head reads; needs an Idempotency-Key',
  tag: 'review',
  params: ofMonth.extend({ code: codeParameter }),
  body: z.strictObject({
    version: z.int().min(1),
    content: entryContent,
    /** Why the office mends it; the unit's own note stays in `content`. */
    reason: reasonText.min(1),
  }),
  answer: savedEntry,
  status: 200,
});
export const proposeLockEndpoint = endpoint({
  name: 'proposeLock',
  summary: 'Propose to lock a month, with what is excused by name',
  tag: 'periods',
  params: ofMonth,
  body: z.strictObject({
    excuses: z.array(z.strictObject({ code: codeParameter, reason: reasonText.min(1) })).max(60),
  }),
  answer: null,
  status: 204,
});
export const withdrawLockProposalEndpoint = endpoint({
  name: 'withdrawLockProposal',
  summary: 'Take back a proposal to lock',
  tag: 'periods',
  params: ofMonth,
  answer: null,
  status: 204,
});
export const lockEndpoint = endpoint({
  name: 'lock',
  summary: 'Lock a month that somebody else has proposed to lock, as it was then proposed',
  tag: 'periods',
  params: ofMonth,
  body: z.strictObject({ proposedAt: instant }),
  answer: null,
  status: 204,
});
export const setDeadlinesEndpoint = endpoint({
  name: 'setDeadlines',
  summary: 'Set the deadlines of a month that is not locked: its own, and those of levels that report before',
  tag: 'periods',
  params: ofMonth,
  body: z.strictObject({
    version: z.int().min(0),
    dueAt: instant,
    dueAtByLevel: deadlinesByLevel,
    reason: reasonText.min(1),
  }),
  answer: null,
  status: 204,
});
export const requestReopeningEndpoint = endpoint({
  name: 'requestReopening',
  summary: 'Ask to correct figures of a locked month: which, why, until when; takes an Idempotency-Key',
  tag: 'periods',
  params: ofMonth,
  body: z.strictObject({
    codes: z.array(codeParameter).min(1).max(60),
    reason: reasonText.min(1),
    endsAt: instant,
  }),
  answer: reopeningOnWire,
  status: 201,
});
export const decideReopeningEndpoint = endpoint({
  name: 'decideReopening',
  summary: 'Allow or refuse a request to reopen; needs an Idempotency-Key',
  tag: 'periods',
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({
    version: z.int().min(1),
    decision: z.enum(['approved', 'refused']),
    reason: reasonText.nullable(),
  }),
  answer: reopeningOnWire,
  status: 200,
});
export const timelinessEndpoint = endpoint({
  name: 'timeliness',
  summary: 'Units against the months of a year: complete, on time, late, missing',
  tag: 'periods',
  params: z.strictObject({ year: yearParameter }),
  answer: timeliness,
  status: 200,
});
