/** How the verdicts of a year add up, by group and in all. */
import type { FinalCount, YearEnd, YearEndRow } from '@ve-dich/contract';
import { countVerdicts, reconcile } from '@ve-dich/domain';

type Occasion = YearEnd['occasion'];

/** The verdict of an occasion; on official figures what the conference said stands where nobody has confirmed again. */
const verdictOf = ({ conference, official }: YearEndRow, occasion: Occasion) =>
  (occasion === 'official' ? (official ?? conference) : conference)?.confirmed ?? null;

export type GroupCount = {
  readonly name: YearEnd['groups'][number]['name'] | null;
  readonly count: FinalCount;
};

/** One count per group, and that of all rows (`name` is null) last. */
export const countsOf = ({ year, rows, groups }: YearEnd, occasion: Occasion): readonly GroupCount[] => {
  const of = (some: readonly YearEndRow[]): FinalCount =>
    countVerdicts(
      year,
      some.map((row) => verdictOf(row, occasion)),
    );
  return [
    ...groups.map(({ code, name }) => ({ name, count: of(rows.filter(({ group }) => group === code)) })),
    { name: null, count: of(rows) },
  ];
};

/**
 * What the document says it sets, against what the groups add up to.
 * @returns `null` where they agree, where it says nothing, or where not all rows are shown
 */
export const misfitOf = (end: YearEnd): { readonly stated: number; readonly sum: number } | null => {
  const { stated } = end.targetSet;
  if (stated === null || !end.isWhole) return null;
  const { sum, reconciles } = reconcile(
    stated,
    countsOf(end, 'conference')
      .filter(({ name }) => name !== null)
      .map(({ count }) => count.total),
  );
  return reconciles ? null : { stated, sum };
};

/** The count of the conference, as the closing of the year is confirmed with. */
export const conferenceCount = (end: YearEnd): FinalCount =>
  countVerdicts(
    end.year,
    end.rows.map((row) => verdictOf(row, 'conference')),
  );

/** The verdict that is confirmed next is of this occasion: the last one of it, if any. */
export const lastOf = (end: Pick<YearEnd, 'occasion'>, row: YearEndRow): YearEndRow['conference'] =>
  end.occasion === 'official' ? row.official : row.conference;

/** Rows that can be confirmed as proposed at once: nobody has given this occasion's verdict yet. */
export const confirmable = (end: YearEnd): readonly YearEndRow[] =>
  end.rows.filter(
    (row) => row.proposed !== null && lastOf(end, row) === null && row.may.includes('verdict.confirm'),
  );
