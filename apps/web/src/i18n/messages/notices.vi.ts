import type { NoticeKind } from '@ve-dich/domain';

/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;

const kinds: Readonly<Record<NoticeKind, (said: Of<'by' | 'what' | 'month' | 'unit' | 'year'>) => string>> = {
  handed: ({ by, what, month }) => `Đ/c ${by} trình số liệu ${month}: ${what}`,
  returned: ({ what, month }) => `Văn phòng trả lại số liệu ${month}: ${what}`,
  approved: ({ what, month }) => `Văn phòng đã duyệt số liệu ${month}: ${what}`,
  edited_for_unit: ({ what, month }) => `Văn phòng sửa hộ số liệu ${month}: ${what}`,
  submitted: ({ unit, what, month }) => `${unit} gửi số liệu ${month}: ${what}`,
  reopening_requested: ({ by, what, month }) => `Đ/c ${by} đề nghị mở lại ${month}: ${what}`,
  reopened: ({ what, month }) => `Đã mở lại ${month} để sửa: ${what}`,
  reopening_refused: ({ what, month }) => `Không cho phép mở lại ${month}: ${what}`,
  lock_proposed: ({ by, month }) => `Đ/c ${by} đề nghị khóa ${month}, cần người khác khóa`,
  locked: ({ month }) => `Số liệu ${month} đã khóa`,
  reminder: ({ unit, month, what }) => `Nhắc ${unit} nộp số liệu ${month}: ${what}`,
  deadline_moved: ({ unit, month }) => `Văn phòng đổi hạn nộp số liệu ${month} của ${unit}`,
  explained_for_unit: ({ unit, what, year }) => `Văn phòng viết giải trình năm ${year} thay ${unit}: ${what}`,
};

/** Vietnamese texts of `notices`. A message is a string, or a function of parameters already formatted. */
export const noticesVi = {
  title: 'Thông báo',
  bell: 'Thông báo, không có thông báo mới',
  bellUnseen: ({ count }: Of<'count'>) => `Thông báo, ${count} chưa xem`,
  bellUnknown: 'Thông báo, chưa tải được',
  kinds,
  wholeMonth: 'cả tháng',
  more: ({ names, count }: Of<'names' | 'count'>) => `${names} và ${count} chỉ tiêu khác`,
  due: ({ at }: Of<'at'>) => `Hạn ${at}`,
  dueNow: ({ at }: Of<'at'>) => `Hạn hiện nay: ${at}`,
  unseen: 'mới',
  reason: ({ reason }: Of<'reason'>) => `“${reason}”`,
  empty: 'Chưa có thông báo nào.',
  emptyNext: 'Khi số liệu được gửi, trả lại, duyệt hoặc khóa, thông báo sẽ hiện ở đây.',
  loading: 'Đang tải thông báo',
  newer: 'Có thông báo mới.',
  close: 'Đóng thông báo',
  notSeen: 'Máy chủ chưa ghi là đã xem; số trên chuông giữ nguyên.',
};
