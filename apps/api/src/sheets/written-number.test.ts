import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, timeText } from './serial-date.ts';
import { isWrittenNumber, shownPercent } from './written-number.ts';

describe('what is a number in a file', () => {
  it.each([
    '0',
    '1061.633',
    '-4.13',
    '+5',
    '59.870000000000005',
    '1773.30000000000000004',
    '1.05E-2',
    '1e+21',
    '3.',
  ])('%s is', (text) => expect(isWrittenNumber(text)).toBe(true));
  it.each(['', '1,5', '1 000', 'NaN', 'INF', '0x1F', '1e1000', '.5', '--1', '1'.repeat(26)])(
    '%j is not',
    (text) => expect(isWrittenNumber(text)).toBe(false),
  );
});

describe('a percentage as the cell displays it', () => {
  it.each([
    ['0.5987', 2, '59,87%'],
    ['0.598676478881181977081', 2, '59,87%'],
    ['0.5', 0, '50%'],
    ['0.005', 0, '1%'],
    ['-0.005', 0, '-1%'],
    ['0.00499', 0, '0%'],
    ['1', 1, '100,0%'],
    ['12', 0, '1200%'],
    ['1.05E-2', 3, '1,050%'],
    ['2e1', 0, '2000%'],
    ['0', 2, '0,00%'],
  ])('%s with %i decimals: %s', (written, decimals, shown) => {
    expect(shownPercent(written, decimals)).toBe(shown);
  });
});

describe('days', () => {
  it.each([
    ['45169', false, '2023-08-31'],
    ['45169.711805555555', false, '2023-08-31 17:05'],
    ['45169.99999999', false, '2023-09-01'],
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    // 29 February 1900 never was.
    ['60', false, null],
    ['61', false, '1900-03-01'],
    ['2958465', false, '9999-12-31'],
    ['2958466', false, null],
    ['0', false, null],
    ['-1', false, null],
    ['1e300', false, null],
    ['43707', true, '2023-08-31'],
    ['0', true, '1904-01-01'],
  ])('%s, from 1904: %s, is %s', (written, startsIn1904, day) => {
    expect(dayText(written, startsIn1904)).toBe(day);
  });

  it('follow each other without a gap (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        const [day, next] = [dayText(String(serial), false) ?? '', dayText(String(serial + 1), false) ?? ''];
        expect(Date.parse(next) - Date.parse(day)).toBe(86_400_000);
      }),
    );
  });

  it('times of a day', () => {
    expect(timeText('0.5')).toBe('12:00');
    expect(timeText('0.711805555555')).toBe('17:05');
    expect(timeText('0.00001157407')).toBe('00:00:01');
    expect(timeText('1.5')).toBeNull();
    expect(timeText('-0.5')).toBeNull();
  });
});
