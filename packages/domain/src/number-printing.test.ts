import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCount, printNumber } from './number-printing.ts';
import { fixedText, quantity } from './quantity.ts';
import { decimal } from './testing/arbitrary.ts';

describe('a number printed', () => {
  it.each([
    // As printed in papers (domain.md §3.3).
    ['1061.633', 3, '1.061,633', '1,061.633'],
    ['59.87', 2, '59,87', '59.87'],
    ['22214', 0, '22.214', '22,214'],
    // Groups of three from the right.
    ['0', 0, '0', '0'],
    ['12', 0, '12', '12'],
    ['123', 0, '123', '123'],
    ['1234', 0, '1.234', '1,234'],
    ['123456', 1, '123.456,0', '123,456.0'],
    ['1234567.5', 1, '1.234.567,5', '1,234,567.5'],
    ['0.12345', 5, '0,12345', '0.12345'],
    // Half away from zero.
    ['2.5', 0, '3', '3'],
    ['16.25', 1, '16,3', '16.3'],
    ['1.005', 2, '1,01', '1.01'],
    ['999.95', 1, '1.000,0', '1,000.0'],
    // Fifteen digits, none lost.
    ['999999999999999', 0, '999.999.999.999.999', '999,999,999,999,999'],
    ['9999999999999.99', 2, '9.999.999.999.999,99', '9,999,999,999,999.99'],
    // Never «-0».
    ['-0.04', 1, '0,0', '0.0'],
    ['-0.4', 0, '0', '0'],
  ])('%s with %i decimals is «%s», in English «%s»', (text, decimals, vi, en) => {
    expect(printNumber(quantity(text), { decimals, language: 'vi' })).toBe(vi);
    expect(printNumber(quantity(text), { decimals, language: 'en' })).toBe(en);
  });

  it('has the true minus on the screen and the hyphen on paper («-4,13», domain.md §3.3)', () => {
    const value = quantity('-4.125');
    expect(printNumber(value, { decimals: 2, language: 'vi' })).toBe('\u22124,13');
    expect(printNumber(value, { decimals: 2, language: 'vi', minus: 'screen' })).toBe('\u22124,13');
    expect(printNumber(value, { decimals: 2, language: 'vi', minus: 'paper' })).toBe('-4,13');
    expect(printNumber(quantity('-1234.5'), { decimals: 1, language: 'en', minus: 'paper' })).toBe(
      '-1,234.5',
    );
  });

  it.each([
    ['8.6', 1, '+8,6', '+8.6'],
    ['-8.6', 1, '\u22128,6', '\u22128.6'],
    ['1234567.5', 0, '+1.234.568', '+1,234,568'],
    ['0.05', 1, '+0,1', '+0.1'],
    ['10', 0, '+10', '+10'],
    // What is printed as nothing has no sign, on whichever side of it the value lies.
    ['0', 0, '0', '0'],
    ['0.04', 1, '0,0', '0.0'],
    ['-0.04', 1, '0,0', '0.0'],
  ])('the difference %s with %i decimals is «%s», in English «%s»', (text, decimals, vi, en) => {
    expect(printNumber(quantity(text), { decimals, language: 'vi', signed: true })).toBe(vi);
    expect(printNumber(quantity(text), { decimals, language: 'en', signed: true })).toBe(en);
    expect(printNumber(quantity(text), { decimals, language: 'vi', signed: false })).toBe(
      vi.replace('+', ''),
    );
  });

  it('a difference on paper has the plus and the hyphen', () => {
    const printed = ['4.13', '-4.13'].map((text) =>
      printNumber(quantity(text), { decimals: 2, language: 'vi', minus: 'paper', signed: true }),
    );
    expect(printed).toEqual(['+4,13', '-4,13']);
  });

  it('keeps every digit of the rounded number, and groups them by three', () => {
    fc.assert(
      fc.property(decimal, fc.nat({ max: 6 }), (text, decimals) => {
        const value = quantity(text);
        const printed = printNumber(value, { decimals, language: 'vi', minus: 'paper' });
        expect(printed.replaceAll('.', '').replace(',', '.')).toBe(fixedText(value, decimals));
        expect(printed).toMatch(/^-?[1-9]?\d{1,2}(?:\.\d{3})*(?:,\d+)?$/);
        expect(printed).not.toMatch(/^-[0,.]*$/);
      }),
    );
  });
});

describe('a count in running text', () => {
  it.each([
    [0, '0'],
    [1, '01'],
    [6, '06'],
    [9, '09'],
    [10, '10'],
    [29, '29'],
    [1234, '1.234'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991'],
  ])('%i is «%s» (domain.md §3.3: «06 chỉ tiêu»)', (count, text) => {
    expect(printCount(count)).toBe(text);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53])('%s is no count', (count) => {
    expect(() => printCount(count)).toThrow(RangeError);
  });
});
