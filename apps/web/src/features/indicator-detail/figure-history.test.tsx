import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '../../i18n/locale-provider.tsx';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { aDetail, aRow } from '../../testing/indicator-fixtures.ts';
import { FigureHistory } from './figure-history.tsx';

const version = {
  period: '2024-04',
  sequence: 1,
  form: 'number',
  inMonth: null,
  toDate: '270.1',
  text: null,
  absence: null,
  vintage: 'estimate',
  asOf: '2024-04-15',
  recordedAt: '2024-04-18T10:00:00.000Z',
  recordedBy: 'Nguyễn Văn A',
  reason: null,
  sourceUrl: null,
  illustrative: false,
  best: false,
} as const;

const show = (...figures: Parameters<typeof aDetail>[1][]) =>
  render(
    <LocaleProvider firstLocale="vi" firstTexts={vietnamese}>
      <FigureHistory detail={aDetail(aRow({ decimals: 1 }), figures[0])} />
    </LocaleProvider>,
  );

describe('the history of figures on the page', () => {
  it('shows old and new, who, when and why', () => {
    show({
      figures: [
        version,
        {
          ...version,
          sequence: 2,
          toDate: '273',
          best: true,
          vintage: 'official',
          reason: 'Số chính thức quý I',
          sourceUrl: 'https://example.vn/so-lieu',
        },
      ],
    });
    const [, newest, oldest] = screen.getAllByRole('row');
    if (newest === undefined || oldest === undefined) throw new Error('two rows');
    expect(within(newest).getByText('270,1')).toBeDefined();
    expect(within(newest).getByText('273,0')).toBeDefined();
    expect(newest.textContent).toContain('Nguyễn Văn A, 17:00 ngày 18/04/2024');
    expect(newest.textContent).toContain('Số chính thức quý I');
    expect(oldest.textContent).toContain('đã thay thế');
  });

  it('opens sources in a tab of their own that learns nothing of us', () => {
    show({ figures: [{ ...version, best: true, sourceUrl: 'https://example.vn/so-lieu' }] });
    const link = screen.getByRole('link', { name: 'Nguồn' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('shows a correction under the printed decimals in full, and an unchanged number as unchanged', () => {
    show({
      figures: [
        { ...version, toDate: '68.51' },
        { ...version, sequence: 2, toDate: '68.54', best: true },
        { ...version, period: '2024-03', toDate: '60' },
        { ...version, period: '2024-03', sequence: 2, toDate: '60', vintage: 'official', best: true },
      ],
    });
    expect(screen.getByText('68,51')).toBeDefined();
    expect(screen.getByText('68,54')).toBeDefined();
    expect(screen.getByText(/số không đổi/)).toBeDefined();
  });

  it('shows of a rate made of a fraction no more digits than tell two entries apart', () => {
    show({
      figures: [
        { ...version, toDate: '94.86451612903225806452' },
        { ...version, sequence: 2, toDate: '94.86236559139784946237', best: true },
      ],
    });
    // 44.112 and 44.111 of 46.500 people.
    expect(screen.getByText('94,865')).toBeDefined();
    expect(screen.getByText('94,862')).toBeDefined();
  });

  it('keeps last year’s entries a press away', () => {
    show({
      figures: [
        { ...version, best: true },
        { ...version, period: '2023-12', toDate: '999', best: true },
      ],
    });
    expect(screen.queryByText('999,0')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Xem cả 2 lần ghi' }));
    expect(screen.getByText('999,0')).toBeDefined();
  });
});
