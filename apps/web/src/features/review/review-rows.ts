/** The rows of a month at the office: where each is on its way, what it says, and what a reviewer should look at. */
import type { EntryCalendar, EntryRow, IndicatorRow, Review } from '@ve-dich/contract';
import {
  dueStateOf,
  isUnsent,
  lastDayOf,
  previewEntry,
  type Demand,
  type DueState,
  type EntryContent,
  type EntryFault,
  type EntryPreview,
  type Figure,
  type PreviewFacts,
} from '@ve-dich/domain';
import { isKnown, previewFactsOf } from '../../api/entry-facts.ts';
import { previewRowOf, standingAssessment, standingFigure } from '../../api/preview-row.ts';
import type { ReviewTab } from '../../navigation/search-params.ts';
import { correctionOf, type Correction } from './correction.ts';
import { isSameExplanation } from './same-explanation.ts';

/** What a reviewer should look at before saying yes. A figure without any may be approved together with others. */
export type Caution =
  | { readonly caution: 'check'; readonly check: EntryPreview['checks'][number] }
  | { readonly caution: 'demand'; readonly demand: Demand }
  | { readonly caution: 'fault'; readonly fault: EntryFault }
  | { readonly caution: 'same_text'; readonly period: string };

export type ReviewRow = {
  readonly row: EntryRow;
  readonly tab: ReviewTab;
  /** The figure looked at: what was sent, or what stands where nothing was; `null` where there is neither. */
  readonly version: Figure | null;
  /** As the indicator will stand with it; `null` where there is no figure. */
  readonly shown: IndicatorRow | null;
  /** What stands for the month without it: shown beside a correction. */
  readonly standing: Figure | null;
  readonly cautions: readonly Caution[];
  /** What it does where it corrects something that stands; `null` where it does not. */
  readonly correction: Correction | null;
};

const TABS: Readonly<Record<DueState, ReviewTab>> = {
  owed: 'chua-nop',
  waiting: 'cho',
  returned: 'tra-lai',
  in: 'duyet',
};

/** Where a row is on its way. */
const tabOf = (row: EntryRow, period: string): ReviewTab =>
  TABS[dueStateOf({ state: row.submission?.state ?? null, isKnown: isKnown(row, period) })];

/** What an approved submission became is a version already; it is looked at as it was when it was decided on. */
const withoutItsOwn = (facts: PreviewFacts, row: EntryRow): PreviewFacts => {
  if (row.submission?.state !== 'approved') return facts;
  const last = facts.figures
    .filter((figure) => figure.period === facts.period)
    .reduce((latest, { sequence }) => Math.max(latest, sequence), 0);
  return {
    ...facts,
    figures: facts.figures.filter((figure) => figure.period !== facts.period || figure.sequence !== last),
  };
};

const versionOf = (facts: PreviewFacts, content: EntryContent, preview: EntryPreview): Figure | null =>
  preview.read.reading === null
    ? null
    : {
        id: 'sent',
        sequence: 1 + facts.figures.reduce((last, { sequence }) => Math.max(last, sequence), 0),
        indicatorId: facts.indicator.id,
        unitId: '',
        period: facts.period,
        reading: preview.read.reading,
        vintage: content.vintage,
        asOf: preview.read.asOf ?? lastDayOf(facts.period),
        recordedAt: '' as Figure['recordedAt'],
        recordedBy: '',
        supersedes: null,
        reason: content.note.trim() === '' ? null : content.note.trim(),
        sourceUrl: null,
        illustrative: false,
      };

const cautionsOf = (row: EntryRow, content: EntryContent, preview: EntryPreview): readonly Caution[] => [
  ...preview.read.faults.map((fault) => ({ caution: 'fault', fault }) as const),
  ...preview.checks.map((check) => ({ caution: 'check', check }) as const),
  ...preview.demands.map((demand) => ({ caution: 'demand', demand }) as const),
  ...(row.previousExplanation !== null && isSameExplanation(content.explanation, row.previousExplanation)
    ? [{ caution: 'same_text', period: row.previousExplanation.period } as const]
    : []),
];

/** A row as the desk sees it. What a unit is still typing is not looked at: it has not been said yet. */
const reviewRow = (row: EntryRow, calendar: EntryCalendar, rule: Review['rule']): ReviewRow => {
  const known = previewFactsOf(row, calendar, rule);
  const tab = tabOf(row, calendar.period);
  const { submission } = row;
  const asItStands = (): ReviewRow => {
    const version = standingFigure(known);
    const shown = version === null ? null : previewRowOf(row, known, null, standingAssessment(known));
    return { row, tab, version, shown, standing: null, cautions: [], correction: null };
  };
  if (submission === null || isUnsent(submission)) return asItStands();
  const facts = withoutItsOwn(known, row);
  const content = submission.content as EntryContent;
  const preview = previewEntry(facts, content);
  const version = versionOf(facts, content, preview);
  // What was approved is known, however it reads today.
  if (version === null && submission.state === 'approved') return asItStands();
  return {
    row,
    tab,
    version,
    shown:
      version === null || preview.assessment === null
        ? null
        : previewRowOf(row, facts, version, preview.assessment),
    standing: standingFigure(facts),
    cautions: cautionsOf(row, content, preview),
    correction: version === null ? null : correctionOf(facts, version),
  };
};

/** All rows of a month. */
export const reviewRows = ({ rows, calendar, rule }: Review): readonly ReviewRow[] =>
  rows.map((row) => reviewRow(row, calendar, rule));
