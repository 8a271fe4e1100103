export * from './quantity.ts';
export * from './printed-shares.ts';
export * from './period.ts';
export * from './civil-date.ts';
export * from './instant.ts';
export * from './mail-address.ts';
export * from './vocabulary.ts';
export * from './indicator.ts';
export * from './target.ts';
export * from './path.ts';
export * from './figure.ts';
export * from './fraction.ts';
export * from './series.ts';
export * from './organisation.ts';
export * from './calendar.ts';
export * from './verdict.ts';
export * from './message.ts';
export * from './rule.ts';
export * from './standing.ts';
export * from './assessment.ts';
export * from './warning.ts';
export * from './count.ts';
export * from './numbering.ts';
export * from './authority.ts';
export * from './refusal.ts';
export * from './number-reading.ts';
export * from './number-words.ts';
export * from './number-typing.ts';
export * from './number-printing.ts';
export * from './explanation.ts';
export * from './aggregation.ts';
export * from './indicator-aggregation.ts';
export * from './term.ts';
export * from './path-drawing.ts';
export * from './month-and-to-date.ts';
export * from './vintages.ts';
export * from './target-grammar.ts';
export { entersFigures, kindRules } from './kinds/rules.ts';
export type { Goal, KindRules } from './kinds/kind.ts';
export * from './entry/content.ts';
export * from './entry/due-state.ts';
export * from './entry/figure-content.ts';
export * from './entry/reading.ts';
export * from './entry/checks.ts';
export * from './entry/preview.ts';
export * from './entry/submission.ts';
export * from './entry/submission-verbs.ts';
export * from './entry/period-work.ts';
export * from './entry/locking.ts';
export * from './entry/timeliness.ts';
export * from './entry/notice.ts';
export * from './entry/owed.ts';
export * from './entry/reminder.ts';
export * from './entry/mail-delivery.ts';
export { textGrid, type CellFlags, type SheetCell, type SheetGrid } from './sheet/cell.ts';
export {
  COLUMN_ROLES,
  type ChosenRole,
  type ColumnRole,
  type Counts,
  type SingleRole,
} from './sheet/column-role.ts';
export { labelKey } from './sheet/label.ts';
export { parseTsv } from './sheet/parse-tsv.ts';
export { recogniseSheet, type SheetAnswers, type SheetContext } from './sheet/recognise-sheet.ts';
export { monthOfSheetName, type NamedMonth } from './sheet/sheet-period.ts';
export * from './sheet/row-match.ts';
export type { SheetQuestion } from './sheet/sheet-question.ts';
export * from './sheet/sheet-reading.ts';
