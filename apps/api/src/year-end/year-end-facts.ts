/** What the end of a year is decided on: every judged row with its value, its proposal, its verdicts and its explanation. */
import {
  isCounted,
  kindRules,
  lastVerdict,
  monthIn,
  occasionAt,
  periodOf,
  yearEndProposal,
  yearEndStage,
  type ClosingMember,
  type ConfirmedVerdict,
  type Figure,
  type Instant,
  type ReadingScope,
  type Verdict,
  type Vintage,
  type WrittenExplanation,
  type YearEndStage,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { readBook, type Book } from '../assessments/book.ts';
import { assessBook } from '../assessments/compose-dashboard.ts';
import { isPart } from '../target-sets/target-set.ts';

type MemberYear = ReturnType<typeof assessBook>[number]['year'];

export type JudgedRow = {
  readonly number: string;
  readonly year: MemberYear;
  /** The version the year is judged by; `null` where there is none, or where the row follows from those below it. */
  readonly figure: Figure | null;
  /** Of what the year is judged by, children included. */
  readonly vintage: Vintage | null;
  readonly proposed: Verdict | null;
  readonly conference: ConfirmedVerdict | null;
  readonly official: ConfirmedVerdict | null;
  /** What was confirmed last, on either occasion. */
  readonly standing: ConfirmedVerdict | null;
  readonly explanation: WrittenExplanation | null;
};

export type YearEndFacts = {
  readonly book: Book;
  readonly stage: YearEndStage;
  /** `null` where the calendar has no December. */
  readonly opensAt: Instant | null;
  readonly isDecemberLocked: boolean;
  readonly rows: readonly JudgedRow[];
};

/** The version that holds the year's value: of the month that was judged, or of the last that is due. */
const closingFigure = ({ indicator, series, now }: MemberYear): Figure | null =>
  monthIn(series, now.judgedMonth ?? indicator.dueMonths.at(-1) ?? 12).figure;

/** The weakest of several: official only where all are. */
const weakest = (vintages: readonly (Vintage | null)[]): Vintage | null => {
  if (vintages.length === 0 || vintages.includes(null)) return null;
  return (['estimate', 'preliminary', 'official'] as const).find((each) => vintages.includes(each)) ?? null;
};

/**
 * Reads the end of a year.
 * @returns `null` where there is no such year
 */
export const readYearEndFacts = async (
  repositories: ReadingRepositories,
  asked: {
    readonly year: number;
    readonly set: string | undefined;
    readonly scope: ReadingScope;
    readonly now: Instant;
  },
): Promise<YearEndFacts | null> => {
  const { year, set, scope, now } = asked;
  const book = await readBook(repositories, year, set, scope);
  if (book === null) return null;
  const december = book.calendar.find(({ period }) => period === periodOf(year, 12)) ?? null;
  const opensAt = december?.opensAt ?? null;
  const all = assessBook(book, 12, now);
  const proposalOf = ({ year: member }: (typeof all)[number]): Verdict | null =>
    yearEndProposal(
      member.indicator,
      member.target,
      member.now,
      childrenOf(member).map(proposalOf),
      book.rule,
    );
  const childrenOf = ({ indicator }: MemberYear): typeof all =>
    kindRules(indicator.kind).verdict === 'of_children'
      ? all.filter(({ year: { member } }) => member.judged && member.parentIndicatorId === indicator.id)
      : [];
  const vintageOf = (member: MemberYear): Vintage | null => {
    const children = childrenOf(member);
    return children.length === 0
      ? (closingFigure(member)?.vintage ?? null)
      : weakest(children.map((child) => vintageOf(child.year)));
  };
  const explanations = await repositories.targetSets.explanations(book.targetSet.id);
  return {
    book,
    stage: yearEndStage(book.targetSet.state, opensAt, now),
    opensAt,
    isDecemberLocked: december?.state === 'locked',
    rows: all
      .filter(({ year: { member } }) => isCounted({ judged: member.judged, isPart: isPart(member) }))
      .map((row): JudgedRow => {
        const { indicator } = row.year;
        const conference = lastVerdict(book.verdicts, indicator.id, 'conference');
        const official = lastVerdict(book.verdicts, indicator.id, 'official');
        return {
          number: row.number,
          year: row.year,
          figure: closingFigure(row.year),
          vintage: vintageOf(row.year),
          proposed: proposalOf(row),
          conference,
          official,
          standing: official ?? conference,
          explanation: explanations.findLast(({ indicatorId }) => indicatorId === indicator.id) ?? null,
        };
      }),
  };
};

/** The verdict of the occasion that a confirmation made now would be of. */
export const ofOccasion = (stage: YearEndStage, row: JudgedRow): ConfirmedVerdict | null =>
  occasionAt(stage) === 'official' ? row.official : row.conference;

/** Whether a miss is to be explained: it was confirmed as one, or nobody has confirmed it and the rule proposes it. */
export const isMiss = ({ standing, proposed }: JudgedRow): boolean =>
  (standing === null ? proposed : standing.confirmed) === 'final_missed';

/** A row as the rule of closing sees it. */
export const closingMember = (row: JudgedRow): ClosingMember => ({
  code: row.year.indicator.code,
  verdict: row.standing?.confirmed ?? null,
  explanation: row.explanation?.content ?? null,
});
