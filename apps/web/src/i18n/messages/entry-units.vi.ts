/** Whose month is put down: the list of units before the form. */
import type { Takes } from './entry-sending.vi.ts';

export const entryUnitsVi = {
  title: ({ month }: Takes<'month'>) => `Nhập số liệu ${month}`,
  intro: 'Chọn đơn vị để nhập thay. Mọi số nhập thay đều ghi rõ là Văn phòng nhập.',
  unit: 'Đơn vị',
  due: 'Phải nộp',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  left: 'Còn lại',
  done: 'Đủ',
  none: 'Tháng này không có đơn vị nào phải nộp.',
};
