/** What every decision of the office's desk begins with: the month, and the form as it was seen. */
import {
  ifUnchanged,
  refusal,
  type Actor,
  type Instant,
  type Month,
  type Refusal,
  type ReportingPeriod,
  type Side,
  type Submission,
} from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import type { Sent } from '../month-work/answered-once.ts';
import { ifOpen } from '../month-work/find-entry.ts';
import { readAccounts, type Accounts } from '../month-work/people.ts';
import {
  leadIn,
  periodIn,
  type Structures,
  type YearIndicator,
  type YearStructure,
} from '../month-work/structure.ts';

export type Seen = { readonly code: string; readonly version: number };

/** A decision on a month, and under which key it was sent. */
export type AskedOfDesk = { readonly year: number; readonly month: Month; readonly sent: Sent };

export type Work = {
  readonly repositories: WritingRepositories;
  readonly structure: YearStructure;
  readonly entry: ReportingPeriod;
  readonly side: Side;
  readonly accounts: Accounts;
};

/** The office's side of the desk. */
export const officeSide = ({ accountId }: Actor, at: Instant): Side => ({ accountId, role: 'office', at });

/** Opens the month for a decision of the office. */
export const workOn = async (
  repositories: WritingRepositories,
  structures: Structures,
  side: Side,
  { year, month }: Pick<AskedOfDesk, 'year' | 'month'>,
): Promise<Work | Refusal> => {
  const structure = await structures(repositories, year);
  const entry = structure === null ? null : periodIn(structure, month);
  if (structure === null || entry === null) return refusal('not-found');
  return { repositories, structure, entry, side, accounts: await readAccounts(repositories) };
};

/** The form that is decided on, in an open or reopened month, at the version it was seen at. */
export const formOf = async (
  { repositories, structure, entry, side }: Work,
  { code, version }: Seen,
): Promise<{ readonly each: YearIndicator; readonly before: Submission } | Refusal> => {
  const each = structure.indicators.find(({ indicator }) => indicator.code === code);
  if (each === undefined) return refusal('not-found', { code });
  const closed = ifOpen(structure, entry, each, side.at);
  if (closed !== null) return closed;
  const before = await repositories.submissions.ofMonth({
    period: entry.period,
    unitId: structure.provinceId,
    indicatorId: each.indicator.id,
  });
  if (before === null) return refusal('not-found', { code });
  const changed = ifUnchanged(before, version);
  return changed === null ? { each, before } : refusal(changed.code, { ...changed.facts, code });
};

/** The unit that answers for an indicator in the month; empty where nobody does. */
export const leadUnitOf = ({ entry }: Pick<Work, 'entry'>, each: YearIndicator | undefined): string =>
  (each === undefined ? null : leadIn(each, entry.period))?.leadUnitId ?? '';
