/** Deadlines of levels that have their own. */
import { REPORTING_LEVELS } from '@ve-dich/domain';
import { z } from 'zod';
import { instant } from './primitives.ts';

export const deadlinesByLevel = z.strictObject(
  Object.fromEntries(REPORTING_LEVELS.map((level) => [level, instant.optional()])) as Record<
    (typeof REPORTING_LEVELS)[number],
    z.ZodOptional<typeof instant>
  >,
);
export type DeadlinesByLevelOnWire = z.infer<typeof deadlinesByLevel>;
