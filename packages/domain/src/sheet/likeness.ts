/**
 * How alike two names are, and whether they can be one name mistyped.
 *
 * The measure is the mean of two Sørensen–Dice coefficients, of the names' pairs of neighbouring letters and of their
 * words: 2·shared / (all of one + all of the other), in thousandths from 0 to 1000. Letters forgive a slip of the finger,
 * words keep «một chữ khác» from drowning in a long name.
 *
 * A measure alone does not tell a slip from another word: «giá trị sản xuất công nghiệp» and «… nông nghiệp» are 0,88
 * alike. So `sameWords` looks at what differs.
 */

const pairsOf = (key: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** How much two bags have in common. */
const shared = (left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number => {
  let both = 0;
  for (const [each, count] of left) both += Math.min(count, right.get(each) ?? 0);
  return both;
};

/** A name prepared for comparison with many. */
export type NameProfile = {
  readonly key: string;
  readonly words: readonly string[];
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly pairCount: number;
};

/** @param key words folded and joined by single spaces */
export const profileOf = (key: string): NameProfile => {
  const words = key === '' ? [] : key.split(' ');
  return {
    key,
    words,
    wordCounts: countsOf(words),
    pairs: pairsOf(key),
    pairCount: Math.max(0, key.length - 1),
  };
};

/** How alike two names are, in thousandths; whole numbers throughout, so that every machine says the same. */
export const likeness = (left: NameProfile, right: NameProfile): number => {
  if (left.key === right.key) return 1000;
  const words = left.words.length + right.words.length;
  const pairs = left.pairCount + right.pairCount;
  if (words === 0 || pairs === 0) return 0;
  const sharedWords = shared(left.wordCounts, right.wordCounts);
  // Names without a word in common are not compared letter by letter: they are no candidates.
  if (sharedWords === 0) return 0;
  const sharedPairs = shared(left.pairs, right.pairs);
  return Math.floor((1000 * (sharedPairs * words + sharedWords * pairs)) / (pairs * words));
};

/** Words that add nothing to a name. «Tổng» does: all there are is a level, and how many are new is not. */
const FILLERS: ReadonlySet<string> = new Set(['so', 'cua', 'va', 'cac', 'nhung']);

/** A Vietnamese syllable, folded: onset, vowels, final. What is built so is a word and no slip of the finger. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uai|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)(?:ch?|m|ng?|nh|p|t)?$/;

/** True where one letter was left out, put in, changed, or two changed places. */
const isOneSlip = (left: string, right: string): boolean => {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return (
    Math.max(a.length, b.length) <= 1 || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
  );
};

/** The words of one name that the other has not, fillers left out. */
const wordsLeft = (of: NameProfile, other: NameProfile): string[] => {
  const rest = new Map(other.wordCounts);
  return of.words.filter((word) => {
    const left = rest.get(word) ?? 0;
    if (left > 0) {
      rest.set(word, left - 1);
      return false;
    }
    return !FILLERS.has(word);
  });
};

/**
 * True where a label can only be a name mistyped: it has the name's words, but for fillers and for words that are none
 * (no syllable, no number) and one slip away from a syllable of the name's. «cng nghiệp» may be «công nghiệp»; «nông
 * nghiệp» is something else, «CPI» is not «PCI», and any word more or less makes another name.
 */
export const sameWords = (label: NameProfile, name: NameProfile): boolean => {
  const missing = wordsLeft(name, label);
  for (const word of wordsLeft(label, name)) {
    if (SYLLABLE.test(word) || /\d/.test(word)) return false;
    const at = missing.findIndex((meant) => SYLLABLE.test(meant) && isOneSlip(word, meant));
    if (at === -1) return false;
    missing.splice(at, 1);
  }
  return missing.length === 0;
};
