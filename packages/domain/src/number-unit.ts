/** Units of measure as people write them after a number, and by how many tens one is another. */

/** Words before a unit that multiply it, as powers of ten; in both spellings where there are two. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** Other ways of writing a unit. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['đ', 'đồng'],
  ['₫', 'đồng'],
  ['vnd', 'đồng'],
  ['vnđ', 'đồng'],
]);

/**
 * A text as it is compared with another: one form of each letter («ồ» in one character or three, full width or half,
 * «m²» or «m2»), small letters, single spaces.
 */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

type Measure = { readonly power: number; readonly base: string };

/** «nghìn tỷ đồng» is 10¹² of «đồng». Of a scale alone («395,4 tỷ») one speaks of money, and of đồng. */
const measureOf = (unit: string): Measure => {
  const words = folded(unit).split(' ');
  const first = words.findIndex((word) => !SCALES.has(word));
  const scales = first === -1 ? words : words.slice(0, first);
  const base = words.slice(scales.length).join(' ');
  return {
    power: scales.reduce((power, word) => power + (SCALES.get(word) ?? 0), 0),
    base: first === -1 ? 'đồng' : (SPELLINGS.get(base) ?? base),
  };
};

/**
 * The power of ten by which a number in one unit becomes a number in another: −3 from «triệu đồng» to «tỷ đồng», 3 from
 * «nghìn người» to «người», 0 for two spellings of the same unit.
 * @returns `null` where they do not measure the same
 */
export const powerBetween = (from: string, to: string): number | null => {
  // What nearly every text has, and folding costs more than all the rest of reading.
  if (from === to) return 0;
  const [measured, wanted] = [measureOf(from), measureOf(to)];
  return measured.base === wanted.base ? measured.power - wanted.power : null;
};
