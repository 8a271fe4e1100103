/** A month at the Party office: every figure due or sent, and what stands between the month and its lock. */
import type { Review } from '@ve-dich/contract';
import {
  DEFAULT_RULE_SETTINGS,
  DEFAULT_RULE_VERSION,
  obstaclesToLocking,
  REPORTING_LEVELS,
  permissionsOf,
  refusal,
  type Actor,
  type Instant,
  type Month,
  type Refusal,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { dueFigures, readMonthsFigures } from '../month-work/due-figures.ts';
import { readAccounts } from '../month-work/people.ts';
import { reopeningOnWire } from '../month-work/reopenings.ts';
import { calendarOf, readRows } from '../month-work/rows.ts';
import { ruleVersionOf } from '../month-work/rule.ts';
import { isOwed, leadIn, periodIn, type Structures } from '../month-work/structure.ts';

/** Reads the office's desk in one snapshot. */
export const readReview = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  { year, month, now }: { readonly year: number; readonly month: Month; readonly now: Instant },
): Promise<Review | Refusal> => {
  const structure = await structures(repositories, year);
  const entry = structure === null ? null : periodIn(structure, month);
  if (structure === null || entry === null) return refusal('not-found');
  const { period } = entry;
  const figures = await readMonthsFigures(repositories, structure, period);
  const indicators = structure.indicators.filter(
    (each) =>
      leadIn(each, period) !== null &&
      (isOwed(each, period) ||
        figures.submissions.some(({ indicatorId }) => indicatorId === each.indicator.id)),
  );
  const accounts = await readAccounts(repositories);
  const rule = await ruleVersionOf(repositories, year);
  const proposal = await repositories.periodWork.proposal(period);
  return {
    calendar: calendarOf(entry, now),
    may: permissionsOf(actor),
    rule: {
      version: rule?.version ?? DEFAULT_RULE_VERSION,
      settings: (rule?.settings ?? DEFAULT_RULE_SETTINGS) as Record<string, unknown>,
    },
    rows: await readRows(repositories, {
      structure,
      entry,
      indicators,
      accounts,
      reader: actor,
      now,
    }),
    levels: REPORTING_LEVELS.filter((level) =>
      structure.indicators.some(
        (each) => structure.units.get(leadIn(each, period)?.leadUnitId ?? '')?.kind === level,
      ),
    ),
    lock: {
      proposal:
        proposal === null
          ? null
          : {
              at: proposal.at,
              by: accounts.personOf(proposal.by),
              isOwn: proposal.by === actor.accountId,
              excuses: proposal.excuses.map((excuse) => ({ ...excuse })),
            },
      obstacles: obstaclesToLocking(dueFigures(structure, entry, figures), proposal?.excuses ?? []).map(
        (obstacle) => ({ ...obstacle }),
      ),
    },
    reopenings: structure.reopenings
      .filter((each) => each.period === period)
      .map((each) => reopeningOnWire(each, structure, accounts, { accountId: actor.accountId, now })),
  };
};
