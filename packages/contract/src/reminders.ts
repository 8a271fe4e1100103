/** Reminding units of what they owe, and the log of what was sent. */
import { ATTEMPT_OUTCOMES, MAIL_STATES, REMINDER_STAGES } from '@ve-dich/domain';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import {
  bilingual,
  codeParameter,
  instant,
  monthParameter,
  period,
  year,
  yearParameter,
} from './primitives.ts';

/**
 * What became of a unit that was to be reminded: done; reminded less than an hour ago; owes nothing (any more); has
 * nobody who could sign in.
 */
export const REMIND_OUTCOMES = ['reminded', 'lately', 'nothing_owed', 'nobody'] as const;

export const reminded = z.object({
  at: instant,
  units: z.array(
    z.object({
      code: z.string(),
      outcome: z.enum(REMIND_OUTCOMES),
      /** Who was told, by name. */
      people: z.array(z.string()),
      /** When it was reminded last, this time included; null for never. */
      lastAt: instant.nullable(),
    }),
  ),
});
export type Reminded = z.infer<typeof reminded>;

const reminderInLog = z.object({
  id: z.string(),
  at: instant,
  period,
  unit: z.object({ code: z.string(), shortName: bilingual }),
  /** Whom, by name; an address is on no page but its owner's. */
  person: z.string(),
  stage: z.enum(REMINDER_STAGES),
  /** The day after the deadline, or how many times by hand; 0 before the deadline. */
  round: z.int(),
  dueAt: instant,
  /** How many figures were owed then. */
  indicators: z.int(),
  /** Who of the office; null for the clock. */
  by: z.string().nullable(),
  /** Its e-mail, one for everything that was said to this person at that moment; null where only the product told. */
  mail: z
    .object({
      state: z.enum(MAIL_STATES),
      attempts: z.int(),
      /** When it ended, or when it is tried again. */
      at: instant,
      /** Of the last attempt: how it went, and the mail server's number or the network's word. */
      last: z.object({ outcome: z.enum(ATTEMPT_OUTCOMES), code: z.string().nullable() }).nullable(),
    })
    .nullable(),
});
export type ReminderInLog = z.infer<typeof reminderInLog>;

export const reminderLog = z.object({
  year,
  /** Whether a mail server is set up. Without one the product tells people in the product only. */
  sendsMail: z.boolean(),
  /** The newest first. */
  reminders: z.array(reminderInLog),
  /** How many there are beyond those listed. */
  more: z.int(),
});
export type ReminderLog = z.infer<typeof reminderLog>;

export const remindEndpoint = endpoint({
  name: 'remind',
  summary: 'Remind units of what they owe for a month, each at most once an hour; needs an Idempotency-Key',
  tag: 'periods',
  params: z.strictObject({ year: yearParameter, month: monthParameter }),
  body: z.strictObject({ units: z.array(codeParameter).min(1).max(200) }),
  answer: reminded,
  status: 201,
});
export const reminderLogEndpoint = endpoint({
  name: 'reminderLog',
  summary: 'Who was reminded of which month of a year, when, by whom, and how the e-mail went',
  tag: 'periods',
  params: z.strictObject({ year: yearParameter }),
  answer: reminderLog,
  status: 200,
});
