import type { Kind } from '../vocabulary.ts';
import { average } from './average.ts';
import { composite } from './composite.ts';
import { countNew } from './count-new.ts';
import { disbursement } from './disbursement.ts';
import { flow } from './flow.ts';
import { growth } from './growth.ts';
import type { KindRules } from './kind.ts';
import { lowerBetter } from './lower-better.ts';
import { maintain } from './maintain.ts';
import { milestone } from './milestone.ts';
import { ppChange } from './pp-change.ts';
import { range } from './range.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { stock } from './stock.ts';
import { structure } from './structure.ts';

/** The arithmetic of each kind. Total over the sixteen: a new kind that says nothing of itself does not compile. */
const RULES: Readonly<Record<Kind, KindRules>> = {
  flow,
  count_new: countNew,
  stock,
  rate,
  pp_change: ppChange,
  growth,
  ratio,
  structure,
  disbursement,
  lower_better: lowerBetter,
  rank,
  range,
  milestone,
  maintain,
  average,
  composite,
};

/** The rules of a kind. */
export const kindRules = (kind: Kind): KindRules => RULES[kind];

/** True where a unit puts figures down for an indicator; a row that follows from its children has none of its own. */
export const entersFigures = ({ kind }: { readonly kind: Kind }): boolean =>
  kindRules(kind).entered !== 'nothing';
