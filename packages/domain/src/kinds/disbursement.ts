import { flow } from './flow.ts';
import type { KindRules } from './kind.ts';

/**
 * Giải ngân: what was paid of the capital assigned. A flow with several denominators, each with a percentage of its own
 * (November 2022, nationwide: 52,43 % of the whole plan, 58,33 % of the Prime Minister's): judged on the target's own
 * number, the others shown beside it, never chosen silently. The year closes on 31 January of the next.
 */
export const disbursement: KindRules = { ...flow, entered: 'paid' };
