/** Chi tiết chỉ tiêu: header, charts with their tables, numbers, and the history of every figure. */
import type { Page } from '@playwright/test';

export const indicatorAddress = (year: number, month: number, code: string): string =>
  `/${year}/${String(month).padStart(2, '0')}/chi-tieu/${code}`;

export const indicatorOf = (page: Page) => {
  const figures = page.getByRole('figure');
  const history = page.getByRole('table', { name: 'Lịch sử số liệu' });
  return {
    title: page.getByRole('heading', { level: 1 }),
    crumbs: page.getByRole('navigation', { name: 'Đường dẫn' }),
    previous: page.getByRole('link', { name: /^Chỉ tiêu trước/ }),
    next: page.getByRole('link', { name: /^Chỉ tiêu sau/ }),
    print: page.getByRole('button', { name: 'In', exact: true }),
    figures,
    /** The chart of the year, and of the pace. */
    drawing: figures.locator('svg.recharts-surface'),
    chartKind: (name: 'Lũy kế' | 'Từng tháng') =>
      page.getByRole('group', { name: 'Biểu đồ' }).getByText(name),
    chartKindIs: (name: 'Lũy kế' | 'Từng tháng') => page.getByRole('radio', { name }),
    tableOpener: figures.getByText('Xem bảng số liệu'),
    chartTable: page.getByRole('table', { name: /^Bảng số liệu/ }),
    numbers: page.getByRole('region', { name: 'Số liệu chính' }),
    history,
    historyRows: history.getByRole('row'),
    sources: history.getByRole('link', { name: /Nguồn/ }),
    wholeHistory: page.getByRole('button', { name: /^Xem cả .* lần ghi/ }),
    plans: page.getByRole('table', { name: 'Kế hoạch năm' }),
  };
};
