/** Units and people, with the dates in which they are what they are (`domain.md` §1.4: mergers, successors). */
import type { CivilDate } from './civil-date.ts';
import type { Bilingual } from './indicator.ts';
import type { Role, TargetSetBody, TargetSetState, UnitKind } from './vocabulary.ts';

export type Unit = {
  readonly id: string;
  readonly code: string;
  readonly name: Bilingual;
  readonly shortName: Bilingual;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly validFrom: CivilDate;
  /** First day on which it no longer exists; `null` while it does. */
  readonly validTo: CivilDate | null;
};

/** A unit that takes over another's duties on a day. */
export type Succession = {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly effectiveOn: CivilDate;
};

export type Person = {
  readonly id: string;
  readonly fullName: string;
  /** «Giám đốc», «Chánh Văn phòng». */
  readonly title: Bilingual;
  readonly unitId: string;
};

/** A sign-in. A person may have none. */
export type Account = {
  readonly id: string;
  readonly personId: string;
  readonly userName: string;
  readonly role: Role;
  readonly unitId: string;
  /** Where reminders go; `null` for none. Seen by nobody but its owner and the administrator (`trust.md` V8). */
  readonly email: string | null;
  readonly disabledAt: string | null;
  /** Raised when rights change: sessions of an earlier epoch end at their next request. */
  readonly epoch: number;
};

export type Document = {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: CivilDate | null;
  readonly title: Bilingual;
  readonly body: string;
  readonly sourceUrl: string | null;
  readonly illustrative: boolean;
};

/** Bộ chỉ tiêu: one document's list for one year. */
export type TargetSet = {
  readonly id: string;
  /** In links: «tu», «hdnd». */
  readonly code: string;
  readonly year: number;
  readonly body: TargetSetBody;
  readonly name: Bilingual;
  readonly documentId: string;
  readonly state: TargetSetState;
  /** Said on screen where the list itself is not the official one. */
  readonly note: Bilingual | null;
  /** How many the document itself says it sets; `null` where it does not say. */
  readonly statedCount: number | null;
};

export type Group = { readonly code: string; readonly name: Bilingual; readonly position: number };

/** An indicator's place in a target set. */
export type Member = {
  readonly targetSetId: string;
  readonly indicatorId: string;
  readonly groupCode: string;
  readonly position: number;
  /** The indicator it is part of («trong đó»); such rows are never counted. */
  readonly parentIndicatorId: string | null;
  readonly judged: boolean;
};

/** Exactly one lead unit with one named head answers for an indicator; others coordinate. */
export type Assignment = {
  readonly id: string;
  readonly targetSetId: string;
  readonly indicatorId: string;
  readonly leadUnitId: string;
  readonly headId: string;
  readonly coordinatorUnitIds: readonly string[];
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
};

/** True where something valid from one day and until before another is valid on this day. */
export const isValidOn = (
  span: { readonly validFrom: CivilDate; readonly validTo: CivilDate | null },
  on: CivilDate,
): boolean => span.validFrom <= on && (span.validTo === null || on < span.validTo);
