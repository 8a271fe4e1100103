/**
 * The closed lists of the field: every word that is stored, sent or shown as one of a few.
 * The database checks, the contract and the screens are all made from these lists.
 */

/** The sixteen kinds of indicator by arithmetic (`domain.md` §2). */
export const KINDS = [
  'flow',
  'count_new',
  'stock',
  'rate',
  'pp_change',
  'growth',
  'ratio',
  'structure',
  'disbursement',
  'lower_better',
  'rank',
  'range',
  'milestone',
  'maintain',
  'average',
  'composite',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a unit enters for a kind when a figure is due (`domain.md` §2, «What the user types monthly»). */
export const ENTERED = [
  /** An amount of the month or to date. */
  'amount',
  /** How many new ones, in the month or to date. */
  'count',
  /** A level at the month's end. */
  'level',
  /** A numerator and a denominator, or the rate itself. */
  'share',
  /** How far a rate has moved since the year before. */
  'change',
  /** A rate of growth, or the levels it comes from. */
  'growth',
  /** What was paid to date. */
  'paid',
  /** A place, when somebody outside publishes it. */
  'rank',
  /** How many steps are done. */
  'steps',
  /** Nothing: it follows from its children. */
  'nothing',
] as const;
export type Entered = (typeof ENTERED)[number];

/** What the drawing of a kind shows (`ux.md` §0.4). */
export const PROGRESS_OF = [
  'plan',
  'way_from_baseline',
  /** Against a wall on the right: must stay under. */
  'limit',
  /** Against a wall on the left: must not fall under. */
  'floor',
  'target_rate',
  /** Inside a band. */
  'band',
  /** A place in a list, in words. */
  'rank',
  /** Steps done of those there are. */
  'steps',
  /** How its children stand. */
  'children',
  /** Parts of one whole. */
  'parts',
  'none',
] as const;
export type ProgressOf = (typeof PROGRESS_OF)[number];

/** How two periods of a kind compare: by percent, by points, by places of a ranking, or not at all. */
export const COMPARED_IN = ['percent', 'points', 'places', 'nothing'] as const;
export type ComparedIn = (typeof COMPARED_IN)[number];

/** What the rest of the year asks for, by kind (`early-warning.md` §3.3, «Required pace»). */
export const PACE_FORMS = [
  /** So much in each remaining month. */
  'each_month',
  /** No more than so much in each remaining month. */
  'allowed_each_month',
  /** So much on average over the remaining months: growth, means. */
  'mean_of_rest',
] as const;
export type PaceForm = (typeof PACE_FORMS)[number];

/** How a value of a kind is written (`domain.md` §2, «How official tables print it»). */
export const PRINTED_AS = ['amount', 'count', 'percentage', 'points', 'place', 'steps', 'word'] as const;
export type PrintedAs = (typeof PRINTED_AS)[number];

/** Which way is good: the higher, the lower, or inside a band. */
export const DIRECTIONS = ['higher', 'lower', 'band'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How months make the year: they add up, or the latest reading stands for the year. */
export const ACCUMULATIONS = ['sum', 'latest'] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

/**
 * How the numbers of units make the whole (`domain.md` §2.4). `sum` adds; `weighted` divides the sum of numerators by the
 * sum of denominators; `highest` and `lowest` take one unit's; `not_additive` (GRDP, indexes, ranks) has no whole made of
 * units; `manual` takes the whole as stated.
 */
export const AGGREGATIONS = ['sum', 'weighted', 'highest', 'lowest', 'not_additive', 'manual'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Ước, sơ bộ, chính thức: how far a figure can still move. Later in the list is firmer. */
export const VINTAGES = ['estimate', 'preliminary', 'official'] as const;
export type Vintage = (typeof VINTAGES)[number];

/** What a figure says: a number, a stated absence, or words («Xuất siêu»). */
export const FIGURE_FORMS = ['number', 'absent', 'text'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** Why there is deliberately no number: nothing has happened yet, or it is not published for this period. */
export const ABSENCE_REASONS = ['not_occurred', 'not_published'] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/**
 * Status while the year runs (`product.md`), worst first, then the unknown ones. `withheld` is the reader's, not the
 * indicator's: the month is still being collected and this reader may not see it.
 */
export const RUNNING_STATUSES = [
  'will_miss',
  'at_risk',
  'on_track',
  'met',
  'no_data',
  'not_due',
  'withheld',
] as const;
export type RunningStatus = (typeof RUNNING_STATUSES)[number];

/** Verdicts of a closed year, confirmed by a named person. */
export const VERDICTS = ['final_missed', 'final_met', 'final_exceeded'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Every status a screen can show. */
export const STATUSES = [...RUNNING_STATUSES, ...VERDICTS] as const;
export type Status = RunningStatus | Verdict;

/** How a bound is stated in a target (`domain.md` §2.1). */
export const OPERATORS = [
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'between',
  'about',
  'exactly',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** How a path was drawn (`domain.md` §2.2). */
export const PATH_METHODS = ['linear', 'manual', 'seasonal', 'steps', 'quarterly'] as const;
export type PathMethod = (typeof PATH_METHODS)[number];

/** What a month of the reporting calendar is in. */
export const PERIOD_STATES = ['open', 'locked'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** Who issued a target set: the Party committee, the People's Council, the People's Committee. */
export const TARGET_SET_BODIES = ['tinh_uy', 'hdnd', 'ubnd'] as const;
export type TargetSetBody = (typeof TARGET_SET_BODIES)[number];

export const TARGET_SET_STATES = ['running', 'closed'] as const;
export type TargetSetState = (typeof TARGET_SET_STATES)[number];

/** Roles of people (`product.md`, People). */
export const ROLES = ['leader', 'office', 'head', 'clerk', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const UNIT_KINDS = [
  'province',
  'party_body',
  'department',
  'central_agency',
  'district',
  'commune',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Reasons for early warning that need no forecast (`ux.md` §0.3). */
export const WARNING_CODES = ['W1', 'W2', 'W3', 'W4', 'W6', 'W8', 'W9', 'W10'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** How sure an assessment is, by how much it rests on. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
