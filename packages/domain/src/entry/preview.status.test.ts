/** The month as it will stand with what is being typed: its other number, its status, and what keeps it back. */
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { civilDate, lastDayOf } from '../civil-date.ts';
import type { Figure } from '../figure.ts';
import { periodOf, type Month } from '../period.ts';
import { downwardRevisions, seriesOf } from '../series.ts';
import type { Target } from '../target.ts';
import { bound, figure, flatPath, onlyMonth, shown, target, toDate } from '../testing/build.ts';
import {
  INVESTMENT_PLAN as plan,
  investment,
  preview,
  previewFacts,
  valuesOf,
} from '../testing/entry-form.ts';
import type { EntryContent } from './content.ts';
import type { PreviewFacts } from './preview.ts';
import type { Path } from '../path.ts';

describe('the number that was not typed', () => {
  it.each<
    [typed: Partial<EntryContent>, month: string | null, toDate: string | null, derived: string | null]
  >([
    // «Trong tháng 5: +122,4 tỷ đồng» while 395,4 is typed, and the other way about (ux.md §2.4).
    [{ toDate: '395,4' }, '122.4', '395.4', 'month'],
    [{ month: '122,4' }, '122.4', '395.4', 'to_date'],
    [{ month: '122,4', toDate: '395,4' }, '122.4', '395.4', null],
    [{ form: 'absent', absence: 'not_occurred' }, '0', '273', null],
    [{ form: 'absent', absence: 'not_published' }, null, null, null],
    [{ form: 'text', text: 'Đang quyết toán' }, null, null, null],
  ])('%o', (typed, month, value, derived) => {
    const { derivation } = preview(investment(), typed);
    expect([shown(derivation?.inMonth), shown(derivation?.toDate), derivation?.derived]).toEqual([
      month,
      value,
      derived,
    ]);
  });

  it('nobody makes up where months before are missing', () => {
    const { derivation, assessment } = preview(investment({ figures: [] }), { month: '122,4' });
    expect([shown(derivation?.inMonth), shown(derivation?.toDate)]).toEqual(['122.4', null]);
    expect(assessment).toMatchObject({ status: 'no_data', value: null });
  });
});

describe('the status it will have', () => {
  it('18,4 % of plan, 8,6 points behind the path (ux.md §2.4)', () => {
    const { assessment } = preview(investment(), { toDate: '395,4' });
    expect(shown(assessment?.percentOfPlan)).toMatch(/^18\.43/);
    expect(shown(assessment?.gapPoints)).toMatch(/^-8\.55/);
    expect(assessment?.status).toBe('at_risk');
  });

  /** Thresholds of `product.md`: at −3 points at risk, under −15 expected to miss; a plan of 1.000 and a path at 500. */
  it.each([
    ['500', 'on_track'],
    ['470,1', 'on_track'],
    ['470', 'at_risk'],
    ['350', 'at_risk'],
    ['349,9', 'will_miss'],
    ['1000', 'met'],
    ['0', 'will_miss'],
  ])('%s of 1.000 where 500 were promised: %s', (typed, status) => {
    const facts = investment({
      targets: [target(bound('at_least', '1000'))],
      paths: [flatPath('500')],
      figures: [],
    });
    expect(preview(facts, { toDate: typed }).assessment?.status).toBe(status);
  });

  it('lower is better: 18 accidents where 16 were allowed so far are too many, 12 are not', () => {
    const accidents = previewFacts(
      { kind: 'lower_better', direction: 'lower', decimals: 0, unit: { vi: 'vụ', en: 'accidents' } },
      { targets: [target(bound('at_most', '38'))], paths: [flatPath('16')] },
    );
    const status = (typed: string) => preview(accidents, { toDate: typed }).assessment?.status;
    expect(['12', '16', '18', '25', '41'].map(status)).toEqual([
      'on_track',
      'on_track',
      'at_risk',
      'will_miss',
      'will_miss',
    ]);
  });

  it('is never «on track» without an approved path (product.md, W1), nor judged without a plan', () => {
    expect(preview(investment({ paths: [] }), { toDate: '1000' }).assessment?.status).toBe('at_risk');
    const unapproved = { ...flatPath('579'), approvedAt: null };
    expect(preview(investment({ paths: [unapproved] }), { toDate: '1000' }).assessment?.status).toBe(
      'at_risk',
    );
    expect(preview(investment({ targets: [] }), { toDate: '1000' }).assessment?.status).toBe('no_data');
  });

  it('by the target and the path in force at the end of the month', () => {
    // The plan of 2024: 2.157 tỷ in January, 2.430,6 from July on.
    const revised = target(bound('at_least', '2430.6'), {
      version: 2,
      effectiveFrom: civilDate('2024-06-01'),
    });
    const percent = (month: Month) =>
      shown(
        preview(investment({ targets: [plan, revised], period: periodOf(2024, month) }), { toDate: '658' })
          .assessment?.percentOfPlan,
      );
    expect(percent(5)).toMatch(/^30\.67/);
    expect(percent(6)).toMatch(/^27\.07/);
    const later = { ...flatPath('100'), version: 2, effectiveFrom: civilDate('2024-06-01') };
    const expected = (month: Month) =>
      shown(
        preview(investment({ paths: [flatPath('579'), later], period: periodOf(2024, month) }), {
          toDate: '658',
        }).assessment?.expected,
      );
    expect([expected(5), expected(6)]).toEqual(['579', '100']);
  });

  it('of words nothing is judged; «chưa công bố» is not due; «chưa phát sinh» adds nothing', () => {
    const status = (typed: Partial<EntryContent>) => preview(investment(), typed).assessment?.status;
    expect(status({ form: 'text', text: 'Xuất siêu' })).toBe('no_data');
    expect(status({ form: 'absent', absence: 'not_published' })).toBe('not_due');
    expect(preview(investment(), { form: 'absent', absence: 'not_occurred' }).assessment).toMatchObject({
      status: 'at_risk',
    });
    expect(shown(preview(investment(), { form: 'absent', absence: 'not_occurred' }).assessment?.value)).toBe(
      '273',
    );
  });

  it('against the same month of the year before', () => {
    const figures = [...valuesOf(2023, onlyMonth(5, '470')), ...valuesOf(2024, [null, null, null, '273'])];
    const { assessment } = preview(investment({ figures }), { toDate: '395,4' });
    expect(shown(assessment?.samePeriod?.change)).toMatch(/^-15\.87/);
    expect(assessment?.samePeriod?.better).toBe(false);
  });
});

const recordedAs = (facts: PreviewFacts, version: Figure) => {
  const { indicator, period } = facts;
  const figures = [...facts.figures, version];
  const end = lastDayOf(period);
  return assess({
    indicator,
    target: facts.targets[0] as Target,
    path: facts.paths[0] as Path,
    series: seriesOf(indicator.accumulation, 2024, figures),
    lastYear: seriesOf(indicator.accumulation, 2023, figures),
    month: 5,
    rule: facts.rule,
    deadlineOf: () => ({ on: end, daysOverdue: null }),
    downwardRevisions: downwardRevisions(figures, 2024, 5),
    missedLastYearBySameUnit: false,
    withheld: false,
    verdict: null,
    children: [],
  });
};

describe('beside versions that stand already', () => {
  const may = periodOf(2024, 5);
  const standing = (vintage: Figure['vintage']) =>
    investment({
      figures: [
        ...valuesOf(2024, [null, null, null, '273']),
        figure(may, toDate('640'), { sequence: 900_000, vintage }),
      ],
    });

  it.each([
    // A number as firm or firmer takes its place.
    ['estimate', 'estimate', '395.4'],
    ['estimate', 'official', '395.4'],
    ['official', 'official', '395.4'],
    // A weaker one does not: the month will stand as it stands, and so its status.
    ['official', 'estimate', '640'],
    ['preliminary', 'estimate', '640'],
  ] as const)('%s stands, %s is typed: %s', (before, vintage, value) => {
    const facts = standing(before);
    const { assessment } = preview(facts, { toDate: '395,4', vintage });
    expect(shown(assessment?.value)).toBe(value);
    expect(assessment).toEqual(
      recordedAs(facts, figure(may, toDate('395.4'), { sequence: 1_000_000, vintage })),
    );
  });

  it('an estimate taken down counts as one (W9)', () => {
    const twice = investment({
      figures: [figure(may, toDate('640'), { sequence: 1 }), figure(may, toDate('600'), { sequence: 2 })],
    });
    const warned = (typed: string) =>
      preview(twice, { toDate: typed }).assessment?.warnings.map(({ code }) => code);
    expect(warned('595')).toContain('W9');
    expect(warned('605')).not.toContain('W9');
  });
});
