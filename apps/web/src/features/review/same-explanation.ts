/** Whether a month's explanation only repeats an earlier one: a reviewer should know (`ux.md` §4.4). */

type Explanation = { readonly text: string; readonly measures: string };

/** Spaces and line breaks make no difference to what is said. */
const said = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** True where both say the same, and say something. */
export const isSameExplanation = (now: Explanation, before: Explanation): boolean =>
  said(now.text) !== '' &&
  said(now.text) === said(before.text) &&
  said(now.measures) === said(before.measures);
