import { obstaclesToClosing, printNumber } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { sampleBook as book } from './book.ts';
import { listedOf } from './list.ts';
import { yearValue } from './verdicts.ts';

const closed = book.targetSets.filter(({ state }) => state === 'closed').map(({ year }) => year);

test('every closed year says who closed it, and by its own rule it could be closed', () => {
  expect(new Set(book.closings.map(({ year }) => year))).toEqual(new Set(closed));
  for (const { year, at, by } of book.closings) {
    const verdicts = book.verdicts.filter((each) => each.year === year);
    const members = verdicts.map(({ indicator, confirmed }) => ({
      code: indicator,
      verdict: confirmed,
      explanation:
        book.explanations.find((each) => each.year === year && each.indicator === indicator)?.content ?? null,
    }));
    expect(obstaclesToClosing(members)).toEqual([]);
    const closer = book.accounts.find(({ userName }) => userName === by);
    expect(
      verdicts.filter(({ confirmedBy, confirmedAt }) => confirmedBy === closer?.person || confirmedAt > at),
    ).toEqual([]);
  }
});

test('only what was missed is explained, with the year’s value as it was known that day', () => {
  for (const { year, indicator, content, writtenAt } of book.explanations) {
    const verdict = book.verdicts.find((each) => each.year === year && each.indicator === indicator);
    expect(verdict?.confirmed).toBe('final_missed');
    const listed = listedOf(indicator);
    const value = yearValue(book.figures, listed, year, writtenAt);
    if (value === null) throw new RangeError(`no value: ${indicator} ${year}`);
    const printed = printNumber(value, { decimals: listed.decimals, language: 'vi' });
    expect(
      content.shortfall.replaceAll(/(?<![\d.,])0(?=\d)/g, ''),
      `${indicator} ${year}: ${printed}`,
    ).toContain(printed);
  }
});
