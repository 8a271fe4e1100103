import type { MonthlyExplanation, Period, Submission } from '@ve-dich/domain';

/** The last explanation among months' forms that its unit has sent, with its month; `null` where none was. */
export const lastExplanation = (
  submissions: readonly Submission[],
): (MonthlyExplanation & { readonly period: Period }) | null => {
  const sent = submissions
    .filter(
      ({ state, content }) =>
        (state === 'submitted' || state === 'approved') && content.explanation.text.trim() !== '',
    )
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1);
  return sent === undefined ? null : { period: sent.period, ...sent.content.explanation };
};
