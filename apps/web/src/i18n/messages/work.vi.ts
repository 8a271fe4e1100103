/** Words that entering and reviewing share: states, causes, questions about a number, what is still wanted. */
import type {
  AbsenceReason,
  CauseCode,
  CauseOrigin,
  CheckCode,
  ClosedReason,
  Demand,
  EntryFault,
  NumberFault,
  ReturnKind,
  SubmissionEventKind,
  SubmissionState,
  Timeliness,
} from '@ve-dich/domain';
import type { Takes } from './entry-sending.vi.ts';

type Said = Readonly<Record<string, string>>;

const states: Readonly<Record<SubmissionState, string>> = {
  draft: 'Đang nhập',
  handed: 'Đã trình thủ trưởng',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
};
const causes: Readonly<Record<CauseCode, string>> = {
  site_clearance: 'GPMB',
  capital_allocation: 'Phân bổ vốn',
  procedures: 'Thủ tục',
  policy: 'Cơ chế, chính sách',
  coordination: 'Phối hợp',
  staff: 'Nhân lực',
  weather: 'Thời tiết, thiên tai',
  market: 'Giá cả, thị trường',
  late_publication: 'Công bố muộn',
  other: 'Khác',
};
const origins: Readonly<Record<CauseOrigin, string>> = {
  subjective: 'Chủ quan',
  objective: 'Khách quan',
  both: 'Cả hai',
};
const returnKinds: Readonly<Record<ReturnKind, string>> = {
  wrong_figure: 'Sai số liệu',
  no_explanation: 'Thiếu giải trình',
  wrong_unit: 'Sai đơn vị tính',
  other: 'Khác',
};
const events: Readonly<Record<SubmissionEventKind, string>> = {
  handed: 'Trình thủ trưởng',
  taken_back: 'Lấy lại từ thủ trưởng',
  submitted: 'Gửi Văn phòng',
  withdrawn: 'Rút lại để sửa',
  returned: 'Văn phòng trả lại',
  edited_for_unit: 'Văn phòng sửa hộ',
  approved: 'Duyệt',
};
const closed: Readonly<Record<ClosedReason, string>> = {
  not_open_yet: 'Chưa mở',
  locked: 'Đã khóa',
};
const timeliness: Readonly<Record<Timeliness, string>> = {
  on_time: 'Đúng hạn',
  late: 'Nộp muộn',
  missing: 'Chưa nộp',
  awaited: 'Chưa đến hạn',
  not_due: 'Không có kỳ nộp',
};
/** One question per check; `side` is «larger» or «smaller» where there are two. */
const checks: Readonly<Record<CheckCode, (said: Said) => string>> = {
  unit_scale: ({ side, factor, compared }) =>
    `Số này ${side === 'larger' ? 'gấp' : 'chỉ bằng một phần'} khoảng ${factor} ${side === 'larger' ? 'lần ' : ''}số đã biết gần nhất (${compared}). Có phải nhầm đơn vị tính không?`,
  falls: ({ by, month, was }) =>
    `Lũy kế giảm ${by} so với ${month} (${was}). Có điều chỉnh số tháng trước không?`,
  disagrees: ({ expected, amount, correction }) =>
    `Lũy kế lệch ${amount} so với cộng các tháng (${expected}).${correction === '' ? '' : ` Bằng đúng phần điều chỉnh của ${correction}.`}`,
  unusual_month: ({ side, value, usual }) =>
    `Tháng này ${side === 'larger' ? 'cao' : 'thấp'} hơn nhiều so với thường lệ (${value} so với ${usual}).`,
  unchanged: ({ month }) => `Số lũy kế không đổi so với ${month}. Tháng này không phát sinh?`,
  beyond_plan: ({ percent }) => `Đạt ${percent} kế hoạch. Đề nghị kiểm tra lại đơn vị tính.`,
  same_as_last_year: () => 'Trùng với số cùng kỳ năm trước. Có chép nhầm cột không?',
  share_jump: ({ points, month }) => `Tỷ lệ thay đổi ${points} so với ${month}.`,
  level_jump: ({ side, month, was, now }) =>
    `${side === 'larger' ? 'Tăng' : 'Giảm'} hơn một nửa so với ${month}: từ ${was} ${side === 'larger' ? 'lên' : 'xuống'} ${now}. Có nhập nhầm không?`,
  looks_like_index: ({ suggestion }) =>
    `Số này giống chỉ số hơn là tốc độ tăng. Tốc độ tăng là ${suggestion}?`,
  firmer_stands: ({ vintage }) =>
    `Tháng này đã có ${vintage}; số đang nhập kém chắc chắn hơn nên không thay được số đó.`,
};
const demands: Readonly<Record<Demand, string>> = {
  note: 'Ghi lý do điều chỉnh hoặc lý do lũy kế giảm.',
  causes: 'Chọn ít nhất một nguyên nhân.',
  origin: 'Nêu nguyên nhân chủ quan hay khách quan.',
  cause_text: 'Nêu cụ thể nguyên nhân, ít nhất 20 ký tự.',
  measures: 'Nêu biện pháp trong thời gian tới.',
  measures_by: 'Chọn tháng sẽ làm xong biện pháp.',
  responsible: 'Ghi người phụ trách: họ tên, chức vụ.',
};
const numberFaults: Readonly<Record<NumberFault, string>> = {
  hashes: 'Excel chưa hiện hết số (####). Đề nghị mở rộng cột rồi sao chép lại.',
  spreadsheet_error: 'Ô trong Excel đang báo lỗi công thức. Đề nghị nhập số.',
  text: 'Ô này cần là số. Ví dụ: 1.234,5',
  unit: 'Đơn vị tính không đổi được sang đơn vị của chỉ tiêu này.',
  grouping: 'Cách viết dấu phân cách chưa rõ. Đề nghị viết 1.234,5 hoặc 1234,5',
  format: 'Ô này cần là số. Ví dụ: 1.234,5',
  negative: 'Chỉ tiêu này không có số âm.',
  too_many_digits: 'Số có quá nhiều chữ số (tối đa 15).',
};
const faults: Readonly<Record<Exclude<EntryFault['fault'], 'number'>, string>> = {
  over_hundred: 'Tỷ lệ không thể quá 100\u00A0%.',
  below_zero: 'Chỉ tiêu này không có số âm.',
  more_than_whole: 'Tử số không thể lớn hơn mẫu số.',
  whole_is_zero: 'Mẫu số bằng 0 thì không có tỷ lệ. Đề nghị chọn «Không phát sinh».',
  missing: 'Chưa có số liệu. Không phát sinh thì đề nghị chọn «Không phát sinh».',
  as_of: 'Ngày tính số liệu phải là một ngày của năm này, không sau hôm nay.',
};
const absences: Readonly<Record<AbsenceReason, string>> = {
  not_occurred: 'Không đổi, chưa phát sinh',
  not_published: 'Chưa công bố',
};

export const workVi = {
  states,
  causes,
  origins,
  returnKinds,
  events,
  closed,
  timeliness,
  checks,
  demands,
  numberFaults,
  faults,
  absences,
  fraction: ({
    numerator,
    above,
    denominator,
    below,
  }: Takes<'numerator' | 'above' | 'denominator' | 'below'>) =>
    `${numerator}: ${above}; ${denominator}: ${below}`,
  missingPart: 'Đề nghị nhập cả tử số và mẫu số.',
  notSubmitted: 'Chưa nhập',
  late: 'Nộp muộn',
  onBehalf: 'Văn phòng nhập thay',
  answered: 'Đơn vị xác nhận đúng',
  unanswered: 'Đơn vị chưa trả lời',
};
