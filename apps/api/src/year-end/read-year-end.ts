/** The end of a year as one reader may see it. */
import type { ConfirmedVerdictOnWire, YearEnd, YearEndRow } from '@ve-dich/contract';
import {
  may,
  monthIn,
  monthOf,
  obstaclesToClosing,
  occasionAt,
  periodOf,
  refusal,
  seriesOf,
  takesVerdicts,
  verdictSentence,
  worksFor,
  type Actor,
  type ConfirmedVerdict,
  type Figure,
  type Instant,
  type ReadingScope,
  type Refusal,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { dayInHanoi } from '../clock.ts';
import { lastExplanation } from '../month-work/last-explanation.ts';
import { readAccounts, type Accounts } from '../month-work/people.ts';
import { readingScopeOf } from '../month-work/predecessors.ts';
import { decimalOf, messageOnWire } from '../target-sets/on-wire.ts';
import { composeTargetSet } from '../target-sets/target-set.ts';
import {
  closingMember,
  isMiss,
  isStale,
  readYearEndFacts,
  type JudgedRow,
  type YearEndFacts,
} from './year-end-facts.ts';

const leadsIn = (scope: ReadingScope, leadUnitId: string): boolean =>
  scope.unpublished === 'all' || scope.unitIds.includes(leadUnitId);

export const leadUnitId = ({ year: { assignment } }: JudgedRow): string => assignment?.leadUnitId ?? '';

/** Rows a reader may know of: of a closed year all, of a running one what their units lead. */
export const rowsInScope = ({ stage, rows }: YearEndFacts, scope: ReadingScope): readonly JudgedRow[] =>
  stage === 'closed' ? rows : rows.filter((row) => leadsIn(scope, leadUnitId(row)));

/** Whether an actor may explain a row: the office any, a head what their unit, or one it has taken over, leads. */
export const mayExplain = (actor: Actor, scope: ReadingScope, row: JudgedRow): boolean =>
  may(actor, 'verdict.explain') === null &&
  (worksFor(actor, leadUnitId(row)) || (actor.role === 'head' && leadsIn(scope, leadUnitId(row))));

/** What a version said of the year when it was judged: of a sum the value to date, whatever it was recorded as. */
const saidBy = (
  { year: { indicator, series, figures } }: JudgedRow,
  figure: Figure,
  /** As known at that instant; now where not given. */
  at?: Instant,
): { value: string | null; text: string | null } => {
  if (figure.reading.form === 'text') return { value: null, text: figure.reading.text };
  const known =
    at === undefined
      ? series
      : seriesOf(indicator.accumulation, series.year, figures, at, indicator.dueMonths);
  const value = monthIn(known, monthOf(figure.period)).toDate;
  return { value: decimalOf(value), text: null };
};

type Composing = {
  readonly facts: YearEndFacts;
  readonly actor: Actor;
  readonly scope: ReadingScope;
  readonly accounts: Accounts;
  readonly reported: (indicatorId: string) => YearEndRow['reported'];
};

const confirmedOnWire = (
  { book }: YearEndFacts,
  row: JudgedRow,
  verdict: ConfirmedVerdict | null,
): ConfirmedVerdictOnWire | null => {
  if (verdict === null) return null;
  const person = book.people.get(verdict.confirmedBy);
  const figure = row.year.figures.find(({ id }) => id === verdict.figureId) ?? null;
  // As it was known then; the version it rests on was, whatever two clocks say.
  const known =
    figure !== null && figure.recordedAt > verdict.confirmedAt ? figure.recordedAt : verdict.confirmedAt;
  return {
    sequence: verdict.sequence,
    proposed: verdict.proposed,
    confirmed: verdict.confirmed,
    reason: verdict.reason,
    confirmedAt: verdict.confirmedAt,
    confirmedBy: {
      fullName: person?.fullName ?? '—',
      title: person?.title ?? { vi: '', en: '' },
    },
    figure: figure === null ? null : { ...saidBy(row, figure, known), vintage: figure.vintage },
  };
};

const rowOnWire = (row: JudgedRow, composing: Composing): YearEndRow => {
  const { facts, actor, scope, accounts, reported } = composing;
  const { book, stage } = facts;
  const { indicator, member, assignment, target, now } = row.year;
  const lead = book.units.get(assignment?.leadUnitId ?? '');
  const head = book.people.get(assignment?.headId ?? '');
  const isSeen = leadsIn(scope, leadUnitId(row));
  const { explanation, figure, proposed } = row;
  const said = figure === null ? null : saidBy(row, figure);
  const value = decimalOf(now.value) ?? said?.value ?? null;
  const gaps = obstaclesToClosing([
    { ...closingMember(stage, row), verdict: isMiss(row) ? 'final_missed' : 'final_met' },
  ]);
  return {
    code: indicator.code,
    number: row.number,
    name: indicator.name,
    shortName: indicator.shortName,
    group: member.groupCode,
    kind: indicator.kind,
    direction: indicator.direction,
    unit: indicator.unit,
    decimals: indicator.decimals,
    lead: { code: lead?.code ?? '', shortName: lead?.shortName ?? { vi: '', en: '' } },
    head: { fullName: head?.fullName ?? '—', title: head?.title ?? { vi: '', en: '' } },
    target:
      target === null
        ? null
        : { version: target.version, rawText: target.rawText, illustrative: target.illustrative },
    figure:
      figure === null || said === null
        ? null
        : {
            value,
            text: said.text,
            vintage: figure.vintage,
            month: monthOf(figure.period),
            asOf: figure.asOf,
            illustrative: figure.illustrative,
          },
    percentOfPlan: decimalOf(now.percentOfPlan),
    basis: row.basis,
    isStale: isStale(stage, row),
    proposed,
    sentence: messageOnWire(
      proposed === null || target === null || now.value === null
        ? now.sentence
        : verdictSentence(indicator, target, proposed, now.value, null),
    ),
    conference: confirmedOnWire(facts, row, row.conference),
    official: confirmedOnWire(facts, row, row.official),
    explanation:
      explanation === null || !isSeen
        ? null
        : {
            content: {
              ...explanation.content,
              causes: [...explanation.content.causes],
              requests: [...explanation.content.requests],
            },
            sequence: explanation.sequence,
            writtenAt: explanation.writtenAt,
            writtenBy: accounts.personOf(explanation.writtenBy),
            illustrative: explanation.illustrative,
          },
    gaps: isSeen ? gaps.flatMap((each) => (each.lacks === 'explanation' ? [...each.gaps] : [])) : [],
    reported: isSeen ? reported(indicator.id) : null,
    may:
      stage === 'early'
        ? []
        : [
            ...(may(actor, 'verdict.confirm') === null && takesVerdicts(stage, row.vintage) === null
              ? ['verdict.confirm']
              : []),
            ...(isMiss(row) && mayExplain(actor, scope, row) ? ['verdict.explain'] : []),
          ],
  };
};

/** Reads the end of a year for a reader. */
export const readYearEnd = async (
  repositories: ReadingRepositories,
  actor: Actor,
  { year, set, now }: { readonly year: number; readonly set: string | undefined; readonly now: Instant },
): Promise<YearEnd | Refusal> => {
  const scope = await readingScopeOf(repositories, actor, dayInHanoi(now));
  const facts = await readYearEndFacts(repositories, { year, set, scope, now });
  if (facts === null) return refusal('not-found');
  const { book, stage } = facts;
  const rows = rowsInScope(facts, scope);
  const accounts = await readAccounts(repositories);
  const personId = accounts.personIdOf(actor.accountId);
  const province = [...book.units.values()].find(({ kind }) => kind === 'province');
  const submissions = await repositories.submissions.inRange({
    unitId: province?.id ?? '',
    from: periodOf(year, 1),
    to: periodOf(year, 12),
  });
  const reported = (indicatorId: string): YearEndRow['reported'] => {
    const last = lastExplanation(submissions.filter((each) => each.indicatorId === indicatorId));
    return last === null
      ? null
      : { period: last.period, origin: last.origin, text: last.text, measures: last.measures };
  };
  const closing = await repositories.targetSets.closing(book.targetSet.id);
  const groups = new Set(rows.map(({ year: { member } }) => member.groupCode));
  const onWire = rows.map((row) => rowOnWire(row, { facts, actor, scope, accounts, reported }));
  return {
    year,
    targetSet: composeTargetSet(book, book.document),
    stage,
    occasion: occasionAt(stage),
    opensAt: facts.opensAt,
    collecting: [...facts.collecting],
    groups: book.groups.filter(({ code }) => groups.has(code)).map(({ code, name }) => ({ code, name })),
    rows: onWire,
    isWhole: rows.length === facts.rows.length,
    closing: closing === null ? null : { at: closing.at, by: accounts.personOf(closing.by) },
    may: stage === 'open' && may(actor, 'year.close') === null ? ['year.close'] : [],
    hasConfirmed: rows.some(({ standing }) => standing !== null && standing.confirmedBy === personId),
    illustrative: onWire.some(
      ({ figure, target, explanation }) =>
        figure?.illustrative === true || target?.illustrative === true || explanation?.illustrative === true,
    ),
  };
};
