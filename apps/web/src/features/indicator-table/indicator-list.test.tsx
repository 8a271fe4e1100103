import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LocaleProvider } from '../../i18n/locale-provider.tsx';
import { vietnamese } from '../../i18n/vietnamese.ts';
import type { IndicatorsSearch } from '../../navigation/search-params.ts';
import { aDashboard, aRow } from '../../testing/indicator-fixtures.ts';
import { IndicatorList } from './indicator-list.tsx';
import type { OnSearch } from './search-change.ts';
import { rememberSeen, takeLastSeen } from './visited-list.ts';

const named = (code: string, vi: string, over: Parameters<typeof aRow>[0] = {}) =>
  aRow({ code, number: code.slice(4), name: { vi, en: vi }, shortName: { vi, en: vi }, ...over });

const rows = [
  named('ct-01', 'Thu ngân sách', { assessment: { status: 'at_risk' }, previousStatus: 'on_track' }),
  named('ct-02', 'Trồng rừng'),
  named('ct-03', 'Che phủ rừng', {
    assessment: {
      status: 'not_due',
      value: null,
      progress: null,
      progressOf: 'none',
      percentOfPlan: null,
      gapPoints: null,
      gapInUnit: null,
    },
    previousStatus: 'not_due',
  }),
];
const dashboard = aDashboard(rows, {
  changes: {
    better: [],
    worse: [{ code: 'ct-01', from: 'on_track', to: 'at_risk' }],
    newlyMet: [],
    revised: [],
  },
});

const show = async (search: IndicatorsSearch = {}) => {
  const onSearch = vi.fn<OnSearch>();
  const onOpen = vi.fn<(code: string) => void>();
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <LocaleProvider firstLocale="vi" firstTexts={vietnamese}>
        <IndicatorList
          dashboard={dashboard}
          search={search}
          address="2024/05/"
          onSearch={onSearch}
          onOpen={onOpen}
        />
      </LocaleProvider>
    ),
  });
  const detail = createRoute({ getParentRoute: () => root, path: '/$nam/$thang/chi-tieu/$ma' });
  const router = createRouter({
    routeTree: root.addChildren([page, detail]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await act(async () => {
    // The test's own small router is not the one links are typed for.
    render(<RouterProvider router={router as never} />);
    await router.load();
  });
  return { onSearch, onOpen };
};

const press = (code: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { code });
};

beforeEach(() => {
  window.matchMedia = ((query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as unknown as typeof window.matchMedia;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
  takeLastSeen();
});

describe('the list of indicators', () => {
  it('is a table with a caption, heads of columns and heads of rows', async () => {
    await show();
    const table = screen.getByRole('table', { name: /Chỉ tiêu năm 2024/ });
    expect(within(table).getByRole('rowheader', { name: /Thu ngân sách/ })).toBeDefined();
    expect(
      within(table)
        .getByRole('columnheader', { name: /Trạng thái/ })
        .getAttribute('aria-sort'),
    ).toBe('none');
  });

  it('says which head orders it', async () => {
    await show({ sx: 'can-chu-y' });
    expect(screen.getByRole('columnheader', { name: /Trạng thái/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(screen.getByRole('columnheader', { name: /Chỉ tiêu/ }).getAttribute('aria-sort')).toBe('none');
  });

  it('shows last month’s status only where it changed', async () => {
    await show();
    expect(screen.getByRole('img', { name: 'Xấu đi, tháng 4: Đúng tiến độ' })).toBeDefined();
    expect(screen.queryAllByRole('img', { name: /tháng 4:/ })).toHaveLength(1);
  });

  it('never shows an unknown figure as zero', async () => {
    await show();
    const row = screen.getByRole('rowheader', { name: /Che phủ rừng/ }).closest('tr');
    expect(row?.textContent).toContain('—');
    expect(row?.textContent).not.toMatch(/(?:^|\D)0(?:\D|$)/);
  });

  it('walks with J and K and keeps the focus on the row’s link', async () => {
    await show();
    press('KeyJ');
    expect(document.activeElement?.textContent).toBe('Thu ngân sách');
    press('KeyJ');
    expect(document.activeElement?.textContent).toBe('Trồng rừng');
    press('KeyK');
    expect(document.activeElement?.textContent).toBe('Thu ngân sách');
    press('End');
    expect(document.activeElement?.textContent).toBe('Che phủ rừng');
    press('Home');
    expect(document.activeElement?.textContent).toBe('Thu ngân sách');
  });

  it('opens a look aside with Space, and comes back to the row', async () => {
    await show();
    press('KeyJ');
    press('Space');
    const peek = screen.getByRole('dialog', { name: 'Xem nhanh: Thu ngân sách' });
    expect(within(peek).getByText(/Vì sao “Có nguy cơ”/)).toBeDefined();
    fireEvent.keyDown(peek, { code: 'KeyJ' });
    expect(screen.getByRole('dialog', { name: 'Xem nhanh: Trồng rừng' })).toBeDefined();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Trồng rừng');
  });

  it('puts the caret into the search with F, and leaves typing alone', async () => {
    const { onSearch } = await show();
    press('KeyF');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    press('KeyJ');
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'rung' } });
    expect(onSearch).toHaveBeenLastCalledWith({ q: 'rung' }, 'replace');
  });

  it('selects the indicator the reader comes back from', async () => {
    rememberSeen('ct-02');
    await show();
    const row = screen.getByRole('rowheader', { name: /Trồng rừng/ }).closest('tr');
    expect(row?.dataset['selected']).toBe('true');
  });

  it('says why it is empty and offers the one next step', async () => {
    const { onSearch } = await show({ q: 'không có' });
    expect(screen.getByText('Không có chỉ tiêu nào khớp bộ lọc.')).toBeDefined();
    const [clear] = screen.getAllByRole('button', { name: 'Xóa bộ lọc' }).toReversed();
    if (clear !== undefined) fireEvent.click(clear);
    expect(onSearch).toHaveBeenCalledWith({ lv: undefined, tt: undefined, dv: undefined, q: undefined });
  });

  it('drops the parts’ and fields’ rows for the projector', async () => {
    await show({ 'mat-do': 'chieu' });
    expect(screen.queryByRole('rowheader', { name: /Kinh tế/ })).toBeNull();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
  });
});
