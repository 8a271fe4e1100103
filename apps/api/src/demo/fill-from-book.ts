/** Turns the sample's book, which goes by codes, into rows, which go by ids. */
import {
  civilDate,
  DEFAULT_RULE_SETTINGS,
  DEFAULT_RULE,
  DEFAULT_RULE_VERSION,
  isBound,
  proposedVerdict,
  quantity,
  readPeriod,
  seriesOf,
  type Bound,
  type Figure,
  type Fraction,
  type DeadlinesByLevel,
  type Instant,
  type Period,
  type Quantity,
  type Reading,
} from '@ve-dich/domain';
import { boundOf, termAimOf, type SampleBook, type SampleFigure, type SampleTarget } from '@ve-dich/sample';
import type { WritingRepositories } from '@ve-dich/storage';
import { fillWork } from './fill-work.ts';

type Filling = { readonly passwordHash: string; readonly now: Instant; readonly newId: () => string };

/** Ids made once per code and kind, and found again by it. */
const createRegister = (newId: () => string) => {
  const ids = new Map<string, string>();
  return {
    add: (kind: string, code: string): string => {
      const id = newId();
      ids.set(`${kind}:${code}`, id);
      return id;
    },
    find: (kind: string, code: string): string => {
      const id = ids.get(`${kind}:${code}`);
      if (id === undefined) throw new RangeError(`the sample names no ${kind} «${code}»`);
      return id;
    },
  };
};

const decimal = (text: string | null): Quantity | null => (text === null ? null : quantity(text));

const periodOfSample = (text: string): Period => {
  const period = readPeriod(text);
  if (period === null) throw new RangeError(`the sample has no such period: ${text}`);
  return period;
};

const wholeBoundOf = (target: SampleTarget): Bound => {
  const bound = boundOf(target);
  if (!isBound(bound))
    throw new RangeError(`no bound: ${target.indicator} ${target.year} «${target.rawText}»`);
  return bound;
};

const fractionOf = ({ fraction }: SampleFigure): Fraction | null =>
  fraction === null
    ? null
    : { numerator: quantity(fraction.numerator), denominator: quantity(fraction.denominator) };

const readingOf = (figure: SampleFigure): Reading => {
  switch (figure.form) {
    case 'number':
      return {
        form: 'number',
        month: decimal(figure.month),
        toDate: decimal(figure.toDate),
        fraction: fractionOf(figure),
      };
    case 'absent':
      return { form: 'absent', absence: figure.absence ?? 'not_published' };
    case 'text':
      return { form: 'text', text: figure.text ?? '' };
    default:
      throw new RangeError('no such form of figure');
  }
};

/** Fills an empty database. The caller opens the transaction. */
export const fillFromBook = async (
  repositories: WritingRepositories,
  book: SampleBook,
  { passwordHash, now, newId }: Filling,
): Promise<void> => {
  const register = createRegister(newId);
  for (const unit of book.units) register.add('unit', unit.code);
  for (const person of book.people) register.add('person', person.code);
  for (const document of book.documents) register.add('document', document.code);
  for (const indicator of book.indicators) register.add('indicator', indicator.code);
  for (const set of book.targetSets) register.add('set', String(set.year));
  const { find } = register;

  await repositories.organisation.addUnits(
    book.units.map(({ parent, ...unit }) => ({
      ...unit,
      id: find('unit', unit.code),
      parentId: parent === null ? null : find('unit', parent),
      validFrom: civilDate(unit.validFrom),
      validTo: unit.validTo === null ? null : civilDate(unit.validTo),
    })),
  );
  await repositories.organisation.addSuccessions(
    book.successions.map((each) => ({
      predecessorId: find('unit', each.predecessor),
      successorId: find('unit', each.successor),
      effectiveOn: civilDate(each.effectiveOn),
    })),
  );
  await repositories.organisation.addPeople(
    book.people.map((person) => ({
      id: find('person', person.code),
      fullName: person.fullName,
      title: person.title,
      unitId: find('unit', person.unit),
    })),
  );
  for (const account of book.accounts) {
    const person = book.people.find((each) => each.code === account.person);
    await repositories.accounts.add({
      id: register.add('account', account.userName),
      personId: find('person', account.person),
      userName: account.userName,
      role: account.role,
      unitId: find('unit', person?.unit ?? ''),
      email: account.email,
      disabledAt: null,
      epoch: 1,
      passwordHash,
    });
  }
  await repositories.targetSets.addDocuments(
    book.documents.map(({ code, issuedOn, ...document }) => ({
      ...document,
      id: find('document', code),
      issuedOn: issuedOn === null ? null : civilDate(issuedOn),
    })),
  );
  await repositories.targetSets.addGroups(
    book.groups.map((group, index) => ({ ...group, position: index + 1 })),
  );
  await repositories.indicators.add(
    book.indicators.map((indicator) => ({ ...indicator, id: find('indicator', indicator.code) })),
  );
  await repositories.rules.add({
    version: DEFAULT_RULE_VERSION,
    effectiveFrom: civilDate('2022-01-01'),
    settings: DEFAULT_RULE_SETTINGS,
    description: 'Gap to the path: at risk from −3 points, expected to miss under −15, never before March.',
  });
  await repositories.periods.add(
    book.periods.map((each) => ({
      period: periodOfSample(each.period),
      state: each.state,
      cutoffOn: civilDate(each.cutoffOn),
      opensAt: each.opensAt as Instant,
      dueAt: each.dueAt as Instant,
      dueAtByLevel: each.dueAtByLevel as DeadlinesByLevel,
      lockedAt: each.lockedAt as Instant | null,
      lockedBy: null,
      version: 1,
    })),
  );
  for (const set of book.targetSets) {
    await repositories.targetSets.add({
      id: find('set', String(set.year)),
      code: set.code,
      year: set.year,
      body: set.body,
      name: set.name,
      documentId: find('document', set.document),
      // Closed below by whoever closed it, once its verdicts are in.
      state: 'running',
      note: set.note,
      statedCount: set.statedCount,
    });
  }
  await fillMembers(repositories, book, find, newId);
  const figures = await fillFigures(repositories, book, find, newId);
  await fillVerdicts(repositories, book, find, newId, figures);
  await fillYearEnds(repositories, book, find, newId);
  await fillWork(repositories, book, find, newId);
  await repositories.audit.append([
    {
      at: now,
      actorId: find(
        'account',
        book.accounts.find((account) => account.role === 'administrator')?.userName ?? '',
      ),
      action: 'demo.filled',
      objectKind: 'installation',
      objectId: 'demo',
      after: {
        figures: figures.length,
        indicators: book.indicators.length,
        targetSets: book.targetSets.length,
      },
      reason: 'Số liệu trình diễn Bắc Kạn 2022–2024',
    },
  ]);
};

export type Find = (kind: string, code: string) => string;

const fillMembers = async (
  repositories: WritingRepositories,
  book: SampleBook,
  find: Find,
  newId: () => string,
): Promise<void> => {
  for (const set of book.targetSets) {
    const targetSetId = find('set', String(set.year));
    const members = book.members.filter((member) => member.year === set.year);
    await repositories.targetSets.addMembers(
      members.map((member, index) => ({
        targetSetId,
        indicatorId: find('indicator', member.indicator),
        groupCode: member.group,
        position: index + 1,
        parentIndicatorId: member.parent === null ? null : find('indicator', member.parent),
        judged: member.judged,
      })),
    );
    await repositories.targetSets.addAssignments(
      members.map((member) => ({
        id: newId(),
        targetSetId,
        indicatorId: find('indicator', member.indicator),
        leadUnitId: find('unit', member.lead),
        headId: find('person', member.head),
        coordinatorUnitIds: member.coordinators.map((code) => find('unit', code)),
        validFrom: civilDate(`${set.year}-01-01`),
        validTo: null,
      })),
    );
  }
  await repositories.targetSets.addTargets(
    book.targets.map((target) => ({
      id: newId(),
      targetSetId: find('set', String(target.year)),
      indicatorId: find('indicator', target.indicator),
      version: target.version,
      rawText: target.rawText,
      bound: wholeBoundOf(target),
      stretch: decimal(target.stretch),
      baseline: decimal(target.baseline),
      otherPlans: target.otherPlans.map(({ name, number }) => ({ name, number: quantity(number) })),
      steps: target.steps,
      term: termAimOf(target.term),
      effectiveFrom: civilDate(target.effectiveFrom),
      documentId: find('document', target.document),
      reason: target.reason,
      sourceUrl: target.sourceUrl,
      illustrative: target.illustrative,
    })),
  );
  await repositories.targetSets.addPaths(
    book.paths.map((path) => ({
      id: newId(),
      targetSetId: find('set', String(path.year)),
      indicatorId: find('indicator', path.indicator),
      version: path.version,
      method: path.method,
      values: path.values.map(decimal),
      effectiveFrom: civilDate(path.effectiveFrom),
      committedBy: null,
      approvedAt: path.approvedAt as Instant | null,
      approvedBy: null,
      reason: path.reason,
      illustrative: path.illustrative,
    })),
  );
};

const fillFigures = async (
  repositories: WritingRepositories,
  book: SampleBook,
  find: Find,
  newId: () => string,
): Promise<Figure[]> => {
  const latest = new Map<string, string>();
  return repositories.figures.append(
    book.figures.map((figure) => {
      const id = newId();
      const key = `${figure.indicator}|${figure.unit}|${figure.period}`;
      const supersedes = latest.get(key) ?? null;
      latest.set(key, id);
      return {
        id,
        indicatorId: find('indicator', figure.indicator),
        unitId: find('unit', figure.unit),
        period: periodOfSample(figure.period),
        reading: readingOf(figure),
        vintage: figure.vintage,
        asOf: civilDate(figure.asOf),
        recordedAt: figure.recordedAt as Instant,
        recordedBy: find('person', figure.recordedBy),
        supersedes,
        reason: figure.reason,
        sourceUrl: figure.sourceUrl,
        illustrative: figure.illustrative,
      };
    }),
  );
};

const fillVerdicts = async (
  repositories: WritingRepositories,
  book: SampleBook,
  find: Find,
  newId: () => string,
  figures: readonly Figure[],
): Promise<void> => {
  await repositories.targetSets.addVerdicts(
    book.verdicts.map((verdict) => {
      const indicator = book.indicators.find((each) => each.code === verdict.indicator);
      const target = book.targets
        .filter((each) => each.indicator === verdict.indicator && each.year === verdict.year)
        .sort((a, b) => a.version - b.version)
        .at(-1);
      if (indicator === undefined || target === undefined)
        throw new RangeError(`no target: ${verdict.indicator}`);
      const own = figures.filter(
        (figure) =>
          figure.indicatorId === find('indicator', indicator.code) &&
          figure.unitId === find('unit', book.province),
      );
      // As it was known when it was confirmed: what became official later is for another verdict.
      const at = verdict.confirmedAt as Instant;
      const last = seriesOf(indicator.accumulation, verdict.year, own, at).months.findLast(
        (month) => month.toDate !== null,
      );
      const value = last?.toDate ?? null;
      return {
        id: newId(),
        targetSetId: find('set', String(verdict.year)),
        indicatorId: find('indicator', verdict.indicator),
        occasion: 'conference' as const,
        proposed:
          value === null ? null : proposedVerdict(value, wholeBoundOf(target), indicator, DEFAULT_RULE),
        confirmed: verdict.confirmed,
        confirmedAt: at,
        confirmedBy: find('person', verdict.confirmedBy),
        reason: verdict.reason,
        ruleVersion: DEFAULT_RULE_VERSION,
        targetVersion: target.version,
        figureId: last?.figure?.id ?? null,
        basis: null,
      };
    }),
  );
};

const fillYearEnds = async (
  repositories: WritingRepositories,
  book: SampleBook,
  find: Find,
  newId: () => string,
): Promise<void> => {
  await repositories.targetSets.addExplanations(
    book.explanations.map(({ year, indicator, content, illustrative, writtenAt, writtenBy }) => ({
      id: newId(),
      targetSetId: find('set', String(year)),
      indicatorId: find('indicator', indicator),
      content,
      illustrative,
      writtenAt: writtenAt as Instant,
      writtenBy: find('account', writtenBy),
    })),
  );
  for (const { year, at, by } of book.closings) {
    await repositories.targetSets.close({
      targetSetId: find('set', String(year)),
      at: at as Instant,
      by: find('account', by),
    });
  }
};
