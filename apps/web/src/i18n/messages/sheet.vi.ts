/** Cả năm: the year of a unit on one sheet. */
import type { Takes } from './entry-sending.vi.ts';

export const sheetVi = {
  caption: ({ year, unit }: Takes<'year' | 'unit'>) => `Số liệu năm ${year} của ${unit}`,
  shown: 'Số hiển thị',
  toDate: 'Lũy kế',
  inMonth: 'Trong tháng',
  indicator: 'Chỉ tiêu (đơn vị tính)',
  lastYear: 'Cùng kỳ năm trước',
  cell: ({ indicator, month, value, state }: Takes<'indicator' | 'month' | 'value' | 'state'>) =>
    `${indicator}, ${month}: ${value}, ${state}`,
  locked: 'đã khóa',
  open: 'đang mở',
  future: 'chưa mở',
  notDue: 'không có kỳ',
  ofOtherMonth: 'mở trang của tháng đó để nhập',
  missing: 'chưa có số liệu',
  chosen: ({ indicator, month }: Takes<'indicator' | 'month'>) => `${indicator}, ${month}`,
  version: ({ vintage, date }: Takes<'vintage' | 'date'>) => `${vintage}, tính đến ngày ${date}`,
  versions: ({ count }: Takes<'count'>) => `${count} lần ghi`,
  correct: ({ month }: Takes<'month'>) => `Đề nghị điều chỉnh ${month}`,
  openMonth: ({ month }: Takes<'month'>) => `Mở ${month}`,
  keys: 'Mũi tên để đi, gõ số để thay, F2 hoặc Enter để sửa, Esc để bỏ, Delete để xóa.',
  locksLeft: 'Ô xám là tháng đã khóa.',
};
