/**
 * The illustrative levels, rates and growth figures, by the month they are due in. `null` stands where a published
 * figure takes the place, or where nothing was reported.
 */
import type { Month } from '@ve-dich/domain';
import { monthly, type Level, type Levels } from './level.ts';
import { FOLLOWED_LEVELS } from './levels-followed.ts';
import { fromUnits, inUnits, pick, wholes } from './whole-units.ts';

/** Thousandths of the way at the end of each month, for rates that climb or fall a little every month. */
const STEPS = [70, 140, 220, 300, 390, 480, 580, 680, 770, 850, 930, 1000] as const;

/**
 * A year's monthly levels on the way from the year before's to its own, with one decimal. A long way wobbles a little;
 * on a short one a single digit would already be a large part of it.
 */
const climb = (key: string, from: string, to: string): readonly Level[] => {
  const start = inUnits(from, 1);
  const way = inUnits(to, 1) - start;
  const wobble = Math.abs(way) < 20 ? 0 : 25;
  return STEPS.map((step, index): Level => {
    const wobbled = index === 11 ? 1000 : step + pick(`${key} ${index}`, 0, wobble);
    return [(index + 1) as Month, fromUnits(start + wholes(way * wobbled + 500, 1000), 1)];
  });
};

export const LEVELS: Levels = {
  'ct-01': {
    2022: [[3, '4.06']],
    2023: [[9, '5.92']],
    2024: [
      [3, '5.6'],
      [6, '6.05'],
    ],
  },
  'ct-01a': {
    2022: [
      [3, '2.98'],
      [6, '3.2'],
      [9, '3.61'],
    ],
    2023: [
      [6, '4.02'],
      [9, '3.7'],
    ],
    2024: [
      [3, '3.62'],
      [6, '3.94'],
    ],
  },
  'ct-01b': {
    2022: [
      [3, '5.14'],
      [6, '6.35'],
      [9, '8.4'],
    ],
    2023: [[9, '9.27']],
    2024: [
      [3, '6.88'],
      [6, '7.21'],
    ],
  },
  'ct-01c': {
    2022: [
      [3, '4.11'],
      [6, '4.43'],
      [9, '5.72'],
    ],
    2023: [
      [6, '5.08'],
      [9, '5.6'],
    ],
    2024: [
      [3, '6.32'],
      [6, '6.97'],
    ],
  },
  'ct-02': { 2022: [], 2023: [], 2024: [] },
  'ct-06': {
    2022: monthly('4.12', '4.6', '5.04', '5.4', '6.02', '6.48', '6.9', '7.31', '7.6', '7.82', '7.94'),
    2023: monthly(
      '6.05',
      '11.84',
      '10.4',
      '10.22',
      '10.91',
      '11.63',
      '14.6',
      '16.02',
      '15.57',
      '14.9',
      '14.12',
      '13.4',
    ),
    2024: [
      [2, '9.82'],
      [4, '7.64'],
      [5, '8.93'],
      [6, '10.21'],
    ],
  },
  'ct-14': {
    2022: climb('ct-14 2022', '35', '51.6'),
    2023: climb('ct-14 2023', '51.6', '72.4'),
    2024: monthly('72.8', '73.2', '73.9', '74.4', '74.9', '75.6', '76.2', '76.5'),
  },
  'ct-15': { 2022: [[12, '2.6']], 2023: [], 2024: [] },
  'ct-17': { 2022: [[12, '47.2']], 2023: [[12, '48.5']], 2024: [] },
  'ct-19': { 2022: [[7, '95.8']], 2023: [[7, '96.6']], 2024: [] },
  'ct-20': {
    2022: climb('ct-20 2022', '95.2', '96.2'),
    2023: climb('ct-20 2023', '96.2', '96.5'),
    2024: monthly('96.5', '96.5', '96.6', '96.7', '96.7', '96.8', '96.8', '96.9'),
  },
  'ct-21': {
    2022: climb('ct-21 2022', '16.4', '16'),
    2023: climb('ct-21 2023', '16', '15.5'),
    2024: monthly('15.5', '15.5', '15.4', '15.4', '15.4', '15.3', '15.3'),
  },
  'ct-23': { 2022: [[12, '72.8']], 2023: [[12, '73.35']], 2024: [] },
  'ct-24': {
    2022: [
      [6, '97.9'],
      [12, '98.2'],
    ],
    2023: [
      [6, '98.3'],
      [12, '98.5'],
    ],
    2024: [[6, '98.7']],
  },
  'ct-25': {
    2022: climb('ct-25 2022', '90', '91.5'),
    2023: climb('ct-25 2023', '91.5', '92.6'),
    2024: monthly('92.7', '92.8', '92.8', '92.9', '93', '93.1', '93.2', '93.2'),
  },
  'ct-28': { 2022: [[12, '90.6']], 2023: [[12, '91']], 2024: [] },
  ...FOLLOWED_LEVELS,
};
