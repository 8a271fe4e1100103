/** A target set with its members and verdicts: what several features say of it in the same words. Pure. */
import type { CalendarMonth, FinalCount, TargetSetOnWire } from '@ve-dich/contract';
import {
  countVerdicts,
  dueAtOf,
  isCounted,
  isInForce,
  monthOf,
  standingVerdict as standingOf,
  type Assignment,
  type ConfirmedVerdict,
  type Document,
  type Instant,
  type Member,
  type Reopening,
  type ReportingPeriod,
  type TargetSet,
  type Unit,
} from '@ve-dich/domain';

/** A target set with what hangs on it. */
export type SetFacts = {
  readonly targetSet: TargetSet;
  readonly members: readonly Member[];
  readonly assignments: readonly Assignment[];
  readonly verdicts: readonly ConfirmedVerdict[];
};

/** The target set asked for by code; the Party resolution's where none is named; `null` where the year has none such. */
export const chooseSet = (sets: readonly TargetSet[], code: string | undefined): TargetSet | null =>
  (code === undefined
    ? (sets.find((set) => set.body === 'tinh_uy') ?? sets[0])
    : sets.find((set) => set.code === code)) ?? null;

/** The verdict that stands for an indicator; none before the year is closed: until then it is nobody's to know. */
export const standingVerdict = (
  { targetSet, verdicts }: Pick<SetFacts, 'targetSet' | 'verdicts'>,
  indicatorId: string,
): ConfirmedVerdict | null => (targetSet.state === 'closed' ? standingOf(verdicts, indicatorId) : null);

/** True for «trong đó». */
export const isPart = (member: { readonly parentIndicatorId: string | null }): boolean =>
  member.parentIndicatorId !== null;

/** Members that count: the 29. */
export const judgedMembers = (facts: Pick<SetFacts, 'members'>) =>
  facts.members.filter((member) => isCounted({ judged: member.judged, isPart: isPart(member) }));

export const composeTargetSet = (
  facts: Pick<SetFacts, 'targetSet' | 'members'>,
  document: Document | null,
): TargetSetOnWire => ({
  code: facts.targetSet.code,
  year: facts.targetSet.year,
  body: facts.targetSet.body,
  name: facts.targetSet.name,
  state: facts.targetSet.state,
  note: facts.targetSet.note,
  document: {
    number: document?.number ?? '',
    title: document?.title ?? { vi: '', en: '' },
    issuedOn: document?.issuedOn ?? null,
    sourceUrl: document?.sourceUrl ?? null,
    illustrative: document?.illustrative ?? false,
  },
  judged: judgedMembers(facts).length,
  stated: facts.targetSet.statedCount,
});

/** The final count of a closed set; `null` while it runs. */
export const composeFinalCount = (facts: SetFacts): FinalCount | null =>
  facts.targetSet.state === 'closed'
    ? countVerdicts(
        facts.targetSet.year,
        judgedMembers(facts).map((member) => standingVerdict(facts, member.indicatorId)?.confirmed ?? null),
      )
    : null;

/** The month strip: every month of the set-up calendar with the state a person sees. */
export const composeCalendar = (
  calendar: readonly ReportingPeriod[],
  reopenings: readonly Reopening[],
  now: Instant,
  /** Whose deadlines; without one, each month's own. */
  unit: Pick<Unit, 'kind'> | null = null,
): CalendarMonth[] =>
  calendar.map((entry) => ({
    period: entry.period,
    month: monthOf(entry.period),
    state: entry.state === 'locked' ? 'locked' : entry.opensAt > now ? 'future' : 'open',
    dueAt: dueAtOf(entry, unit),
    lockedAt: entry.lockedAt,
    reopened: reopenings
      .filter((each) => each.period === entry.period && isInForce(each, now))
      .map(({ reason, endsAt, indicatorIds }) => ({ reason, endsAt, indicators: indicatorIds.length })),
  }));
