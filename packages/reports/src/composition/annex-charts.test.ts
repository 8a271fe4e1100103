/** Phụ lục 3: which indicators get a chart, in which order, with which lines and words. */
import { REPORT_ANNEXES, type ReportAnnex } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import type { IndicatorFacts, TargetFacts } from '../facts.ts';
import { usualOffice } from '../profiles/office.ts';
import type { Chart } from '../report.ts';
import { variousIndicators } from '../testing/example-charts.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { chartsAnnex } from './annex-charts.ts';
import { compose } from './compose.ts';
import { NOTHING_WRITTEN } from './writing.ts';

const PLACE = {
  kind: 'month',
  number: 3,
  belongsTo: '(Kèm theo Báo cáo)',
  below: 'hyphens',
  columns: null,
  writing: NOTHING_WRITTEN,
} as const;

const chartsOf = (indicators: readonly IndicatorFacts[], more: Parameters<typeof exampleFacts>[0] = {}) =>
  (chartsAnnex(exampleFacts({ ...more, indicators }), PLACE)?.blocks ?? []).filter(
    (block): block is Chart => block.kind === 'chart',
  );

const spaced = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const months = (actual: readonly (string | null)[]): IndicatorFacts['months'] =>
  Array.from({ length: 12 }, (_, at) => ({
    expected: String((at + 1) * 10),
    toDate: actual[at] ?? null,
    lastYear: at === 0 ? null : String(at * 9),
  }));

describe('the annex of charts', () => {
  it('is an upright annex with the heading of the others', () => {
    const section = chartsAnnex(exampleFacts(), PLACE);
    expect(section).toMatchObject({
      key: 'annex-charts',
      kind: 'annex',
      orientation: 'portrait',
      name: 'Phụ lục 3',
      heading: [
        { text: 'Phụ lục 3', style: 'number' },
        { text: 'Biểu đồ các chỉ tiêu tháng 7 và 7 tháng năm 2024', style: 'title' },
        { text: '(Kèm theo Báo cáo)', style: 'belongs_to' },
        { text: '-----', style: 'hyphens' },
      ],
    });
  });

  it('takes the lines, the aim and the names of the facts', () => {
    const [chart] = chartsOf([anIndicator({ months: months(['8', null, '31.5']) })]);
    expect(chart).toMatchObject({
      key: 'chart-ct-04',
      title: '4. Giải ngân ĐTC (tỷ đồng)',
      decimals: 1,
      plan: ['10', '20', '30', '40', '50', '60', '70', '80', '90', '100', '110', '120'],
      actual: ['8', null, '31.5', null, null, null, null, null, null, null, null, null],
      aim: '2430.6',
      names: { plan: 'Lộ trình', actual: 'Thực hiện năm 2024', lastYear: 'Năm 2023' },
    });
    expect(chart?.lastYear.slice(0, 3)).toEqual([null, '9', '18']);
  });

  it('leaves out what is not judged, what is part of another, and what has but one month', () => {
    const keys = chartsOf([
      anIndicator({ code: 'two', months: months(['1', '2']) }),
      anIndicator({ code: 'one', months: months(['1']) }),
      anIndicator({ code: 'none', months: months([]) }),
      anIndicator({ code: 'not-judged', judged: false }),
      anIndicator({ code: 'part', parent: 'two' }),
      anIndicator({ code: 'gap', months: months(['1', null, null, '0']) }),
    ]).map(({ key }) => key);
    expect(keys).toEqual(['chart-two', 'chart-gap']);
  });

  it('is not there where nothing has a chart', () => {
    expect(
      chartsAnnex(exampleFacts({ indicators: [anIndicator({ months: months(['1']) })] }), PLACE),
    ).toBeNull();
  });

  it('has the order of the document, group by group', () => {
    const rows = [
      anIndicator({ code: 'a', group: 'kinh-te' }),
      anIndicator({ code: 'b', group: 'xa-hoi' }),
      anIndicator({ code: 'c', group: 'kinh-te' }),
    ];
    expect(chartsOf(rows).map(({ key }) => key)).toEqual(['chart-a', 'chart-c', 'chart-b']);
  });

  it.each<[TargetFacts['operator'], string | null, string | null, string | null]>([
    ['at_least', '8', null, '8'],
    ['more_than', '8', null, '8'],
    ['exactly', '8', null, '8'],
    ['about', '8', null, '8'],
    ['at_most', null, '9', '9'],
    ['less_than', null, '9', '9'],
    ['between', '8', '9', null],
  ])('draws the aim of «%s»', (operator, low, high, aim) => {
    const target = { version: 1, rawText: '', illustrative: false, operator, low, high };
    expect(chartsOf([anIndicator({ target })])[0]?.aim).toBe(aim);
  });

  it('draws no aim where there is no target', () => {
    expect(chartsOf([anIndicator({ target: null })])[0]?.aim).toBeNull();
  });
});

describe('what a chart shows, in words', () => {
  it('is the figure, the path, and the year before', () => {
    expect(spaced(chartsOf([anIndicator()])[0]?.summary)).toBe(
      'Giải ngân vốn đầu tư công đến hết tháng 7 đạt 658,0 tỷ đồng, lộ trình 1.045,0 tỷ đồng, cùng kỳ năm trước 613,3 tỷ đồng',
    );
  });

  it('says only what there is', () => {
    const row = anIndicator({ expected: null, samePeriod: null });
    expect(spaced(chartsOf([row])[0]?.summary)).toBe(
      'Giải ngân vốn đầu tư công đến hết tháng 7 đạt 658,0 tỷ đồng',
    );
  });

  it('names the month that is judged, and the year at its end', () => {
    expect(chartsOf([anIndicator({ judgedMonth: 6 })])[0]?.summary).toContain('đến hết tháng 6 đạt');
    expect(chartsOf([anIndicator()], { month: 12 })[0]?.summary).toContain('đến hết năm 2024 đạt');
  });

  it('speaks of the latest month that has a number where the reported one has none', () => {
    const row = anIndicator({ toDate: null, months: months(['8', '17', '31.5']) });
    expect(spaced(chartsOf([row])[0]?.summary)).toBe(
      'Giải ngân vốn đầu tư công đến hết tháng 3 đạt 31,5 tỷ đồng, lộ trình 30,0 tỷ đồng, cùng kỳ năm trước 18,0 tỷ đồng',
    );
  });
});

describe('a report', () => {
  const made = (annexes: readonly ReportAnnex[], tone: 'ủy' | 'uỷ' = 'ủy') => {
    const facts = exampleFacts({ indicators: variousIndicators() });
    return compose({
      facts,
      hash: 'a'.repeat(64),
      choice: { profile: 'party-2026', kind: 'month', annexes },
      office: { ...usualOffice(facts.province), tone },
      texts: new Map(),
    });
  };

  it('has the charts last, numbered after the annexes that are there', () => {
    expect(made(REPORT_ANNEXES).sections.map(({ key, name }) => [key, name])).toEqual([
      ['main', 'Báo cáo'],
      ['annex-indicators', 'Phụ lục 1'],
      ['annex-concerns', 'Phụ lục 2'],
      ['annex-charts', 'Phụ lục 3'],
    ]);
    // An only annex is not numbered.
    const [, only] = made(['annex-charts']).sections;
    expect(only?.name).toBe('Phụ lục');
    expect(only?.heading[0]).toEqual({ text: 'Phụ lục', style: 'number' });
  });

  it('leaves the charts out where they are not chosen', () => {
    expect(made(['annex-indicators']).sections.map(({ key }) => key)).toEqual(['main', 'annex-indicators']);
  });
});
