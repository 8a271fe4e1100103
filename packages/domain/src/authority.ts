/**
 * Who may do what (`trust.md` V8), as pure functions over loaded facts. The API asks before it acts, list queries are
 * scoped by the same answer, and the answers travel to the screen, which shows no action that would be refused.
 */
import { refusal, type Refusal } from './refusal.ts';
import type { Role } from './vocabulary.ts';

export const ACTIONS = [
  'catalogue.read',
  'dashboard.read',
  'documentation.read',
  'entry.read',
  'entry.save',
  'entry.hand',
  'entry.submit',
  'entry.take_back',
  'attachment.read',
  'review.read',
  'review.decide',
  'period.propose_lock',
  'period.lock',
  'period.set_deadlines',
  'reopening.request',
  'reopening.decide',
  'timeliness.read',
  'reminder.send',
  'reminders.read',
  'report.read',
  'report.freeze',
  'report.write',
  'report.export',
  'verdict.read',
  'verdict.confirm',
  'verdict.explain',
  'year.close',
  'notices.read',
] as const;
export type Action = (typeof ACTIONS)[number];

export type Actor = {
  readonly accountId: string;
  readonly role: Role;
  readonly unitId: string;
};

/** Rows are actions, columns roles; what is not written here is refused. */
const PERMITTED: Readonly<Record<Action, readonly Role[]>> = {
  // Names of indicators, without figures.
  'catalogue.read': ['leader', 'office', 'head', 'clerk', 'auditor', 'administrator'],
  // An administrator runs the system and sees no figures.
  'dashboard.read': ['leader', 'office', 'head', 'clerk', 'auditor'],
  // The browsable description of the API: in production only for those who run the system.
  'documentation.read': ['administrator'],
  // A unit its own; the office for any unit, marked as such («nhập thay»).
  'entry.read': ['head', 'clerk', 'office'],
  'entry.save': ['head', 'clerk', 'office'],
  // A clerk hands to the head; what goes to the office is the head's word.
  'entry.hand': ['clerk'],
  'entry.submit': ['head', 'office'],
  'entry.take_back': ['head', 'clerk', 'office'],
  // Proof beside a figure: who reviews sees all, a unit its own.
  'attachment.read': ['leader', 'office', 'head', 'clerk', 'auditor'],
  // Everything that was sent, before it is published.
  'review.read': ['leader', 'office', 'auditor'],
  'review.decide': ['office'],
  'period.propose_lock': ['office'],
  'period.lock': ['leader', 'office'],
  'period.set_deadlines': ['office'],
  'reopening.request': ['head', 'office'],
  'reopening.decide': ['leader', 'office'],
  'timeliness.read': ['leader', 'office', 'auditor'],
  // The office urges; who was urged, and how often, is for whoever sees who is late.
  'reminder.send': ['office'],
  'reminders.read': ['leader', 'office', 'auditor'],
  // A dossier holds every unit's figures, of an open month too: who sees all that is unpublished reads it.
  'report.read': ['leader', 'office', 'auditor'],
  'report.freeze': ['office'],
  'report.write': ['office'],
  // Making a file is noted; who only reads opens those that were made.
  'report.export': ['leader', 'office'],
  // Of a closed year everybody's; of a running one who sees all that is unpublished, and a unit its own.
  'verdict.read': ['leader', 'office', 'head', 'clerk', 'auditor'],
  // On behalf of the conference (`ux.md` §1.3: the chief of office confirms verdicts).
  'verdict.confirm': ['leader', 'office'],
  // Why a target was missed is for the head to say, or for the office in their name.
  'verdict.explain': ['head', 'office'],
  'year.close': ['leader', 'office'],
  'notices.read': ['leader', 'office', 'head', 'clerk', 'auditor'],
};

/** Permits (`null`) or refuses an action. */
export const may = (actor: Actor, action: Action): Refusal | null =>
  PERMITTED[action].includes(actor.role) ? null : refusal('forbidden', { action });

/** Everything an actor may do somewhere. */
export const permissionsOf = (actor: Actor): Action[] =>
  ACTIONS.filter((action) => may(actor, action) === null);

/**
 * Which figures an actor may read. Figures of locked periods are published to everybody with `dashboard.read`; those
 * of a period still being collected are not (`trust.md` V8, «See unpublished figures and remarks»).
 */
export type ReadingScope =
  | { readonly unpublished: 'all' }
  | { readonly unpublished: 'own'; readonly unitIds: readonly string[] };

const SEES_UNPUBLISHED: Readonly<Record<Role, 'all' | 'own'>> = {
  leader: 'all',
  office: 'all',
  auditor: 'all',
  head: 'own',
  clerk: 'own',
  administrator: 'own',
};

/**
 * @param predecessorIds units whose duties the actor's unit has taken over: a successor sees their history
 */
export const readingScope = (actor: Actor, predecessorIds: readonly string[] = []): ReadingScope =>
  SEES_UNPUBLISHED[actor.role] === 'all'
    ? { unpublished: 'all' }
    : { unpublished: 'own', unitIds: [actor.unitId, ...predecessorIds] };

/** Names a scope: readers with the same key see the same answer. */
export const scopeKey = (scope: ReadingScope): string =>
  scope.unpublished === 'all' ? 'all' : `own:${JSON.stringify([...scope.unitIds].sort())}`;

/** The units whose months an actor may work on: the office all, a unit its own. */
export const worksFor = (actor: Actor, leadUnitId: string): boolean =>
  actor.role === 'office' ||
  ((actor.role === 'head' || actor.role === 'clerk') && actor.unitId === leadUnitId);

const WORK_ON_ENTRIES: ReadonlySet<Action> = new Set<Action>([
  'entry.save',
  'entry.hand',
  'entry.submit',
  'entry.take_back',
  'reopening.request',
]);

/** Whose proof an actor may open: who sees all that is unpublished all of it, a unit its own. */
export const seesProofOf = (actor: Actor, leadUnitId: string): boolean =>
  may(actor, 'attachment.read') === null &&
  (SEES_UNPUBLISHED[actor.role] === 'all' || actor.unitId === leadUnitId);

/** What an actor may do with one unit's month. */
export const permissionsFor = (actor: Actor, leadUnitId: string): Action[] =>
  worksFor(actor, leadUnitId) ? permissionsOf(actor).filter((action) => WORK_ON_ENTRIES.has(action)) : [];
