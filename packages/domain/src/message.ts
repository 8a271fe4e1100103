/**
 * Sentences as values. The rules say which sentence holds and with which numbers; the screen and the report say it in
 * Vietnamese or English. Numbers travel unrounded, with the decimals they are to be shown with.
 */
import type { Bilingual } from './indicator.ts';
import type { Month, Period } from './period.ts';
import type { CivilDate } from './civil-date.ts';
import type { Quantity } from './quantity.ts';
import type { AbsenceReason, Operator, Status } from './vocabulary.ts';

/** Every sentence of the rules, with the names of its parameters. A key without a translation does not compile. */
export const MESSAGE_PARAMETERS = {
  // Amounts and counts that add up over the year.
  'sentence.sum.behind': ['month', 'value', 'unit', 'percent', 'gap'],
  'sentence.sum.ahead': ['month', 'value', 'unit', 'percent', 'gap'],
  'sentence.sum.on_path': ['month', 'value', 'unit', 'percent'],
  'sentence.sum.no_path': ['month', 'value', 'unit', 'percent'],
  'sentence.sum.path_later': ['month', 'value', 'unit', 'percent'],
  'sentence.sum.reached': ['month', 'value', 'unit', 'percent'],
  // Levels, rates, changes of rates, growth: the gap is in the indicator's own points.
  'sentence.level.behind': ['month', 'value', 'unit', 'gap', 'gapUnit', 'target'],
  'sentence.level.ahead': ['month', 'value', 'unit', 'gap', 'gapUnit', 'target'],
  'sentence.level.on_path': ['month', 'value', 'unit', 'target'],
  'sentence.level.no_path': ['month', 'value', 'unit', 'target'],
  'sentence.level.path_later': ['month', 'value', 'unit', 'target'],
  // Lower is better: a limit.
  'sentence.limit.within': ['month', 'value', 'unit', 'expected', 'target'],
  'sentence.limit.over': ['month', 'value', 'unit', 'gap', 'gapUnit', 'target'],
  'sentence.limit.no_path': ['month', 'value', 'unit', 'target'],
  'sentence.limit.path_later': ['month', 'value', 'unit', 'target'],
  'sentence.limit.broken': ['month', 'value', 'unit', 'target'],
  // Good inside two edges.
  'sentence.band.inside': ['month', 'value', 'unit', 'target'],
  'sentence.band.outside': ['month', 'value', 'unit', 'gap', 'gapUnit', 'target'],
  'sentence.band.no_path': ['month', 'value', 'unit', 'target'],
  'sentence.band.path_later': ['month', 'value', 'unit', 'target'],
  // A place in a ranking.
  'sentence.rank.reached': ['month', 'place', 'wanted'],
  'sentence.rank.on_path': ['month', 'place', 'wanted'],
  'sentence.rank.behind': ['month', 'place', 'wanted', 'gap'],
  'sentence.rank.no_path': ['month', 'place', 'wanted'],
  'sentence.rank.path_later': ['month', 'place', 'wanted'],
  // Steps done of those there are.
  'sentence.steps.reached': ['month', 'total'],
  'sentence.steps.on_path': ['month', 'done', 'total'],
  'sentence.steps.ahead': ['month', 'done', 'total', 'gap'],
  'sentence.steps.behind': ['month', 'done', 'total', 'gap'],
  'sentence.steps.no_path': ['month', 'done', 'total'],
  'sentence.steps.path_later': ['month', 'done', 'total'],
  // A row that follows from the rows below it.
  'sentence.children': ['month', 'good', 'total', 'worst'],
  'sentence.no_children': [],
  // The year's value is known.
  'sentence.year.reached': ['value', 'unit', 'target'],
  'sentence.year.short': ['value', 'unit', 'target', 'gap', 'gapUnit'],
  'sentence.verdict': ['verdict', 'value', 'unit', 'target'],
  'sentence.verdict.no_value': ['verdict', 'target'],
  'sentence.verdict.text': ['verdict', 'text', 'target'],
  // Nothing to judge.
  'sentence.no_data': ['month', 'days'],
  'sentence.incomplete': ['month', 'missing'],
  'sentence.awaiting': ['month', 'due'],
  'sentence.not_due': ['next'],
  'sentence.not_due.last': ['next', 'lastMonth', 'lastStatus'],
  'sentence.absent': ['month', 'absence'],
  'sentence.text': ['month', 'text'],
  'sentence.no_target': [],
  'sentence.withheld': ['month'],
  // Early warning.
  'warning.W1': [],
  'warning.W2': ['days'],
  'warning.W3': ['months'],
  'warning.W4': ['months'],
  'warning.W6': ['multiple', 'perMonth', 'unit'],
  'warning.W8': ['percent'],
  'warning.W8.points': ['gap', 'gapUnit'],
  // Lower is better: the worse side is the higher one.
  'warning.W8.higher': ['percent'],
  'warning.W8.points.higher': ['gap', 'gapUnit'],
  'warning.W9': ['times'],
  'warning.W10': [],
} as const;

export type MessageKey = keyof typeof MESSAGE_PARAMETERS;
export const MESSAGE_KEYS = Object.keys(MESSAGE_PARAMETERS) as readonly MessageKey[];

/** A parameter says what it is, so that each language can write it its own way. */
export type MessageParameter =
  | { readonly type: 'quantity'; readonly value: Quantity; readonly decimals: number }
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'bilingual'; readonly value: Bilingual }
  | { readonly type: 'month'; readonly value: Month }
  | { readonly type: 'period'; readonly value: Period }
  | { readonly type: 'date'; readonly value: CivilDate }
  | { readonly type: 'status'; readonly value: Status }
  | { readonly type: 'absence'; readonly value: AbsenceReason }
  /** A target, to be said with its operator and unit. */
  | { readonly type: 'target'; readonly value: TargetInWords };

/** What a language needs to say a target: «trên 8 %», «6–8 ha». */
export type TargetInWords = {
  readonly operator: Operator;
  readonly low: Quantity | null;
  readonly high: Quantity | null;
  readonly approximate: boolean;
  readonly decimals: number;
  readonly unit: Bilingual;
};

export type MessageParametersOf<Key extends MessageKey> = Readonly<
  Record<(typeof MESSAGE_PARAMETERS)[Key][number], MessageParameter>
>;

/** A sentence with its numbers. */
export type Message = {
  readonly key: MessageKey;
  readonly parameters: Readonly<Record<string, MessageParameter>>;
};

/** Builds a sentence; parameters are checked against the key. */
export const message = <Key extends MessageKey>(key: Key, parameters: MessageParametersOf<Key>): Message => ({
  key,
  parameters,
});
