/** What the product tells a person without being asked: returned, approved, reopened, reminded, moved. */
import { NOTICE_KINDS, REMINDER_STAGES } from '@ve-dich/domain';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { bilingual, instant, period } from './primitives.ts';

export const notice = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  at: instant,
  seenAt: instant.nullable(),
  period,
  /** The unit whose month it is about. */
  unit: z.object({ code: z.string(), shortName: bilingual }),
  /** The indicators it is about; empty for the whole month. */
  indicators: z.array(z.object({ code: z.string(), shortName: bilingual })),
  /** Who did it; null for the system's own reminders. */
  by: z.string().nullable(),
  reason: z.string().nullable(),
  /** Of a moved deadline: when the unit's figures are due as it stands now; null for everything else. */
  dueAt: instant.nullable(),
  /** What a reminder is about, the nearest deadline first; empty for everything else. */
  reminders: z.array(
    z.object({
      period,
      dueAt: instant,
      stage: z.enum(REMINDER_STAGES),
      /** How many figures were owed then. */
      indicators: z.int(),
    }),
  ),
});
export type Notice = z.infer<typeof notice>;

export const notices = z.object({ unseen: z.int(), notices: z.array(notice) });
export type Notices = z.infer<typeof notices>;

export const noticesEndpoint = endpoint({
  name: 'notices',
  summary: 'The newest notices of whoever is signed in',
  tag: 'notices',
  answer: notices,
  status: 200,
});
export const seeNoticesEndpoint = endpoint({
  name: 'seeNotices',
  summary: 'Mark notices as seen, up to and with the newest one shown',
  tag: 'notices',
  body: z.strictObject({ upTo: z.uuid() }),
  answer: null,
  status: 204,
});
