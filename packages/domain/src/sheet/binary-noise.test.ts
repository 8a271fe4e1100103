import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityText } from '../quantity.ts';
import { decimal } from '../testing/arbitrary.ts';
import { mendBinaryNoise } from './binary-noise.ts';

const mended = (written: string): string | null => {
  const number = mendBinaryNoise(written);
  return number === null ? null : `${quantityText(number.value)}${number.mended ? ', mended' : ''}`;
};

describe('numbers of spreadsheet files', () => {
  it.each([
    ['59.870000000000005', '59.87, mended'],
    ['1061.633', '1061.633'],
    ['395.40000000000003', '395.4, mended'],
    ['0.30000000000000004', '0.3, mended'],
    ['-2.7599999999999998', '-2.76, mended'],
    ['1.0500000000000001E-2', '0.0105, mended'],
    ['9.9999999999999995', '10, mended'],
    ['0.99999999999999989', '1, mended'],
    ['4.3E+3', '4300'],
    ['1e5', '100000'],
    ['1E-7', '0.0000001'],
    ['1.2345E2', '123.45'],
    ['0', '0'],
    ['-0', '0'],
    ['0.0', '0'],
    ['0E-5', '0'],
    ['007', '7'],
    // Fifteen digits stay as they are, sixteen are one too many.
    ['123456789012345', '123456789012345'],
    ['0.123456789012345', '0.123456789012345'],
    ['0.1234567890123456', '0.123456789012346, mended'],
    ['99999999999999.95', '100000000000000, mended'],
    // No figure has so many digits before the point, and what is no number is none.
    ['1234567890123456', null],
    ['1E+15', null],
    ['1E+300', null],
    ['', null],
    ['.5', null],
    ['1,5', null],
    ['0x10', null],
    ['NaN', null],
    ['Infinity', null],
    ['1'.repeat(41), null],
  ])('%s is %s', (written, said) => {
    expect(mended(written)).toBe(said);
  });

  it('gives back every figure that went through a binary number', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const whole = text.replace('-', '').split('.')[0] ?? '';
        fc.pre(whole.length <= 15);
        const value = mendBinaryNoise(Number(text).toPrecision(17));
        expect(value === null ? null : quantityText(value.value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
