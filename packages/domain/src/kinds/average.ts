import { growth } from './growth.ts';
import type { KindRules } from './kind.ts';

/**
 * Bình quân: a mean over several years (or over the months of one, as consumer prices are told). What counts is the mean to
 * date; what is left must make up for what was short, as of a rate of growth (`term.ts` for the years of a term).
 */
export const average: KindRules = { ...growth };
