/** The verdicts of a year as the API answers them. */
import type { YearEnd, YearEndRow } from '@ve-dich/contract';
import { targetSet } from './sample-answers.ts';

const both = (vi: string, en = vi) => ({ vi, en });
const lan = { fullName: 'Triệu Thu Lan', title: both('Trưởng phòng', 'Head') };

export const aVerdictRow = (overrides: Partial<YearEndRow> = {}): YearEndRow => ({
  code: 'ct-03',
  number: '3',
  name: both('Thu ngân sách nhà nước trên địa bàn'),
  shortName: both('Thu ngân sách', 'Budget revenue'),
  group: 'kt',
  kind: 'flow',
  direction: 'higher',
  unit: both('tỷ đồng', 'billion VND'),
  decimals: 1,
  lead: { code: 'ct', shortName: both('Cục Thuế') },
  head: lan,
  target: { version: 1, rawText: '1.010 tỷ đồng', illustrative: false },
  figure: {
    value: '1035',
    text: null,
    vintage: 'estimate',
    month: 12,
    asOf: '2024-12-15',
    illustrative: false,
  },
  percentOfPlan: '102.5',
  basis: '1:9',
  isStale: false,
  proposed: 'final_exceeded',
  sentence: { key: 'sentence.no_target', parameters: {} },
  conference: null,
  official: null,
  explanation: null,
  gaps: [],
  reported: null,
  may: ['verdict.confirm'],
  ...overrides,
});

export const aConfirmed = (
  overrides: Partial<NonNullable<YearEndRow['conference']>> = {},
): NonNullable<YearEndRow['conference']> => ({
  sequence: 7,
  proposed: 'final_exceeded',
  confirmed: 'final_exceeded',
  reason: null,
  confirmedAt: '2024-12-26T02:00:00.000Z',
  confirmedBy: lan,
  figure: { value: '1035', text: null, vintage: 'estimate' },
  ...overrides,
});

/** A miss that nobody has explained; its unit told of it in November. */
export const aMiss = (overrides: Partial<YearEndRow> = {}): YearEndRow =>
  aVerdictRow({
    code: 'ct-05',
    number: '5',
    name: both('Giá trị sản xuất công nghiệp'),
    shortName: both('Sản xuất công nghiệp', 'Industrial output'),
    target: { version: 1, rawText: '1.900 tỷ đồng', illustrative: false },
    figure: {
      value: '1400',
      text: null,
      vintage: 'estimate',
      month: 12,
      asOf: '2024-12-15',
      illustrative: false,
    },
    proposed: 'final_missed',
    gaps: ['shortfall', 'causes', 'measures', 'commitment'],
    reported: {
      period: '2024-11',
      origin: 'objective',
      text: 'Giá khoáng sản giảm',
      measures: 'Tổ công tác',
    },
    may: ['verdict.confirm', 'verdict.explain'],
    ...overrides,
  });

/** 2024 at its end: one proposal, one miss, one that no rule can say anything of. */
export const aYearEnd = (overrides: Partial<YearEnd> = {}): YearEnd => ({
  year: 2024,
  targetSet: { ...targetSet, stated: 3 },
  stage: 'open',
  occasion: 'conference',
  opensAt: '2024-12-01T00:00:00.000Z',
  collecting: [],
  groups: [
    { code: 'kt', name: both('Kinh tế', 'Economy') },
    { code: 'xh', name: both('Xã hội', 'Society') },
  ],
  rows: [
    aVerdictRow(),
    aMiss(),
    aVerdictRow({
      code: 'ct-08',
      number: '8',
      name: both('Cán cân thương mại'),
      shortName: both('Cán cân thương mại', 'Trade balance'),
      group: 'xh',
      figure: {
        value: null,
        text: 'Xuất siêu',
        vintage: 'estimate',
        month: 12,
        asOf: '2024-12-15',
        illustrative: false,
      },
      percentOfPlan: null,
      proposed: null,
    }),
  ],
  isWhole: true,
  closing: null,
  may: ['year.close'],
  hasConfirmed: false,
  illustrative: false,
  ...overrides,
});
