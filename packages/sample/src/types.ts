/** The shape of the demo's book: plain values by code, so that it can be read and checked without a database. */
import type {
  AbsenceReason,
  Accumulation,
  Aggregation,
  MonthlyExplanation,
  ReturnKind,
  Bilingual,
  Direction,
  Explanation,
  FractionWords,
  Kind,
  Month,
  Operator,
  PathMethod,
  Role,
  Step,
  TermTarget,
  TargetSetBody,
  UnitKind,
  Verdict,
  Vintage,
} from '@ve-dich/domain';

export type SampleUnit = {
  readonly code: string;
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
};
export type SampleSuccession = {
  readonly predecessor: string;
  readonly successor: string;
  readonly effectiveOn: string;
};
/** Names of people are invented; titles are those of the post. */
export type SamplePerson = {
  readonly code: string;
  readonly fullName: string;
  readonly title: Bilingual;
  readonly unit: string;
};
export type SampleAccount = {
  readonly userName: string;
  readonly person: string;
  readonly role: Role;
  /** In a domain kept for examples (RFC 2606): nothing sent there arrives anywhere. */
  readonly email: string;
  readonly note: Bilingual;
};
export type SampleDocument = {
  readonly code: string;
  readonly number: string;
  readonly issuedOn: string | null;
  readonly title: Bilingual;
  readonly body: string;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};
export type SampleGroup = { readonly code: string; readonly name: Bilingual };
export type SampleIndicator = {
  readonly code: string;
  readonly name: Bilingual;
  /** At most 34 characters in Vietnamese. */
  readonly shortName: Bilingual;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly accumulation: Accumulation;
  readonly fraction: FractionWords | null;
  readonly aggregation: Aggregation;
  readonly unit: Bilingual;
  readonly decimals: number;
  readonly dueMonths: readonly Month[];
  readonly definition: Bilingual;
  readonly source: Bilingual;
};
export type SampleMember = {
  readonly year: number;
  readonly indicator: string;
  readonly group: string;
  readonly parent: string | null;
  readonly judged: boolean;
  readonly lead: string;
  readonly head: string;
  readonly coordinators: readonly string[];
};
/** The term a year's target is a slice of; numbers as decimal text. */
export type SampleTerm = Pick<TermTarget, 'sort' | 'averaging' | 'direction' | 'firstYear' | 'lastYear'> & {
  readonly number: string;
  /** From the first year on. */
  readonly delivered: readonly (string | null)[];
};
export type SampleTarget = {
  readonly year: number;
  readonly indicator: string;
  readonly version: number;
  readonly rawText: string;
  readonly operator: Operator;
  readonly low: string | null;
  readonly high: string | null;
  readonly approximate: boolean;
  readonly stretch: string | null;
  readonly baseline: string | null;
  /** Further denominators of disbursement. */
  readonly otherPlans: readonly { readonly name: Bilingual; readonly number: string }[];
  /** Of a milestone, in order. */
  readonly steps: readonly Step[];
  readonly term: SampleTerm | null;
  readonly effectiveFrom: string;
  readonly document: string;
  readonly reason: string;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};
export type SamplePath = {
  readonly year: number;
  readonly indicator: string;
  readonly version: number;
  readonly method: PathMethod;
  readonly values: readonly (string | null)[];
  readonly effectiveFrom: string;
  /** Instant of approval; null for a path nobody approved yet. */
  readonly approvedAt: string | null;
  readonly reason: string;
  readonly illustrative: boolean;
};
export type SampleFigure = {
  readonly indicator: string;
  /** Code of the province, district or commune. */
  readonly unit: string;
  readonly period: string;
  readonly form: 'number' | 'absent' | 'text';
  readonly month: string | null;
  readonly toDate: string | null;
  readonly fraction: { readonly numerator: string; readonly denominator: string } | null;
  readonly absence: AbsenceReason | null;
  readonly text: string | null;
  readonly vintage: Vintage;
  readonly asOf: string;
  /** Instant; figures are listed in order of recording. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly reason: string | null;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};
export type SampleExplanation = {
  readonly year: number;
  readonly indicator: string;
  readonly content: Explanation;
  readonly writtenAt: string;
  /** User name. */
  readonly writtenBy: string;
  readonly illustrative: boolean;
};
export type SampleClosing = {
  readonly year: number;
  readonly at: string;
  /** User name. */
  readonly by: string;
};
export type SampleVerdict = {
  readonly year: number;
  readonly indicator: string;
  readonly confirmed: Verdict;
  readonly confirmedAt: string;
  readonly confirmedBy: string;
  /** Needed where the confirmed verdict differs from what the rule proposes. */
  readonly reason: string | null;
};
/** A form of the open month on its way; every one is illustrative. Accounts by user name. */
export type SampleSubmission = {
  readonly indicator: string;
  readonly period: string;
  readonly toDate: string;
  readonly explanation: MonthlyExplanation | null;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  /** What the office asked to be mended; `null` while it waits to be looked at. */
  readonly returned: {
    readonly kind: ReturnKind;
    readonly text: string;
    readonly by: string;
    readonly at: string;
    readonly dueAt: string;
  } | null;
};
/** A request to correct a locked month that nobody has decided on. */
export type SampleReopening = {
  readonly period: string;
  readonly indicators: readonly string[];
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly endsAt: string;
};
export type SamplePeriod = {
  readonly period: string;
  readonly state: 'open' | 'locked';
  readonly cutoffOn: string;
  readonly opensAt: string;
  readonly dueAt: string;
  /** By kind of unit, for levels that report before. */
  readonly dueAtByLevel: Readonly<Record<string, string>>;
  readonly lockedAt: string | null;
};
export type SampleTargetSet = {
  readonly year: number;
  readonly code: string;
  readonly body: TargetSetBody;
  readonly name: Bilingual;
  readonly document: string;
  readonly state: 'running' | 'closed';
  readonly note: Bilingual | null;
  /** How many indicators the resolution says it sets. */
  readonly statedCount: number | null;
};

/** Everything the demo is made of. */
export type SampleBook = {
  /** The instant at which the demo's clock starts. */
  readonly now: string;
  /** The month the demo opens at. */
  readonly opensAt: { readonly year: number; readonly month: Month };
  readonly province: string;
  readonly units: readonly SampleUnit[];
  readonly successions: readonly SampleSuccession[];
  readonly people: readonly SamplePerson[];
  readonly accounts: readonly SampleAccount[];
  readonly documents: readonly SampleDocument[];
  readonly groups: readonly SampleGroup[];
  readonly targetSets: readonly SampleTargetSet[];
  readonly indicators: readonly SampleIndicator[];
  readonly members: readonly SampleMember[];
  readonly targets: readonly SampleTarget[];
  readonly paths: readonly SamplePath[];
  readonly figures: readonly SampleFigure[];
  readonly verdicts: readonly SampleVerdict[];
  /** Of what was missed in the closed years. */
  readonly explanations: readonly SampleExplanation[];
  readonly closings: readonly SampleClosing[];
  readonly periods: readonly SamplePeriod[];
  readonly submissions: readonly SampleSubmission[];
  readonly reopenings: readonly SampleReopening[];
};
