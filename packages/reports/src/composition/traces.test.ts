/** Every number of a report is the one that was assessed (US5): it carries a trace, and is printed from what the trace says. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCount, type Month } from '@ve-dich/domain';
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Block, Report, Run } from '../report.ts';
import { made } from '../testing/composed.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { indicatorSentence } from './indicator-sentence.ts';
import { printed } from './words.ts';

/** A printed number begins with what its trace rounds to. */
const isTraced = ({ text, trace }: Run): boolean => {
  if (trace === undefined) return true;
  const { value } = trace;
  const forms = [0, 1, 2, 3, 4].flatMap((decimals) => [
    printed(value, decimals),
    printed(value.replace(/^-/, ''), decimals),
    printed(value, decimals, true),
  ]);
  const few = /^-?[1-9]$/.test(value) ? [printCount(Math.abs(Number(value)))] : [];
  const counts = /^\d+$/.test(value) ? [printCount(Number(value))] : [];
  return [...forms, ...few, ...counts].some((form) => text.startsWith(form));
};

const runsOf = (block: Block): readonly Run[] =>
  block.kind === 'paragraph'
    ? block.runs
    : (block.kind === 'table' ? block.rows : []).flatMap(({ cells }) =>
        cells.flatMap((cell): readonly Run[] =>
          cell.kind === 'number'
            ? [{ text: cell.text, ...(cell.trace === null ? {} : { trace: cell.trace }) }]
            : cell.kind === 'text'
              ? cell.runs
              : [],
        ),
      );
const allRuns = (report: Report): readonly Run[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap(runsOf));

/** What may stand in digits without a trace: dates, periods, documents, numbering, signs of notes. */
const FORMS: readonly RegExp[] = [
  /\d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}/gu,
  /\d{1,2}\/\d{1,2}\/\d{4}/gu,
  /(?:tháng|Tháng) \d{1,2}(?:\/\d{4})?/gu,
  /\d{1,2} tháng(?: đầu)?/gu,
  /[Nn]ăm \d{4}/gu,
  /\d+-NQ\/TU/gu,
  /^\d{1,2}(?:\.\d+)?(?=\. |$)/gu,
  /^\d{2}\/\d{4}$/gu,
  /\([12]\)/gu,
];
const restOf = (text: string, names: readonly string[]): string =>
  FORMS.reduce(
    (rest, form) => rest.replaceAll(form, ''),
    // A name may have a number in it: «trẻ em dưới 5 tuổi».
    names.reduce((rest, name) => rest.replaceAll(name, ''), text.replaceAll('\u00a0', ' ')),
  );

/** As many sentences as composition has: kinds of plans, vintages, gaps, ranks, late units, reopenings, both ends of a year. */
const plan = (
  operator: NonNullable<IndicatorFacts['target']>['operator'],
  low: string | null,
  high: string | null,
) => ({
  version: 1,
  rawText: '',
  operator,
  low,
  high,
  illustrative: false,
});
const EXPLANATION: NonNullable<IndicatorFacts['explanation']> = {
  period: '2024-07',
  causes: ['market'],
  origin: 'objective',
  text: 'thị trường trầm lắng',
  measures: 'đối thoại với doanh nghiệp',
  measuresBy: '2024-09',
  responsible: 'Phòng Đầu tư',
};
const various = (): readonly IndicatorFacts[] => [
  ...exampleFacts().indicators,
  anIndicator({ code: 'a', number: '5', explanation: EXPLANATION, vintage: 'preliminary', judgedMonth: 6 }),
  anIndicator({
    code: 'b',
    number: '6',
    unit: 'xã',
    decimals: 0,
    toDate: '3',
    target: plan('exactly', '5', null),
  }),
  anIndicator({
    code: 'c',
    number: '7',
    unit: 'vụ',
    decimals: 0,
    direction: 'lower',
    toDate: '12',
    percentOfPlan: null,
    gapInUnit: '-4',
    status: 'at_risk',
    target: plan('at_most', null, '8'),
  }),
  anIndicator({
    code: 'd',
    number: '8',
    direction: 'band',
    target: plan('between', '7', '7.5'),
    status: 'at_risk',
  }),
  anIndicator({
    code: 'e',
    number: '9',
    unit: 'bậc',
    decimals: 0,
    change: { value: '-4', in: 'places', better: true },
    target: plan('about', '12', null),
    previousStatus: 'no_data',
    status: 'on_track',
  }),
  anIndicator({
    code: 'f',
    number: '9.1',
    parent: 'e',
    vintage: 'official',
    target: plan('less_than', null, '4'),
  }),
];
const CASES: readonly (readonly [string, ReportFacts])[] = [
  ['a month', exampleFacts({ indicators: various() })],
  [
    'a month with units that were late and a month opened again',
    exampleFacts({
      indicators: various(),
      late: [
        { code: 'x', name: 'Sở X', late: ['HTX mới'], missing: [] },
        { code: 'y', name: 'Sở Y', late: [], missing: ['Việc làm'] },
      ],
      reopenings: [
        { period: '2024-06', names: ['Việc làm'], reason: 'nhập nhầm', endsAt: '2024-08-10T10:00:00.000Z' },
      ],
      changes: { ...exampleFacts().changes, revised: ['ct-10'] },
      illustrative: true,
    }),
  ],
  [
    'December of a closed year',
    exampleFacts({
      month: 12 as Month,
      indicators: various().map((row) => ({
        ...row,
        verdict: {
          proposed: 'final_missed' as const,
          confirmed: 'final_missed' as const,
          occasion: 'official' as const,
          reason: null,
        },
        conferenceVerdict: 'final_met' as const,
      })),
      final: { year: 2024, total: 10, exceeded: 1, met: 2, missed: 5, undecided: 1 },
    }),
  ],
];

describe('every number', () => {
  describe.each(CASES)('of %s', (_name, facts) => {
    const runs = allRuns(made(facts));
    const names = facts.indicators.flatMap(({ name, shortName }) => [name, shortName]);

    it('in text and tables is the one of its trace', () => {
      expect(runs.filter(({ trace }) => trace !== undefined).length).toBeGreaterThan(60);
      for (const run of runs) expect(isTraced(run), JSON.stringify(run)).toBe(true);
    });

    it('that is not a date, a period, a document or a place in a list has a trace', () => {
      const numbers = runs.filter(
        ({ text, trace }) => trace === undefined && /\d/u.test(restOf(text, names)),
      );
      expect(numbers.map(({ text }) => text)).toEqual([]);
    });

    it('of an indicator is the figure of its facts, to the last digit', () => {
      const held = runs.filter(({ trace }) => trace?.indicator != null);
      expect(held.length).toBeGreaterThan(40);
      for (const { trace } of held) {
        const row = facts.indicators.find(({ code }) => code === trace?.indicator);
        const known: Readonly<Record<string, string | null | undefined>> = {
          plan: row?.target?.low,
          planHigh: row?.target?.high,
          toDate: row?.toDate,
          inMonth: row?.inMonth,
          lastYear: row?.lastYear,
          samePeriod: row?.samePeriod,
          expected: row?.expected,
          percentOfPlan: row?.percentOfPlan,
          gapPoints: row?.gapPoints,
          gapInUnit: row?.gapInUnit,
          change: row?.change?.value,
        };
        if (trace?.what === 'percentOfSamePeriod')
          expect(Number(trace.value)).toBeCloseTo(100 + Number(row?.change?.value), 10);
        else expect(trace?.value, JSON.stringify(trace)).toBe(known[trace?.what ?? '']);
      }
    });
  });

  it('of a count is the count of the facts', () => {
    const { count, reported, groups } = exampleFacts();
    const known = new Map<string, number | undefined>([
      ['count.total', count.total],
      ...Object.entries(count.byStatus).map(([status, of]): [string, number] => [`count.${status}`, of]),
      ['reported.received', reported.received],
      ['reported.due', reported.due],
      ...groups.flatMap(({ code, count: of }): [string, number][] => [
        [`group.${code}.total`, of.total],
        ...Object.entries(of.byStatus).map(([status, each]): [string, number] => [
          `group.${code}.${status}`,
          each,
        ]),
      ]),
      ['changes.newlyMet', 1],
      ['changes.worse', 1],
    ]);
    const counts = allRuns(made()).flatMap(({ trace }) => (trace?.indicator === null ? [trace] : []));
    expect(counts.length).toBeGreaterThan(15);
    for (const { what, value } of counts) expect(Number(value), what).toBe(known.get(what));
  });

  it('of any size is printed from its own digits (property)', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 999 }))
      .map(
        ([whole, part]) =>
          `${whole}${part === 0 || whole === 0n ? '' : `.${String(part).padStart(3, '0').replace(/0+$/, '')}`}`,
      );
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const [first, second] = indicatorSentence(
          anIndicator({
            toDate: value,
            decimals,
            vintage: 'official',
            change: null,
            target: null,
            percentOfPlan: null,
          }),
        );
        expect(first?.text).toBe('- Giải ngân vốn đầu tư công: ');
        expect(second?.trace).toEqual({ indicator: 'ct-04', what: 'toDate', value });
        const shown = second?.text.split('\u00a0')[0] ?? '';
        const back = shown.replaceAll('.', '').replace(',', '.');
        expect(Math.abs(Number(value) - Number(back))).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals * 1.0000001 + Math.abs(Number(value)) * 1e-15,
        );
      }),
    );
  });
});
