/** The thresholds of assessment: settings with a version, stored with every status that they led to. */
import { quantity, readQuantity, signOf, type Quantity } from './quantity.ts';

export type Rule = {
  readonly version: string;
  /** Gap to the path, in points: at or under it an indicator is at risk. Negative. */
  readonly atRiskFrom: Quantity;
  /** Gap to the path, in points: under it an indicator is expected to miss. Negative. */
  readonly willMissUnder: Quantity;
  /** The first month in which the gap alone may say «expected to miss». */
  readonly willMissFromMonth: number;
  /** Needed pace against the last three months from which W6 warns. */
  readonly paceMultiple: Quantity;
  /** Percent below the same period from which W8 warns. */
  readonly samePeriodPercent: Quantity;
  /** Points below the same period from which W8 warns, for rates. */
  readonly samePeriodPoints: Quantity;
  /** Downward revisions from which W9 warns. */
  readonly downwardRevisions: number;
  /** Percent beyond the target from which «đạt» becomes «vượt»; 0 for anything beyond it (`domain.md` §1.7). */
  readonly exceedMargin: Quantity;
  /** Percent of «độ lệch ước» above which a firmer number needs a reason (`domain.md` §1.6, §7 US8). */
  readonly reasonOverPercent: Quantity;
};

/** The thresholds as they are stored: decimals as text. */
export type RuleSettings = {
  readonly atRiskFrom: string;
  readonly willMissUnder: string;
  readonly willMissFromMonth: number;
  readonly paceMultiple: string;
  readonly samePeriodPercent: string;
  readonly samePeriodPoints: string;
  readonly downwardRevisions: number;
  /** Absent in settings stored before there was one: none. */
  readonly exceedMargin?: string;
  /** Absent in settings stored before there was one: the default. */
  readonly reasonOverPercent?: string;
};

/** Defaults of `product.md` («Status words») and of practice (`domain.md` §1.7 and §2.3). */
export const DEFAULT_RULE_SETTINGS: Required<RuleSettings> = {
  atRiskFrom: '-3',
  willMissUnder: '-15',
  willMissFromMonth: 3,
  paceMultiple: '1.5',
  samePeriodPercent: '5',
  samePeriodPoints: '1',
  downwardRevisions: 2,
  exceedMargin: '0',
  reasonOverPercent: '5',
};
export const DEFAULT_RULE_VERSION = '2024.1';

const DECIMALS = [
  'atRiskFrom',
  'willMissUnder',
  'paceMultiple',
  'samePeriodPercent',
  'samePeriodPoints',
  'exceedMargin',
  'reasonOverPercent',
] as const;
/** What came after settings were first stored; read as it was before it could be set. */
const LATER = {
  exceedMargin: '0',
  reasonOverPercent: DEFAULT_RULE_SETTINGS.reasonOverPercent,
} as const;
const NEVER_NEGATIVE = Object.keys(LATER) as (keyof typeof LATER)[];
const COUNTS = ['willMissFromMonth', 'downwardRevisions'] as const;

/** Reads stored settings; `null` where they are not whole and well formed. */
export const readRule = (version: string, settings: unknown): Rule | null => {
  if (typeof settings !== 'object' || settings === null) return null;
  const stored: Readonly<Record<string, unknown>> = { ...LATER, ...settings };
  const decimalsFit = DECIMALS.every((name) => {
    const text = stored[name];
    return typeof text === 'string' && readQuantity(text) !== null;
  });
  const countsFit = COUNTS.every((name) => Number.isSafeInteger(stored[name]));
  if (!decimalsFit || !countsFit) return null;
  const fitting = stored as unknown as Required<RuleSettings>;
  if (NEVER_NEGATIVE.some((name) => signOf(quantity(fitting[name])) < 0)) return null;
  return {
    version,
    atRiskFrom: quantity(fitting.atRiskFrom),
    willMissUnder: quantity(fitting.willMissUnder),
    willMissFromMonth: fitting.willMissFromMonth,
    paceMultiple: quantity(fitting.paceMultiple),
    samePeriodPercent: quantity(fitting.samePeriodPercent),
    samePeriodPoints: quantity(fitting.samePeriodPoints),
    downwardRevisions: fitting.downwardRevisions,
    exceedMargin: quantity(fitting.exceedMargin),
    reasonOverPercent: quantity(fitting.reasonOverPercent),
  };
};

const standard = readRule(DEFAULT_RULE_VERSION, DEFAULT_RULE_SETTINGS);
if (standard === null) throw new RangeError('the default rule does not read');
export const DEFAULT_RULE: Rule = standard;
