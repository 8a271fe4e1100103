/** A report as a value, as it travels to be shown: the same shape the writers make files of. */
import { z } from 'zod';

const trace = z.object({ indicator: z.string().nullable(), what: z.string(), value: z.string() });
const run = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  trace: trace.optional(),
});
const paragraph = z.object({
  kind: z.literal('paragraph'),
  role: z.enum(['part', 'section', 'item', 'body', 'list', 'note']),
  runs: z.array(run),
  /** A sentence that a person writes; its key names it. Further lines of a written text follow under the same key. */
  written: z.object({ key: z.string(), state: z.enum(['to_write', 'written']) }).nullable(),
});
export type ReportParagraph = z.infer<typeof paragraph>;

const cell = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('text'), runs: z.array(run) }),
  z.object({
    kind: z.literal('number'),
    value: z.string(),
    decimals: z.int(),
    text: z.string(),
    trace: trace.nullable(),
  }),
]);
const table = z.object({
  kind: z.literal('table'),
  key: z.string(),
  summary: z.string(),
  columns: z.array(
    z.object({ key: z.string(), widthMm: z.number(), align: z.enum(['left', 'center', 'right']) }),
  ),
  header: z.array(z.array(z.object({ text: z.string(), columns: z.int(), rows: z.int() }))),
  numbering: z.array(z.string()),
  rows: z.array(z.object({ kind: z.enum(['group', 'indicator', 'child', 'total']), cells: z.array(cell) })),
});
export type ReportTable = z.infer<typeof table>;

const point = z.tuple([z.number(), z.number()]);
const rectangle = { at: point, width: z.number(), height: z.number(), fill: z.string() };
/** What charts are drawn of; points from the upper left corner, greys as «#RRGGBB». */
const mark = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('line'),
    points: z.array(point),
    look: z.object({ width: z.number(), dash: z.array(z.number()), colour: z.string() }),
  }),
  z.object({
    kind: z.literal('circle'),
    at: point,
    radius: z.number(),
    fill: z.string(),
    colour: z.string(),
    width: z.number(),
  }),
  z.object({ kind: z.literal('rectangle'), ...rectangle }),
  z.object({
    kind: z.literal('text'),
    at: point,
    text: z.string(),
    anchor: z.enum(['start', 'middle', 'end']),
    pt: z.number(),
    bold: z.boolean(),
  }),
]);
/** A year of one indicator as it is drawn on paper. */
const chart = z.object({
  kind: z.literal('chart'),
  key: z.string(),
  title: z.string(),
  /** What it shows, in words. */
  summary: z.string(),
  drawing: z.object({ width: z.number(), height: z.number(), marks: z.array(mark) }),
});
export type ReportChart = z.infer<typeof chart>;

const section = z.object({
  key: z.string(),
  kind: z.enum(['main', 'annex']),
  orientation: z.enum(['portrait', 'landscape']),
  name: z.string(),
  heading: z.array(
    z.object({ text: z.string(), style: z.enum(['number', 'title', 'belongs_to', 'hyphens']) }),
  ),
  blocks: z.array(z.discriminatedUnion('kind', [paragraph, table, chart])),
});
export type ReportSection = z.infer<typeof section>;

const headLine = z.object({
  text: z.string(),
  style: z.enum(['superior', 'issuer', 'separator', 'number', 'banner', 'motto', 'place_date']),
  /** A line below: as long as the words, or a third to a half of them. */
  rule: z.union([z.boolean(), z.literal('short')]),
});

export const reportOnWire = z.object({
  profile: z.object({
    key: z.string(),
    page: z.object({
      widthMm: z.number(),
      heightMm: z.number(),
      marginMm: z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
    }),
    /** Points, weight, slant and capitals by style. */
    styles: z.record(
      z.string(),
      z.object({ pt: z.number(), bold: z.boolean(), italic: z.boolean(), capitals: z.boolean() }),
    ),
    recipientsLabelUnderlined: z.boolean(),
    body: z.object({ firstLineMm: z.number(), spaceBetweenPt: z.number() }),
    headLeftPercent: z.number(),
    signatureLines: z.int(),
  }),
  head: z.object({ left: z.array(headLine), right: z.array(headLine) }),
  title: z.object({ name: z.string(), abstract: z.string(), below: z.enum(['hyphens', 'line']) }),
  sections: z.array(section),
  ending: z.string(),
  signature: z.object({
    recipientsLabel: z.string(),
    recipients: z.array(z.string()),
    /** A line each; one line may stand for itself. */
    authority: z.union([z.array(z.string()), z.string()]),
    post: z.string(),
    name: z.string(),
  }),
  basis: z.object({ lines: z.array(z.string()), hash: z.string() }),
});
export type ReportOnWire = z.infer<typeof reportOnWire>;
