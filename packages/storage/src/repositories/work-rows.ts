/** Rows of a month's work beside the domain's own values: labels, answered keys, attachments, reminders, e-mails, dossiers. */
import type { AttemptOutcome, Dossier, Instant, MailState, Period, Reminder } from '@ve-dich/domain';

/** One form: an indicator's month of a unit. */
export type SubmissionKey = {
  readonly period: Period;
  readonly unitId: string;
  readonly indicatorId: string;
};

/** A label in a unit's sheets and the indicator it was last said to be. */
export type SheetLabel = { readonly label: string; readonly indicatorId: string };

/** The answer to a change, kept under the key it was sent with. */
export type AnsweredKey = {
  readonly accountId: string;
  readonly key: string;
  readonly route: string;
  /** SHA-256 of the body, hex: the same key with another body is a mistake. */
  readonly bodyHash: string;
  /** JSON. */
  readonly answer: string;
  readonly at: Instant;
};

/** A file beside a figure, without its content. */
export type Attachment = SubmissionKey & {
  readonly id: string;
  readonly name: string;
  /** Media type, as the content says. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly uploadedAt: Instant;
  /** Account. */
  readonly uploadedBy: string;
};

/** A reminder as it was sent. Those of one message went as one notice and one e-mail; its id is the notice's. */
export type LoggedReminder = Reminder & {
  readonly id: string;
  readonly messageId: string;
  readonly at: Instant;
  /** Account of the office; `null` for the clock's own. */
  readonly by: string | null;
};

/** An e-mail of a message to one account. */
export type Mail = {
  readonly messageId: string;
  readonly accountId: string;
  readonly state: MailState;
  /** Attempts begun; what a claim is made from. */
  readonly attempts: number;
  /** When it is tried next; while one is at it, when another may. */
  readonly nextAt: Instant;
  readonly endedAt: Instant | null;
};

/** How an attempt to send ended. */
export type MailAttempt = {
  readonly messageId: string;
  readonly number: number;
  readonly at: Instant;
  readonly outcome: AttemptOutcome;
  /** The server's number or the network's word; never an address. */
  readonly code: string | null;
};

/** Said of a label; `indicatorId` is `null` where it is forgotten. */
export type NewSheetLabel = {
  readonly id: string;
  readonly unitId: string;
  /** As the domain's `labelKey` folds it. */
  readonly label: string;
  readonly indicatorId: string | null;
  readonly at: Instant;
  readonly by: string;
};

/** A dossier as lists show it. */
export type DossierHead = Omit<Dossier, 'facts'>;
