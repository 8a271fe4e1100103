/** A row of the form with everything the domain says of what is typed in it. */
import type { EntryForm, EntryRow } from '@ve-dich/contract';
import {
  bestKnown,
  formStateOf,
  isBlank,
  monthIn,
  monthOf,
  previewEntry,
  seriesOf,
  yearOf,
  type Assessment,
  type EntryContent,
  type EntryPreview,
  type Month,
  type PreviewFacts,
  type Quantity,
  type SubmissionState,
} from '@ve-dich/domain';
import { isKnown, previewFactsOf } from '../../../api/entry-facts.ts';
import type { Line } from '../desk/line.ts';
import type { ReadOnly } from './access.ts';

/** The last month before this one whose value is known. */
type Before = { readonly month: Month; readonly value: Quantity };

export type RowView = {
  readonly row: EntryRow;
  readonly line: Line;
  /** Of its form, or «approved» where what stands for the month came without one. */
  readonly state: SubmissionState | null;
  readonly facts: PreviewFacts;
  /** With every key pressed: the derived number, the bar, the status. */
  readonly live: EntryPreview;
  /** As of the last pause: questions, faults, demands. Asked in the middle of a number they would be about half of it. */
  readonly settled: EntryPreview;
  /** As it will stand; `null` where there is no figure yet, or one that is wrong: of that nothing is judged. */
  readonly assessment: Assessment | null;
  /** `null`: it can be typed in. */
  readonly readOnly: ReadOnly;
  readonly before: Before | null;
  /** Two fields, of which either follows from the other; a level has one. */
  readonly isSum: boolean;
};

const beforeOf = ({ figures, indicator, period }: PreviewFacts): Before | null => {
  const series = seriesOf(indicator.accumulation, yearOf(period), figures, undefined, indicator.dueMonths);
  const known = series.months.filter((each) => each.month < monthOf(period) && each.toDate !== null).at(-1);
  return known === undefined || known.toDate === null ? null : { month: known.month, value: known.toDate };
};

/** What a row is compared with, worked out once as long as the server says nothing new. */
const groundOf = (row: EntryRow, form: EntryForm) => {
  const facts = previewFactsOf(row, form.calendar, form.rule);
  const previews = new WeakMap<EntryContent, EntryPreview>();
  return {
    facts,
    before: beforeOf(facts),
    preview: (content: EntryContent): EntryPreview => {
      const known = previews.get(content);
      if (known !== undefined) return known;
      const made = previewEntry(facts, content);
      previews.set(content, made);
      return made;
    },
  };
};

/** Of what stands without a form nothing is asked: nobody is putting it down. */
const unasked = (preview: EntryPreview): EntryPreview => ({
  ...preview,
  read: { ...preview.read, faults: [] },
  checks: [],
  demands: [],
  isBehind: false,
});

/** Makes the views of a form's rows; what a row's content has not changed is not worked out again. */
export const rowViewsOf = (form: EntryForm) => {
  const grounds = new Map(form.rows.map((row) => [row.code, groundOf(row, form)]));
  return (row: EntryRow, line: Line, readOnly: ReadOnly): RowView => {
    const ground = grounds.get(row.code) ?? groundOf(row, form);
    const figure = { state: line.state, isKnown: isKnown(row, form.calendar.period) };
    const isOnlyRead = line.state === null && figure.isKnown && readOnly !== null;
    const previewOf = (content: EntryContent): EntryPreview =>
      isOnlyRead ? unasked(ground.preview(content)) : ground.preview(content);
    const live = previewOf(line.content);
    return {
      row,
      line,
      state: formStateOf(figure, line.content),
      facts: ground.facts,
      live,
      assessment: live.read.faults.some(({ field }) => field !== 'asOf') ? null : live.assessment,
      settled: previewOf(line.settled),
      readOnly,
      before: ground.before,
      isSum: row.accumulation === 'sum',
    };
  };
};

/** The figure that stands for the month by what is approved: what a correction replaces. */
export const standingOf = ({ facts }: RowView): Quantity | null => {
  const standing = bestKnown(facts.figures.filter(({ period }) => period === facts.period));
  if (standing === null) return null;
  const { indicator, period, figures } = facts;
  const series = seriesOf(indicator.accumulation, yearOf(period), figures, undefined, indicator.dueMonths);
  return monthIn(series, monthOf(period)).toDate;
};

/** Where a row stands in what is still to be done. */
export type Condition =
  | 'approved'
  | 'submitted'
  | 'handed'
  | 'returned'
  | 'blank'
  | 'wrong'
  | 'explain'
  | 'note'
  | 'answer'
  | 'complete';

/** What is still to be done about a row, the gravest first. */
export const conditionOf = ({ line: { content }, state, settled }: RowView): Condition => {
  if (state === 'approved' || state === 'submitted') return state;
  if (isBlank(content)) return state === 'returned' ? 'returned' : 'blank';
  if (settled.read.reading === null || settled.read.faults.length > 0) return 'wrong';
  if (settled.demands.some((demand) => demand !== 'note')) return 'explain';
  if (settled.demands.length > 0) return 'note';
  if (settled.checks.some(({ answered }) => !answered)) return 'answer';
  return state === 'handed' ? 'handed' : 'complete';
};

/** True where nothing more has to be typed. A question that nobody answered does not stand in the way. */
export const isDone = (view: RowView): boolean =>
  ['approved', 'submitted', 'handed', 'answer', 'complete'].includes(conditionOf(view));

/** True where cause and measures are asked for, or have been given. */
export const wantsExplanation = ({ settled, line }: RowView): boolean => {
  const { causes, text, measures } = line.content.explanation;
  return settled.isBehind || causes.length > 0 || text !== '' || measures !== '';
};

/** True where a note is asked for, or has been written. */
export const wantsNote = ({ settled, line }: RowView): boolean =>
  line.content.note !== '' || settled.demands.includes('note');

/** True where there is something to say before a row's fields: returned, refused, two versions, locked, corrected. */
export const hasNotes = ({ line, readOnly, facts }: RowView): boolean =>
  line.state === 'returned' ||
  line.phase === 'conflict' ||
  line.phase === 'refused' ||
  readOnly !== null ||
  facts.figures.some(({ period }) => period === facts.period);
