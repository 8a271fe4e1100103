/** Nhập số liệu: the form, its way to the server, sending, and every state in between. */
import type { Entered, Vintage } from '@ve-dich/domain';
import type { Takes } from './entry-sending.vi.ts';

const fields = {
  toDate: ({ month }: Takes<'month'>) => `Lũy kế đến hết ${month}`,
  inMonth: ({ month }: Takes<'month'>) => `Trong ${month}`,
  /** What is typed of a level, by what the kind is entered as. */
  levels: {
    amount: ({ month }) => `Số đến hết ${month}`,
    count: ({ month }) => `Số đến hết ${month}`,
    level: ({ month }) => `Mức đến hết ${month}`,
    share: ({ month }) => `Tỷ lệ đến hết ${month}`,
    change: ({ month }) => `Mức tăng, giảm đến hết ${month}`,
    growth: ({ month }) => `Tốc độ tăng đến hết ${month}`,
    paid: ({ month }) => `Số đã giải ngân đến hết ${month}`,
    rank: ({ month }) => `Thứ hạng đến hết ${month}`,
    steps: ({ month }) => `Số bước đã xong đến hết ${month}`,
    nothing: ({ month }) => `Số đến hết ${month}`,
  } satisfies Record<Entered, (said: Takes<'month'>) => string> as Record<
    Entered,
    (said: Takes<'month'>) => string
  >,
  /** The field as a reader hears it. */
  named: ({ field, unit, indicator }: Takes<'field' | 'unit' | 'indicator'>) =>
    `${field}, ${unit}, ${indicator}`,
  before: ({ month, value }: Takes<'month' | 'value'>) => `${month}: ${value}`,
  beforeNone: 'Các tháng trước chưa có số liệu',
  parts: {
    numerator: ({ name }: Takes<'name'>) => `${name} (tử số)`,
    denominator: ({ name }: Takes<'name'>) => `${name} (mẫu số)`,
  },
  fraction: 'Tử số và mẫu số',
  rateFollows: 'Tỷ lệ tự tính theo tử số và mẫu số; xóa hai ô ấy để nhập thẳng tỷ lệ.',
  derived: 'tự tính',
  derivedHint: 'Số này tự tính theo ô kia; gõ vào để nhập số khác.',
  vintage: 'Loại số liệu',
  vintages: {
    estimate: 'ước',
    preliminary: 'sơ bộ',
    official: 'chính thức',
  } satisfies Record<Vintage, string> as Record<Vintage, string>,
  asOf: 'Số liệu tính đến ngày',
  asOfHint: 'Ngày/tháng/năm, ví dụ 31/05/2024',
  note: 'Ghi chú',
  noteHint: 'Lý do điều chỉnh, lý do lũy kế giảm, nguồn số liệu',
  required: 'bắt buộc',
};

const fieldStates = {
  typed: 'Chưa lưu',
  saving: 'Đang lưu',
  saved: 'Đã lưu',
  waiting: 'Chưa gửi lên, đã giữ trên máy này',
  unkept: 'Chưa lưu được',
  stopped: 'Chờ đăng nhập lại',
  conflict: 'Người khác vừa sửa',
  refused: 'Máy chủ chưa nhận',
  invalid: 'Chưa đúng',
  locked: 'Không sửa được',
};

const conditions = {
  approved: 'Đã duyệt',
  submitted: 'Đã gửi, chờ duyệt',
  handed: 'Đã trình thủ trưởng',
  returned: 'Văn phòng trả lại',
  blank: 'Chưa nhập',
  wrong: 'Cần sửa',
  explain: 'Cần giải trình',
  note: 'Cần ghi chú',
  answer: 'Có câu hỏi chưa trả lời',
  complete: 'Đủ',
};

const readOnly = {
  elsewhere: 'Đang mở ở cửa sổ khác.',
  on_its_way: 'Đang gửi, chưa sửa được.',
  not_open_yet: 'Kỳ này chưa mở.',
  locked: 'Tháng này đã khóa.',
  not_yours: 'Đồng chí chỉ xem được số liệu này.',
  handed: 'Đã trình thủ trưởng.',
  submitted: 'Đã gửi Văn phòng Tỉnh ủy.',
  approved: 'Văn phòng đã duyệt.',
};

const deadline = {
  far: ({ time, weekday, date }: Takes<'time' | 'weekday' | 'date'>) => `Hạn ${time}, ${weekday} ${date}`,
  left: ({ left, due }: Takes<'left' | 'due'>) => `Còn ${left} · hạn ${due}`,
  over: ({ ago }: Takes<'ago'>) => `Đã quá hạn ${ago}. Vẫn nộp được, hệ thống ghi nhận nộp muộn.`,
  correctionsOnly: 'Hạn nộp của tháng đã qua; điều chỉnh số đã duyệt không tính là nộp muộn.',
  justOver: 'Vừa hết hạn. Vẫn nộp được, hệ thống ghi nhận nộp muộn.',
  days: ({ days, hours }: Takes<'days' | 'hours'>) =>
    hours === '0' ? `${days} ngày` : `${days} ngày ${hours} giờ`,
  hours: ({ hours, minutes }: Takes<'hours' | 'minutes'>) =>
    minutes === '0' ? `${hours} giờ` : `${hours} giờ ${minutes} phút`,
  minutes: ({ minutes }: Takes<'minutes'>) => `${minutes} phút`,
  weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
};

const saving = {
  none: 'Chưa có thay đổi nào',
  now: 'Đang lưu…',
  typed: 'Chưa lưu',
  savedAt: ({ at }: Takes<'at'>) => `Đã lưu lúc ${at}`,
  local: 'Chưa lưu được lên máy chủ, đã giữ trên máy này',
  nowhere: 'Chưa lưu được ở đâu cả. Đề nghị không đóng trang này.',
  stopped: 'Phiên làm việc đã hết; số đã nhập vẫn giữ trên máy này',
  conflict: 'Có số liệu vừa được người khác sửa, đề nghị chọn',
  refused: 'Có số liệu máy chủ chưa nhận',
};

const ask = {
  which: 'Đồng chí muốn nhập số nào?',
  choice: ({ number, words }: Takes<'number' | 'words'>) => `${number} – ${words}`,
  ofPlan: ({ percent }: Takes<'percent'>) => `${percent} kế hoạch`,
  round: ({ decimals, value }: Takes<'decimals' | 'value'>) =>
    decimals === '0'
      ? `Chỉ tiêu này là số nguyên. Làm tròn thành ${value}?`
      : `Chỉ tiêu này lấy ${decimals} số lẻ. Làm tròn thành ${value}?`,
  roundTo: ({ value }: Takes<'value'>) => `Làm tròn thành ${value}`,
  convert: ({ unit, from, to }: Takes<'unit' | 'from' | 'to'>) =>
    `Chỉ tiêu này tính bằng ${unit}. Có đổi ${from} thành ${to} không?`,
  convertTo: ({ value }: Takes<'value'>) => `Đổi thành ${value}`,
};

const checks = {
  keep: 'Đúng, giữ nguyên',
  fix: ({ value }: Takes<'value'>) => `Sửa thành ${value}`,
  kept: 'Đã xác nhận đúng',
};

const returned = {
  at: ({ at, reason }: Takes<'at' | 'reason'>) => `Văn phòng trả lại lúc ${at}: ${reason}`,
  reason: ({ kind, text }: Takes<'kind' | 'text'>) => `${kind}. ${text}`,
  due: ({ due }: Takes<'due'>) => `Hạn sửa: ${due}.`,
  several: ({ count }: Takes<'count'>) => `Văn phòng trả lại ${count} chỉ tiêu. Đề nghị sửa rồi gửi lại.`,
};

const form = {
  step: ({ at, total }: Takes<'at' | 'total'>) => `${at}/${total}`,
  stepName: ({ at, total }: Takes<'at' | 'total'>) => `Chỉ tiêu ${at} trên ${total}`,
  indicator: ({ number }: Takes<'number'>) => `Chỉ tiêu ${number}`,
  previous: 'Trước',
  next: 'Chỉ tiêu tiếp theo',
  toReview: 'Xem lại và gửi',
  toReviewHand: 'Xem lại và trình',
  back: 'Quay lại nhập',
  standing: 'Dự kiến sau khi duyệt',
  noStanding: 'Nhập số để thấy chỉ tiêu đang ở đâu so với lộ trình.',
  correct: 'Điều chỉnh số đã duyệt',
  submittedAt: ({ at }: Takes<'at'>) => `Đã gửi Văn phòng Tỉnh ủy lúc ${at}.`,
  handedAt: ({ at }: Takes<'at'>) => `Đã trình thủ trưởng lúc ${at}.`,
  takeBack: 'Rút lại để sửa',
  takeBackHanded: 'Lấy lại để sửa',
  requestReopening: 'Đề nghị mở lại',
  history: 'Quá trình',
  historyLine: ({ event, at, by }: Takes<'event' | 'at' | 'by'>) => `${event} lúc ${at}, đ/c ${by}`,
  historyWithReason: ({ event, at, by, reason }: Takes<'event' | 'at' | 'by' | 'reason'>) =>
    `${event} lúc ${at}, đ/c ${by}: ${reason}`,
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  detailsOf: ({ indicator }: Takes<'indicator'>) => `Chi tiết: ${indicator}`,
  notDue: ({ list }: Takes<'list'>) => `Chưa đến kỳ trong tháng này: ${list}.`,
  unsentTitle: 'Số đồng chí nhập chưa lưu được',
  unsent: ({ why, typed }: Takes<'why' | 'typed'>) => `${why} Số đã nhập: ${typed}, vẫn giữ trên máy này.`,
  discard: 'Bỏ số đã nhập',
  choose: 'Xem hai số và chọn',
  definition: 'Cách tính',
  source: 'Nguồn',
};

const states = {
  nothingDue: ({ next }: Takes<'next'>) => `Tháng này đơn vị không có chỉ tiêu phải nộp. Kỳ tới: ${next}.`,
  nothingDueEver: 'Tháng này đơn vị không có chỉ tiêu phải nộp.',
  goToNext: ({ month }: Takes<'month'>) => `Mở ${month}`,
  notOpen: ({ at }: Takes<'at'>) => `Kỳ này mở nhập lúc ${at}.`,
  locked: ({ at }: Takes<'at'>) => `Số liệu tháng này đã khóa lúc ${at}. Số chỉ còn để xem.`,
  reopened: 'Tháng này được mở lại cho một số chỉ tiêu.',
  noUnit: 'Không có đơn vị này, hoặc đồng chí không nhập số liệu cho đơn vị này.',
  toUnits: 'Chọn đơn vị khác',
};

const errors = {
  title: ({ page }: Takes<'page'>) => `Lỗi: ${page}`,
  summary: ({ count }: Takes<'count'>) => `Có ${count} chỗ cần sửa trước khi gửi`,
  link: ({ indicator, what }: Takes<'indicator' | 'what'>) => `${indicator}: ${what}`,
  round: 'Chưa trả lời câu hỏi làm tròn.',
  convert: 'Chưa trả lời câu hỏi đổi đơn vị tính.',
  thousands: 'Chưa rõ dấu phân cách: đề nghị chọn một trong hai số.',
  conflict: 'Số liệu này vừa được người khác sửa. Đề nghị chọn số giữ lại.',
  refused: ({ why }: Takes<'why'>) => `Máy chủ chưa nhận: ${why}`,
  notSent: 'Chưa gửi được',
};

export const entryVi = {
  title: 'Nhập số liệu',
  heading: ({ month, unit }: Takes<'month' | 'unit'>) => `Số liệu ${month} – ${unit}`,
  onBehalf: 'Văn phòng nhập thay đơn vị; hệ thống ghi rõ là nhập thay.',
  views: 'Cách xem',
  viewMonth: 'Tháng này',
  viewYear: 'Cả năm',
  progress: ({ done, total }: Takes<'done' | 'total'>) => `Đã điền ${done}/${total} chỉ tiêu`,
  fields,
  fieldStates,
  conditions,
  readOnly,
  deadline,
  saving,
  ask,
  checks,
  returned,
  form,
  states,
  errors,
};
