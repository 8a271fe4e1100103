/** Báo cáo: dossiers of meetings, the report composed from one, the sentences people write, the files that were made. */
import {
  ANNEX_COLUMNS,
  EXPORT_FORMATS,
  LAYOUT_LIMITS,
  REPORT_ANNEXES,
  REPORT_KINDS,
  REPORT_PROFILES,
} from '@ve-dich/domain';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import {
  bilingual,
  civilDate,
  instant,
  month,
  monthParameter,
  period,
  year,
  yearParameter,
} from './primitives.ts';
import { reportOnWire } from './report-on-wire.ts';

const profile = z.enum(REPORT_PROFILES);
const kind = z.enum(REPORT_KINDS);
const annex = z.enum(REPORT_ANNEXES);

const person = z.object({ fullName: z.string(), title: bilingual });

const dossierHead = z.object({
  id: z.uuid(),
  year,
  month,
  period,
  meeting: z.string(),
  heldOn: civilDate,
  frozenAt: instant,
  frozenBy: person,
  hash: z.string(),
});
export type DossierHeadOnWire = z.infer<typeof dossierHead>;

const exportOnWire = z.object({
  id: z.uuid(),
  /** «v2»: of the content under this name, whatever the format; what is the same has the same number. */
  version: z.int(),
  format: z.enum(EXPORT_FORMATS),
  profile,
  sections: z.array(z.string()),
  fileName: z.string(),
  size: z.int(),
  at: instant,
  by: person,
  /**
   * Against the last version of the same name before this one: how many indicators have another figure, plan or verdict,
   * how many sentences and explanations are others, and whether form, sections or columns are; null for the first.
   */
  sinceLast: z.object({ figures: z.int(), texts: z.int(), choice: z.boolean() }).nullable(),
});
export type ExportOnWire = z.infer<typeof exportOnWire>;

export const dossiers = z.object({
  year,
  month,
  period,
  /** Whether the month is locked: a dossier of an open month says so on every page. */
  state: z.enum(['future', 'open', 'locked']),
  /** Kinds of report this month can end. */
  kinds: z.array(kind),
  /** The server's day in Hà Nội. */
  today: civilDate,
  /** What this reader may do: `report.freeze`, `report.write`, `report.export`. */
  may: z.array(z.string()),
  /** Newest first. */
  dossiers: z.array(dossierHead),
});
export type Dossiers = z.infer<typeof dossiers>;

/** One thing that is known otherwise now than when the dossier was frozen. */
const factChange = z.object({
  code: z.string(),
  shortName: z.string(),
  what: z.enum(['value', 'status', 'target', 'verdict', 'explanation', 'added', 'removed']),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const checkPoint = z.object({
  point: z.enum(['locked', 'all_reported', 'explained', 'reconciles', 'written', 'not_illustrative']),
  ok: z.boolean(),
  /** What is counted: reported of due, open sentences, parts of the whole. */
  count: z.int().nullable(),
  of: z.int().nullable(),
  codes: z.array(z.string()),
});

const chosenColumn = z.strictObject({
  key: z.enum(ANNEX_COLUMNS),
  /** Words over it; empty for the usual ones. */
  header: z
    .string()
    .max(LAYOUT_LIMITS.header)
    .refine((text) => !text.includes('\0')),
});
const reportLayout = z.object({
  name: z.string(),
  /** Guards against two people changing one at once. */
  sequence: z.int(),
  columns: z.array(chosenColumn),
  savedAt: instant,
  savedBy: person,
});
export type ReportLayoutOnWire = z.infer<typeof reportLayout>;

export const dossierReport = z.object({
  dossier: dossierHead,
  may: z.array(z.string()),
  report: reportOnWire,
  checklist: z.array(checkPoint),
  /** What was written so far, by key; `version` guards against two people writing at once. */
  texts: z.array(z.object({ key: z.string(), text: z.string(), version: z.int(), at: instant, by: person })),
  /** «Thay đổi sau phiên họp». */
  changes: z.array(factChange),
  exports: z.array(exportOnWire),
  /** Columns of the first annex that were saved for this target set, by name. */
  layouts: z.array(reportLayout),
  /** Which of them the report has; null for the usual ones. */
  layout: z.string().nullable(),
});
export type DossierReport = z.infer<typeof dossierReport>;

const ofMonth = z.strictObject({ year: yearParameter, month: monthParameter });
const ofDossier = z.strictObject({ id: z.uuid() });
const textKey = z.string().regex(/^[a-z][a-z0-9.-]{0,79}$/);
const cleanText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes('\0'));

const choice = {
  profile,
  kind,
  annexes: z.array(annex).max(REPORT_ANNEXES.length),
};

export const dossiersEndpoint = endpoint({
  name: 'dossiers',
  summary: 'The dossiers of a month, newest first, and what a report of it can be',
  tag: 'reports',
  params: ofMonth,
  answer: dossiers,
  status: 200,
});
export const freezeDossierEndpoint = endpoint({
  name: 'freezeDossier',
  summary:
    'Freeze a month for a meeting: figures, targets, verdicts, rules and explanations as they are known now',
  tag: 'reports',
  params: ofMonth,
  body: z.strictObject({ meeting: cleanText(200).min(1), heldOn: civilDate }),
  answer: dossierHead,
  status: 201,
});
export const dossierReportEndpoint = endpoint({
  name: 'dossierReport',
  summary:
    'The report of a dossier as a value, with what is to be checked and written, and what has changed since',
  tag: 'reports',
  params: ofDossier,
  query: z.strictObject({
    profile: profile.default('party-2026'),
    kind: kind.default('month'),
    /** Annexes, with commas between; all where not given. */
    annexes: z.string().max(200).optional(),
    /** A saved layout of the first annex by name; the usual one where there is none of that name. */
    layout: z.string().max(LAYOUT_LIMITS.name).optional(),
  }),
  answer: dossierReport,
  status: 200,
});
export const writeDossierTextEndpoint = endpoint({
  name: 'writeDossierText',
  summary: 'Write a sentence of a report; an empty one takes it back',
  tag: 'reports',
  params: ofDossier.extend({ key: textKey }),
  body: z.strictObject({
    text: cleanText(4_000),
    /** Version of the text that was seen; 0 where there was none. */
    version: z.int().min(0),
  }),
  answer: z.object({ key: z.string(), version: z.int(), at: instant }),
  status: 200,
});
export const saveReportLayoutEndpoint = endpoint({
  name: 'saveReportLayout',
  summary:
    'Save columns of the first annex under a name, for every year of the target set; null takes them away',
  tag: 'reports',
  params: ofDossier,
  body: z.strictObject({
    name: cleanText(LAYOUT_LIMITS.name).min(1),
    columns: z.array(chosenColumn).max(ANNEX_COLUMNS.length).nullable(),
    /** Sequence of the layout of this name that was seen; 0 where there was none. */
    seen: z.int().min(0),
  }),
  answer: z.object({ name: z.string(), sequence: z.int() }),
  status: 200,
});
export const exportReportEndpoint = endpoint({
  name: 'exportReport',
  summary: 'Make a file of a report and keep it as it was given out',
  tag: 'reports',
  params: ofDossier,
  body: z.strictObject({
    ...choice,
    layout: z.string().max(LAYOUT_LIMITS.name).nullable().default(null),
    format: z.enum(EXPORT_FORMATS),
  }),
  answer: exportOnWire,
  status: 201,
});
/** What the last meeting was shown of a month, and what is known otherwise now. */
export const presented = z.object({
  /** The newest dossier; null where the month was never presented. */
  dossier: dossierHead.nullable(),
  changes: z.array(factChange),
});
export type Presented = z.infer<typeof presented>;

export const presentedEndpoint = endpoint({
  name: 'presented',
  summary: 'What the last meeting was shown of a month, beside what is known now',
  tag: 'reports',
  params: ofMonth,
  answer: presented,
  status: 200,
});
export const exportedFileEndpoint = endpoint({
  name: 'exportedFile',
  summary: 'A file that was made of a report',
  tag: 'reports',
  params: ofDossier,
  answer: 'file',
  status: 200,
});
