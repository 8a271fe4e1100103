/** What lies beyond an indicator's own year and figure: its term, and the districts that make it up. */
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
    value: 'Lũy kế',
    missing: 'chưa gửi',
    absent: 'chưa phát sinh',
    total: ({ received, expected }: { received: string; expected: string }) =>
      `Cộng ${received}/${expected} đơn vị đã gửi`,
    difference: 'Chênh lệch so với số của tỉnh',
    differenceNote: 'Chênh lệch được nêu ra, không ép về 0: đơn vị chưa gửi không tính là 0.',
    notAdditive: 'Chỉ tiêu này không cộng được từ các đơn vị.',
  },
};
