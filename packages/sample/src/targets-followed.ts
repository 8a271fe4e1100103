/** Targets of the rows that are followed in 2024. Rows that follow from their parts have none of their own. */
import { atLeast, atMost, between } from './target.ts';
import type { SampleTarget } from './types.ts';

export const FOLLOWED_TARGETS: readonly SampleTarget[] = [
  atMost('td-01', 2024, 'tăng từ 1 bậc trở lên', '34', {
    baseline: '35',
    reason: 'Nghị quyết năm 2024 giao «tăng từ 1 bậc trở lên»; hạng cần đạt tính từ hạng 35 đã công bố',
  }),
  atMost('td-02a', 2024, 'giảm còn 27,4 %', '27.4', { baseline: '28.6' }),
  atLeast('td-02b', 2024, '16,6 %', '16.6', { baseline: '15.8' }),
  atLeast('td-02c', 2024, '56 %', '56', { baseline: '55.6' }),
  atLeast('td-03', 2024, 'hoàn thành công bố Quy hoạch tỉnh trong quý III', '4', {
    reason: 'Bốn bước theo kế hoạch công bố (số minh họa)',
    steps: [
      {
        name: { vi: 'Hoàn thiện hồ sơ theo quyết định phê duyệt', en: 'Dossier completed as approved' },
        dueMonth: 2,
      },
      {
        name: { vi: 'Ban hành kế hoạch thực hiện Quy hoạch', en: 'Plan of implementation issued' },
        dueMonth: 4,
      },
      {
        name: {
          vi: 'Đưa dữ liệu lên hệ thống thông tin quy hoạch quốc gia',
          en: 'Data entered in the national planning system',
        },
        dueMonth: 6,
      },
      {
        name: { vi: 'Tổ chức hội nghị công bố', en: 'Publication conference held' },
        dueMonth: 9,
      },
    ],
  }),
  between('td-04', 2024, 'từ 4 % đến 4,5 %', '4', '4.5'),
  atLeast('td-05', 2024, 'bình quân từ 6,5 %/năm trở lên', '6.5', {
    reason: 'Mục tiêu bình quân năm của giai đoạn 2021–2025 (số minh họa)',
    term: {
      sort: 'yearly_average',
      averaging: 'geometric',
      direction: 'higher',
      number: '6.5',
      firstYear: 2021,
      lastYear: 2025,
      delivered: ['4', '6.01', '6.33'],
    },
  }),
  atMost('td-06a', 2024, 'không quá 38 vụ', '38'),
  atMost('td-06b', 2024, 'không quá 17 người', '17'),
  atMost('td-06c', 2024, 'không quá 39 người', '39'),
  atLeast('td-07', 2024, '35 xã', '35', {
    baseline: '23',
    reason: '23 xã cuối năm 2023 cộng 12 xã nghị quyết giao thêm; số tổng là số tính ra',
  }),
];
