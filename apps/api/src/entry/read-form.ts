/** A unit's month as the form shows it, and the units whose month a reader may put down. */
import type { EntryForm, EntryUnits } from '@ve-dich/contract';
import {
  DEFAULT_RULE_SETTINGS,
  DEFAULT_RULE_VERSION,
  dueAtOf,
  dueStateOf,
  isRefusal,
  monthOf,
  permissionsFor,
  refusal,
  worksFor,
  yearOf,
  type Actor,
  type Instant,
  type Month,
  type Refusal,
  type Unit,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { dueFigures, readMonthsFigures } from '../month-work/due-figures.ts';
import { unitsMonth } from '../month-work/find-entry.ts';
import { readAccounts } from '../month-work/people.ts';
import { calendarOf, readRows } from '../month-work/rows.ts';
import { ruleVersionOf } from '../month-work/rule.ts';
import { isOwed, ledBy, periodIn, type Structures, type YearStructure } from '../month-work/structure.ts';

/** The next month after one in which a unit owes anything. */
const nextOwed = (structure: YearStructure, unit: Unit, month: Month): EntryForm['next'] => {
  const next = structure.calendar.find(
    ({ period }) =>
      monthOf(period) > month && ledBy(structure, unit.id, period).some((each) => isOwed(each, period)),
  );
  return next === undefined
    ? null
    : { year: yearOf(next.period), month: monthOf(next.period), dueAt: dueAtOf(next, unit) };
};

/** A unit's month. */
export const readForm = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  asked: { readonly year: number; readonly month: Month; readonly unitCode: string; readonly now: Instant },
): Promise<EntryForm | Refusal> => {
  const structure = await structures(repositories, asked.year);
  const found = unitsMonth(structure, actor, asked.unitCode, asked.month);
  if (structure === null || isRefusal(found)) return refusal('not-found');
  const { unit, entry } = found;
  const accounts = await readAccounts(repositories);
  const rule = await ruleVersionOf(repositories, asked.year);
  return {
    unit: { code: unit.code, name: unit.name, shortName: unit.shortName },
    calendar: calendarOf(entry, asked.now, unit),
    may: permissionsFor(actor, unit.id),
    rule: {
      version: rule?.version ?? DEFAULT_RULE_VERSION,
      settings: (rule?.settings ?? DEFAULT_RULE_SETTINGS) as Record<string, unknown>,
    },
    rows: await readRows(repositories, {
      structure,
      entry,
      indicators: ledBy(structure, unit.id, entry.period),
      accounts,
      reader: actor,
      now: asked.now,
    }),
    next: nextOwed(structure, unit, asked.month),
  };
};

/** The units whose month a reader may put down: the office all that owe something, a unit itself. */
export const readUnits = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  { year, month }: { readonly year: number; readonly month: Month },
): Promise<EntryUnits | Refusal> => {
  const structure = await structures(repositories, year);
  const entry = structure === null ? null : periodIn(structure, month);
  if (structure === null || entry === null) return refusal('not-found');
  const figures = await readMonthsFigures(repositories, structure, entry.period);
  const due = new Map(dueFigures(structure, entry, figures).map((each) => [each.code, dueStateOf(each)]));
  const units = [...structure.units.values()].filter((unit) => worksFor(actor, unit.id));
  return {
    units: units.flatMap((unit) => {
      const owed = ledBy(structure, unit.id, entry.period).filter((each) => isOwed(each, entry.period));
      if (owed.length === 0 && actor.role === 'office') return [];
      const states = owed.map(({ indicator }) => due.get(indicator.code) ?? 'owed');
      return [
        {
          code: unit.code,
          name: unit.name,
          shortName: unit.shortName,
          due: owed.length,
          sent: states.filter((state) => state === 'waiting' || state === 'in').length,
          returned: states.filter((state) => state === 'returned').length,
        },
      ];
    }),
  };
};
