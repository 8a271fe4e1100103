/** A month's form as tests fill it in: an indicator of Bắc Kạn, May 2024 looked at on the eve of the deadline. */
import { civilDate } from '../civil-date.ts';
import { EMPTY_CONTENT, type EntryContent, type MonthlyExplanation } from '../entry/content.ts';
import { previewEntry, type EntryPreview, type PreviewFacts } from '../entry/preview.ts';
import { readEntry, type EntryFault, type EntryField, type EntryRead } from '../entry/reading.ts';
import type { Figure, Reading } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { MONTHS, periodOf } from '../period.ts';
import { DEFAULT_RULE } from '../rule.ts';
import { bound, figure, flatPath, shown, target, toDate, TY_DONG, type Written } from './build.ts';
import { saidOf } from './number-said.ts';

const NAME = { vi: 'Thu ngân sách nhà nước', en: 'Budget revenue' };
const NOTHING_SAID = { vi: '', en: '' };

/** Budget revenue, in tỷ đồng with three decimals, of which a test says what else it is. */
const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'ct-03',
  code: 'ct-03',
  name: NAME,
  shortName: NAME,
  kind: 'flow',
  direction: 'higher',
  accumulation: 'sum',
  unit: TY_DONG,
  decimals: 3,
  dueMonths: MONTHS,
  fraction: null,
  aggregation: 'sum',
  definition: NOTHING_SAID,
  source: NOTHING_SAID,
  ...more,
});

export const content = (more: Partial<EntryContent> = {}): EntryContent => ({ ...EMPTY_CONTENT, ...more });

/** A cause and measures that lack nothing. */
export const EXPLAINED: MonthlyExplanation = {
  causes: ['site_clearance'],
  origin: 'both',
  text: 'Vướng giải phóng mặt bằng tại 11 dự án, phân bổ vốn chậm',
  measures: 'Bàn giao mặt bằng quốc lộ 3B, điều chuyển vốn giữa các dự án',
  measuresBy: periodOf(2024, 6),
  responsible: 'Đồng chí Giám đốc Sở Kế hoạch và Đầu tư',
};

export const entryField = (
  of: Partial<Indicator> = {},
  more: Partial<Omit<EntryField, 'indicator'>> = {},
): EntryField => ({
  period: periodOf(2024, 5),
  today: civilDate('2024-06-04'),
  cutoffOn: civilDate('2024-05-31'),
  ...more,
  indicator: indicator(of),
});

/** What a form of this indicator says. */
export const readForm = (
  typed: Partial<EntryContent>,
  of: Partial<Indicator> = {},
  more: Partial<Omit<EntryField, 'indicator'>> = {},
): EntryRead => readEntry(content(typed), entryField(of, more));

/** A fault in one line: «toDate: hashes at 0», «asOf: as_of». */
const faultText = (fault: EntryFault): string =>
  `${fault.field}: ${fault.fault === 'number' ? saidOf(fault.reading) : fault.fault}`;

export const faultsOf = ({ faults }: EntryRead): string[] => faults.map(faultText);

/** A reading in one line: month and value to date, «–» for what was not typed; words and absences as they are. */
export const readingText = (reading: Reading | null): string => {
  switch (reading?.form) {
    case undefined:
      return '–';
    case 'number':
      return `${shown(reading.month) ?? '–'} | ${shown(reading.toDate) ?? '–'}`;
    case 'absent':
      return reading.absence;
    case 'text':
      return `«${reading.text}»`;
  }
};

export const previewFacts = (
  of: Partial<Indicator> = {},
  more: Partial<Omit<PreviewFacts, 'indicator'>> = {},
): PreviewFacts => ({
  period: periodOf(2024, 5),
  today: civilDate('2024-06-04'),
  cutoffOn: civilDate('2024-05-31'),
  figures: [],
  targets: [],
  paths: [],
  rule: DEFAULT_RULE,
  ...more,
  indicator: indicator(of),
});

/** Versions of a year's months, January first; `null` for a month nobody reported. */
export const figuresOf = (
  year: number,
  readings: readonly (Reading | null)[],
  more: Parameters<typeof figure>[2] = {},
): Figure[] =>
  readings.flatMap((reading, at) =>
    reading === null
      ? []
      : [figure(periodOf(year, at + 1), reading, { sequence: (year - 2000) * 100 + at, ...more })],
  );

/** The same from values to date, or levels. */
export const valuesOf = (
  year: number,
  values: readonly Written[],
  more: Parameters<typeof figure>[2] = {},
): Figure[] =>
  figuresOf(
    year,
    values.map((value) => (value === null ? null : toDate(value))),
    more,
  );

/** Public investment of `ux.md` §2.3: plan 2.145 tỷ, promised 579 by the end of May, 273 paid to the end of April. */
export const INVESTMENT_PLAN = target(bound('at_least', '2145'));
export const investment = (more: Partial<Omit<PreviewFacts, 'indicator'>> = {}): PreviewFacts =>
  previewFacts(
    { kind: 'disbursement', decimals: 1 },
    {
      figures: valuesOf(2024, [null, null, null, '273']),
      targets: [INVESTMENT_PLAN],
      paths: [flatPath('579')],
      ...more,
    },
  );

export const preview = (facts: PreviewFacts, typed: Partial<EntryContent>): EntryPreview =>
  previewEntry(facts, content(typed));
