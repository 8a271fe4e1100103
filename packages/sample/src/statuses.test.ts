import {
  DEFAULT_RULE,
  fixedText,
  isEqual,
  proposedVerdict,
  quantity,
  quantityText,
  type Month,
} from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { sampleBook as book } from './index.ts';
import { COUNTED, listedOf } from './list.ts';
import { boundOf, lastTarget } from './targets.ts';
import { assessed } from './testing/assess-book.ts';
import type { SampleVerdict } from './types.ts';
import { yearValue } from './verdicts.ts';

const judged = COUNTED.map((indicator) => indicator.code);
const byStatus = (month: Month): Readonly<Record<string, readonly string[]>> => {
  const groups: Record<string, string[]> = {};
  for (const code of judged) (groups[assessed(book, code, 2024, month).status] ??= []).push(code);
  return groups;
};
const codesWith = (year: number, verdict: string): readonly string[] =>
  book.verdicts.filter((one) => one.year === year && one.confirmed === verdict).map((one) => one.indicator);

describe('July 2024, where the demo opens', () => {
  it('shows every status', () => {
    expect(byStatus(7)).toEqual({
      will_miss: ['ct-04', 'ct-12', 'ct-27'],
      at_risk: ['ct-03', 'ct-11', 'ct-13', 'ct-14'],
      on_track: [
        'ct-05',
        'ct-06',
        'ct-07',
        'ct-08',
        'ct-09',
        'ct-18',
        'ct-20',
        'ct-21',
        'ct-25',
        'ct-26',
        'ct-29',
      ],
      met: ['ct-10', 'ct-19', 'ct-22'],
      no_data: ['ct-16'],
      not_due: ['ct-01', 'ct-02', 'ct-15', 'ct-17', 'ct-23', 'ct-24', 'ct-28'],
    });
  });

  it('changed since June: three better, three worse', () => {
    const change = (code: string) => [6, 7].map((month) => assessed(book, code, 2024, month as Month).status);
    expect(change('ct-10')).toEqual(['on_track', 'met']);
    expect(change('ct-19')).toEqual(['not_due', 'met']);
    expect(change('ct-22')).toEqual(['on_track', 'met']);
    expect(change('ct-04')).toEqual(['at_risk', 'will_miss']);
    expect(change('ct-13')).toEqual(['on_track', 'at_risk']);
    expect(change('ct-16')).toEqual(['on_track', 'no_data']);
  });

  it('warns of the unapproved path, the overdue figure and the number revised down twice', () => {
    const codes = (indicator: string) => assessed(book, indicator, 2024, 7).warnings.map((one) => one.code);
    expect(codes('ct-11')).toContain('W1');
    expect(codes('ct-16')).toContain('W2');
    expect(codes('ct-13')).toContain('W9');
    expect(judged.filter((code) => codes(code).includes('W9'))).toEqual(['ct-13']);
    expect(codes('ct-04')).toContain('W10');
  });

  it('leaves growth behind its path in the second quarter', () => {
    expect(assessed(book, 'ct-01', 2024, 6).status).toBe('at_risk');
  });
});

describe('the rows that are followed, in July 2024', () => {
  const followed = book.members.filter((member) => member.group === 'theo-doi').map((one) => one.indicator);
  const statusOf = (code: string, month: Month) => assessed(book, code, 2024, month).status;

  it('stand each in their own way', () => {
    expect(Object.fromEntries(followed.map((code) => [code, statusOf(code, 7)]))).toEqual({
      'td-01': 'met',
      'td-02': 'not_due',
      'td-02a': 'not_due',
      'td-02b': 'not_due',
      'td-02c': 'not_due',
      'td-03': 'at_risk',
      'td-04': 'on_track',
      'td-05': 'not_due',
      'td-06': 'at_risk',
      'td-06a': 'on_track',
      'td-06b': 'at_risk',
      'td-06c': 'on_track',
      'td-07': 'will_miss',
    });
  });

  it('follow from their parts where they have any: at the end of the quarter, industry is behind', () => {
    expect(['td-02a', 'td-02b', 'td-02c'].map((code) => statusOf(code, 6))).toEqual([
      'on_track',
      'at_risk',
      'on_track',
    ]);
    expect(statusOf('td-02', 6)).toBe('at_risk');
    expect(statusOf('td-06', 6)).toBe('on_track');
    expect(assessed(book, 'td-06', 2024, 7).sentence.key).toBe('sentence.children');
  });

  it('have one step late since June', () => {
    expect(([5, 6, 7] as const).map((month) => assessed(book, 'td-03', 2024, month).sentence.key)).toEqual([
      'sentence.steps.on_path',
      'sentence.steps.behind',
      'sentence.steps.behind',
    ]);
  });

  it('left the band of prices once, in May', () => {
    expect(([4, 5, 6, 7] as const).map((month) => statusOf('td-04', month))).toEqual([
      'on_track',
      'at_risk',
      'on_track',
      'on_track',
    ]);
  });

  it('have a mean that lies behind at mid-year', () => {
    expect(assessed(book, 'td-05', 2024, 7).lastDue).toEqual({ month: 6, status: 'at_risk' });
  });

  it('sets what was paid of investment against three plans', () => {
    const { percentOfPlan, otherPercents } = assessed(book, 'ct-04', 2024, 7);
    const shares = [percentOfPlan, ...otherPercents].map((one) => (one === null ? null : fixedText(one, 1)));
    expect(shares).toEqual(['27.1', '33.2', '30.5']);
  });

  it('never change what counts', () => {
    expect(judged).toHaveLength(29);
    expect(judged.filter((code) => followed.includes(code))).toEqual([]);
  });
});

describe('the first months of 2024', () => {
  it('expect no miss before March', () => {
    for (const month of [1, 2] as const) expect(byStatus(month)['will_miss']).toBeUndefined();
  });
  it('have little to show in January', () => {
    expect(byStatus(1)['met']).toBeUndefined();
    expect(byStatus(1)['not_due']).toHaveLength(8);
  });
  it('see the first trouble in March', () => {
    expect(byStatus(3)['at_risk']).toEqual(['ct-01', 'ct-04', 'ct-11', 'ct-27']);
  });
});

describe('verdicts', () => {
  it('2023 closes at 23 of 29 with the six misses the article names', () => {
    expect(codesWith(2023, 'final_missed')).toEqual(['ct-01', 'ct-03', 'ct-04', 'ct-08', 'ct-12', 'ct-27']);
    expect(codesWith(2023, 'final_missed').map((code) => listedOf(code).shortName.en)).toEqual([
      'GRDP growth',
      'State budget revenue',
      'Public investment disbursement',
      'Trade turnover',
      'New rural communes added',
      'Party members admitted',
    ]);
    expect(codesWith(2023, 'final_exceeded')).toHaveLength(10);
    expect(codesWith(2023, 'final_met')).toHaveLength(13);
  });

  it('2022 closes at 24 of 29', () => {
    expect(codesWith(2022, 'final_missed')).toEqual(['ct-04', 'ct-05', 'ct-12', 'ct-18', 'ct-27']);
    expect(book.verdicts.filter((verdict) => verdict.year === 2022)).toHaveLength(29);
  });

  it('are what the rule proposes, at the conference and today, or say why not', () => {
    const proposed = (verdict: SampleVerdict, at: string) => {
      const indicator = listedOf(verdict.indicator);
      const value = yearValue(book.figures, indicator, verdict.year, at);
      if (value === null) return null;
      return proposedVerdict(
        value,
        boundOf(lastTarget(verdict.indicator, verdict.year)),
        indicator,
        DEFAULT_RULE,
      );
    };
    const overridden = book.verdicts.filter((verdict) => verdict.reason !== null);
    expect(overridden.map((verdict) => `${verdict.year} ${verdict.indicator}`)).toEqual(['2022 ct-15']);
    const odd = book.verdicts.filter((verdict) =>
      [verdict.confirmedAt, book.now].some(
        (at) => (proposed(verdict, at) === verdict.confirmed) !== (verdict.reason === null),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('poverty fell 2,76 points in 2023, first estimated at 2,6', () => {
    const known = ['2023-12-27T03:40:00.000Z', book.now].map((at) =>
      yearValue(book.figures, listedOf('ct-15'), 2023, at),
    );
    expect(known.map((value) => (value === null ? null : quantityText(value)))).toEqual(['2.6', '2.76']);
  });

  it('a level starts where the year before ended', () => {
    const odd = book.targets.filter((target) => {
      if (target.baseline === null || target.year === 2022) return false;
      const before = yearValue(book.figures, listedOf(target.indicator), target.year - 1, book.now);
      return before === null || !isEqual(before, quantity(target.baseline));
    });
    expect(odd).toEqual([]);
  });
});
