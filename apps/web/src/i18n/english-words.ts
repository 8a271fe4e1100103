/** How English joins numbers and words. */

const NBSP = '\u00A0';

/** «1 day», «3 days»: the count arrives formatted. */
export const plural = (count: string, one: string, other: string): string =>
  `${count} ${count === '1' ? one : other}`;

/** Units whose plural is a plain «s»: «communes», not «ha», «billion VND» or «companies». */
const PLAIN_PLURAL = /^[a-z]+(?<!ie|ss|x|ch|sh|s)s$/;

/** A value with its unit: «18.4%», «395.4 billion VND», «1 commune», «3 communes». */
export const englishAmount = (value: string, unit: string): string => {
  if (unit === '%') return `${value}%`;
  const isOne = /^[+\u2212]?1$/.test(value) && PLAIN_PLURAL.test(unit);
  return `${value}${NBSP}${isOne ? unit.slice(0, -1) : unit}`;
};
