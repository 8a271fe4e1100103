import { describe, expect, it } from 'vitest';
import { closesTheYear, isDue, lastDueMonth, nextDueMonth } from './indicator.ts';
import { civilDate } from './civil-date.ts';
import { isValidOn } from './organisation.ts';
import { MONTHS } from './period.ts';
import { DEFAULT_RULE, DEFAULT_RULE_SETTINGS, DEFAULT_RULE_VERSION, readRule } from './rule.ts';
import { quantityText } from './quantity.ts';
import { isRefusal, refusal } from './refusal.ts';
import { QUARTERLY, YEARLY } from './testing/build.ts';
import { KINDS, RUNNING_STATUSES, STATUSES, VERDICTS } from './vocabulary.ts';

describe('when a figure is due', () => {
  it('every month, for a monthly indicator', () => {
    const monthly = { dueMonths: MONTHS };
    expect(MONTHS.map((month) => isDue(monthly, month))).toEqual(MONTHS.map(() => true));
    expect(MONTHS.map((month) => lastDueMonth(monthly, month))).toEqual([...MONTHS]);
    expect(MONTHS.map((month) => nextDueMonth(monthly, month))).toEqual([...MONTHS.slice(1), null]);
    expect(MONTHS.filter((month) => closesTheYear(monthly, month))).toEqual([12]);
  });

  it('at the end of a quarter, for GRDP', () => {
    const quarterly = { dueMonths: QUARTERLY };
    expect(MONTHS.filter((month) => isDue(quarterly, month))).toEqual([3, 6, 9, 12]);
    expect(MONTHS.map((month) => lastDueMonth(quarterly, month))).toEqual([
      null,
      null,
      3,
      3,
      3,
      6,
      6,
      6,
      9,
      9,
      9,
      12,
    ]);
    expect(MONTHS.map((month) => nextDueMonth(quarterly, month))).toEqual([
      3,
      3,
      6,
      6,
      6,
      9,
      9,
      9,
      12,
      12,
      12,
      null,
    ]);
    expect(MONTHS.filter((month) => closesTheYear(quarterly, month))).toEqual([12]);
  });

  it('once, for the poverty review and for the army call-up in February', () => {
    expect(MONTHS.filter((month) => closesTheYear({ dueMonths: YEARLY }, month))).toEqual([12]);
    expect(lastDueMonth({ dueMonths: YEARLY }, 11)).toBeNull();
    const callUp = { dueMonths: [2] as const };
    // A figure that comes late closes the year as well.
    expect(MONTHS.filter((month) => closesTheYear(callUp, month))).toEqual(MONTHS.slice(1));
    expect(nextDueMonth(callUp, 2)).toBeNull();
    expect(lastDueMonth(callUp, 12)).toBe(2);
  });
});

describe('the thresholds', () => {
  it('are by default those of the product’s decisions', () => {
    expect(quantityText(DEFAULT_RULE.atRiskFrom)).toBe('-3');
    expect(quantityText(DEFAULT_RULE.willMissUnder)).toBe('-15');
    expect(DEFAULT_RULE.willMissFromMonth).toBe(3);
    expect(DEFAULT_RULE.version).toBe(DEFAULT_RULE_VERSION);
  });

  it('are read back as they were stored, with their version', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ ...DEFAULT_RULE_SETTINGS, atRiskFrom: '-2.5' }));
    const read = readRule('2025.1', stored);
    expect(read?.version).toBe('2025.1');
    expect(read === null ? null : quantityText(read.atRiskFrom)).toBe('-2.5');
  });

  it.each(Object.keys(DEFAULT_RULE_SETTINGS))('are refused without %s', (name) => {
    expect(readRule('x', { ...DEFAULT_RULE_SETTINGS, [name]: undefined })).toBeNull();
  });

  it('stored before there was a margin of «vượt» have none', () => {
    const { exceedMargin: _, ...older } = DEFAULT_RULE_SETTINGS;
    const read = readRule('2024.1', JSON.parse(JSON.stringify(older)));
    expect(read === null ? null : quantityText(read.exceedMargin)).toBe('0');
  });

  it('have the margin of «vượt» they were stored with', () => {
    const read = readRule('2025.1', { ...DEFAULT_RULE_SETTINGS, exceedMargin: '2.5' });
    expect(read === null ? null : quantityText(read.exceedMargin)).toBe('2.5');
  });

  it('stored before a reason could be due have the default of five percent', () => {
    const { reasonOverPercent: _, ...older } = DEFAULT_RULE_SETTINGS;
    const read = readRule('2024.1', JSON.parse(JSON.stringify(older)));
    expect(read === null ? null : quantityText(read.reasonOverPercent)).toBe('5');
    expect(read?.reasonOverPercent).toEqual(DEFAULT_RULE.reasonOverPercent);
  });

  it('have the percent above which a reason is due that they were stored with', () => {
    const read = readRule('2025.1', { ...DEFAULT_RULE_SETTINGS, reasonOverPercent: '2.5' });
    expect(read === null ? null : quantityText(read.reasonOverPercent)).toBe('2.5');
  });

  it.each([
    ['reasonOverPercent', '-0.1'],
    ['reasonOverPercent', '5 %'],
    ['reasonOverPercent', null],
    ['exceedMargin', '-5'],
    ['exceedMargin', '-0.1'],
    ['exceedMargin', null],
    ['exceedMargin', 5],
    ['exceedMargin', ''],
    ['atRiskFrom', -3],
    ['atRiskFrom', '-3,0'],
    ['willMissUnder', '-1e1'],
    ['paceMultiple', ''],
    ['samePeriodPercent', 'NaN'],
    ['samePeriodPoints', '+1'],
    ['willMissFromMonth', '3'],
    ['willMissFromMonth', 3.5],
    ['downwardRevisions', Number.NaN],
  ])('are refused where %s is %j', (name, value) => {
    expect(readRule('x', { ...DEFAULT_RULE_SETTINGS, [name]: value })).toBeNull();
  });

  it.each([null, undefined, 'x', 3, true, []])('are refused where they are %j', (settings) => {
    expect(readRule('x', settings)).toBeNull();
  });
});

describe('validity', () => {
  // The departments were merged on 1 March 2025.
  const before = { validFrom: civilDate('2016-01-01'), validTo: civilDate('2025-03-01') };
  const after = { validFrom: civilDate('2025-03-01'), validTo: null };

  it.each([
    ['2015-12-31', false, false],
    ['2016-01-01', true, false],
    ['2025-02-28', true, false],
    ['2025-03-01', false, true],
    ['2199-12-31', false, true],
  ])('on %s the old unit is valid: %s, its successor: %s', (on, old, successor) => {
    expect(isValidOn(before, civilDate(on))).toBe(old);
    expect(isValidOn(after, civilDate(on))).toBe(successor);
  });
});

describe('the words of the field', () => {
  it('there are sixteen kinds', () => {
    expect(new Set(KINDS).size).toBe(16);
  });

  it('the statuses are those of the running year and the three verdicts', () => {
    expect([...STATUSES].toSorted()).toEqual(
      [
        'met',
        'on_track',
        'at_risk',
        'will_miss',
        'no_data',
        'not_due',
        'withheld',
        'final_exceeded',
        'final_met',
        'final_missed',
      ].toSorted(),
    );
    expect(STATUSES).toEqual([...RUNNING_STATUSES, ...VERDICTS]);
  });

  it('a refusal is known as one, with its code and facts', () => {
    expect(refusal('forbidden', { action: 'x' })).toEqual({
      refused: true,
      code: 'forbidden',
      facts: { action: 'x' },
    });
    expect(isRefusal(refusal('not-found'))).toBe(true);
    expect([null, undefined, 'forbidden', {}, { refused: 'yes' }, [], 0].some(isRefusal)).toBe(false);
  });
});
