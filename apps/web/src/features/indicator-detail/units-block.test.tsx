import type { IndicatorDetail } from '@ve-dich/contract';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { english } from '../../i18n/english.ts';
import { LocaleProvider } from '../../i18n/locale-provider.tsx';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aRow } from '../../testing/indicator-fixtures.ts';
import { UnitsBlock } from './units-block.tsx';

type Units = NonNullable<IndicatorDetail['units']>;
type Unit = Units['rows'][number];

const aUnit = (name: string, over: Partial<Unit> = {}): Unit => ({
  code: name,
  name: { vi: `Huyện ${name}`, en: `${name} District` },
  shortName: { vi: name, en: name },
  state: 'value',
  toDate: null,
  fraction: null,
  absence: null,
  text: null,
  reason: null,
  leftOut: null,
  illustrative: false,
  ...over,
});
const NOT_SENT: Partial<Unit> = { state: 'missing' };

/** Health insurance, July 2024: 7 of 8 have sent, 5 have a number that counts. */
const insurance: Units = {
  rows: [
    aUnit('Ba Bể', {
      toDate: '97.19675456389452332657',
      fraction: { numerator: '47918', denominator: '49300' },
    }),
    aUnit('Ngân Sơn', {
      state: 'absent',
      absence: 'not_published',
      leftOut: 'not_published',
      reason: 'Đang rà soát thẻ hết hạn',
    }),
    aUnit('Na Rì', { toDate: '97.3', leftOut: 'no_denominator' }),
    aUnit('Chợ Mới', { state: 'text', text: 'Chờ đối soát', leftOut: 'in_words' }),
    aUnit('Pác Nặm', NOT_SENT),
  ],
  fractionOf: {
    numerator: { vi: 'Người có thẻ BHYT', en: 'People with a card' },
    denominator: { vi: 'Dân số', en: 'Population' },
  },
  aggregation: 'weighted',
  total: '96.4816',
  totalFraction: { numerator: '249019', denominator: '258100' },
  expected: 8,
  received: 7,
  counted: 5,
  stated: '96.8',
  statedIllustrative: false,
  difference: '0.3184',
};
const percent = aRow({
  kind: 'rate',
  accumulation: 'latest',
  unit: { vi: '%', en: '%' },
  decimals: 1,
});

/** The table as lines of cells, and what is said under it. */
const show = (units: Units, row = percent, locale: 'vi' | 'en' = 'vi') => {
  const { container, unmount } = render(
    <LocaleProvider firstLocale={locale} firstTexts={locale === 'vi' ? vietnamese : english}>
      <UnitsBlock units={units} row={row} />
    </LocaleProvider>,
  );
  const said = (element: Element): string => (element.textContent ?? '').replaceAll('\u00A0', ' ');
  const lines = [...container.querySelectorAll('tr')].map((line) => [...line.children].map(said));
  const columns = [...container.querySelectorAll('tr')].map((line) =>
    [...line.children].reduce((sum, cell) => sum + ((cell as HTMLTableCellElement).colSpan ?? 1), 0),
  );
  const note = said(container.querySelector('p') ?? container);
  const inVietnamese = [...container.querySelectorAll('[lang="vi"]')].map(said);
  unmount();
  return { lines, note, columns: [...new Set(columns)], inVietnamese };
};

describe('the districts of a rate', () => {
  it('stand with what they count, and make a rate that is no mean of rates', () => {
    const { lines, note, columns } = show(insurance);
    expect(lines).toEqual([
      ['Huyện, thành phố', 'Người có thẻ BHYT', 'Dân số', 'Tỷ lệ (%)'],
      ['Ba Bể', '47.918', '49.300', '97,2'],
      ['Ngân Sơn', 'chưa công bốĐang rà soát thẻ hết hạn'],
      ['Na Rì', '97,3không có tử số, mẫu số nên không tính được vào tỷ lệ chung'],
      ['Chợ Mới', 'Chờ đối soát'],
      ['Pác Nặm', 'chưa gửi'],
      ['Tỷ lệ chung của 5/8 đơn vị có số', '249.019', '258.100', '96,5'],
      ['Số của tỉnh', '96,8'],
      ['Chênh lệch (số của tỉnh trừ tỷ lệ chung)', '+0,3 điểm %'],
    ]);
    expect(note).toContain('không cộng, không bình quân các tỷ lệ');
    expect(columns).toEqual([4]);
  });

  it('are said in English too', () => {
    const { lines, inVietnamese } = show(insurance, percent, 'en');
    expect(lines[0]).toEqual(['District', 'People with a card', 'Population', 'Rate (%)']);
    expect(lines[1]).toEqual(['Ba Bể', '47,918', '49,300', '97.2']);
    expect(inVietnamese).toEqual(['Ba Bể', 'Ngân Sơn', 'Na Rì', 'Chợ Mới', 'Pác Nặm']);
    expect(lines.slice(-3).map(([name]) => name)).toEqual([
      'Weighted rate of the 5 of 8 with a number',
      'The province’s own figure',
      'Difference (the province’s figure less the weighted rate)',
    ]);
    expect(lines.at(-1)?.at(-1)).toBe('+0.3 points');
  });

  it('make no number, and no difference, before any of them has one', () => {
    const nobody = {
      ...insurance,
      rows: [aUnit('Pác Nặm', NOT_SENT)],
      total: null,
      totalFraction: null,
      counted: 0,
      difference: null,
    };
    expect(show(nobody).lines.slice(2)).toEqual([
      ['Tỷ lệ chung của 0/8 đơn vị có số', '—'],
      ['Số của tỉnh', '96,8'],
    ]);
  });

  it('are marked where they were filled in, the rate made of them too, the published one not', () => {
    const filledIn = { ...insurance, rows: [{ ...aUnit('Ba Bể', insurance.rows[0]), illustrative: true }] };
    const { lines } = show(filledIn);
    const MARK = / \(minh họa\)$/;
    expect(lines[1]?.slice(1).map((cell) => MARK.test(cell))).toEqual([true, true, true]);
    expect(lines[2]?.slice(1).map((cell) => MARK.test(cell))).toEqual([true, true, true]);
    expect(lines[3]).toEqual(['Số của tỉnh', '96,8']);
  });
});

describe('the districts of other indicators', () => {
  const planted: Units = {
    ...insurance,
    rows: [
      aUnit('Ba Bể', { toDate: '689' }),
      aUnit('Na Rì', { leftOut: 'months_missing' }),
      aUnit('Ngân Sơn', { state: 'absent', absence: 'not_occurred', leftOut: 'not_occurred' }),
    ],
    fractionOf: null,
    aggregation: 'sum',
    total: '689',
    totalFraction: null,
    counted: 1,
    expected: 3,
    stated: '700',
    difference: '11',
  };

  it('add up, with the difference to the province in their own unit', () => {
    const { lines, columns } = show(planted, aRow());
    expect(lines).toEqual([
      ['Huyện, thành phố', 'Lũy kế (ha)'],
      ['Ba Bể', '689'],
      ['Na Rì', 'đã gửi tháng này, thiếu tháng trước nên chưa có lũy kế'],
      ['Ngân Sơn', 'chưa phát sinh'],
      ['Cộng 1/3 đơn vị có số', '689'],
      ['Số của tỉnh', '700'],
      ['Chênh lệch (số của tỉnh trừ tổng các đơn vị)', '+11 ha'],
    ]);
    expect(columns).toEqual([2]);
  });

  it.each([
    ['highest', 'Cao nhất trong 1/3 đơn vị có số'],
    ['lowest', 'Thấp nhất trong 1/3 đơn vị có số'],
  ] as const)('of which the %s counts, say so', (aggregation, name) => {
    const { lines } = show({ ...planted, aggregation }, percent);
    expect(lines[0]).toEqual(['Huyện, thành phố', 'Cuối tháng (%)']);
    expect(lines[4]).toEqual([name, '689,0']);
  });

  it.each([
    ['not_additive', 'Chỉ tiêu này không cộng được từ các đơn vị.'],
    ['manual', 'Số của tỉnh do tỉnh nhập, không tính từ các đơn vị.'],
  ] as const)('that are %s make no total', (aggregation, said) => {
    const { lines, note } = show({ ...planted, aggregation, total: null, difference: null }, percent);
    expect(lines).toHaveLength(4);
    expect(note).toBe(said);
  });
});
