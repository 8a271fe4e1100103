import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberInWords } from './number-words.ts';
import { quantity } from './quantity.ts';
import { decimal } from './testing/arbitrary.ts';

describe('a number in words', () => {
  it.each([
    // From the design: ux.md §4.1, domain.md §3.3.
    ['1234', 'một nghìn hai trăm ba mươi tư'],
    ['1.234', 'một phẩy hai ba tư'],
    ['1035', 'một nghìn không trăm ba mươi lăm'],
    ['-2.76', 'âm hai phẩy bảy sáu'],
    // Digits and tens.
    ['0', 'không'],
    ['4', 'bốn'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['40', 'bốn mươi'],
    ['55', 'năm mươi lăm'],
    // Hundreds.
    ['100', 'một trăm'],
    ['101', 'một trăm linh một'],
    ['104', 'một trăm linh bốn'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['115', 'một trăm mười lăm'],
    ['121', 'một trăm hai mươi mốt'],
    ['500', 'năm trăm'],
    // Groups: hundreds of zero are spoken, groups of zeros are not.
    ['1000', 'một nghìn'],
    ['1001', 'một nghìn không trăm linh một'],
    ['1010', 'một nghìn không trăm mười'],
    ['1100', 'một nghìn một trăm'],
    ['21000', 'hai mươi mốt nghìn'],
    ['105000', 'một trăm linh năm nghìn'],
    ['1000000', 'một triệu'],
    ['1000005', 'một triệu không trăm linh năm'],
    ['1005000', 'một triệu không trăm linh năm nghìn'],
    ['4120000', 'bốn triệu một trăm hai mươi nghìn'],
    ['1000000000', 'một tỷ'],
    ['1000000001', 'một tỷ không trăm linh một'],
    ['15000000000', 'mười lăm tỷ'],
    ['1000000000000', 'một nghìn tỷ'],
    ['1005000000000', 'một nghìn không trăm linh năm tỷ'],
    [
      '123456789012345',
      'một trăm hai mươi ba nghìn bốn trăm năm mươi sáu tỷ bảy trăm tám mươi chín triệu ' +
        'không trăm mười hai nghìn ba trăm bốn mươi lăm',
    ],
    [
      '999999999999999',
      'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu ' +
        'chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ],
    ['1000000000000000000', 'một tỷ tỷ'],
    // Fractions, digit by digit.
    ['0.5', 'không phẩy năm'],
    ['395.4', 'ba trăm chín mươi lăm phẩy bốn'],
    ['0.04', 'không phẩy không bốn'],
    ['18.24', 'mười tám phẩy hai tư'],
    ['18.14', 'mười tám phẩy một bốn'],
    ['18.45', 'mười tám phẩy bốn năm'],
    ['18.245', 'mười tám phẩy hai bốn năm'],
    ['18.44', 'mười tám phẩy bốn tư'],
    ['18.21', 'mười tám phẩy hai một'],
    ['0.005', 'không phẩy không không năm'],
    ['-0.125', 'âm không phẩy một hai năm'],
    ['2.50', 'hai phẩy năm'],
  ])('%s: %s', (text, words) => {
    expect(numberInWords(quantity(text))).toBe(words);
  });

  /** What a listener writes down: digits by words, powers of ten by «mươi», «trăm», «nghìn», «triệu», «tỷ». */
  const heard = (words: string): string => {
    const digits: Record<string, bigint> = {
      không: 0n,
      một: 1n,
      mốt: 1n,
      hai: 2n,
      ba: 3n,
      bốn: 4n,
      tư: 4n,
      năm: 5n,
      lăm: 5n,
      sáu: 6n,
      bảy: 7n,
      tám: 8n,
      chín: 9n,
    };
    const [whole = '', fraction = ''] = words.replace('âm ', '').split(' phẩy ');
    let [billions, groups, group, digit] = [0n, 0n, 0n, 0n];
    const closeGroup = (power: bigint): void => {
      groups += (group + digit) * power;
      [group, digit] = [0n, 0n];
    };
    for (const word of whole.split(' ')) {
      if (word === 'mười') group += 10n;
      else if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n];
      else if (word === 'trăm') [group, digit] = [digit * 100n, 0n];
      else if (word === 'nghìn') closeGroup(1000n);
      else if (word === 'triệu') closeGroup(1_000_000n);
      else if (word === 'tỷ') {
        closeGroup(1n);
        [billions, groups] = [groups * 1_000_000_000n, 0n];
      } else if (word !== 'linh') digit = digits[word] ?? -1n;
    }
    closeGroup(1n);
    const after =
      fraction === ''
        ? ''
        : `.${fraction
            .split(' ')
            .map((word) => String(digits[word]))
            .join('')}`;
    return `${words.startsWith('âm ') ? '-' : ''}${billions + groups}${after}`;
  };

  it('says every number so that a listener can write it down again', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(heard(numberInWords(quantity(text)))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
