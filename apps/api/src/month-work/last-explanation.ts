import type { MonthlyExplanation, Period, Submission } from '@ve-dich/domain';

type Explained = MonthlyExplanation & { readonly period: Period };

/** The last explanation anybody has written in months' forms, with its month; `null` where nobody has. */
export const lastWritten = (submissions: readonly Submission[]): Explained | null => {
  const last = submissions
    .filter(({ content }) => content.explanation.text.trim() !== '')
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1);
  return last === undefined ? null : { period: last.period, ...last.content.explanation };
};

/** The last explanation among months' forms that its unit has sent, with its month; `null` where none was. */
export const lastExplanation = (submissions: readonly Submission[]): Explained | null =>
  lastWritten(submissions.filter(({ state }) => state === 'submitted' || state === 'approved'));
