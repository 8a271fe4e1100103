/** Counting «23/29»: top-level judged indicators of one target set, with parts that must add to the whole. */
import { STATUSES, VERDICTS, type Status, type Verdict } from './vocabulary.ts';

export type Countable = {
  readonly judged: boolean;
  /** Set for «trong đó» rows, which never count. */
  readonly isPart: boolean;
  readonly status: Status;
};

export type StatusCount = {
  /** How many the target set has. */
  readonly total: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  /** Sum of the parts. */
  readonly counted: number;
  /** False where the parts do not add up to the whole: then the page says so. */
  readonly reconciles: boolean;
};

export const isCounted = (row: Pick<Countable, 'judged' | 'isPart'>): boolean => row.judged && !row.isPart;

/**
 * Counts rows by status.
 * @param total how many indicators the set's document says there are; the rows are checked against it
 */
export const countStatuses = (rows: readonly Countable[], total: number): StatusCount => {
  const counted = rows.filter(isCounted);
  const byStatus: Partial<Record<Status, number>> = {};
  for (const status of STATUSES) {
    const here = counted.filter((row) => row.status === status).length;
    if (here > 0) byStatus[status] = here;
  }
  return { total, byStatus, counted: counted.length, reconciles: counted.length === total };
};

export type FinalCount = {
  readonly year: number;
  readonly total: number;
  readonly exceeded: number;
  readonly met: number;
  readonly missed: number;
  /** Judged indicators nobody has given a verdict on. */
  readonly undecided: number;
};

/** The count of a closed year, from one verdict (or none) per judged indicator. */
export const countVerdicts = (year: number, verdicts: readonly (Verdict | null)[]): FinalCount => {
  const of = (verdict: Verdict | null): number => verdicts.filter((each) => each === verdict).length;
  return {
    year,
    total: verdicts.length,
    exceeded: of('final_exceeded'),
    met: of('final_met'),
    missed: of('final_missed'),
    undecided: of(null),
  };
};

/** A published count against its own parts: «46 (10 vượt, 22 đạt, 12 đúng tiến độ)» is two short. */
export const reconcile = (
  stated: number,
  parts: readonly number[],
): { readonly sum: number; readonly difference: number; readonly reconciles: boolean } => {
  const sum = parts.reduce((total, part) => total + part, 0);
  return { sum, difference: stated - sum, reconciles: sum === stated };
};

/** Severity for «worst first»: lower is worse. A figure that is due and missing hides something: it comes right after the worst. */
const ORDER: Readonly<Record<Status, number>> = {
  will_miss: 0,
  final_missed: 0,
  no_data: 1,
  at_risk: 2,
  on_track: 3,
  met: 4,
  final_met: 4,
  final_exceeded: 5,
  not_due: 6,
  withheld: 7,
};
export const severityOf = (status: Status): number => ORDER[status];

/** Whether a status asks for attention. */
export const needsAttention = (status: Status): boolean =>
  status === 'will_miss' || status === 'at_risk' || status === 'no_data';

/** The order of counts on every screen: worst first, then the good, then the unknown (`ux.md` §2.1). */
export const STATUS_ORDER: readonly Status[] = [
  'will_miss',
  'final_missed',
  'at_risk',
  'on_track',
  'met',
  'final_met',
  'final_exceeded',
  'no_data',
  'not_due',
  'withheld',
];

/** Whether a status says anything about the result. */
export const saysResult = (status: Status): boolean =>
  status !== 'not_due' && status !== 'no_data' && status !== 'withheld';

const isVerdict = (status: Status): boolean => (VERDICTS as readonly Status[]).includes(status);

/**
 * How two statuses compare when both say something about the result; `null` where either does not, or where nothing
 * has changed. Between a running status and a verdict only the outcome counts: «đúng tiến độ» that ends as «đạt» is
 * the year closing as it was expected to, not news.
 */
export const changeBetween = (from: Status, to: Status): 'better' | 'worse' | null => {
  if (!saysResult(from) || !saysResult(to)) return null;
  const good = severityOf('on_track');
  const rank = (status: Status): number =>
    isVerdict(from) === isVerdict(to) ? severityOf(status) : Math.min(severityOf(status), good);
  if (rank(from) === rank(to)) return null;
  return rank(to) > rank(from) ? 'better' : 'worse';
};
