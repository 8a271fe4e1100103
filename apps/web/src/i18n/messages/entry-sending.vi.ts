/** Sending a month's figures: the last look, what came of it, two versions, asking for a correction. */
import { LONGEST_REOPENING_DAYS, type CheckCode, type NumberStyle } from '@ve-dich/domain';

/** What a message is given, already formatted. */
export type Takes<Name extends string> = Readonly<Record<Name, string>>;

const connection = {
  no_answer: 'Mất kết nối. Số liệu vẫn được giữ trên máy này và sẽ gửi khi có mạng.',
  troubled: 'Máy chủ chưa nhận được. Số liệu vẫn được giữ trên máy này và sẽ tự gửi lại.',
  unkept: 'Mất kết nối và máy này không giữ được bản nháp. Đề nghị không đóng trang cho đến khi lưu được.',
  retry: 'Thử ngay',
};

const elsewhere = {
  title: 'Mở ở cửa sổ khác',
  body: 'Tháng này đang được nhập ở một cửa sổ mở sau. Ở đây chỉ xem để hai nơi không ghi đè nhau.',
  claim: 'Nhập tiếp ở đây',
};

const table = {
  caption: ({ month, unit }: Takes<'month' | 'unit'>) => `Số liệu ${month} của ${unit}`,
  number: 'TT',
  indicator: 'Chỉ tiêu (đơn vị tính)',
  plan: 'KH năm',
  path: 'Lộ trình',
  before: ({ month }: Takes<'month'>) => `Lũy kế ${month}`,
  inMonth: 'Trong tháng',
  toDate: ({ month }: Takes<'month'>) => `Lũy kế ${month}`,
  vintage: 'Loại',
  asOf: 'Tính đến',
  ofPlan: '% KH',
  samePeriod: 'Cùng kỳ',
  condition: 'Tình trạng',
  notForLevels: 'Chỉ tiêu mức, không có số trong tháng',
};

const review = {
  title: 'Xem lại trước khi gửi',
  titleHand: 'Xem lại trước khi trình',
  intro: 'Số liệu đã lưu nhưng chưa gửi. Đề nghị kiểm tra lần cuối.',
  fromTo: ({ month, was, now }: Takes<'month' | 'was' | 'now'>) => `${month} ${was}, nay ${now}`,
  vintageAsOf: ({ vintage, date }: Takes<'vintage' | 'date'>) => `${vintage}, tính đến ngày ${date}`,
  edit: 'Sửa',
  editOf: ({ indicator }: Takes<'indicator'>) => `Sửa: ${indicator}`,
  causes: ({ causes, origin }: Takes<'causes' | 'origin'>) => `Nguyên nhân: ${causes} (${origin}).`,
  measures: ({ measures }: Takes<'measures'>) => `Biện pháp: ${measures}`,
  answered: ({ count }: Takes<'count'>) => `${count} câu hỏi đã xác nhận đúng`,
  unanswered: ({ count }: Takes<'count'>) => `${count} câu hỏi chưa trả lời; vẫn gửi được, Văn phòng sẽ thấy`,
  none: 'Không còn chỉ tiêu nào cần gửi.',
  submit: ({ month, count }: Takes<'month' | 'count'>) => `Gửi số liệu ${month} (${count} chỉ tiêu)`,
  hand: ({ month, count }: Takes<'month' | 'count'>) =>
    `Trình thủ trưởng số liệu ${month} (${count} chỉ tiêu)`,
  part: ({ count }: Takes<'count'>) => `Gửi trước ${count} chỉ tiêu đã đủ`,
  partHand: ({ count }: Takes<'count'>) => `Trình trước ${count} chỉ tiêu đã đủ`,
  saving: 'Đang lưu…',
  sending: 'Đang gửi…',
  late: 'Đã quá hạn: lần gửi này sẽ được ghi là nộp muộn.',
  latePart: ({ count }: Takes<'count'>) => `${count} chỉ tiêu đã quá hạn, sẽ được ghi là nộp muộn.`,
};

const sent = {
  submitted: ({ at, reference }: Takes<'at' | 'reference'>) =>
    `Đã gửi Văn phòng Tỉnh ủy lúc ${at}. Mã nhận: ${reference}.`,
  handed: ({ at, reference }: Takes<'at' | 'reference'>) =>
    `Đã trình thủ trưởng lúc ${at}. Mã: ${reference}.`,
  title: ({ count }: Takes<'count'>) => `Đã gửi ${count} chỉ tiêu`,
  titleHanded: ({ count }: Takes<'count'>) => `Đã trình ${count} chỉ tiêu`,
  late: 'Hệ thống ghi nhận nộp muộn.',
  nextSubmitted:
    'Văn phòng Tỉnh ủy sẽ duyệt hoặc trả lại kèm lý do; đồng chí sẽ nhận được thông báo. Trước khi Văn phòng duyệt vẫn rút lại để sửa được.',
  nextHanded:
    'Thủ trưởng đơn vị xem và gửi Văn phòng Tỉnh ủy. Trước khi thủ trưởng gửi vẫn lấy lại để sửa được.',
  rest: ({ count }: Takes<'count'>) => `Còn ${count} chỉ tiêu chưa gửi.`,
  queuedTitle: 'Sẽ gửi khi có mạng',
  queued: ({ at, count }: Takes<'at' | 'count'>) =>
    `${count} chỉ tiêu soạn xong lúc ${at}, đang giữ trên máy này và tự gửi khi có mạng. Hạn nộp tính theo lúc máy chủ nhận được; giờ soạn xong được ghi kèm.`,
  cancel: 'Chưa gửi, để sửa',
  cancelAsked: 'Không gửi lại, để sửa',
  unsureTitle: 'Chưa rõ đã gửi hay chưa',
  unsure: ({ count }: Takes<'count'>) =>
    `Máy chủ chưa trả lời lần gửi ${count} chỉ tiêu vừa rồi, nên có thể số liệu đã đến nơi. Hệ thống tự hỏi lại khi có mạng.`,
  askNow: 'Hỏi lại ngay',
  arrivedTitle: 'Số liệu đã đến nơi',
  arrived: ({ count }: Takes<'count'>) =>
    `Lần gửi ${count} chỉ tiêu vừa rồi đã được máy chủ nhận. Cần sửa thì rút lại ở từng chỉ tiêu.`,
  understood: 'Đã rõ',
  reference: ({ reference }: Takes<'reference'>) => `Mã nhận: ${reference}`,
};

const offlineSend = {
  title: 'Máy chủ chưa trả lời',
  body: ({ count }: Takes<'count'>) =>
    `Số liệu ${count} chỉ tiêu đã giữ trên máy này. Đồng chí có muốn hệ thống tự gửi ngay khi có mạng không?`,
  deadline:
    'Hạn nộp tính theo lúc máy chủ nhận được; giờ soạn xong được ghi kèm. Có thể đóng trang, nhưng số liệu chỉ được gửi khi mở lại trang này trên máy này.',
  asked: 'Máy chủ có thể đã nhận lần gửi này mà câu trả lời bị mất. Gửi lại cũng chỉ tính một lần.',
  later: 'Gửi khi có mạng',
  not: 'Chưa gửi',
  notAgain: 'Không gửi lại',
};

const conflict = {
  title: 'Số liệu đã được người khác sửa',
  intro: ({ name, at }: Takes<'name' | 'at'>) =>
    `Số liệu này vừa được đ/c ${name} sửa lúc ${at}. Đề nghị chọn số giữ lại.`,
  introSelf: ({ at }: Takes<'at'>) =>
    `Số liệu này vừa được sửa lúc ${at} từ máy khác bằng tài khoản của đồng chí. Đề nghị chọn số giữ lại.`,
  mine: 'Của đồng chí',
  theirs: 'Trên hệ thống',
  keepMine: 'Giữ số của đồng chí',
  takeTheirs: 'Lấy số trên hệ thống',
  typeOn: 'Nhập số khác',
  parts: {
    figure: 'Số liệu',
    inMonth: 'Trong tháng',
    style: 'Cách viết số',
    vintage: 'Loại',
    asOf: 'Tính đến',
    note: 'Ghi chú',
    causes: 'Nguyên nhân',
    origin: 'Do đâu',
    text: 'Cụ thể',
    measures: 'Biện pháp',
    measuresBy: 'Xong trong',
    responsible: 'Người phụ trách',
    answers: 'Đã xác nhận đúng',
  },
  styles: { vi: '1.234,5', en: '1,234.5' } satisfies Record<NumberStyle, string>,
  /** What was asked about a number, in two or three words. */
  questions: {
    unit_scale: 'đơn vị tính',
    falls: 'lũy kế giảm',
    disagrees: 'lệch cộng các tháng',
    unusual_month: 'khác thường lệ',
    unchanged: 'lũy kế không đổi',
    beyond_plan: 'vượt xa kế hoạch',
    same_as_last_year: 'trùng cùng kỳ',
    share_jump: 'tỷ lệ thay đổi nhiều',
    level_jump: 'tăng, giảm hơn một nửa',
    looks_like_index: 'giống chỉ số',
    firmer_stands: 'đã có số chắc chắn hơn',
  } satisfies Record<CheckCode, string> as Record<CheckCode, string>,
  empty: 'chưa nhập',
};

/** What a correction of an approved figure does. */
const correction = {
  hint: ({ value }: Takes<'value'>) => `Số đã duyệt ${value} vẫn có hiệu lực cho đến khi số mới được duyệt.`,
  difference: ({ change }: Takes<'change'>) => `Số mới chênh lệch ${change}.`,
  status: ({ was, now }: Takes<'was' | 'now'>) => `Trạng thái đổi từ «${was}» sang «${now}».`,
  sameStatus: ({ now }: Takes<'now'>) => `Trạng thái không đổi: «${now}».`,
  moved: 'Lũy kế các tháng sau đổi theo:',
  movedMonth: ({ month, was, now, change }: Takes<'month' | 'was' | 'now' | 'change'>) =>
    `${month}: từ ${was} thành ${now} (${change})`,
  movedUnknown: ({ month, now }: Takes<'month' | 'now'>) =>
    now === '' ? `${month}: không còn tính được lũy kế` : `${month}: tính được lũy kế là ${now}`,
  disagrees: ({ month, value, amount }: Takes<'month' | 'value' | 'amount'>) =>
    `Lũy kế ${month} đã nhập là ${value} nên không đổi theo, sẽ lệch ${amount} so với cộng các tháng.`,
};

const leaving = {
  title: 'Số liệu chưa lưu được ở đâu cả',
  body: ({ count }: Takes<'count'>) =>
    `${count} số liệu đồng chí vừa nhập chưa lưu được lên máy chủ và máy này cũng không giữ được. Rời trang này thì phải nhập lại.`,
  saved: 'Số liệu vừa được lưu. Rời trang được.',
  stay: 'Ở lại trang này',
  leave: 'Rời trang, bỏ số đã nhập',
  leaveSaved: 'Rời trang',
};

const reopening = {
  title: ({ month }: Takes<'month'>) => `Đề nghị mở lại ${month}`,
  intro: 'Văn phòng Tỉnh ủy xem xét. Việc mở lại được ghi trong báo cáo kỳ sau.',
  which: 'Chỉ tiêu cần sửa',
  reason: 'Lý do',
  reasonHint: 'Số nào chưa đúng, căn cứ nào để sửa',
  end: 'Sửa xong trước 17:00 ngày',
  endHint: `Ngày/tháng/năm, không quá ${LONGEST_REOPENING_DAYS} ngày kể từ hôm nay`,
  send: 'Gửi đề nghị',
  sending: 'Đang gửi…',
  cancel: 'Thôi',
  noCode: 'Chọn ít nhất một chỉ tiêu.',
  noReason: 'Đề nghị ghi lý do.',
  noEnd: 'Ngày này chưa đúng hoặc đã qua.',
  farEnd: `Chỉ mở lại không quá ${LONGEST_REOPENING_DAYS} ngày. Đề nghị chọn ngày sớm hơn.`,
  sent: 'Đã gửi đề nghị mở lại. Khi được chấp thuận, đồng chí sẽ nhận được thông báo.',
};

export const sendingVi = {
  connection,
  elsewhere,
  table,
  review,
  sent,
  offlineSend,
  conflict,
  correction,
  leaving,
  reopening,
};
