/**
 * What can be read and what can be written, as types. `Reading` is handed out by `storage.read`, `Writing` by
 * `storage.write`; the two are the only doors. All values are the domain's: decimals are quantities, months are periods.
 */
import type {
  Account,
  Assignment,
  CivilDate,
  ConfirmedVerdict,
  Document,
  Dossier,
  DossierText,
  Figure,
  Group,
  Indicator,
  Instant,
  LockProposal,
  Member,
  Notice,
  Path,
  Period,
  Person,
  Reopening,
  ReportExport,
  SavedLayout,
  ReportingPeriod,
  Submission,
  SubmissionEvent,
  Succession,
  Target,
  TargetSet,
  Unit,
  WrittenExplanation,
  YearClosing,
} from '@ve-dich/domain';
import type {
  AnsweredKey,
  Attachment,
  DossierHead,
  LoggedReminder,
  Mail,
  MailAttempt,
  NewSheetLabel,
  SheetLabel,
  SubmissionKey,
} from './work-rows.ts';

/** A row of the audit trail as it is read back. `before` and `after` are canonical JSON (RFC 8785) or null. */
export type AuditRow = {
  readonly sequence: number;
  readonly at: Instant;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly previousHash: string;
  readonly hash: string;
};

/** What the caller says of a change; the repository adds sequence and hashes. */
export type AuditEntry = {
  readonly at: Instant;
  readonly actorId: string;
  readonly onBehalfOf?: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
};

/**
 * Outcome of walking the chain: intact, or the first row found that does not fit and why. A gap is named by the row
 * after it. Rows cut off the end do not show: compare the head with one printed or sent away before.
 */
export type AuditVerification =
  | { readonly intact: true; readonly rows: number; readonly headHash: string }
  | { readonly intact: false; readonly sequence: number; readonly fault: 'gap' | 'previous_hash' | 'hash' };

export type Session = {
  /** SHA-256 of the cookie's secret, hex. */
  readonly idHash: string;
  readonly accountId: string;
  readonly epoch: number;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt: Instant | null;
};

/** A live session with the person behind it, in one query: read on every request. */
export type SignedIn = {
  readonly session: Session;
  readonly account: Account;
  readonly person: Person;
  readonly unit: Unit;
};

export type RuleVersion = {
  readonly version: string;
  readonly effectiveFrom: CivilDate;
  /** Thresholds and margins as JSON, read by the domain. */
  readonly settings: unknown;
  readonly description: string;
};

/** The unit whose figures, and the months between which (both inclusive). */
export type FigureRange = {
  readonly unitId: string;
  readonly from: Period;
  readonly to: Period;
  readonly indicatorIds?: readonly string[];
};

export type ReadingRepositories = {
  readonly organisation: {
    units(): Promise<Unit[]>;
    successions(): Promise<Succession[]>;
    people(): Promise<Person[]>;
  };
  readonly accounts: {
    /** By the name as typed; storage normalises (NFC, trimmed, lower case). */
    byUserName(userName: string): Promise<(Account & { readonly passwordHash: string }) | null>;
    byId(id: string): Promise<Account | null>;
    all(): Promise<Account[]>;
  };
  readonly sessions: {
    /**
     * `null` where it is unknown or ended, its account disabled, or its epoch not the account's any more. Expiry and
     * idleness are the caller's to judge, who has the clock.
     */
    byIdHash(idHash: string): Promise<SignedIn | null>;
  };
  readonly targetSets: {
    all(): Promise<TargetSet[]>;
    ofYear(year: number): Promise<TargetSet[]>;
    documents(): Promise<Document[]>;
    groups(): Promise<Group[]>;
    /** In order of position. */
    members(targetSetId: string): Promise<Member[]>;
    assignments(targetSetId: string): Promise<Assignment[]>;
    /** All versions of all its indicators. */
    targets(targetSetId: string): Promise<Target[]>;
    paths(targetSetId: string): Promise<Path[]>;
    verdicts(targetSetId: string): Promise<ConfirmedVerdict[]>;
    /** Every version of why targets were missed, in the order of writing. */
    explanations(targetSetId: string): Promise<WrittenExplanation[]>;
    /** Null while the year runs. */
    closing(targetSetId: string): Promise<YearClosing | null>;
  };
  readonly indicators: {
    all(): Promise<Indicator[]>;
    byIds(ids: readonly string[]): Promise<Indicator[]>;
  };
  readonly periods: {
    ofYear(year: number): Promise<ReportingPeriod[]>;
    all(): Promise<ReportingPeriod[]>;
  };
  readonly figures: {
    /** Every version in the range, by sequence. */
    inRange(range: FigureRange): Promise<Figure[]>;
  };
  readonly rules: {
    all(): Promise<RuleVersion[]>;
  };
  readonly audit: {
    /** The last row's sequence and hash; sequence 0 and the genesis hash for an empty trail. */
    head(): Promise<{ readonly sequence: number; readonly hash: string }>;
    /** Rows after a sequence, at most `limit`, ascending. */
    after(sequence: number, limit: number): Promise<AuditRow[]>;
  };
  readonly submissions: {
    ofMonth(key: SubmissionKey): Promise<Submission | null>;
    /** By month and indicator. */
    inRange(range: FigureRange): Promise<Submission[]>;
    /** What has happened to forms, newest first. */
    eventsOf(submissionIds: readonly string[]): Promise<SubmissionEvent[]>;
  };
  readonly attachments: {
    /** Those not removed, oldest first. */
    inRange(range: FigureRange): Promise<Attachment[]>;
    byId(id: string): Promise<Attachment | null>;
    contentOf(id: string): Promise<Uint8Array | null>;
  };
  readonly periodWork: {
    /** The standing proposal to lock a month; `null` for none. */
    proposal(period: Period): Promise<LockProposal | null>;
    /** Requests to correct a locked month, oldest first; of every month where none is named. */
    reopenings(period?: Period): Promise<Reopening[]>;
    reopening(id: string): Promise<Reopening | null>;
  };
  readonly notices: {
    /** Newest first. */
    newest(accountId: string, limit: number): Promise<Notice[]>;
    unseen(accountId: string): Promise<number>;
  };
  readonly sheetLabels: {
    /** What holds of each label of a unit: the latest said; labels that were forgotten are left out. */
    ofUnit(unitId: string): Promise<SheetLabel[]>;
  };
  readonly reminders: {
    /** Of months between two, both inclusive; the newest first. */
    inRange(range: { readonly from: Period; readonly to: Period }): Promise<LoggedReminder[]>;
    /** By deadline. */
    ofMessages(messageIds: readonly string[]): Promise<LoggedReminder[]>;
  };
  readonly mails: {
    /** Those not over yet, in the order in which they are to be tried. */
    waiting(limit: number): Promise<Mail[]>;
    ofMessages(messageIds: readonly string[]): Promise<Mail[]>;
    attemptsOf(messageIds: readonly string[]): Promise<MailAttempt[]>;
  };
  readonly dossiers: {
    byId(id: string): Promise<Dossier | null>;
    /** Of months between two, both inclusive; the last frozen first. */
    ofPeriods(from: Period, to: Period): Promise<DossierHead[]>;
    /** All that was ever written into a dossier, in order of sequence: the last of a key holds. */
    texts(dossierId: string): Promise<DossierText[]>;
    /** Newest first, without their contents. */
    exports(dossierId: string): Promise<ReportExport[]>;
    /** Every layout saved for the target sets of a code, in order of sequence: the last of a name holds. */
    layouts(setCode: string): Promise<SavedLayout[]>;
    /** A file as it was given out, to the byte. */
    exportContent(
      id: string,
    ): Promise<{ readonly export: ReportExport; readonly content: Uint8Array } | null>;
  };
  readonly answeredKeys: {
    find(accountId: string, key: string): Promise<AnsweredKey | null>;
  };
  readonly installation: {
    /** «demo» or «production», an installation id, and other facts set once. `null` where not set. */
    fact(name: string): Promise<string | null>;
    /** Grows in every unit of work that changed anything a dashboard shows. */
    revision(): Promise<number>;
  };
};

/** New rows carry everything but the order of recording, which storage gives. */
export type NewFigure = Omit<Figure, 'sequence'>;
export type NewVerdict = Omit<ConfirmedVerdict, 'sequence'>;
export type NewExplanation = Omit<WrittenExplanation, 'sequence'>;
export type NewSubmissionEvent = Omit<SubmissionEvent, 'sequence'>;
export type NewDossierText = Omit<DossierText, 'sequence'>;
export type NewReportExport = Omit<ReportExport, 'sequence'>;
export type WritingRepositories = ReadingRepositories & {
  readonly organisation: ReadingRepositories['organisation'] & {
    /** In any order: parents are written before their children. */
    addUnits(units: readonly Unit[]): Promise<void>;
    addSuccessions(successions: readonly Succession[]): Promise<void>;
    addPeople(people: readonly Person[]): Promise<void>;
  };
  readonly accounts: ReadingRepositories['accounts'] & {
    add(account: Account & { readonly passwordHash: string }): Promise<void>;
    /** Rehash at sign-in; not a change of rights. */
    replacePasswordHash(accountId: string, passwordHash: string): Promise<void>;
    /** Disables the account and raises its epoch; false where it was not there or already disabled. */
    disable(accountId: string, at: Instant): Promise<boolean>;
  };
  readonly sessions: ReadingRepositories['sessions'] & {
    open(session: Session): Promise<void>;
    /** Needs no audit row: moves the idle limit only. */
    touch(idHash: string, lastSeenAt: Instant): Promise<void>;
    end(idHash: string, at: Instant): Promise<void>;
    /** Ends the oldest live sessions of an account beyond the number to keep; the hashes ended. */
    endOldest(accountId: string, keep: number, at: Instant): Promise<string[]>;
    /** Removes rows of sessions that expired before an instant; needs no audit row. How many went. */
    forgetExpired(before: Instant): Promise<number>;
  };
  readonly targetSets: ReadingRepositories['targetSets'] & {
    add(targetSet: TargetSet): Promise<void>;
    addDocuments(documents: readonly Document[]): Promise<void>;
    addGroups(groups: readonly Group[]): Promise<void>;
    /** In any order, but before the set's assignments, targets and paths. */
    addMembers(members: readonly Member[]): Promise<void>;
    addAssignments(assignments: readonly Assignment[]): Promise<void>;
    addTargets(targets: readonly Target[]): Promise<void>;
    addPaths(paths: readonly Path[]): Promise<void>;
    addVerdicts(verdicts: readonly NewVerdict[]): Promise<void>;
    /** Returns them with the order storage gave. */
    addExplanations(explanations: readonly NewExplanation[]): Promise<WrittenExplanation[]>;
    /** False where it was not running any more: somebody else closed it. */
    close(closing: YearClosing): Promise<boolean>;
  };
  readonly indicators: ReadingRepositories['indicators'] & {
    add(indicators: readonly Indicator[]): Promise<void>;
  };
  readonly periods: ReadingRepositories['periods'] & {
    add(periods: readonly ReportingPeriod[]): Promise<void>;
    /** Optimistic: false where the version is not the stored one any more. The stored version grows by one. */
    change(period: ReportingPeriod): Promise<boolean>;
  };
  readonly figures: ReadingRepositories['figures'] & {
    /** Appends versions; returns them with the order storage gave. */
    append(figures: readonly NewFigure[]): Promise<Figure[]>;
  };
  readonly rules: ReadingRepositories['rules'] & {
    add(rule: RuleVersion): Promise<void>;
  };
  readonly audit: ReadingRepositories['audit'] & {
    append(entries: readonly AuditEntry[]): Promise<void>;
  };
  readonly submissions: ReadingRepositories['submissions'] & {
    add(submissions: readonly Submission[]): Promise<void>;
    /** Optimistic: false where the stored version is not `from` any more. */
    change(submission: Submission, from: number): Promise<boolean>;
    addEvents(events: readonly NewSubmissionEvent[]): Promise<void>;
  };
  readonly attachments: ReadingRepositories['attachments'] & {
    add(attachment: Attachment, content: Uint8Array): Promise<void>;
    /** False where it was not there any more. */
    remove(id: string, at: Instant): Promise<boolean>;
  };
  readonly periodWork: ReadingRepositories['periodWork'] & {
    /** A second proposal for a month is a fault of kind `primary_key`. */
    propose(period: Period, proposal: LockProposal): Promise<void>;
    /** False where there was none. */
    dropProposal(period: Period): Promise<boolean>;
    addReopening(reopening: Reopening): Promise<void>;
    /** Optimistic, as `submissions.change`. */
    changeReopening(reopening: Reopening, from: number): Promise<boolean>;
  };
  readonly notices: ReadingRepositories['notices'] & {
    add(notices: readonly Notice[]): Promise<void>;
    /** Marks an account's notices as seen, up to and with one of them; needs no audit row. */
    see(accountId: string, upTo: string, at: Instant): Promise<void>;
  };
  readonly sheetLabels: ReadingRepositories['sheetLabels'] & {
    add(labels: readonly NewSheetLabel[]): Promise<void>;
  };
  readonly reminders: ReadingRepositories['reminders'] & {
    /** A stage said to a person a second time is a fault of kind `unique`. What a person sends needs an audit row. */
    add(reminders: readonly LoggedReminder[]): Promise<void>;
  };
  readonly mails: ReadingRepositories['mails'] & {
    add(mails: readonly Mail[]): Promise<void>;
    /** Begins the next attempt and keeps others off until a moment; false where another was first, or it is over. */
    claim(mail: Pick<Mail, 'messageId' | 'attempts'>, until: Instant): Promise<boolean>;
    /** What became of the attempt of that number; false where another has begun one since. */
    settle(mail: Omit<Mail, 'accountId'>): Promise<boolean>;
    addAttempt(attempt: MailAttempt): Promise<void>;
  };
  readonly dossiers: ReadingRepositories['dossiers'] & {
    freeze(dossier: Dossier): Promise<void>;
    /** Adds texts; returns them with the order storage gave. */
    write(texts: readonly NewDossierText[]): Promise<DossierText[]>;
    /** A version of a dossier and format a second time is a fault of kind `unique`: somebody else was first. */
    keepExport(made: NewReportExport, content: Uint8Array): Promise<ReportExport>;
    saveLayout(layout: Omit<SavedLayout, 'sequence'>): Promise<SavedLayout>;
  };
  readonly answeredKeys: ReadingRepositories['answeredKeys'] & {
    /** Once: a second time is a fault of kind `primary_key`. */
    keep(answered: AnsweredKey): Promise<void>;
    /** Needs no audit row. How many went. */
    forgetBefore(before: Instant): Promise<number>;
  };
  readonly installation: ReadingRepositories['installation'] & {
    /** Once: a second time is a fault of kind `primary_key`. */
    setFact(name: string, value: string): Promise<void>;
  };
};

/** The two doors, and what a process does with a storage. */
export type Storage = {
  readonly engine: 'sqlite' | 'postgres' | 'pglite';
  /** One consistent snapshot; nothing in it can write. */
  read<Answer>(work: (repositories: ReadingRepositories) => Promise<Answer>): Promise<Answer>;
  /**
   * One transaction. Refused (rolled back, `UnauditedChangeError`) where it changed anything that needs an audit row
   * and appended none. Rolled back too where a call of it failed, even if that was caught, or was not awaited. A read
   * or write inside another is refused. On PostgreSQL the work may run a second time.
   */
  write<Answer>(work: (repositories: WritingRepositories) => Promise<Answer>): Promise<Answer>;
  /** Walks the audit chain from the first row. */
  verifyAudit(): Promise<AuditVerification>;
  /** Throws where the engine cannot write now (read-only, full disk, no connection). */
  checkReady(): Promise<void>;
  close(): Promise<void>;
};
