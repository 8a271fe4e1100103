/** What lies beyond an indicator's own year and figure: its term, and the districts that make it up. */
import type { Aggregation, LeftOutReason } from '@ve-dich/domain';

type Counted = { readonly counted: string; readonly expected: string };

export const beyondVi = {
  steps: 'Các bước',
  term: {
    title: ({ from, to }: { from: string; to: string }) => `Nhiệm kỳ ${from}–${to}`,
    sorts: {
      end_point: ({ number, to }: { number: string; to: string }) => `Đến năm ${to}: ${number}.`,
      yearly_average: ({ number }: { number: string }) => `Bình quân mỗi năm: ${number}.`,
      every_year: ({ number }: { number: string }) => `Năm nào cũng: ${number}.`,
    },
    open: ({ perYear, count }: { perYear: string; count: string }) =>
      `Cần ${perYear} mỗi năm trong ${count} năm còn lại.`,
    delivered: 'Đã bảo đảm được mục tiêu nhiệm kỳ.',
    unreachable: ({ perYear }: { perYear: string }) =>
      `Không còn khả năng đạt mục tiêu nhiệm kỳ (mỗi năm còn lại phải ${perYear}).`,
    missed: ({ years }: { years: string }) => `Không còn khả năng đạt: đã hụt năm ${years}.`,
    over: 'Nhiệm kỳ đã hết mà chưa đạt mục tiêu.',
    refused: 'Chưa tính được mức cần mỗi năm còn lại: thiếu số liệu của năm trước.',
    geometric: 'Bình quân nhân, vì tốc độ tăng nhân lên qua từng năm.',
    arithmetic: 'Bình quân cộng.',
    year: 'Năm',
    value: 'Kết quả',
    left: 'còn lại',
  },
  units: {
    title: ({ received, expected }: { received: string; expected: string }) =>
      `Theo huyện, thành phố: ${received}/${expected} đã gửi`,
    unit: 'Huyện, thành phố',
    values: { sum: 'Lũy kế', level: 'Cuối tháng', rate: 'Tỷ lệ' },
    missing: 'chưa gửi',
    /** Why a number that was sent is not in the total; what is said otherwise in its row needs no words here. */
    leftOut: {
      not_occurred: null,
      not_published: null,
      in_words: null,
      not_combined: null,
      no_denominator: 'không có tử số, mẫu số nên không tính được vào tỷ lệ chung',
      is_fraction: 'là tỷ lệ nên không cộng',
      denominator_is_zero: 'mẫu số bằng 0 nên không tính',
      months_missing: 'đã gửi tháng này, thiếu tháng trước nên chưa có lũy kế',
    } satisfies Record<LeftOutReason, string | null>,
    totals: {
      sum: ({ counted, expected }: Counted) => `Cộng ${counted}/${expected} đơn vị có số`,
      weighted: ({ counted, expected }: Counted) => `Tỷ lệ chung của ${counted}/${expected} đơn vị có số`,
      highest: ({ counted, expected }: Counted) => `Cao nhất trong ${counted}/${expected} đơn vị có số`,
      lowest: ({ counted, expected }: Counted) => `Thấp nhất trong ${counted}/${expected} đơn vị có số`,
    },
    stated: 'Số của tỉnh',
    differences: {
      sum: 'Chênh lệch (số của tỉnh trừ tổng các đơn vị)',
      weighted: 'Chênh lệch (số của tỉnh trừ tỷ lệ chung)',
      highest: 'Chênh lệch (số của tỉnh trừ số cao nhất)',
      lowest: 'Chênh lệch (số của tỉnh trừ số thấp nhất)',
    },
    notes: {
      sum: 'Chênh lệch được nêu ra, không ép về 0: đơn vị chưa gửi không tính là 0.',
      weighted:
        'Tỷ lệ chung bằng tổng tử số chia tổng mẫu số của các đơn vị có số; không cộng, không bình quân các tỷ lệ. Chênh lệch được nêu ra, không ép về 0: đơn vị chưa gửi không tính là 0.',
      highest: 'Đơn vị chưa gửi không tính là 0.',
      lowest: 'Đơn vị chưa gửi không tính là 0.',
      not_additive: 'Chỉ tiêu này không cộng được từ các đơn vị.',
      manual: 'Số của tỉnh do tỉnh nhập, không tính từ các đơn vị.',
    } satisfies Record<Aggregation, string>,
  },
};
