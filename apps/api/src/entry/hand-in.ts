import type { HandedIn, HandIn } from '@ve-dich/contract';
import {
  dueAtOf,
  handed,
  ifUnchanged,
  isRefusal,
  refusal,
  submitted,
  type Actor,
  type Figure,
  type Instant,
  type Month,
  type Refusal,
  type Rule,
  type Side,
  type Submission,
} from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { knownSince } from '../month-work/due-figures.ts';
import { ifOpen, indicatorIn, unitsMonth, type UnitsMonth } from '../month-work/find-entry.ts';
import { whyNotReady } from '../month-work/not-ready.ts';
import { readAccounts } from '../month-work/people.ts';
import { figuresFor } from '../month-work/rows.ts';
import { readRule } from '../month-work/rule.ts';
import { sideOf } from '../month-work/side.ts';
import type { Structures, YearStructure } from '../month-work/structure.ts';
import { headsOfUnit, officeAnd, tell } from '../month-work/tell.ts';
import { savedOnWire } from '../month-work/typed-content.ts';
import { orUndone, Undone } from '../month-work/undone.ts';

type Command = {
  readonly year: number;
  readonly month: Month;
  readonly unitCode: string;
  readonly key: string;
  readonly route: string;
  readonly body: HandIn;
};

type Work = {
  readonly structure: YearStructure;
  readonly found: UnitsMonth;
  readonly side: Side;
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly rule: Rule;
};

/** One form on its way: to the head by a clerk, to the office by a head. */
const sendOne = async (
  repositories: WritingRepositories,
  newId: () => string,
  work: Work,
  { code, version, composedAt }: { code: string; version: number; composedAt: Instant | null },
): Promise<Submission | Refusal> => {
  const { structure, found, side } = work;
  const each = indicatorIn(structure, found, code);
  if (isRefusal(each)) return each;
  const closed = ifOpen(structure, found.entry, each, side.at);
  if (closed !== null) return closed;
  const before = await repositories.submissions.ofMonth({
    period: found.entry.period,
    unitId: structure.provinceId,
    indicatorId: each.indicator.id,
  });
  const changed = ifUnchanged(before, version);
  if (changed !== null) return refusal(changed.code, { ...changed.facts, code });
  if (before === null) return refusal('not-ready', { code, wanted: 'missing' });
  const notReady = whyNotReady(
    { entry: found.entry, at: side.at, figures: work.figures, rule: work.rule },
    each,
    before.content,
  );
  if (notReady !== null) return notReady;
  const next =
    side.role === 'clerk'
      ? handed(before, side)
      : submitted(before, side, {
          dueAt: dueAtOf(found.entry, found.unit),
          composedAt,
          knownSince: knownSince(work.figures.get(each.indicator.id) ?? [], found.entry.period),
        });
  if (isRefusal(next)) return next;
  if (!(await repositories.submissions.change(next, before.version)))
    return refusal('changed-by-someone-else', { code });
  const kind = side.role === 'clerk' ? 'handed' : 'submitted';
  await repositories.submissions.addEvents([
    {
      id: newId(),
      submissionId: next.id,
      kind,
      at: side.at,
      by: side.accountId,
      reason: null,
      content: next.content,
      late: kind === 'submitted' && next.late,
      version: next.version,
    },
  ]);
  await repositories.audit.append([
    {
      at: side.at,
      actorId: side.accountId,
      onBehalfOf: side.role === 'office' ? found.unit.id : null,
      action: `entry.${kind}`,
      objectKind: 'submission',
      objectId: next.id,
      before: { state: before.state, version: before.version },
      after: { state: next.state, version: next.version, late: next.late, content: next.content },
      reason: null,
    },
  ]);
  return next;
};

const REFERENCE_LETTERS = 8;

/** What a sender can quote on the telephone. */
const referenceOf = (id: string): string => id.replaceAll('-', '').slice(0, REFERENCE_LETTERS).toUpperCase();

/** Sends figures to the Party office (a head, or the office for a unit) or hands them to the head (a clerk); all or none. */
export const handIn =
  (dependencies: Dependencies, structures: Structures) =>
  async (actor: Actor, command: Command): Promise<HandedIn | Refusal> => {
    const { storage, clock, newId } = dependencies;
    const { year, month, unitCode, key, route, body } = command;
    const side = sideOf(actor, clock.now());
    if (isRefusal(side)) return side;
    const change = async (repositories: WritingRepositories): Promise<HandedIn | Refusal> => {
      const structure = await structures(repositories, year);
      const found = unitsMonth(structure, actor, unitCode, month);
      if (structure === null || isRefusal(found)) return refusal('not-found');
      const led = structure.indicators.filter(({ indicator }) =>
        body.entries.some(({ code }) => code === indicator.code),
      );
      const work: Work = {
        structure,
        found,
        side,
        figures: await figuresFor(repositories, structure, led),
        rule: await readRule(repositories, year),
      };
      const composedAt = body.composedAt as Instant | null;
      // A clock that runs ahead says nothing of when the form was ready.
      const before = composedAt !== null && composedAt < side.at ? composedAt : null;
      const sent: { code: string; submission: Submission }[] = [];
      for (const { code, version } of body.entries) {
        const next = await sendOne(repositories, newId, work, { code, version, composedAt: before });
        if (isRefusal(next)) throw new Undone(next);
        sent.push({ code, submission: next });
      }
      const { all } = await readAccounts(repositories);
      const state = side.role === 'clerk' ? 'handed' : 'submitted';
      await tell(repositories, newId, state === 'handed' ? headsOfUnit(all, found.unit.id) : officeAnd(all), {
        kind: state,
        at: side.at,
        period: found.entry.period,
        unitId: found.unit.id,
        indicatorIds: sent.map(({ submission }) => submission.indicatorId),
        by: side.accountId,
        reason: null,
      });
      return {
        reference: referenceOf(newId()),
        at: side.at,
        late: sent.some(({ submission }) => submission.late),
        state,
        entries: sent.map(({ code, submission }) => savedOnWire(code, submission)),
      };
    };
    return orUndone(() =>
      storage.write((repositories) =>
        answeredOnce(repositories, { accountId: actor.accountId, key, route, body, at: side.at }, () =>
          change(repositories),
        ),
      ),
    );
  };
