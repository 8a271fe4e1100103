import type { Kind } from '../vocabulary.ts';
import { countNew } from './count-new.ts';
import { flow } from './flow.ts';
import { growth } from './growth.ts';
import type { KindRules } from './kind.ts';
import { lowerBetter } from './lower-better.ts';
import { ppChange } from './pp-change.ts';
import { rate } from './rate.ts';
import { stock } from './stock.ts';

/**
 * The arithmetic of each kind; `null` for the nine whose arithmetic is not built yet. Total over the sixteen, so a new
 * kind that says nothing does not compile; an indicator of a kind with `null` is shown but not judged.
 */
const RULES: Readonly<Record<Kind, KindRules | null>> = {
  flow,
  count_new: countNew,
  stock,
  rate,
  pp_change: ppChange,
  growth,
  lower_better: lowerBetter,
  ratio: null,
  structure: null,
  disbursement: null,
  rank: null,
  range: null,
  milestone: null,
  maintain: null,
  average: null,
  composite: null,
};

/** The rules of a kind; `null` where indicators of this kind cannot be judged yet. */
export const kindRules = (kind: Kind): KindRules | null => RULES[kind];
