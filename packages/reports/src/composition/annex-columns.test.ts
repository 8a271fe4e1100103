/** Saved layouts of the first annex: order, words, numbering, shared names and widths follow what was chosen. */
import { ANNEX_COLUMNS, type AnnexColumn, type ChosenColumn } from '@ve-dich/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleFacts } from '../testing/example-facts.ts';
import { headerOf, layoutOf } from './annex-columns.ts';

const of = (...keys: readonly (AnnexColumn | readonly [AnnexColumn, string])[]): readonly ChosenColumn[] =>
  keys.map((each) =>
    typeof each === 'string' ? { key: each, header: '' } : { key: each[0], header: each[1] },
  );
const facts = exampleFacts();
const numbersOf = (columns: readonly ChosenColumn[] | null) =>
  layoutOf(facts, columns).map(({ number }) => number);

describe('a layout', () => {
  it('is the usual table where nobody has chosen', () => {
    expect(numbersOf(null)).toEqual([
      'A',
      'B',
      'C',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6=5/2',
      '7',
      '8=5/3',
      '9',
      '10',
    ]);
    expect(layoutOf(facts, null).map(({ widthMm }) => widthMm)).toEqual([
      10, 54, 25, 19, 20, 19, 17, 20, 15, 16, 21, 20, 24,
    ]);
  });

  it('numbers what is there; a share of what is not there names no formula', () => {
    expect(numbersOf(of('plan', 'toDate', 'percentOfPlan'))).toEqual(['A', 'B', '1', '2', '3=2/1']);
    expect(numbersOf(of('toDate', 'percentOfPlan'))).toEqual(['A', 'B', '1', '2']);
    // Words after the first number are numbered too, words before it lettered.
    expect(numbersOf(of('lead', 'unit', 'plan', 'status', 'toDate', 'same', 'samePeriod'))).toEqual([
      'A',
      'B',
      'C',
      'D',
      '1',
      '2',
      '3',
      '4=3/5',
      '5',
    ]);
  });

  it('keeps a shared name over neighbours only; words of one’s own stand alone', () => {
    const [first, second] = headerOf(layoutOf(facts, of('inMonth', 'percentOfPlan', 'gap', 'toDate')));
    expect(first?.map(({ text, columns, rows }) => [text, columns, rows])).toEqual([
      ['TT', 1, 2],
      ['Chỉ tiêu', 1, 2],
      ['Thực hiện', 1, 1],
      ['So sánh', 2, 1],
      ['Thực hiện', 1, 1],
    ]);
    expect(second?.map(({ text }) => text)).toEqual([
      `Tháng ${facts.month}`,
      'Kế hoạch năm (%)',
      'Lộ trình (điểm %)',
      'Lũy kế',
    ]);
    const single = headerOf(layoutOf(facts, of(['toDate', 'TH {tháng} tháng năm {năm}'], 'plan')));
    expect(single).toHaveLength(1);
    expect(single[0]?.map(({ text, rows }) => [text, rows])).toEqual([
      ['TT', 1],
      ['Chỉ tiêu', 1],
      [`TH ${facts.month} tháng năm ${facts.year}`, 1],
      [`KH năm ${facts.year}`, 1],
    ]);
  });

  it('fills the page whatever is chosen, and every row has a cell for every column', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ANNEX_COLUMNS], { minLength: 1 }), (keys) => {
        const layout = layoutOf(facts, of(...keys));
        expect(layout.map(({ key }) => key)).toEqual(['number', 'name', ...keys]);
        const width = layout.reduce((sum, { widthMm }) => sum + widthMm, 0);
        expect(Math.abs(width - 280)).toBeLessThan(1);
        const [first = [], second = []] = headerOf(layout);
        expect(first.reduce((sum, { columns }) => sum + columns, 0)).toBe(layout.length);
        expect(second).toHaveLength(
          first
            .filter(({ rows }) => rows === 1 && second.length > 0)
            .reduce((sum, { columns }) => sum + columns, 0),
        );
        expect(
          layout.every(({ cell }) => facts.indicators.every((row) => cell(row).kind !== undefined)),
        ).toBe(true);
      }),
    );
  });
});
