import { render, screen } from '@testing-library/react';
import type { CalendarMonth } from '@ve-dich/contract';
import { expect, test } from 'vitest';
import { LocaleProvider } from '../../i18n/locale-provider.tsx';
import { vietnamese } from '../../i18n/vietnamese.ts';
import { ReopenedNotice } from './reopened-notice.tsx';

const july: CalendarMonth = {
  period: '2024-07',
  month: 7,
  state: 'locked',
  dueAt: '2024-07-20T10:00:00.000Z',
  lockedAt: '2024-08-07T10:00:00.000Z',
  reopened: [],
};

const show = (month: CalendarMonth) =>
  render(
    <LocaleProvider firstLocale="vi" firstTexts={vietnamese}>
      <ReopenedNotice month={month} />
    </LocaleProvider>,
  );

test('a month that is being corrected says how much of it, why and until when', () => {
  show({
    ...july,
    reopened: [{ reason: 'Kho bạc hạch toán bổ sung', endsAt: '2024-08-16T10:00:00.000Z', indicators: 2 }],
  });
  expect(screen.getByRole('complementary').textContent).toBe(
    'Đang mở lại để điều chỉnh 2 chỉ tiêu, đến 17:00 ngày 16/08/2024. Lý do: Kho bạc hạch toán bổ sung',
  );
});

test('a month that is not says nothing', () => {
  show(july);
  expect(screen.queryByRole('complementary')).toBeNull();
});
