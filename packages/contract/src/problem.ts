/** RFC 9457 problem documents: the one shape of every refusal on the wire. */
import { z } from 'zod';
import { bilingual } from './primitives.ts';

export const problem = z.object({
  type: z.string(),
  /** In Vietnamese; `titles` has both languages. */
  title: z.string(),
  titles: bilingual,
  status: z.int(),
  /** Stable, for programs. */
  code: z.string(),
  detail: z.string().optional(),
  details: bilingual.optional(),
  /** The request's id, to quote when asking for help. */
  instance: z.string(),
  errors: z.array(z.object({ path: z.string(), message: bilingual })).optional(),
  /** Seconds to wait before another try. */
  retryAfter: z.int().optional(),
});
export type Problem = z.infer<typeof problem>;
