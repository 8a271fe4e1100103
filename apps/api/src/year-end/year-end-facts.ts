/** What the end of a year is decided on: every judged row with its value, its proposal, its verdicts and its explanation. */
import {
  figuresOfTheYear,
  isCounted,
  isInForce,
  kindRules,
  lastVerdict,
  monthIn,
  occasionAt,
  periodOf,
  standingVerdict,
  weakestVintage,
  yearEndProposal,
  yearEndStage,
  yearVintage,
  type ClosingMember,
  type ConfirmedVerdict,
  type Figure,
  type Instant,
  type Month,
  type Period,
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
  /** Names the versions of figure and target that all of this rests on. */
  readonly basis: string;
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
  /** Months that are still open, or reopened for a correction. */
  readonly collecting: readonly Period[];
  readonly rows: readonly JudgedRow[];
};

/** The month that holds the year's value: that was judged, or the last that is due. */
const closingMonth = ({ indicator, now }: MemberYear): Month =>
  now.judgedMonth ?? indicator.dueMonths.at(-1) ?? 12;
const closingFigure = (year: MemberYear): Figure | null => monthIn(year.series, closingMonth(year)).figure;

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
      { year, ...member.now },
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
      ? yearVintage(member.indicator, member.series, closingMonth(member))
      : weakestVintage(children.map((child) => vintageOf(child.year)));
  };
  // Every version a row rests on: another one of any of them is another thing to judge.
  const basisOf = (member: MemberYear): string =>
    [
      [
        member.target?.version ?? '-',
        ...figuresOfTheYear(member.indicator, member.series, closingMonth(member)).map(
          (figure) => figure?.sequence ?? '-',
        ),
      ].join(':'),
      ...childrenOf(member).map((child) => basisOf(child.year)),
    ].join('/');
  const explanations = await repositories.targetSets.explanations(book.targetSet.id);
  return {
    book,
    stage: yearEndStage(book.targetSet.state, opensAt, now),
    opensAt,
    collecting: book.calendar
      .filter(
        ({ period, state }) =>
          state !== 'locked' ||
          book.reopenings.some((each) => each.period === period && isInForce(each, now)),
      )
      .map(({ period }) => period),
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
          basis: basisOf(row.year),
          conference,
          official,
          standing: standingVerdict(book.verdicts, indicator.id),
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

/**
 * Whether the conference's verdict was confirmed on other versions of figures or target, or against another proposal, than
 * there are now. Of a closed year nothing is stale: what is known since is for the verdict on official figures.
 */
export const isStale = (
  stage: YearEndStage,
  { conference, proposed, figure, basis }: Pick<JudgedRow, 'conference' | 'proposed' | 'figure' | 'basis'>,
): boolean =>
  stage === 'open' &&
  conference !== null &&
  (conference.proposed !== proposed ||
    (conference.basis === null ? conference.figureId !== (figure?.id ?? null) : conference.basis !== basis));

/** A row as the rule of closing sees it: a verdict on a figure that has changed is none. */
export const closingMember = (stage: YearEndStage, row: JudgedRow): ClosingMember => ({
  code: row.year.indicator.code,
  verdict: isStale(stage, row) ? null : (row.standing?.confirmed ?? null),
  explanation: row.explanation?.content ?? null,
});
