/**
 * Hồ sơ phiên họp: what a meeting is shown of a month, frozen. Figures, targets, verdicts, rules and texts go in as they
 * are known then; nothing that is recorded later changes it (US2, US5).
 */
import type { CivilDate, Instant } from './civil-date.ts';
import type { Period } from './period.ts';

export type Dossier = {
  readonly id: string;
  readonly targetSetId: string;
  readonly period: Period;
  /** «Hội nghị Ban Thường vụ Tỉnh ủy». */
  readonly meeting: string;
  readonly heldOn: CivilDate;
  readonly frozenAt: Instant;
  /** Account. */
  readonly frozenBy: string;
  /** Canonical JSON of everything the report is composed from. */
  readonly facts: string;
  /** SHA-256 of `facts`, hex. */
  readonly hash: string;
};

/** A sentence that a person wrote into the report of a dossier. The last of a key counts; an empty one takes it back. */
export type DossierText = {
  readonly id: string;
  readonly sequence: number;
  readonly dossierId: string;
  readonly key: string;
  readonly text: string;
  readonly at: Instant;
  /** Account. */
  readonly by: string;
};

export const EXPORT_FORMATS = ['docx', 'xlsx', 'pdf', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Forms a report can have: the Party's of 2026 and 2018, the State's (`domain.md` §4.1). */
export const REPORT_PROFILES = ['party-2026', 'party-2018', 'state-nd30'] as const;
export type ReportProfile = (typeof REPORT_PROFILES)[number];

/** What a report is of. */
export const REPORT_KINDS = ['month', 'quarter', 'half_year', 'nine_months', 'year'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What can be chosen beside the text, which is always there; in the order of the document. */
export const REPORT_ANNEXES = ['annex-indicators', 'annex-concerns', 'annex-charts'] as const;
export type ReportAnnex = (typeof REPORT_ANNEXES)[number];

/** A file that was made of a dossier: kept as it was given out. */
export type ReportExport = {
  readonly id: string;
  readonly sequence: number;
  readonly dossierId: string;
  /** «v2» of its file name: the same content has the same number, whatever the format; a later one has a later number. */
  readonly version: number;
  readonly format: ExportFormat;
  readonly profile: ReportProfile;
  /** Keys of the sections that were chosen, in their order. */
  readonly sections: readonly string[];
  /** Order of recording of the last sentence that is in it, 0 for none; `null` where that was not kept yet. */
  readonly lastText: number | null;
  /** Order of recording of the layout of its first annex; `null` for the usual columns, or without that annex. */
  readonly layout: number | null;
  readonly fileName: string;
  /** SHA-256 of the content, hex. */
  readonly contentHash: string;
  readonly size: number;
  readonly at: Instant;
  /** Account. */
  readonly by: string;
};
