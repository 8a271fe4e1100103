/**
 * The illustrative shape of the indicators that add up: running totals the months must pass through, and how months
 * between two of them share the difference. Published totals and months come from `published.ts` and take their place
 * among these. The last point of a year is the last month reported.
 */
import type { Month } from '@ve-dich/domain';

type Point = readonly [month: Month, toDate: string];
type RunningTotals = {
  /** The indicator whose months these are too, where one count stands in two rows. */
  readonly sameAs?: string;
  /** Decimals of the generated months: what the unit would report. */
  readonly scale: number;
  /** Weight of each month, January first. */
  readonly season: readonly number[];
  readonly years: Readonly<Record<number, readonly Point[]>>;
};

/** Running totals from January on, one for each month reported. */
const each = (...totals: readonly string[]): readonly Point[] =>
  totals.map((total, index): Point => [(index + 1) as Month, total]);

const EVEN = [8, 7, 8, 8, 8, 9, 8, 8, 8, 8, 9, 11] as const;
const LATE = [2, 3, 6, 6, 7, 9, 8, 8, 10, 10, 12, 19] as const;

const MONEY: Readonly<Record<string, RunningTotals>> = {
  'ct-03': {
    scale: 1,
    season: [6, 6, 8, 8, 8, 9, 8, 8, 8, 8, 9, 19],
    years: {
      2022: [
        [3, '196.4'],
        [5, '338.2'],
        [9, '583.5'],
        [11, '731'],
      ],
      2023: [
        [3, '158.3'],
        [6, '338.6'],
        [11, '691.2'],
      ],
      2024: each('40', '104.6', '164', '214.5', '283', '352.4', '418.2', '461'),
    },
  },
  'ct-04': {
    scale: 3,
    season: LATE,
    years: {
      2022: [
        [3, '268.94'],
        [6, '688.2'],
        [9, '1118.75'],
        [11, '1421.306'],
      ],
      2023: [
        [1, '14.2'],
        [3, '171.8'],
        [6, '497.3'],
        [11, '1284.6'],
        [12, '1905.4'],
      ],
      2024: each('12.4', '68.52', '203.8', '289.635', '421.306', '556.812', '658', '742.46'),
    },
  },
  'ct-05': {
    scale: 3,
    season: [8, 7, 8, 8, 8, 8, 8, 8, 9, 9, 9, 10],
    years: {
      2022: [
        [3, '341.62'],
        [9, '1096.863'],
        [11, '1414.35'],
      ],
      2023: [
        [1, '128.4'],
        [3, '386.004'],
        [7, '930.6'],
        [8, '1061.633'],
      ],
      2024: each('194.97', '303.48', '435', '585.21', '738.64', '896.74', '1051.4'),
    },
  },
  'ct-07': {
    scale: 3,
    season: [9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 10],
    years: {
      2022: [
        [1, '495.73'],
        [2, '934.2'],
        [12, '6800'],
      ],
      2023: [
        [6, '4163.4'],
        [11, '7745.2'],
      ],
      2024: each('887.968', '1672.35', '2434.2', '3251.406', '4078.93', '4921.318', '5778.04'),
    },
  },
  'ct-08': {
    scale: 3,
    season: EVEN,
    years: {
      2022: [[6, '17.62']],
      2023: [
        [1, '1.647'],
        [6, '11.93'],
        [12, '24.8'],
      ],
      2024: each('1.908', '4.986', '9.77', '12.354', '15.207', '17.941', '20.436'),
    },
  },
};

const ACCIDENTS: RunningTotals = {
  scale: 0,
  season: [10, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9],
  years: {
    2022: [[12, '43']],
    2023: [[12, '39']],
    2024: each('2', '5', '8', '11', '14', '17', '20', '22'),
  },
};

const COUNTS: Readonly<Record<string, RunningTotals>> = {
  'ct-09': {
    scale: 0,
    season: LATE,
    years: {
      2022: [
        [3, '0'],
        [6, '14'],
        [8, '14'],
        [9, '31'],
        [11, '38'],
      ],
      2023: [
        [4, '0'],
        [6, '6'],
        [7, '8'],
        [10, '8'],
        [11, '10'],
        [12, '20'],
      ],
      2024: each('0', '0', '0', '0', '4', '6', '9', '9'),
    },
  },
  'ct-10': {
    scale: 0,
    season: EVEN,
    years: {
      2022: [
        [6, '27'],
        [12, '58'],
      ],
      2023: [[6, '31']],
      2024: each('3', '7', '13', '18', '24', '33', '37', '41'),
    },
  },
  'ct-11': {
    scale: 0,
    season: EVEN,
    years: {
      2022: [
        [9, '84'],
        [12, '112'],
      ],
      2023: [
        [6, '57'],
        [12, '110'],
      ],
      2024: each('9', '15', '27', '37', '48', '57', '66'),
    },
  },
  'ct-12': {
    scale: 0,
    season: EVEN,
    years: {
      2022: [
        [10, '0'],
        [11, '0'],
        [12, '1'],
      ],
      2023: [
        [10, '0'],
        [11, '2'],
      ],
      2024: each('0', '0', '0', '0', '0', '0', '1'),
    },
  },
  'ct-18': {
    scale: 0,
    season: LATE,
    years: {
      2022: [
        [4, '0'],
        [6, '1'],
        [10, '2'],
        [12, '4'],
      ],
      2023: [
        [3, '0'],
        [5, '4'],
        [6, '6'],
        [8, '9'],
        [9, '13'],
        [11, '21'],
        [12, '29'],
      ],
      2024: each('0', '0', '1', '1', '2', '4', '5'),
    },
  },
  'ct-26': ACCIDENTS,
  'ct-27': {
    scale: 0,
    season: [4, 6, 7, 8, 11, 10, 8, 7, 11, 8, 9, 11],
    years: {
      2022: [
        [6, '447'],
        [12, '1012'],
      ],
      2023: [
        [6, '412'],
        [12, '968'],
      ],
      2024: each('26', '76', '128', '176', '262', '318', '385'),
    },
  },
  'ct-29': {
    scale: 0,
    season: [2, 4, 7, 8, 9, 9, 8, 9, 10, 10, 12, 12],
    years: {
      2022: [
        [6, '124'],
        [12, '305'],
      ],
      2023: [
        [6, '131'],
        [12, '320'],
      ],
      2024: each('8', '22', '46', '72', '101', '131', '158', '176'),
    },
  },
};

const AMOUNTS: Readonly<Record<string, RunningTotals>> = {
  'ct-13': {
    scale: 0,
    season: [10, 10, 8, 9, 9, 10, 10, 9, 9, 8, 7, 7],
    years: {
      2022: [
        [1, '0'],
        [12, '520460'],
      ],
      2023: [
        [1, '164800'],
        [12, '812400'],
      ],
      2024: each('158120', '352260', '396540', '441080', '482510', '521930', '553820'),
    },
  },
  'ct-16': {
    scale: 0,
    season: EVEN,
    years: {
      2022: [
        [6, '2790'],
        [12, '6105'],
      ],
      2023: [
        [6, '2868'],
        [12, '6214'],
      ],
      2024: each('331', '662', '1196', '1714', '2252', '2794'),
    },
  },
  'ct-22': {
    scale: 0,
    season: [0, 5, 10, 17, 22, 22, 14, 7, 3, 1, 1, 1],
    years: {
      2022: [
        [1, '0'],
        [2, '180'],
        [7, '2984'],
        [9, '3942'],
        [12, '4012'],
      ],
      2023: [
        [1, '0'],
        [8, '4096'],
        [10, '4486'],
        [11, '4512'],
        [12, '4512'],
      ],
      2024: each('0', '185', '541', '1312', '2246', '3268', '4347', '4612'),
    },
  },
};

/** Traffic safety, as it is followed: the same accidents as indicator 26, with those killed and injured in them. */
const SAFETY: Readonly<Record<string, RunningTotals>> = {
  'td-06a': { ...ACCIDENTS, sameAs: 'ct-26' },
  'td-06b': {
    ...ACCIDENTS,
    years: {
      2022: [[12, '20']],
      2023: [[12, '18']],
      2024: each('1', '2', '4', '5', '6', '8', '11', '12'),
    },
  },
  'td-06c': {
    ...ACCIDENTS,
    years: {
      2022: [[12, '46']],
      2023: [[12, '42']],
      2024: each('2', '6', '9', '12', '15', '18', '21'),
    },
  },
};

export const RUNNING_TOTALS: Readonly<Record<string, RunningTotals>> = {
  ...MONEY,
  ...COUNTS,
  ...AMOUNTS,
  ...SAFETY,
};
