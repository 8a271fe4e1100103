/**
 * What a report is composed from: a month of a target set as it stood when it was frozen. Plain JSON, so that it is kept
 * whole in a dossier and hashed; decimals are text, instants UTC, codes those of the catalogue.
 */
import type {
  ConfirmedVerdict,
  Explanation,
  FinalCount,
  Month,
  Status,
  StatusCount,
  Verdict,
  Vintage,
} from '@ve-dich/domain';

/** An explanation of a month as its unit sent it. */
export type ExplanationFacts = {
  /** The month it was sent for, «2024-07». */
  readonly period: string;
  readonly causes: readonly string[];
  readonly origin: 'subjective' | 'objective' | 'both' | null;
  readonly text: string;
  readonly measures: string;
  readonly measuresBy: string | null;
  readonly responsible: string;
};

export type TargetFacts = {
  readonly version: number;
  /** Words of the resolution. */
  readonly rawText: string;
  readonly operator: 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'between' | 'about' | 'exactly';
  readonly low: string | null;
  readonly high: string | null;
  readonly illustrative: boolean;
};

export type IndicatorFacts = {
  readonly code: string;
  /** As printed: «4», «1.1». */
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly group: string;
  /** Set for «trong đó» rows. */
  readonly parent: string | null;
  readonly judged: boolean;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: 'higher' | 'lower' | 'band';
  readonly accumulation: 'sum' | 'latest';
  readonly lead: { readonly code: string; readonly name: string; readonly shortName: string };
  readonly head: { readonly fullName: string; readonly title: string };
  readonly target: TargetFacts | null;
  /** At the end of the year before, and at the same month of it. */
  readonly lastYear: string | null;
  readonly samePeriod: string | null;
  /** The month's own part; `null` for levels and where it cannot be known. */
  readonly inMonth: string | null;
  readonly toDate: string | null;
  /** Words in place of a number: «Xuất siêu». */
  readonly text: string | null;
  readonly absence: 'not_occurred' | 'not_published' | null;
  /** The month whose figure is judged, where it is an earlier one. */
  readonly judgedMonth: number | null;
  readonly vintage: Vintage | null;
  readonly asOf: string | null;
  /** Order of recording of the version that is shown; `null` where there is none. */
  readonly figureVersion: number | null;
  readonly illustrative: boolean;
  readonly expected: string | null;
  /** The year month by month, January first: cumulative, or levels. */
  readonly months: readonly {
    readonly expected: string | null;
    readonly toDate: string | null;
    readonly lastYear: string | null;
  }[];
  readonly percentOfPlan: string | null;
  /** Points of plan ahead of the path; negative is behind, whatever the direction. */
  readonly gapPoints: string | null;
  /** The same in the indicator's unit, points for rates; negative is behind, whatever the direction. */
  readonly gapInUnit: string | null;
  readonly change: {
    readonly value: string;
    readonly in: 'percent' | 'points' | 'places';
    readonly better: boolean | null;
  } | null;
  readonly status: Status;
  readonly previousStatus: Status | null;
  readonly verdict: Pick<ConfirmedVerdict, 'proposed' | 'confirmed' | 'occasion' | 'reason'> | null;
  readonly explanation: ExplanationFacts | null;
  /** Why the year was missed, once somebody has said so; of December only, and of no dossier frozen before there were any. */
  readonly yearExplanation?: Explanation | null;
  /** What the conference confirmed, where a verdict on official figures stands now. */
  readonly conferenceVerdict?: Verdict | null;
};

/** A unit that sent late, or has not sent. */
export type LateUnitFacts = {
  readonly code: string;
  readonly name: string;
  readonly late: readonly string[];
  readonly missing: readonly string[];
};

export type ReopeningFacts = {
  readonly period: string;
  readonly names: readonly string[];
  readonly reason: string;
  readonly endsAt: string;
};

export type ChangeFacts = { readonly code: string; readonly from: Status; readonly to: Status };

export type ReportFacts = {
  /** Shape of these facts: a dossier of an earlier shape is read as what it was. */
  readonly shape: 1;
  readonly year: number;
  readonly month: Month;
  readonly frozenAt: string;
  readonly meeting: { readonly name: string; readonly heldOn: string };
  /** Where the audit trail stood: rows cut off its end later show against a printed head. */
  readonly auditHead: { readonly sequence: number; readonly hash: string };
  readonly lock: { readonly state: 'locked' | 'open'; readonly at: string | null };
  readonly province: string;
  readonly targetSet: {
    readonly code: string;
    readonly name: string;
    readonly body: 'tinh_uy' | 'hdnd' | 'ubnd';
    readonly state: string;
    readonly document: { readonly number: string; readonly title: string; readonly issuedOn: string | null };
  };
  readonly ruleVersion: string;
  readonly reported: { readonly due: number; readonly received: number };
  readonly count: StatusCount;
  /** For a closed year at its December. */
  readonly final: FinalCount | null;
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly count: StatusCount;
  }[];
  readonly indicators: readonly IndicatorFacts[];
  readonly changes: {
    readonly better: readonly ChangeFacts[];
    readonly worse: readonly ChangeFacts[];
    readonly newlyMet: readonly ChangeFacts[];
    readonly revised: readonly string[];
  };
  readonly late: readonly LateUnitFacts[];
  readonly reopenings: readonly ReopeningFacts[];
  readonly illustrative: boolean;
};
