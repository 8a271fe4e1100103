import { describe, expect, it } from 'vitest';
import { makeFormat } from '../i18n/format.ts';
import { vietnamese } from '../i18n/vietnamese.ts';
import { aRow } from '../testing/indicator-fixtures.ts';
import { makeReadings } from './readings.ts';
import { whyLines } from './why-lines.ts';

const language = { locale: 'vi', text: vietnamese, format: makeFormat('vi') } as const;
const linesOf = (row: ReturnType<typeof aRow>) =>
  Object.fromEntries(
    whyLines(row, 5, language, makeReadings(language)).map(({ key, formula, result }) => [
      key,
      [formula, result],
    ]),
  );

describe('the arithmetic of a status', () => {
  it('of a sum can be followed with a pocket calculator', () => {
    const lines = linesOf(
      aRow({
        decimals: 1,
        assessment: {
          value: '395.4',
          expected: '579',
          percentOfPlan: '18.4335',
          progress: '18.4335',
          expectedProgress: '26.993',
          gapPoints: '-8.5595',
          gapInUnit: '-183.6',
        },
        target: { ...aRow().target, number: '2145', low: '2145' } as NonNullable<
          ReturnType<typeof aRow>['target']
        >,
      }),
    );
    expect(lines['progress']).toEqual(['395,4 ÷ 2.145,0', '18,4\u00A0%']);
    expect(lines['expected']).toEqual(['579,0 ÷ 2.145,0', '27,0\u00A0%']);
    expect(lines['gap']).toEqual(['18,4 − 27,0', '−8,6\u00A0điểm %']);
    expect(lines['gapInUnit']).toEqual([null, '−183,6\u00A0ha']);
    expect(lines['rule']).toEqual([null, 'phiên bản 2024.1']);
  });

  it('of a level goes from its baseline', () => {
    const row = aRow({ kind: 'rate', accumulation: 'latest', decimals: 1 });
    const target = { ...row.target, number: '80', low: '80', baseline: '72.4' } as NonNullable<
      typeof row.target
    >;
    const lines = linesOf({
      ...row,
      target,
      assessment: {
        ...row.assessment,
        progressOf: 'way_from_baseline',
        percentOfPlan: null,
        value: '76.2',
        progress: '50',
        expected: '76.8',
        expectedProgress: '57.89',
      },
    });
    expect(lines['progress']?.[0]).toBe('(76,2 − 72,4) ÷ (80,0 − 72,4)');
  });

  it('of a level already at its target does not pretend a way', () => {
    const row = aRow({ kind: 'rate', accumulation: 'latest', decimals: 1 });
    const target = { ...row.target, number: '73.4', low: '73.4', baseline: '73.5' } as NonNullable<
      typeof row.target
    >;
    const lines = linesOf({
      ...row,
      target,
      assessment: { ...row.assessment, progressOf: 'way_from_baseline', value: '73.4', progress: '100' },
    });
    expect(lines['progress']?.[0]).toBe('73,4 ÷ 73,4');
    expect(lines['baseline']).toBeUndefined();
  });

  it('of a limit shows the plain difference: below the path is minus', () => {
    const row = aRow({ kind: 'lower_better', direction: 'lower' });
    const lines = linesOf({
      ...row,
      assessment: {
        ...row.assessment,
        progressOf: 'limit',
        percentOfPlan: null,
        value: '14',
        progress: '36.84',
        expected: '15',
        expectedProgress: '39.47',
        gapPoints: '2.63',
      },
    });
    expect(lines['gap']).toEqual(['36,8 − 39,5', '−2,6\u00A0điểm %']);
  });

  it('of a limit that has a way to come down counts in percent of that way', () => {
    const row = aRow({ kind: 'lower_better', direction: 'lower', decimals: 1 });
    const target = { ...row.target, number: '15.2', high: '15.2', baseline: '15.6' } as NonNullable<
      typeof row.target
    >;
    const lines = linesOf({
      ...row,
      target,
      assessment: {
        ...row.assessment,
        progressOf: 'limit',
        value: '15.4',
        progress: '101.3158',
        expected: '15.3',
        expectedProgress: '100.6579',
        gapPoints: '-25',
        gapInUnit: '-0.1',
      },
    });
    expect(lines['gap']).toEqual(['(15,4 − 15,3) ÷ (15,2 − 15,6)', '−25,0\u00A0điểm %']);
    expect(lines['gapInUnit']).toEqual([null, '+0,1\u00A0ha']);
  });

  it('says nothing of a value that is not there', () => {
    const row = aRow();
    const lines = linesOf({
      ...row,
      assessment: {
        ...row.assessment,
        value: null,
        progress: null,
        progressOf: 'none',
        expected: null,
        gapInUnit: null,
      },
    });
    expect(Object.keys(lines)).toEqual(['plan', 'rule']);
  });

  it('of a row without figures of its own is that of its children', () => {
    const row = aRow({ kind: 'structure', target: null });
    const lines = linesOf({
      ...row,
      assessment: {
        ...row.assessment,
        value: null,
        progress: null,
        progressOf: 'parts',
        expected: null,
        gapInUnit: null,
      },
    });
    expect(Object.keys(lines)).toEqual(['children', 'rule']);
  });

  it('of a place shows places, and no share of anything', () => {
    const row = aRow({ kind: 'rank', direction: 'lower' });
    const lines = linesOf({
      ...row,
      assessment: {
        ...row.assessment,
        value: '35',
        expected: '34',
        progress: null,
        progressOf: 'rank',
        gapInUnit: '-1',
      },
    });
    expect(Object.keys(lines)).toEqual(['value', 'plan', 'path', 'gapInUnit', 'confidence', 'rule']);
    expect(JSON.stringify(lines['path'])).toContain('thứ 34');
  });
});
