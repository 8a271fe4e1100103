/**
 * What units of the demo state about the rhythm of their year when they draw a path. All of it is illustrative; public
 * investment keeps within what provinces reached by the ends of quarters over many years (`bac-kan.md` §6).
 */

/** Percent of the year's target by the end of each month. */
type Shares = readonly string[];

/** Of what adds up: shares nobody divided by twelve. */
export const SEASONS: Readonly<Record<string, Shares>> = {
  'ct-03': ['4.5', '11', '19', '27', '35', '43', '50', '57', '65', '74', '84', '100'],
  'ct-04': ['1', '5', '13', '20', '27.5', '36', '43', '52', '61.5', '71.5', '84', '100'],
  'ct-05': ['7.2', '14', '21.5', '29', '36.8', '44.6', '52.5', '60.5', '69', '79', '89', '100'],
  'ct-07': ['7.8', '15.2', '22.8', '31', '39.2', '47.6', '56', '64.5', '73.2', '82', '90.8', '100'],
  'ct-08': ['6', '12', '22', '31', '40', '50', '58', '66.5', '75', '83.5', '92', '100'],
  'ct-10': ['5', '12', '23', '33', '42', '51', '60', '68', '77', '85', '93', '100'],
  'ct-11': ['8', '13', '22', '31', '40', '50', '58', '67', '76', '84', '92', '100'],
  'ct-13': ['19', '42', '47', '52', '57.5', '63', '69', '76', '82', '88', '94', '100'],
  'ct-16': ['5.5', '11', '20', '28.5', '37', '46', '55', '64', '73', '82', '91', '100'],
  'ct-22': ['0', '5', '15', '32', '54', '76', '90', '97', '100', '100', '100', '100'],
  'ct-26': ['8', '16', '24', '32', '40', '48', '58', '66', '74', '82', '91', '100'],
  'ct-27': ['4', '10', '17', '25', '36', '46', '54', '61', '72', '80', '89', '100'],
  'ct-29': ['2', '6', '13', '21', '30', '39', '47', '56', '66', '76', '88', '100'],
};

/**
 * Whose year has a rhythm of nature or of the market: paths follow the unit's own earlier years as soon as the book has
 * some. The others follow a programme (the budget, the plan of investment, of admissions, of inspections, of placements)
 * or, as visitors, years that were not alike: their seasons stay stated.
 */
export const FOLLOWS_OWN_YEARS: ReadonlySet<string> = new Set([
  'ct-05',
  'ct-07',
  'ct-08',
  'ct-10',
  'ct-11',
  'ct-22',
  'ct-26',
  'td-06a',
  'td-06b',
  'td-06c',
]);

/** Of what is recognised in rounds, most of them late in the year: how many in each month. */
export const ROUNDS: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>> = {
  'ct-09': {
    2022: [0, 0, 0, 0, 5, 3, 4, 3, 3, 3, 3, 6],
    2023: [0, 0, 0, 0, 3, 2, 3, 2, 2, 2, 2, 4],
    2024: [0, 0, 0, 0, 3, 2, 3, 2, 2, 2, 2, 4],
  },
  'ct-12': {
    2022: [0, 0, 0, 0, 1, 0, 1, 0, 2, 1, 1, 1],
    2023: [0, 0, 0, 0, 2, 1, 1, 2, 3, 2, 3, 3],
    2024: [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2],
  },
  'ct-18': {
    2022: [0, 0, 0, 1, 2, 1, 1, 1, 2, 2, 3, 2],
    2023: [0, 0, 0, 3, 2, 2, 3, 2, 3, 4, 5, 5],
    2024: [0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2],
  },
};
