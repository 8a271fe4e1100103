/**
 * What a number format makes of a number: a day, a time, a percentage, or the number itself. Only that much: the digits
 * of a figure are the file's, however few of them the cell displays.
 */

export type NumberFormat =
  | { readonly form: 'number' }
  | { readonly form: 'day'; readonly withTime: boolean }
  | { readonly form: 'time' }
  | { readonly form: 'percent'; readonly decimals: number };

const PLAIN: NumberFormat = { form: 'number' };
const DAY: NumberFormat = { form: 'day', withTime: false };
const TIME: NumberFormat = { form: 'time' };

/** Formats that have a number and no words in the file; those of 27 to 58 are days in East Asia. */
const BUILT_IN = new Map<number, NumberFormat>([
  [9, { form: 'percent', decimals: 0 }],
  [10, { form: 'percent', decimals: 2 }],
  ...[14, 15, 16, 17].map((id) => [id, DAY] as const),
  ...[18, 19, 20, 21].map((id) => [id, TIME] as const),
  [22, { form: 'day', withTime: true }],
  ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, DAY] as const),
  ...[32, 33].map((id) => [id, TIME] as const),
]);

/** What is printed as it stands («"đồng"», «\-», «_)», «* ») and what colours, zones and currencies are named by. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** What a format's words say of positive numbers: «dd/mm/yyyy», «0.00%», «#,##0». */
export const readFormat = (words: string): NumberFormat => {
  const bare = (words.replace(LITERAL, '').split(';')[0] ?? '').toLowerCase();
  if (bare.includes('%')) {
    const decimals = /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0;
    return { form: 'percent', decimals };
  }
  if (bare.trim() === 'general' || ELAPSED.test(bare)) return PLAIN;
  const hasTime = /[hs]/.test(bare);
  if (/[yd]/.test(bare) || (bare.includes('m') && !hasTime)) return { form: 'day', withTime: hasTime };
  return hasTime ? TIME : PLAIN;
};

/** The format of a number in the file; `words` is what the file says of it itself. */
export const formatOf = (id: number, words: string | undefined): NumberFormat =>
  words === undefined ? (BUILT_IN.get(id) ?? PLAIN) : readFormat(words);
