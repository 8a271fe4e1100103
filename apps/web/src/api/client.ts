/** The only place that calls `fetch`: one typed call per route of the contract. */
import type {
  About,
  Catalogue,
  Credentials,
  Dashboard,
  DossierHeadOnWire,
  DossierReport,
  Dossiers,
  EntryContentOnWire,
  EntryCalendar,
  EntryForm,
  EntryUnits,
  ExplanationOnWire,
  ExportOnWire,
  FinalCount,
  HandedIn,
  HandIn,
  IndicatorDetail,
  Notices,
  Presented,
  Problem,
  Reminded,
  ReminderLog,
  ReopeningOnWire,
  Review,
  SavedEntry,
  Session,
  SheetLabels,
  SheetsRead,
  TargetSetOnWire,
  TimelinessTable,
  YearEnd,
  YearEndRow,
  Years,
} from '@ve-dich/contract';
import type { ChosenColumn } from '@ve-dich/domain';
import { addressOf, routes, type RouteName } from '@ve-dich/contract/routes';
import { takeEarlyAnswer } from './early-answers.ts';
import { ProblemError, unreachable, unreadable } from './problem-error.ts';
import { noteServerTime } from './server-clock.ts';

type Call<Parameters, Query, Body, Answer> = {
  readonly params: Parameters;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
};
type None = undefined;
type OfMonth = { readonly year: number; readonly month: number };
type OfSet = { readonly set?: string | undefined };
type OfUnit = OfMonth & { readonly unit: string };
type OfUnitsYear = Omit<OfUnit, 'month'>;
/** Which report of a dossier; annexes with commas between, none for an empty text. */
type ReportQuery = {
  readonly profile: ExportOnWire['profile'];
  readonly kind: Dossiers['kinds'][number];
  readonly annexes: string;
  readonly layout?: string;
};
/** A form at the version it was seen at; 0 where nothing had been put down. */
type Seen = { readonly code: string; readonly version: number };
/** A verdict as somebody wishes to confirm it, with what they saw. */
export type VerdictWish = {
  readonly code: string;
  readonly confirmed: NonNullable<YearEndRow['proposed']>;
  readonly reason: string | null;
  readonly proposed: YearEndRow['proposed'];
  readonly seen: number;
  readonly basis: string;
};
type Saved = { readonly entries: readonly SavedEntry[] };

type Calls = {
  about: Call<None, None, None, About>;
  signIn: Call<None, None, Credentials, Session>;
  session: Call<None, None, None, Session>;
  signOut: Call<None, None, None, null>;
  years: Call<None, None, None, Years>;
  targetSets: Call<
    { readonly year: number },
    None,
    None,
    { readonly targetSets: readonly TargetSetOnWire[] }
  >;
  catalogue: Call<{ readonly year: number }, OfSet, None, Catalogue>;
  dashboard: Call<OfMonth, OfSet, None, Dashboard>;
  indicator: Call<OfMonth & { readonly code: string }, OfSet, None, IndicatorDetail>;
  entryUnits: Call<OfMonth, None, None, EntryUnits>;
  entryForm: Call<OfUnit, None, None, EntryForm>;
  saveEntry: Call<OfUnit & { readonly code: string }, None, EntryContentOnWire, SavedEntry>;
  saveEntries: Call<
    OfUnitsYear,
    None,
    {
      readonly entries: readonly (Seen & { readonly month: number; readonly content: EntryContentOnWire })[];
    },
    { readonly entries: readonly (SavedEntry & { readonly month: number })[] }
  >;
  handIn: Call<OfUnit, None, HandIn, HandedIn>;
  takeBack: Call<OfUnit, None, { readonly entries: readonly Seen[] }, Saved>;
  removeAttachment: Call<{ readonly id: string }, None, None, null>;
  sheets: Call<None, None, Blob, SheetsRead>;
  sheetLabels: Call<OfUnitsYear, None, None, SheetLabels>;
  rememberLabels: Call<
    OfUnitsYear,
    None,
    { readonly labels: readonly { readonly label: string; readonly code: string | null }[] },
    SheetLabels
  >;
  review: Call<OfMonth, None, None, Review>;
  approve: Call<OfMonth, None, { readonly entries: readonly Seen[] }, Saved>;
  returnEntry: Call<
    OfMonth & { readonly code: string },
    None,
    {
      readonly version: number;
      readonly kind: 'wrong_figure' | 'no_explanation' | 'wrong_unit' | 'other';
      readonly text: string;
      readonly dueAt: string | null;
    },
    SavedEntry
  >;
  editForUnit: Call<
    OfMonth & { readonly code: string },
    None,
    { readonly version: number; readonly content: EntryContentOnWire; readonly reason: string },
    SavedEntry
  >;
  proposeLock: Call<
    OfMonth,
    None,
    { readonly excuses: readonly { readonly code: string; readonly reason: string }[] },
    null
  >;
  withdrawLockProposal: Call<OfMonth, None, None, null>;
  setDeadlines: Call<
    OfMonth,
    None,
    {
      readonly version: number;
      readonly dueAt: string;
      readonly dueAtByLevel: EntryCalendar['dueAtByLevel'];
      readonly reason: string;
    },
    null
  >;
  lock: Call<OfMonth, None, { readonly proposedAt: string }, null>;
  requestReopening: Call<
    OfMonth,
    None,
    { readonly codes: readonly string[]; readonly reason: string; readonly endsAt: string },
    ReopeningOnWire
  >;
  decideReopening: Call<
    { readonly id: string },
    None,
    {
      readonly version: number;
      readonly decision: 'approved' | 'refused';
      readonly reason: string | null;
    },
    ReopeningOnWire
  >;
  remind: Call<OfMonth, None, { readonly units: readonly string[] }, Reminded>;
  reminderLog: Call<{ readonly year: number }, None, None, ReminderLog>;
  dossiers: Call<OfMonth, None, None, Dossiers>;
  freezeDossier: Call<
    OfMonth,
    None,
    { readonly meeting: string; readonly heldOn: string },
    DossierHeadOnWire
  >;
  dossierReport: Call<{ readonly id: string }, ReportQuery, None, DossierReport>;
  writeDossierText: Call<
    { readonly id: string; readonly key: string },
    None,
    { readonly text: string; readonly version: number },
    { readonly key: string; readonly version: number; readonly at: string }
  >;
  saveReportLayout: Call<
    { readonly id: string },
    None,
    {
      readonly name: string;
      readonly columns: readonly ChosenColumn[] | null;
      readonly seen: number;
    },
    { readonly name: string; readonly sequence: number }
  >;
  exportReport: Call<
    { readonly id: string },
    None,
    {
      readonly profile: ExportOnWire['profile'];
      readonly kind: Dossiers['kinds'][number];
      readonly annexes: readonly string[];
      readonly layout: string | null;
      readonly format: ExportOnWire['format'];
    },
    ExportOnWire
  >;
  timeliness: Call<{ readonly year: number }, None, None, TimelinessTable>;
  presented: Call<OfMonth, None, None, Presented>;
  yearEnd: Call<{ readonly year: number }, OfSet, None, YearEnd>;
  confirmVerdicts: Call<
    { readonly year: number },
    OfSet,
    { readonly verdicts: readonly VerdictWish[] },
    { readonly confirmed: number }
  >;
  explainMiss: Call<
    { readonly year: number; readonly code: string },
    OfSet,
    { readonly content: ExplanationOnWire; readonly seen: number },
    { readonly sequence: number; readonly writtenAt: string }
  >;
  closeYear: Call<
    { readonly year: number },
    OfSet,
    Pick<FinalCount, 'exceeded' | 'met' | 'missed'>,
    { readonly at: string }
  >;
  notices: Call<None, None, None, Notices>;
  seeNotices: Call<None, None, { readonly upTo: string }, null>;
};

/** What goes with a change beside its body. */
type Sending = {
  /** The version a change was made from: refused where somebody else has changed it since. */
  readonly version?: number;
  /** Names one change: sent again under the same key it is answered, not done, a second time. */
  readonly key?: string;
  /** Lets a change outlive the page it was made on. */
  readonly keepalive?: boolean;
};

/** What a route takes: nothing that it does not have. */
type Asked<Name extends keyof Calls & RouteName> =
  Calls[Name] extends Call<infer P, infer Q, infer B, unknown>
    ? Sending & { readonly signal?: AbortSignal } & (P extends None ? object : { readonly params: P }) &
        (Q extends None ? object : { readonly query?: Q }) &
        (B extends None ? object : { readonly body: B })
    : never;
type AnswerOf<Name extends keyof Calls & RouteName> =
  Calls[Name] extends Call<unknown, unknown, unknown, infer A> ? A : never;

/** Where the file to be filled in for a unit's month lies: opened by a link, saved by the browser. */
export const templateAddress = (unitsMonth: OfUnit): string => addressOf('entryTemplate', unitsMonth);

type Loose = Sending & {
  readonly signal?: AbortSignal;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
};

export const looksLikeProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'titles' in value &&
  'status' in value &&
  'instance' in value;

const refusalOf = async (response: Response): Promise<ProblemError> => {
  try {
    const said: unknown = await response.json();
    if (looksLikeProblem(said)) return new ProblemError(said);
  } catch {
    // Not JSON: a proxy's page. Said below.
  }
  return unreadable(response.status);
};

/** Asks the API. Refusals are thrown as `ProblemError`; an aborted request as the abort it is. */
export const call = async <Name extends keyof Calls & RouteName>(
  name: Name,
  asked: Asked<Name>,
): Promise<AnswerOf<Name>> => {
  const { signal, params, query, body, version, key, keepalive } = asked as Loose;
  const { method } = routes[name];
  // The header cannot be sent from another site without its consent: the second half of the server's origin check.
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-ve-dich-request'] = '1';
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['content-type'] = isFile ? 'application/octet-stream' : 'application/json';
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  if (key !== undefined) headers['idempotency-key'] = key;

  let response: Response;
  try {
    const address = addressOf(name, params, query);
    const early = method === 'GET' ? takeEarlyAnswer(address) : undefined;
    response = await (early ??
      fetch(address, {
        method,
        headers,
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
        ...(keepalive === undefined ? {} : { keepalive }),
      }));
  } catch (fault) {
    if (signal?.aborted === true) throw fault;
    throw unreachable();
  }
  noteServerTime(response);
  if (!response.ok) throw await refusalOf(response);
  if (response.status === 204) return null as AnswerOf<Name>;
  try {
    return (await response.json()) as AnswerOf<Name>;
  } catch (fault) {
    if (signal?.aborted === true) throw fault;
    throw unreadable(response.status);
  }
};
