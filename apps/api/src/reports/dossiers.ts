/** Dossiers: frozen for a meeting, read as a report, written into. What is frozen is never changed. */
import type { DossierHeadOnWire, DossierReport, Dossiers, Presented } from '@ve-dich/contract';
import {
  isRefusal,
  monthOf,
  permissionsOf,
  periodOf,
  refusal,
  yearOf,
  type Actor,
  type Instant,
  type Month,
  type Refusal,
  REPORT_ANNEXES,
  type ReportAnnex,
  type ReportProfile,
  type ReportKind,
  type SavedLayout,
} from '@ve-dich/domain';
import {
  changesSince,
  checklistOf,
  compose,
  kindsOf,
  usualOffice,
  writtenKeys,
  type Choice,
  type Office,
  type Report,
  type WrittenTexts,
} from '@ve-dich/reports';
import type { DossierHead, ReadingRepositories } from '@ve-dich/storage';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { readAccounts, type Accounts } from '../month-work/people.ts';
import type { Structures } from '../month-work/structure.ts';
import { reportOnWire } from './report-on-wire.ts';
import { exportsOnWire } from './exports-on-wire.ts';
import { freezeMonth } from './freeze-month.ts';
import { gatherFacts } from './gather-facts.ts';
import { layoutOnWire, readLayouts } from './layouts.ts';
import { loadDossier, type LoadedDossier } from './load-dossier.ts';

const may = (actor: Actor): string[] => permissionsOf(actor).filter((action) => action.startsWith('report.'));

const headOnWire = (dossier: DossierHead, { personOf }: Accounts): DossierHeadOnWire => ({
  id: dossier.id,
  year: yearOf(dossier.period),
  month: monthOf(dossier.period),
  period: dossier.period,
  meeting: dossier.meeting,
  heldOn: dossier.heldOn,
  frozenAt: dossier.frozenAt,
  frozenBy: personOf(dossier.frozenBy),
  hash: dossier.hash,
});

/** The dossiers of a month. */
export const readDossiers = async (
  repositories: ReadingRepositories,
  actor: Actor,
  { year, month, now }: { readonly year: number; readonly month: Month; readonly now: Instant },
): Promise<Dossiers | Refusal> => {
  const period = periodOf(year, month);
  const entry = (await repositories.periods.ofYear(year)).find((each) => each.period === period);
  if (entry === undefined) return refusal('not-found');
  const accounts = await readAccounts(repositories);
  const found = await repositories.dossiers.ofPeriods(period, period);
  return {
    year,
    month,
    period,
    state: entry.state === 'locked' ? 'locked' : entry.opensAt > now ? 'future' : 'open',
    kinds: [...kindsOf(month)],
    today: dayInHanoi(now),
    may: may(actor),
    dossiers: found.map((each) => headOnWire(each, accounts)),
  };
};

/** Freezes a month for a meeting, under the caller's key once. */
export const freezeDossier =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: {
      readonly year: number;
      readonly month: Month;
      readonly meeting: string;
      readonly heldOn: string;
      readonly key: string;
    },
  ): Promise<DossierHeadOnWire | Refusal> => {
    const at = clock.now();
    const meeting = { name: asked.meeting.normalize('NFC').trim(), heldOn: asked.heldOn };
    if (meeting.name === '') return refusal('reason-required');
    return storage.write((repositories) =>
      answeredOnce(
        repositories,
        {
          accountId: actor.accountId,
          key: asked.key,
          route: `freezeDossier ${asked.year}-${asked.month}`,
          body: meeting,
          at,
        },
        async () => {
          const frozen = await freezeMonth(repositories, structures, {
            year: asked.year,
            month: asked.month,
            meeting,
            at,
            accountId: actor.accountId,
            newId,
          });
          return isRefusal(frozen) ? frozen : headOnWire(frozen, await readAccounts(repositories));
        },
      ),
    );
  };

/** The choice as it may be made of this month; a kind that it does not end is the month's. */
export const choiceOf = (
  month: number,
  asked: {
    readonly profile: ReportProfile;
    readonly kind: ReportKind;
    readonly annexes: readonly ReportAnnex[];
  },
  layout: SavedLayout | null = null,
): Choice => ({
  profile: asked.profile,
  kind: kindsOf(month).includes(asked.kind) ? asked.kind : 'month',
  annexes: REPORT_ANNEXES.filter((key) => asked.annexes.includes(key)),
  columns: layout?.columns ?? null,
});

/** What people have written into a dossier's report. */
const writtenIn = ({ texts }: LoadedDossier): WrittenTexts =>
  new Map([...texts].map(([key, { text }]) => [key, text]));

/** The report of a dossier. */
export const composeOf = (loaded: LoadedDossier, choice: Choice, office: Office | null): Report =>
  compose({
    facts: loaded.facts,
    hash: loaded.head.hash,
    choice,
    office: office ?? usualOffice(loaded.facts.province),
    texts: writtenIn(loaded),
  });

const checkPoints = (loaded: LoadedDossier, report: Report): DossierReport['checklist'] =>
  checklistOf(loaded.facts, report, writtenIn(loaded)).map((each) => ({
    point: each.point,
    ok: each.ok,
    count:
      each.point === 'all_reported'
        ? each.received
        : each.point === 'written'
          ? each.open
          : each.point === 'reconciles'
            ? each.counted
            : null,
    of: each.point === 'all_reported' ? each.due : each.point === 'reconciles' ? each.total : null,
    codes: each.point === 'explained' ? [...each.codes] : [],
  }));

/** A dossier as its page shows it. */
export const readDossierReport = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  asked: {
    readonly id: string;
    readonly profile: ReportProfile;
    readonly kind: ReportKind;
    readonly annexes: readonly ReportAnnex[];
    /** A saved layout by name. */
    readonly layout: string | null;
    readonly office: Office | null;
    readonly now: Instant;
  },
): Promise<DossierReport | Refusal> => {
  const loaded = await loadDossier(repositories, asked.id);
  if (isRefusal(loaded)) return loaded;
  const { head, facts, texts } = loaded;
  const accounts = await readAccounts(repositories);
  const layouts = await readLayouts(repositories, facts);
  const layout = layouts.find(({ name }) => name === asked.layout) ?? null;
  const report = composeOf(loaded, choiceOf(facts.month, asked, layout), asked.office);
  const now = await gatherFacts(repositories, structures, {
    year: facts.year,
    month: facts.month,
    set: facts.targetSet.code,
    meeting: facts.meeting,
    now: asked.now,
  });
  return {
    dossier: headOnWire(head, accounts),
    may: may(actor),
    report: reportOnWire(report),
    checklist: checkPoints(loaded, report),
    texts: [...texts.values()].map(({ key, text, sequence, at, by }) => ({
      key,
      text,
      version: sequence,
      at,
      by: accounts.personOf(by),
    })),
    changes: now === null ? [] : changesSince(facts, now.facts).map((change) => ({ ...change })),
    exports: await exportsOnWire(repositories, head, await repositories.dossiers.exports(head.id), accounts),
    layouts: layouts.map((each) => layoutOnWire(each, accounts)),
    layout: layout?.name ?? null,
  };
};

/** The newest dossier of a month. */
export const newestDossier = async (
  { dossiers }: ReadingRepositories,
  { year, month }: { readonly year: number; readonly month: Month },
): Promise<DossierHead | null> => {
  const period = periodOf(year, month);
  return (await dossiers.ofPeriods(period, period))[0] ?? null;
};

/** What the last meeting was shown of a month, and what is known otherwise now. */
export const readPresented = async (
  repositories: ReadingRepositories,
  structures: Structures,
  { year, month, now }: { readonly year: number; readonly month: Month; readonly now: Instant },
): Promise<Presented | Refusal> => {
  const last = await newestDossier(repositories, { year, month });
  if (last === null) return { dossier: null, changes: [] };
  const loaded = await loadDossier(repositories, last.id);
  if (isRefusal(loaded)) return loaded;
  const { facts } = loaded;
  const set = facts.targetSet.code;
  const known = await gatherFacts(repositories, structures, {
    year,
    month,
    set,
    meeting: facts.meeting,
    now,
  });
  return {
    dossier: headOnWire(last, await readAccounts(repositories)),
    changes: known === null ? [] : changesSince(facts, known.facts).map((change) => ({ ...change })),
  };
};

/** Writes a sentence of a report; refused where somebody else has written it since it was seen. */
export const writeDossierText =
  ({ storage, clock, newId }: Dependencies) =>
  async (
    actor: Actor,
    asked: { readonly id: string; readonly key: string; readonly text: string; readonly version: number },
  ): Promise<{ key: string; version: number; at: string } | Refusal> => {
    const at = clock.now();
    return storage.write(async (repositories) => {
      const loaded = await loadDossier(repositories, asked.id);
      if (isRefusal(loaded)) return loaded;
      // Only what the report asks for: the same sentences in every form of it.
      const asksFor = writtenKeys(
        composeOf(
          loaded,
          choiceOf(loaded.facts.month, { profile: 'party-2026', kind: 'month', annexes: [] }),
          null,
        ),
      );
      if (!asksFor.has(asked.key)) return refusal('not-found', { key: asked.key });
      const before = loaded.texts.get(asked.key) ?? null;
      if ((before?.sequence ?? 0) !== asked.version) return refusal('changed-by-someone-else');
      const text = asked.text.normalize('NFC').trim();
      if (text === (before?.text ?? '')) return { key: asked.key, version: asked.version, at };
      const [written] = await repositories.dossiers.write([
        { id: newId(), dossierId: asked.id, key: asked.key, text, at, by: actor.accountId },
      ]);
      if (written === undefined) throw new RangeError('one text was written and none came back');
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: 'dossier.text_written',
          objectKind: 'dossier',
          objectId: asked.id,
          before: before === null ? null : { key: asked.key, text: before.text },
          after: { key: asked.key, text },
        },
      ]);
      return { key: asked.key, version: written.sequence, at };
    });
  };
