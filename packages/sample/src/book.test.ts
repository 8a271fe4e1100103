import {
  civilDate,
  isBound,
  isCounted,
  isDecimalText,
  isValidOn,
  kindRules,
  KINDS,
  quantity,
  quantityText,
  sum,
} from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { makeSampleBook, sampleBook as book } from './index.ts';
import { YEARS } from './periods.ts';
import { PUBLISHED_PLANS } from './published.ts';
import { boundOf } from './targets.ts';

const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;
const membersOf = (year: number) => book.members.filter((member) => member.year === year);
const counted = (year: number) =>
  membersOf(year).filter(({ judged, parent }) => isCounted({ judged, isPart: parent !== null }));
const followed = membersOf(2024).filter((member) => member.group === 'theo-doi');
/** Rows that follow from those below them: no figures, no target, no path. */
const FROM_PARTS = new Set(
  book.indicators.filter(({ kind }) => kindRules(kind).entered === 'nothing').map(({ code }) => code),
);

describe('the book', () => {
  it('is the same every time', () => {
    expect(makeSampleBook()).toEqual(makeSampleBook());
  });

  it('has codes that are unique and resolve', () => {
    const units = new Set(book.units.map((unit) => unit.code));
    const people = new Set(book.people.map((person) => person.code));
    const documents = new Set(book.documents.map((document) => document.code));
    const indicators = new Set(book.indicators.map((indicator) => indicator.code));
    for (const codes of [book.units, book.people, book.documents, book.indicators, book.groups]) {
      expect(unique(codes.map((one) => one.code))).toBe(true);
    }
    expect(unique(book.accounts.map((account) => account.userName))).toBe(true);
    expect(book.units.filter((unit) => unit.parent !== null && !units.has(unit.parent))).toEqual([]);
    expect(book.people.filter((person) => !units.has(person.unit))).toEqual([]);
    expect(book.accounts.filter((account) => !people.has(account.person))).toEqual([]);
    expect(book.targets.filter((target) => !documents.has(target.document))).toEqual([]);
    expect(book.targetSets.filter((set) => !documents.has(set.document))).toEqual([]);
    expect(
      book.figures.filter((figure) => !units.has(figure.unit) || !people.has(figure.recordedBy)),
    ).toEqual([]);
    expect(book.figures.filter((figure) => !indicators.has(figure.indicator))).toEqual([]);
    expect(book.verdicts.filter((verdict) => !people.has(verdict.confirmedBy))).toEqual([]);
    expect(
      book.successions.filter((one) => !units.has(one.predecessor) || !units.has(one.successor)),
    ).toEqual([]);
  });

  it('has an account for every role', () => {
    expect([...new Set(book.accounts.map((account) => account.role))].sort()).toEqual([
      'administrator',
      'auditor',
      'clerk',
      'head',
      'leader',
      'office',
    ]);
  });

  it('says that the list is not the official one', () => {
    expect(book.targetSets.map((set) => [set.year, set.state])).toEqual([
      [2022, 'closed'],
      [2023, 'closed'],
      [2024, 'running'],
    ]);
    for (const set of book.targetSets) expect(set.note?.vi).toContain('Chưa tìm được danh mục chính thức');
  });
});

describe('the list', () => {
  it.each(YEARS)('judges exactly 29 in %i, with three rows below growth', (year) => {
    expect(counted(year)).toHaveLength(29);
    const children = membersOf(year).filter((member) => !member.judged && member.parent !== null);
    expect(children.map((member) => [member.indicator, member.parent])).toEqual([
      ['ct-01a', 'ct-01'],
      ['ct-01b', 'ct-01'],
      ['ct-01c', 'ct-01'],
    ]);
  });

  it('numbers the indicators ct-01 to ct-29', () => {
    const codes = counted(2024).map((member) => member.indicator);
    expect(codes).toEqual(Array.from({ length: 29 }, (_, at) => `ct-${String(at + 1).padStart(2, '0')}`));
  });

  it('shows every kind in 2024', () => {
    const kindOf = new Map(book.indicators.map((indicator) => [indicator.code, indicator.kind]));
    const kinds = new Set(membersOf(2024).map((member) => kindOf.get(member.indicator)));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('adds up months only as their kind can', () => {
    const odd = book.indicators.filter(
      ({ kind, accumulation }) => !kindRules(kind).accumulations.includes(accumulation),
    );
    expect(odd).toEqual([]);
  });

  it('puts each row below its parent, in the group of its parent', () => {
    const odd = book.members.filter((member) => {
      if (member.parent === null) return false;
      const rows = membersOf(member.year);
      const parent = rows.find((one) => one.indicator === member.parent);
      return parent?.group !== member.group || rows.indexOf(parent) > rows.indexOf(member);
    });
    expect(odd).toEqual([]);
  });

  it('follows further rows in 2024 only, last, none of them counted', () => {
    expect(membersOf(2024).slice(-followed.length)).toEqual(followed);
    expect(book.groups.at(-1)?.code).toBe('theo-doi');
    const followedEver = book.members.filter((member) => member.group === 'theo-doi');
    expect(followedEver).toEqual(followed);
    expect(followed.map((member) => [member.indicator, member.parent, member.judged])).toEqual([
      ['td-01', null, false],
      ['td-02', null, false],
      ['td-02a', 'td-02', true],
      ['td-02b', 'td-02', true],
      ['td-02c', 'td-02', true],
      ['td-03', null, false],
      ['td-04', null, false],
      ['td-05', null, false],
      ['td-06', null, false],
      ['td-06a', 'td-06', true],
      ['td-06b', 'td-06', true],
      ['td-06c', 'td-06', true],
      ['td-07', null, false],
    ]);
  });

  it('gives rows that follow from their parts no figure, no target, no path, and the months of their parts', () => {
    expect([...FROM_PARTS]).toEqual(['td-02', 'td-06']);
    for (const rows of [book.figures, book.targets, book.paths, book.verdicts]) {
      expect(rows.filter((row) => FROM_PARTS.has(row.indicator))).toEqual([]);
    }
    const monthsOf = (code: string) => book.indicators.find((one) => one.code === code)?.dueMonths;
    for (const { indicator, parent } of followed.filter((member) => member.parent !== null)) {
      expect(monthsOf(indicator)).toEqual(monthsOf(parent ?? ''));
    }
  });

  it('keeps short names within 34 characters, and every text in both languages', () => {
    const long = book.indicators.filter((indicator) => Array.from(indicator.shortName.vi).length > 34);
    expect(long.map((indicator) => indicator.shortName.vi)).toEqual([]);
    const texts = book.indicators.flatMap(({ name, shortName, unit, definition, source }) => [
      name,
      shortName,
      unit,
      definition,
      source,
    ]);
    expect(texts.filter((text) => text.vi === '' || text.en === '')).toEqual([]);
  });

  it('has one lead unit, alive in that year, and its one head', () => {
    const unitOf = new Map(book.units.map((unit) => [unit.code, unit]));
    const isAlive = (code: string, on: string): boolean => {
      const unit = unitOf.get(code);
      if (unit === undefined) return false;
      const validTo = unit.validTo === null ? null : civilDate(unit.validTo);
      return isValidOn({ validFrom: civilDate(unit.validFrom), validTo }, civilDate(on));
    };
    const personUnit = new Map(book.people.map((person) => [person.code, person.unit]));
    const headless = book.members.filter(
      (member) =>
        personUnit.get(member.head) !== member.lead ||
        !isAlive(member.lead, `${member.year}-12-31`) ||
        member.coordinators.includes(member.lead),
    );
    expect(headless).toEqual([]);
    const pairs = new Set(book.members.map((member) => `${member.lead} ${member.head}`));
    expect(pairs.size).toBe(new Set(book.members.map((member) => member.lead)).size);
  });
});

describe('targets and paths', () => {
  it('every member has a first target, and edges that fit its operator', () => {
    const misnumbered = book.members.filter((member) => {
      if (FROM_PARTS.has(member.indicator)) return false;
      const versions = book.targets.filter(
        (target) => target.indicator === member.indicator && target.year === member.year,
      );
      return versions.length === 0 || versions.some((target, at) => target.version !== at + 1);
    });
    expect(misnumbered).toEqual([]);
    expect(book.targets.filter((target) => !isBound(boundOf(target)))).toEqual([]);
  });

  it('revises public investment in mid-2024', () => {
    const versions = book.targets.filter((target) => target.indicator === 'ct-04' && target.year === 2024);
    expect(versions.map((target) => [target.low, target.effectiveFrom, target.illustrative])).toEqual([
      ['2157.119', '2024-01-01', false],
      ['2430.6', '2024-06-15', false],
    ]);
  });

  it('sets investment beside other plans, each published or said not to be', () => {
    const beside = book.targets.filter((target) => target.otherPlans.length > 0);
    expect(beside.map((target) => [target.indicator, target.year, target.otherPlans.length])).toEqual([
      ['ct-04', 2024, 1],
      ['ct-04', 2024, 2],
    ]);
    const unmarked = beside.flatMap((target) =>
      target.otherPlans.filter(
        ({ name, number }) =>
          !(name.vi.includes('minh họa') && name.en.includes('illustrative')) &&
          !PUBLISHED_PLANS.some(
            (one) => one.indicator === target.indicator && one.year === target.year && one.value === number,
          ),
      ),
    );
    expect(unmarked).toEqual([]);
  });

  it('numbers the steps of a milestone by its target, in the order they are due, as its path does', () => {
    const withSteps = book.targets.filter((target) => target.steps.length > 0);
    expect(withSteps.map((target) => target.indicator)).toEqual(['td-03']);
    for (const { indicator, year, low, steps } of withSteps) {
      const months = steps.map((step) => step.dueMonth);
      expect(months).toEqual([...months].sort((a, b) => a - b));
      expect(low).toBe(String(steps.length));
      const path = book.paths.find((one) => one.indicator === indicator && one.year === year);
      expect(path?.method).toBe('steps');
      expect(path?.values).toEqual(
        Array.from({ length: 12 }, (_, at) => String(months.filter((month) => month <= at + 1).length)),
      );
      const done = book.figures.filter((figure) => figure.indicator === indicator);
      expect(done.length).toBeGreaterThan(0);
      expect(done.filter(({ toDate }) => Number(toDate) > steps.length)).toEqual([]);
    }
  });

  it('asks of the parts of one whole what adds to 100, in the year and on its path', () => {
    const parts = followed.filter((member) => member.parent === 'td-02').map((member) => member.indicator);
    const aims = book.targets.filter((target) => parts.includes(target.indicator));
    expect(quantityText(sum(aims.map(({ low, high }) => quantity(low ?? high ?? 'missing'))))).toBe('100');
    const paths = book.paths.filter((path) => parts.includes(path.indicator));
    for (const at of [2, 5, 8, 11]) {
      expect(quantityText(sum(paths.map(({ values }) => quantity(values[at] ?? 'missing'))))).toBe('100');
    }
  });

  it('levels have a baseline; sums, growth and what starts anew each year have none', () => {
    const isLevel = (code: string): boolean => {
      const kind = book.indicators.find((one) => one.code === code)?.kind ?? '';
      return ['stock', 'rate', 'maintain', 'rank'].includes(kind) || code === 'ct-21';
    };
    const odd = book.targets.filter((target) => (target.baseline !== null) !== isLevel(target.indicator));
    expect(odd).toEqual([]);
  });

  it('every path has twelve values, never falls back, and ends at its target', () => {
    const odd = book.paths.filter((path) => {
      const target = book.targets.find(
        (one) => one.indicator === path.indicator && one.year === path.year && one.version === path.version,
      );
      const indicator = book.indicators.find((one) => one.code === path.indicator);
      const isFalling = indicator?.direction === 'lower' && indicator.accumulation === 'latest';
      const texts = path.values.filter((value) => value !== null);
      const steps = texts.map(Number);
      return (
        path.values.length !== 12 ||
        !texts.every(isDecimalText) ||
        ![target?.low, target?.high].includes(path.values[11]) ||
        steps.some(
          (step, at) => at > 0 && (isFalling ? step > Number(steps[at - 1]) : step < Number(steps[at - 1])),
        )
      );
    });
    expect(odd).toEqual([]);
  });

  it('quarterly paths speak only at the ends of quarters', () => {
    for (const path of book.paths.filter((one) => one.method === 'quarterly')) {
      const speaks = path.values.flatMap((value, at) => (value === null ? [] : [at + 1]));
      expect(speaks).toEqual([3, 6, 9, 12]);
    }
  });

  it('approves every path but one of 2024 (W1)', () => {
    const open = book.paths.filter((path) => path.approvedAt === null);
    expect(open.map((path) => [path.year, path.indicator])).toEqual([[2024, 'ct-11']]);
    const january = book.paths.filter((path) => path.version === 1 && path.approvedAt !== null);
    expect(january.every((path) => path.approvedAt?.startsWith(`${path.year}-01-`) === true)).toBe(true);
  });

  it('never divides investment, revenue, forest or communes by twelve', () => {
    const halves = ['ct-03', 'ct-04', 'ct-12', 'ct-22'].map((code) => {
      const path = book.paths.find((one) => one.indicator === code && one.year === 2024);
      return Math.round((Number(path?.values[5]) / Number(path?.values[11])) * 100);
    });
    // Planting follows 2022 and 2023: by June of these years 62 % was planted.
    expect(halves).toEqual([43, 36, 17, 62]);
  });
});

describe('the calendar', () => {
  it('has every month of three years, locked up to July 2024', () => {
    expect(book.periods).toHaveLength(36);
    const locked = book.periods.filter((period) => period.state === 'locked');
    expect(locked.at(-1)?.period).toBe('2024-07');
    expect(locked.every((period) => period.lockedAt !== null && period.lockedAt < book.now)).toBe(true);
    const disordered = book.periods.filter(
      ({ opensAt, cutoffOn, dueAt, lockedAt }) =>
        opensAt >= dueAt || cutoffOn >= dueAt.slice(0, 10) || (lockedAt !== null && lockedAt <= dueAt),
    );
    expect(disordered).toEqual([]);
  });

  it('stands in an open August whose deadline is still ahead', () => {
    const [august, september] = book.periods.slice(31, 33);
    expect(august?.period).toBe('2024-08');
    expect(august !== undefined && august.opensAt < book.now && august.dueAt > book.now).toBe(true);
    expect(september !== undefined && september.opensAt > book.now).toBe(true);
  });
});
