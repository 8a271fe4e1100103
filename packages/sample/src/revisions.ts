/**
 * How the illustrative figures came to be what they are: first numbers that were too high or too low, corrected with a
 * reason, and the firmer vintages that followed. Differences are from the value that stands at the end.
 */
import type { Vintage } from '@ve-dich/domain';

type Step = {
  /** What this version differs from the standing value by. */
  readonly by: string;
  readonly vintage: Vintage;
  /** Day of recording; the first version has the ordinary one. */
  readonly on: string | null;
  readonly reason: string | null;
};
type History = {
  readonly indicator: string;
  readonly period: string;
  readonly steps: readonly Step[];
};

const first = (by: string): Step => ({ by, vintage: 'estimate', on: null, reason: null });
const then = (on: string, by: string, vintage: Vintage, reason: string): Step => ({
  by,
  vintage,
  on,
  reason,
});

const HISTORIES: readonly History[] = [
  {
    // A ranking is published once and final.
    indicator: 'td-01',
    period: '2024-05',
    steps: [{ by: '0', vintage: 'official', on: null, reason: null }],
  },
  {
    // Revised down twice: what warning W9 is for.
    indicator: 'ct-13',
    period: '2024-05',
    steps: [
      first('6180'),
      then('2024-06-03', '2650', 'estimate', 'Trừ khách trùng giữa cơ sở lưu trú và điểm tham quan'),
      then('2024-07-04', '0', 'preliminary', 'Rà soát lại báo cáo của ba huyện, giảm số ước'),
    ],
  },
  {
    indicator: 'ct-05',
    period: '2024-02',
    steps: [
      first('-2.14'),
      then('2024-03-08', '0', 'preliminary', 'Bổ sung báo cáo của hai doanh nghiệp khai khoáng'),
      then('2024-05-08', '0', 'official', 'Số chính thức của Cục Thống kê, không đổi so với số sơ bộ'),
    ],
  },
  {
    indicator: 'ct-03',
    period: '2024-05',
    steps: [
      first('-3.2'),
      then('2024-06-05', '0', 'preliminary', 'Hạch toán bổ sung tiền sử dụng đất nộp cuối kỳ'),
    ],
  },
  {
    indicator: 'ct-06',
    period: '2024-05',
    steps: [
      first('-0.24'),
      then('2024-06-06', '0', 'preliminary', 'Cập nhật kết quả điều tra doanh nghiệp'),
      then('2024-07-08', '0', 'official', 'Số chính thức của Cục Thống kê'),
    ],
  },
  {
    indicator: 'ct-27',
    period: '2024-04',
    steps: [
      first('5'),
      then('2024-05-10', '0', 'official', 'Năm trường hợp có quyết định sau kỳ chốt, chuyển sang tháng 5'),
    ],
  },
  {
    indicator: 'ct-01',
    period: '2024-03',
    steps: [
      first('-0.15'),
      then('2024-05-31', '0', 'preliminary', 'Số sơ bộ quý I công bố cùng số ước quý II'),
    ],
  },
  {
    indicator: 'ct-04',
    period: '2022-11',
    steps: [first('0'), then('2022-12-08', '0', 'preliminary', 'Đối chiếu với Kho bạc Nhà nước')],
  },
  {
    indicator: 'ct-04',
    period: '2023-12',
    steps: [first('-392.8'), then('2024-02-05', '0', 'official', 'Khóa sổ năm vốn ngày 31/01/2024')],
  },
];

export const historyOf = (indicator: string, period: string): History | null =>
  HISTORIES.find((history) => history.indicator === indicator && history.period === period) ?? null;

/** The published year-end of investment 2022 came in January; in December the unit gave an estimate of its own. */
export const EARLY_ESTIMATES: Readonly<Record<string, { readonly toDate: string; readonly reason: string }>> =
  {
    'ct-04 2022-12': { toDate: '1640.2', reason: 'Ước đến kỳ báo cáo tháng 12; năm vốn chưa khóa sổ' },
  };

/** Indicators whose figures of past months nobody went back to: their first numbers stand. */
const NEVER_FIRMED = new Set(['ct-16', 'ct-29', 'td-02a', 'td-02b', 'td-02c', 'td-05', 'td-07']);

export type Firming = {
  readonly vintage: Vintage;
  readonly on: string;
  readonly reason: string;
  readonly upTo: number;
};

const OFFICIAL_BY_MAY_2024 = new Set([
  'ct-05',
  'ct-07',
  'ct-08',
  'ct-10',
  'ct-11',
  'ct-20',
  'ct-26',
  'td-06a',
  'td-06b',
  'td-06c',
]);
const PRELIMINARY_BY_MAY_2024 = new Set(['ct-03', 'ct-04', 'ct-13', 'ct-14', 'ct-22']);

/** When a year's unpublished months got a firmer vintage, all at once; `null` where they did not. */
export const firmingOf = (indicator: string, year: number): Firming | null => {
  if (NEVER_FIRMED.has(indicator)) return null;
  if (year < 2024) {
    return {
      vintage: 'official',
      on: `${year + 1}-03-${year === 2022 ? '22' : '21'}`,
      reason: `Số chính thức năm ${year}`,
      upTo: 12,
    };
  }
  if (OFFICIAL_BY_MAY_2024.has(indicator)) {
    return { vintage: 'official', on: '2024-05-08', reason: 'Số chính thức quý I', upTo: 3 };
  }
  return PRELIMINARY_BY_MAY_2024.has(indicator)
    ? { vintage: 'preliminary', on: '2024-05-07', reason: 'Số sơ bộ quý I', upTo: 3 }
    : null;
};
