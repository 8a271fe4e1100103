import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../i18n/locale-provider.tsx';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aDetail, aRow } from '../../testing/indicator-fixtures.ts';
import { NumbersList } from './numbers-list.tsx';

/** Every line as «term: number». */
const linesOf = (row: ReturnType<typeof aRow>): Record<string, string> => {
  const { container } = render(
    <LocaleProvider firstLocale="vi" firstTexts={vietnamese}>
      <NumbersList detail={aDetail(row)} />
    </LocaleProvider>,
  );
  return Object.fromEntries(
    [...container.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.firstElementChild?.textContent?.replaceAll('\u00A0', ' ') ?? '',
    ]),
  );
};

const pace = {
  form: 'each_month',
  monthsLeft: 7,
  perMonth: '10',
  againstLastYear: '1.3241',
  lastThreePerMonth: null,
  multiple: null,
  bestMonth: null,
} as const;

describe('what the rest of the year asks for', () => {
  it('is told by the month, and against the same months of last year', () => {
    expect(linesOf(aRow({ assessment: { pace } }))).toMatchObject({
      'Cần mỗi tháng': '10 ha',
      'Phần còn lại so cùng kỳ': 'cần 1,32 lần cùng kỳ',
    });
  });

  it('is an allowance for what must stay low, and a mean for growth', () => {
    const allowed = aRow({
      direction: 'lower',
      assessment: { pace: { ...pace, form: 'allowed_each_month', againstLastYear: null } },
    });
    expect(linesOf(allowed)).toMatchObject({ 'Còn được mỗi tháng': '10 ha' });
    const growth = aRow({
      kind: 'growth',
      accumulation: 'latest',
      unit: { vi: '%', en: '%' },
      decimals: 1,
      assessment: {
        progressOf: 'target_rate',
        pace: { ...pace, form: 'mean_of_rest', perMonth: '9.7', againstLastYear: null },
      },
    });
    // A rate like the others, not a number of points.
    expect(linesOf(growth)['Cần bình quân các tháng còn lại']).toMatch(/^9,7\d* %$/);
  });
});

describe('plans beside the judged one', () => {
  it('have a line each with their percentage', () => {
    const base = aRow();
    if (base.target === null) throw new Error('a target');
    const row = aRow({
      kind: 'disbursement',
      target: {
        ...base.target,
        otherPlans: [{ name: { vi: 'TTg giao', en: 'Prime Minister' }, number: '110' }],
      },
      assessment: { otherPercents: ['45.4545'] },
    });
    expect(linesOf(row)).toMatchObject({ '% kế hoạch năm': '41,7 %', 'TTg giao': '45,5 %' });
  });
});

describe('kinds without an amount', () => {
  it('say a rank in places, and how it moved', () => {
    const row = aRow({
      kind: 'rank',
      direction: 'lower',
      accumulation: 'latest',
      unit: { vi: 'bậc', en: 'places' },
      assessment: {
        progressOf: 'rank',
        value: '22',
        percentOfPlan: null,
        expected: '34',
        gapInUnit: '12',
        gapPoints: null,
        samePeriod: { value: '35', change: '-13', changeIn: 'places', better: true },
      },
    });
    expect(linesOf(row)).toMatchObject({
      'Kết quả': 'thứ 22, tăng 13 bậc',
      'Lộ trình đến nay': 'thứ 34',
      'So lộ trình': '+12 bậc',
      'So cùng kỳ': 'tăng 13 bậc',
    });
  });

  it('say of a row that follows from its children how they stand', () => {
    const row = aRow({
      kind: 'composite',
      accumulation: 'latest',
      target: null,
      months: [],
      assessment: {
        progressOf: 'children',
        value: null,
        percentOfPlan: null,
        progress: null,
        expected: null,
        gapInUnit: null,
        gapPoints: null,
        sentence: {
          key: 'sentence.children',
          parameters: { good: { type: 'count', value: 2 }, total: { type: 'count', value: 3 } },
        },
      },
    });
    const { 'Hình vẽ': _drawn, ...said } = linesOf(row);
    expect(said).toEqual({ 'Theo các thành phần': '2/3 thành phần đạt hoặc đúng tiến độ' });
  });
});
