/** The same step every month, over the year and in mid-year. */
import { describe, expect, it } from 'vitest';
import { amountToDraw, drawLinear, type PathAim } from './path-drawing.ts';
import { MONTHS, type Month } from './period.ts';
import { quantity } from './quantity.ts';
import { shown } from './testing/build.ts';
import { after, levelAim, partsOf, pathIn, problemIn, sumAim, valuesOf } from './testing/path-drawing.ts';

describe('the same step every month', () => {
  it.each<[source: string, aim: PathAim, values: string, remainder: Month[]]>([
    [
      'trồng rừng 2024, từ 3.485 ha trở lên [S4]',
      sumAim('3485'),
      '290 580 871 1161 1452 1742 2032 2323 2613 2904 3194 3485',
      [3, 5, 8, 10, 12],
    ],
    [
      'thu ngân sách 2024, 1.010 tỷ đồng [S4]',
      sumAim('1010'),
      '84 168 252 336 420 505 589 673 757 841 925 1010',
      [6, 12],
    ],
    [
      '5 communes: a straight line of few stays on the line',
      sumAim('5'),
      '0 0 1 1 2 2 2 3 3 4 4 5',
      [3, 5, 8, 10, 12],
    ],
    ['12 xã NTM [S4]', sumAim('12'), '1 2 3 4 5 6 7 8 9 10 11 12', []],
    [
      'tỷ lệ hộ nghèo 24,7 % (2022) [S8] đến 21,94 % (giảm 2,76 điểm %) [SEED]',
      levelAim('24.7', '21.94', 2),
      '24.47 24.24 24.01 23.78 23.55 23.32 23.09 22.86 22.63 22.4 22.17 21.94',
      [],
    ],
    [
      'một chỉ tiêu ghi lẻ hơn số lẻ của nó: GTSX CN 1.061,633 tỷ [S10]',
      sumAim('1061.633', 1),
      '88.469 176.938 265.408 353.877 442.347 530.816 619.285 707.755 796.224 884.694 973.163 1061.633',
      [3, 5, 8, 10, 12],
    ],
  ])('%s', (_, aim, values, remainder) => {
    expect(valuesOf(drawLinear(aim))).toEqual(values.split(' '));
    expect(pathIn(drawLinear(aim)).remainder).toEqual({ months: remainder, fractionIn: null });
  });

  it('a target of nothing is a path of zeros', () => {
    expect(valuesOf(drawLinear(sumAim('0')))).toEqual(MONTHS.map(() => '0'));
  });
});

describe('in mid-year', () => {
  it('the rest is spread over the months left: 1.061,633 of 1.773 tỷ đồng after 8 months of 2023 [S10][S5]', () => {
    const drawing = drawLinear(sumAim('1773', 0, [9, '1061.633']));
    expect(valuesOf(drawing)).toEqual(after(8, '1239', '1417', '1595', '1773'));
    expect(partsOf(drawing)).toEqual(after(8, '177.367', '178', '178', '178'));
    expect(shown(pathIn(drawing).amount)).toBe('711.367');
    expect(pathIn(drawing).remainder).toEqual({ months: [10, 11, 12], fractionIn: 9 });
  });

  it('a level goes on from where it is', () => {
    expect(valuesOf(drawLinear(levelAim('95', '97', 1, [10, '95.8'])))).toEqual(
      after(9, '96.2', '96.6', '97'),
    );
    expect(valuesOf(drawLinear(levelAim(null, '97', 1, [10, '95.8'])))).toEqual(
      after(9, '96.2', '96.6', '97'),
    );
  });

  it('what the start has beyond the digits drawn goes to the first part', () => {
    const upwards = drawLinear(sumAim('1010', 0, [11, '500.2']));
    expect([valuesOf(upwards), partsOf(upwards)]).toEqual([
      after(10, '755', '1010'),
      after(10, '254.8', '255'),
    ]);
  });

  it('a level that must fall is asked for no less than its line: 24,78 to 24,1 by way of 24,553 and 24,327', () => {
    const drawing = drawLinear(levelAim('30', '24.1', 1, [10, '24.78']));
    expect(valuesOf(drawing)).toEqual(after(9, '24.6', '24.4', '24.1'));
    expect(partsOf(drawing)).toEqual(after(9, '-0.18', '-0.2', '-0.3'));
    expect(pathIn(drawing).remainder).toEqual({ months: [12], fractionIn: 10 });
  });

  it('a start known more finely stands until the line has passed the next digit, and is never taken back', () => {
    // 1,0625 and 1,375 and 1,6875: none has reached 2.
    const upwards = drawLinear(sumAim('2', 0, [9, '0.75']));
    expect(valuesOf(upwards)).toEqual(after(8, '1', '1', '1', '2'));
    const few = drawLinear(sumAim('1', 0, [9, '0.75']));
    expect(valuesOf(few)).toEqual(after(8, '0.75', '0.75', '0.75', '1'));
    expect(pathIn(few).remainder).toEqual({ months: [12], fractionIn: 12 });
    const downwards = drawLinear(levelAim('30', '24', 0, [9, '24.75']));
    expect(valuesOf(downwards)).toEqual(after(8, '24.75', '24.75', '24.75', '24'));
  });

  it.each<[string, PathAim, by: string]>([
    ['trồng rừng 5.257 of 3.485 ha [S7][S4]', sumAim('3485', 0, [12, '5257']), '1772'],
    ['BHYT past its 97 % [S7]', levelAim('96', '97', 1, [7, '97.3']), '0.3'],
    ['hộ nghèo under the level aimed at', levelAim('24.7', '21.94', 2, [7, '21.9']), '0.04'],
  ])('nothing is drawn beyond the target: %s', (_, aim, by) => {
    const problem = problemIn(drawLinear(aim));
    expect(problem).toEqual({ code: 'beyond_target', by: quantity(by) });
    expect(amountToDraw(aim)).toBeNull();
  });

  it('a target just reached leaves a path that stands still', () => {
    expect(valuesOf(drawLinear(sumAim('20', 0, [11, '20'])))).toEqual(after(10, '20', '20'));
  });

  it('a level that has fallen below where the year began is drawn from there', () => {
    expect(valuesOf(drawLinear(levelAim('95', '97', 1, [11, '94'])))).toEqual(after(10, '95.5', '97'));
  });
});
