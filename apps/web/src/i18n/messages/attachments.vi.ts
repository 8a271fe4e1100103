/** Files beside a figure: choosing, sending, what keeps one from being taken. */
import type { Takes } from './entry-sending.vi.ts';

export const attachmentsVi = {
  title: 'Tệp đính kèm',
  hint: ({ most, size }: Takes<'most' | 'size'>) =>
    `PDF, Word, Excel hoặc ảnh; nhiều nhất ${most} tệp, mỗi tệp đến ${size}.`,
  choose: 'Chọn tệp',
  camera: 'Chụp ảnh',
  drop: 'hoặc kéo tệp thả vào đây',
  full: ({ most }: Takes<'most'>) => `Đã đủ ${most} tệp. Muốn thêm thì gỡ bớt một tệp.`,
  by: ({ size, by, at }: Takes<'size' | 'by' | 'at'>) => `${size} · đ/c ${by}, ${at}`,
  download: ({ name }: Takes<'name'>) => `Tải về ${name}`,
  remove: 'Gỡ',
  removeOf: ({ name }: Takes<'name'>) => `Gỡ ${name}`,
  removeAsk: ({ name }: Takes<'name'>) =>
    `Gỡ ${name}? Tệp không còn đi cùng số liệu; hệ thống vẫn giữ bản lưu.`,
  keep: 'Giữ lại',
  removed: ({ name }: Takes<'name'>) => `Đã gỡ ${name}`,
  notRemoved: ({ name, why }: Takes<'name' | 'why'>) => `Chưa gỡ được ${name}. ${why}`,
  sending: ({ name, percent }: Takes<'name' | 'percent'>) => `Đang tải lên ${name}: ${percent}`,
  checking: ({ name }: Takes<'name'>) => `Máy chủ đang kiểm tra ${name}`,
  sent: ({ name }: Takes<'name'>) => `Đã đính kèm ${name}`,
  stop: 'Dừng',
  again: 'Tải lên lại',
  leaveOut: 'Bỏ tệp này',
  notSent: ({ name, why }: Takes<'name' | 'why'>) => `Chưa đính kèm được ${name}. ${why}`,
  tooLarge: ({ size, most }: Takes<'size' | 'most'>) => `Tệp ${size}, lớn hơn mức ${most}.`,
  wrongKind: 'Chỉ nhận PDF, Word (.docx), Excel (.xlsx) và ảnh PNG, JPG.',
  empty: 'Tệp không có nội dung.',
  noLine: 'Mất kết nối. Tệp chưa được giữ ở đâu; số đã nhập vẫn còn. Khi có mạng đề nghị tải lên lại.',
  offline: 'Đang mất kết nối: chưa tải tệp lên được. Số đã nhập vẫn giữ trên máy này.',
  count: ({ count }: Takes<'count'>) => `${count} tệp đính kèm`,
  kilobytes: ({ amount }: Takes<'amount'>) => `${amount} KB`,
  megabytes: ({ amount }: Takes<'amount'>) => `${amount} MB`,
};
