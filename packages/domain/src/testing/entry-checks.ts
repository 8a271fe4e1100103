/** What is asked about a number as it is typed, in a few words, for tables of tests. */
import { civilDate } from '../civil-date.ts';
import type { EntryCheck } from '../entry/checks.ts';
import type { EntryContent } from '../entry/content.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { periodOf, type Month } from '../period.ts';
import type { Target } from '../target.ts';
import { shown } from './build.ts';
import { preview, previewFacts } from './entry-form.ts';

export type Asking = {
  readonly of?: Partial<Indicator>;
  /** Of 2024; May where not said. */
  readonly month?: Month;
  readonly figures?: readonly Figure[];
  readonly target?: Target;
};

/** The checks of a form of 2024, typed with Vietnamese marks. */
export const checksFor = (
  typed: Partial<EntryContent>,
  { of = {}, month = 5, figures = [], target }: Asking,
): readonly EntryCheck[] =>
  preview(
    previewFacts(of, {
      period: periodOf(2024, month),
      today: civilDate('2024-12-31'),
      figures,
      targets: target === undefined ? [] : [target],
    }),
    { style: 'vi', ...typed },
  ).checks;

const said = (check: EntryCheck): string => {
  switch (check.check) {
    case 'unit_scale':
      return `${check.factor} times ${check.side} than ${shown(check.compared)}, ${shown(check.suggestion)}?`;
    case 'falls':
      return `by ${shown(check.by)} since ${check.since}, was ${shown(check.was)}`;
    case 'disagrees':
      return `${shown(check.amount)} from ${shown(check.expected)}, ${check.explainedBy === null ? 'unexplained' : `corrected in ${check.explainedBy.month}`}`;
    case 'unusual_month':
      return `${check.side} than ${shown(check.usual)}`;
    case 'unchanged':
      return `since ${check.since}`;
    case 'beyond_plan':
      return `${shown(check.percent)} %`;
    case 'share_jump':
      return `${shown(check.points)} since ${check.since}`;
    case 'level_jump':
      return `${check.side} than ${shown(check.was)} of ${check.since}`;
    case 'looks_like_index':
      return `${shown(check.suggestion)}?`;
    case 'firmer_stands':
      return check.stands;
    case 'same_as_last_year':
      return '';
  }
};

/** Each check as «unusual_month of 122.4: larger than 40». */
export const askedOf = (typed: Partial<EntryContent>, asking: Asking): string[] =>
  checksFor(typed, asking).map((check) => `${check.check} of ${check.about}: ${said(check)}`.trim());

/** The one check of a kind; «–» where it is not asked. */
export const askedFor = (kind: EntryCheck['check'], typed: Partial<EntryContent>, asking: Asking): string => {
  const found = checksFor(typed, asking).find(({ check }) => check === kind);
  return found === undefined ? '–' : said(found);
};
