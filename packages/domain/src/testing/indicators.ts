/** Indicators of the province, each with its target and its path, in May, at a value that the test says. */
import type { AssessmentFacts } from '../assessment.ts';
import { quantity } from '../quantity.ts';
import type { Status } from '../vocabulary.ts';
import {
  bound,
  DIEM,
  facts,
  flatPath,
  onlyMonth,
  path,
  PHAN_TRAM,
  QUARTERLY,
  target,
  yearOf,
  YEARLY,
} from './build.ts';

const plan = target(bound('at_least', '1010'));

/** Budget revenue, plan 1.010, promised 400 by now, of which so much was collected by May. */
export const revenue = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({ target: plan, path: flatPath('400'), series: yearOf('sum', onlyMonth(5, value)), ...more });

export const accidents = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: {
      kind: 'lower_better',
      direction: 'lower',
      decimals: 0,
      unit: { vi: 'vụ', en: 'accidents' },
    },
    target: target(bound('at_most', '38')),
    path: flatPath('16'),
    series: yearOf('sum', onlyMonth(5, value)),
    ...more,
  });

export const insurance = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { kind: 'rate', accumulation: 'latest', unit: PHAN_TRAM },
    target: target(bound('at_least', '97'), { baseline: quantity('95') }),
    path: flatPath('96'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

export const grdp = (
  values: readonly (string | null)[],
  more: Parameters<typeof facts>[0] = {},
): AssessmentFacts =>
  facts({
    indicator: { kind: 'growth', accumulation: 'latest', decimals: 2, unit: PHAN_TRAM, dueMonths: QUARTERLY },
    target: target(bound('more_than', '8')),
    path: path([null, null, '6', null, null, '7', null, null, '7.5', null, null, '8']),
    series: yearOf('latest', values),
    ...more,
  });

/** Consumer prices, to stay between 4 and 4,5 %. */
export const prices = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { kind: 'range', direction: 'band', accumulation: 'latest', decimals: 1, unit: PHAN_TRAM },
    target: target(bound('between', '4', '4.5')),
    path: flatPath('4.2'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

/** Forest to be planted, as the money was given for it: 10 to 12 nghìn ha, which add up over the year. */
export const planting = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { direction: 'band', unit: { vi: 'nghìn ha', en: 'thousand ha' } },
    target: target(bound('between', '10', '12')),
    path: flatPath('4'),
    series: yearOf('sum', onlyMonth(5, value)),
    ...more,
  });

/** PCI: 35th last year, one place up wanted. */
export const place = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: {
      kind: 'rank',
      direction: 'lower',
      accumulation: 'latest',
      decimals: 0,
      unit: { vi: 'bậc', en: 'places' },
    },
    target: target(bound('at_most', '34'), { baseline: quantity('35') }),
    path: flatPath('34'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

/** The province's plan, in four steps, two of them due by May. */
export const planning = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: {
      kind: 'milestone',
      accumulation: 'latest',
      decimals: 0,
      unit: { vi: 'bước', en: 'steps' },
    },
    target: target(bound('at_least', '4')),
    path: flatPath('2'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

/** Forest cover, to be kept at 73,4 %. */
export const forest = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { kind: 'maintain', accumulation: 'latest', decimals: 2, unit: PHAN_TRAM },
    target: target(bound('at_least', '73.4')),
    path: flatPath('73.4'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

/** Public investment paid, of 2.157,119 tỷ; the path goes by the usual year: 25 % by May. */
export const disbursed = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { kind: 'disbursement' },
    target: target(bound('at_least', '2157.119')),
    path: flatPath('539.3'),
    series: yearOf('sum', onlyMonth(5, value)),
    ...more,
  });

/** Consumer prices on average over the year so far, at most 4 %. */
export const meanPrices = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { kind: 'average', direction: 'lower', accumulation: 'latest', decimals: 2, unit: PHAN_TRAM },
    target: target(bound('at_most', '4')),
    path: flatPath('4'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

/** Criteria met by a commune on average: 14 wanted. */
export const criteria = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: {
      kind: 'ratio',
      accumulation: 'latest',
      decimals: 2,
      unit: { vi: 'tiêu chí/xã', en: 'criteria per commune' },
    },
    target: target(bound('at_least', '14')),
    path: flatPath('12.5'),
    series: yearOf('latest', onlyMonth(5, value)),
    ...more,
  });

/** Parts of the economy that add to 100, each judged by itself. */
export const economy = (children: readonly Status[]): AssessmentFacts =>
  facts({
    indicator: { kind: 'structure', accumulation: 'latest', unit: PHAN_TRAM },
    target: null,
    path: null,
    children,
  });

/** Road accidents: the number of accidents, of the dead and of the injured must all come down. */
export const accidentsInAll = (children: readonly Status[]): AssessmentFacts =>
  facts({
    indicator: { kind: 'composite', accumulation: 'latest', decimals: 0 },
    target: null,
    path: null,
    children,
  });

export const poverty = (value: string | null, more: Parameters<typeof facts>[0] = {}): AssessmentFacts =>
  facts({
    indicator: { kind: 'pp_change', accumulation: 'latest', decimals: 2, unit: DIEM, dueMonths: YEARLY },
    target: target(bound('between', '2', '2.5')),
    path: path([]),
    series: yearOf('latest', onlyMonth(12, value)),
    month: 12,
    ...more,
  });
