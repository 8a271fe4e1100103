import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { english } from '../../i18n/english.ts';
import { LocaleProvider } from '../../i18n/locale-provider.tsx';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aComparison, aDetail, anEstimateError, aRow } from '../../testing/indicator-fixtures.ts';
import { VintagesBlock } from './vintages-block.tsx';

type Over = NonNullable<Parameters<typeof aDetail>[1]>;

const show = (over: Over, row = aRow(), locale: 'vi' | 'en' = 'vi') =>
  render(
    <LocaleProvider firstLocale={locale} firstTexts={locale === 'vi' ? vietnamese : english}>
      <VintagesBlock detail={aDetail(row, over)} />
    </LocaleProvider>,
  );
/** A table row's cells as they are read, spaces made ordinary. */
const cellsOf = (row: HTMLElement | undefined): string[] =>
  [...(row?.children ?? [])].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
const rows = (): string[][] => screen.getAllByRole('row').slice(1).map(cellsOf);

describe('ước against what came true', () => {
  it('shows the chain of a month, what it changed in symbol and word, and why', () => {
    show({
      vintages: [
        aComparison({
          earlier: { vintage: 'estimate', value: '61', reason: null, illustrative: true },
          between: { vintage: 'preliminary', value: '52', reason: 'Trừ khách trùng', illustrative: false },
          firmer: { vintage: 'official', value: '50', reason: 'Rà soát lại', illustrative: false },
          difference: '-11',
          percent: '-22',
          before: 'on_track',
          after: 'will_miss',
          change: 'worse',
        }),
      ],
      estimateError: anEstimateError({ size: '22', lean: '-22' }),
    });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Tháng (lũy kế)',
      'Số ước',
      'Số sơ bộ',
      'Số chính thức',
      'Độ lệch',
      'Trạng thái theo từng số',
      'Lý do chênh lệch',
    ]);
    const [, month] = screen.getAllByRole('row');
    expect(cellsOf(month).slice(1)).toEqual([
      '61 (minh họa)',
      '52',
      '50',
      'ước cao hơn 11 ha22,0 % số chính thức · phải nêu lý do',
      'Đúng tiến độ chuyển thành Dự kiến không đạt xấu đi',
      'Số sơ bộ: Trừ khách trùngSố chính thức: Rà soát lại',
    ]);
    const status = within(month as HTMLElement).getByText('Dự kiến không đạt').parentElement;
    expect(status?.querySelector('svg[data-status="will_miss"]')).not.toBeNull();
    expect(
      screen.getByText('Mới so sánh được 1 tháng: ước cao hơn 22,0 % so với số chính thức.'),
    ).toBeDefined();
    expect(screen.getByText(/^Lệch trên 5 % thì đơn vị chủ trì phải nêu lý do\./)).toBeDefined();
  });

  it('leaves a vintage nobody gave empty, and a status that did not change unchanged', () => {
    show({
      vintages: [
        aComparison({ month: 1, firmer: { ...aComparison().firmer, vintage: 'preliminary' } }),
        aComparison({ month: 2, difference: '0', percent: '0', reasonDue: false }),
      ],
    });
    expect(rows()).toEqual([
      [
        'Tháng 1lũy kế',
        '40',
        '50',
        '—',
        'ước thấp hơn 10 ha20,0 % số sơ bộ · phải nêu lý do',
        'Đúng tiến độ(không đổi)',
        'Số chính thức',
      ],
      ['Tháng 2lũy kế', '40', '—', '50', 'không lệch', 'Đúng tiến độ(không đổi)', 'Số chính thức'],
    ]);
  });

  it('says of a month in which form it is compared, and of a level in none', () => {
    show({ vintages: [aComparison({ comparedAs: 'month' }), aComparison({ month: 5 })] });
    expect(rows().map(([month]) => month)).toEqual(['Tháng 4trong tháng', 'Tháng 5lũy kế']);
    expect(screen.getByRole('columnheader', { name: 'Tháng' })).toBeDefined();
  });

  it.each([
    ['owed and not given', true, null, 'Chưa nêu lý do'],
    ['owed, and only spaces given', true, '  ', 'Chưa nêu lý do'],
    ['not owed', false, null, '—'],
    ['given', true, 'Khóa sổ năm vốn', 'Khóa sổ năm vốn'],
  ])('a reason %s', (_, reasonDue, reason, said) => {
    show({ vintages: [aComparison({ reasonDue, firmer: { ...aComparison().firmer, reason } })] });
    expect(rows()[0]?.at(-1)).toBe(said);
  });

  it('a status that says nothing of the result neither rose nor fell', () => {
    show({ vintages: [aComparison({ before: 'no_data', after: 'at_risk', change: null })] });
    expect(rows()[0]?.at(-2)).toBe('Chưa có số liệu chuyển thành Có nguy cơ');
  });

  it('leaves months without a percentage out of the mean, and says so', () => {
    show({ vintages: [aComparison()], estimateError: anEstimateError({ counted: 3, leftOut: 9 }) });
    expect(screen.getByText(/Không kể 9 tháng có số để so sánh bằng 0, không tính được %\./)).toBeDefined();
  });

  it('of places has no mean and no percent to be over', () => {
    const rank = aRow({ kind: 'rank', direction: 'lower', unit: { vi: 'bậc', en: 'places' } });
    show({ vintages: [aComparison({ comparedAs: 'level', percent: null })], estimateError: null }, rank);
    expect(rows()[0]?.slice(0, 4)).toEqual([
      'Tháng 4',
      'thứ 40',
      'thứ 50',
      'ước xếp tốt hơn 10 bậcphải nêu lý do',
    ]);
    expect(screen.queryByText(/bình quân|so sánh được/)).toBeNull();
    expect(screen.getByText(/^Lệch là đơn vị chủ trì phải nêu lý do\./)).toBeDefined();
  });

  it('says that a verdict does not move with the figures, where there is one', () => {
    const verdict = {
      proposed: 'final_met',
      confirmed: 'final_met',
      confirmedBy: 'Nguyễn Văn B',
      confirmedAt: '2023-12-28T03:00:00.000Z',
      reason: null,
    } as const;
    show({ vintages: [aComparison()] }, aRow({ verdict }));
    expect(screen.getByText(/không tự đổi theo số liệu\.$/)).toBeDefined();
  });

  it('says in words that there is nothing to compare yet', () => {
    show({ vintages: [] });
    expect(screen.getByText(/^Chưa có tháng nào vừa có số ước/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('speaks English, and leaves a reason in the words it was given in', () => {
    show({ vintages: [aComparison()], estimateError: anEstimateError() }, aRow(), 'en');
    expect(
      screen.getByText(
        'Only 1 month can be compared so far: the estimate was 20.0% below the official figure.',
      ),
    ).toBeDefined();
    expect(rows()[0]?.slice(3, 5)).toEqual([
      'estimate lower by 10 ha20.0% of the official figure · reason required',
      'On track(unchanged)',
    ]);
    expect(screen.getByText('Số chính thức').getAttribute('lang')).toBe('vi');
  });
});
