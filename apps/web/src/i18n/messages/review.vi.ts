/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;

/** «5 giờ», «3 ngày 4 giờ», «20 phút». */
const lapse = {
  minutes: ({ minutes }: Of<'minutes'>) => `${minutes} phút`,
  hours: ({ hours }: Of<'hours'>) => `${hours} giờ`,
  days: ({ days, hours }: Of<'days' | 'hours'>) => `${days} ngày ${hours} giờ`,
};

/** Vietnamese texts of the office’s desk: the queue, the figure looked at, decisions. */
export const reviewVi = {
  title: ({ month }: Of<'month'>) => `Duyệt số liệu ${month}`,
  counts: ({
    approved,
    due,
    waiting,
    returned,
    missing,
  }: Of<'approved' | 'due' | 'waiting' | 'returned' | 'missing'>) =>
    `${approved}/${due} đã duyệt · ${waiting} chờ duyệt · ${returned} trả lại · ${missing} chưa nộp`,
  countsOverdue: ({
    approved,
    due,
    waiting,
    returned,
    missing,
    overdue,
  }: Of<'approved' | 'due' | 'waiting' | 'returned' | 'missing' | 'overdue'>) =>
    `${approved}/${due} đã duyệt · ${waiting} chờ duyệt · ${returned} trả lại · ${missing} chưa nộp (quá hạn ${overdue})`,
  extra: ({ count }: Of<'count'>) =>
    `Các thẻ dưới đây có thêm ${count} chỉ tiêu gửi ngoài kỳ nộp, không tính vào các số trên.`,
  readOnly: 'Đồng chí xem được, không duyệt trên trang này.',
  lapse,
  tabs: { cho: 'Chờ duyệt', 'tra-lai': 'Trả lại', 'chua-nop': 'Chưa nộp', duyet: 'Đã duyệt' },
  tabsLabel: 'Số liệu theo tình trạng',
  tabCount: ({ name, count }: Of<'name' | 'count'>) => `${name} (${count})`,
  toTimeliness: 'Tiến độ nộp cả năm',
  toReports: 'Báo cáo của tháng',
  newData: 'Có số liệu mới.',
  // The queue.
  queue: ({ tab }: Of<'tab'>) => `Danh sách: ${tab}`,
  unitCount: ({ count }: Of<'count'>) => `${count} chỉ tiêu`,
  warned: ({ count }: Of<'count'>) => `${count} cảnh báo`,
  sentAt: ({ at }: Of<'at'>) => `gửi ${at}`,
  savedAt: ({ at }: Of<'at'>) => `lưu ${at}`,
  returnedAt: ({ at }: Of<'at'>) => `trả lại ${at}`,
  approvedAt: ({ at }: Of<'at'>) => `duyệt ${at}`,
  mendBy: ({ at }: Of<'at'>) => `Sửa xong trước ${at}.`,
  ownMark: 'đồng chí nhập, gửi hoặc sửa hộ',
  stands: 'có sẵn trong hệ thống',
  inCorrection: 'đơn vị đang sửa lại',
  select: ({ name }: Of<'name'>) => `Chọn ${name}`,
  keys: 'Khi đang ở danh sách: J, K chuyển mục · A duyệt · R trả lại · X chọn · Shift+A duyệt các mục đã chọn',
  approveSelected: ({ count }: Of<'count'>) => `Duyệt ${count} mục đã chọn…`,
  approveClear: ({ count }: Of<'count'>) => `Duyệt ${count} mục không có cảnh báo…`,
  backToList: 'Về danh sách',
  // The empty queue.
  allApproved: ({ count }: Of<'count'>) => `Đã duyệt hết ${count}/${count} chỉ tiêu.`,
  allApprovedNext: 'Bước tiếp theo: đề nghị khóa tháng để số liệu được công bố.',
  empty: {
    cho: 'Không có mục nào chờ duyệt.',
    'tra-lai': 'Không có mục nào đang trả lại.',
    'chua-nop': 'Các đơn vị đã nộp đủ số liệu phải nộp.',
    duyet: 'Chưa có mục nào được duyệt.',
  },
  emptyNext: ({ tab, count }: Of<'tab' | 'count'>) => `Xem ${count} mục ở thẻ “${tab}”`,
  nothingDue: 'Tháng này không có chỉ tiêu nào phải nộp.',
  // The figure looked at.
  detail: ({ name }: Of<'name'>) => `Số liệu đang xem: ${name}`,
  moved: ({ tab }: Of<'tab'>) => `Mục này đang ở thẻ “${tab}”.`,
  lead: ({ unit, head }: Of<'unit' | 'head'>) => `${unit} – đ/c ${head}`,
  sent: ({ name, title, at }: Of<'name' | 'title' | 'at'>) => `Gửi ${at}, đ/c ${name}, ${title}`,
  composed: ({ composed, received }: Of<'composed' | 'received'>) =>
    `soạn xong ${composed}, nhận ${received}`,
  wasKnown: 'Số liệu có sẵn trong hệ thống, không gửi qua phiếu của tháng này.',
  correctionBegun: 'Đơn vị đang sửa lại; số đã duyệt vẫn giữ nguyên cho đến khi số mới được duyệt.',
  unsent: 'Đơn vị chưa gửi số liệu nên chưa có gì để duyệt.',
  returnedBy: ({ kind, at, name }: Of<'kind' | 'at' | 'name'>) => `Trả lại ${at}, đ/c ${name}: ${kind}.`,
  openIndicator: 'Mở trang chỉ tiêu',
  numbers: {
    title: 'Trước và nay',
    before: ({ month }: Of<'month'>) => `Đến hết ${month}`,
    now: ({ month, vintage }: Of<'month' | 'vintage'>) => `Đến hết ${month} (${vintage})`,
    inMonth: ({ month }: Of<'month'>) => `Trong ${month}`,
    change: ({ month }: Of<'month'>) => `So với ${month}`,
    standing: ({ vintage }: Of<'vintage'>) => `Đang có (${vintage})`,
    correction: 'Chênh lệch so với số đang có',
    asTyped: 'Đơn vị đã gửi',
    percent: '% kế hoạch năm',
    path: 'Lộ trình',
    pathIs: ({ value }: Of<'value'>) => `lộ trình ${value}`,
    gap: 'So với lộ trình',
    samePeriod: 'So với cùng kỳ',
    samePeriodIs: ({ value }: Of<'value'>) => `cùng kỳ ${value}`,
    plan: 'Kế hoạch năm',
    asOf: 'Số liệu tính đến ngày',
    unreadable: 'Chưa đọc được số đã gửi',
  },
  willBe: 'Trạng thái khi được duyệt',
  is: 'Trạng thái',
  chart: {
    caption: ({ name }: Of<'name'>) => `${name}, 12 tháng`,
    now: 'số đang xem',
    label: ({ name, month, value }: Of<'name' | 'month' | 'value'>) =>
      `${name}: 12 tháng so với lộ trình và năm trước; ${month} là ${value}`,
  },
  checks: {
    title: 'Kiểm tra',
    none: 'Không có số nào bất thường.',
    explained: 'Có giải trình và biện pháp.',
    notNeeded: 'Không chậm so với lộ trình nên không cần giải trình.',
    attached: ({ count }: Of<'count'>) => `Có ${count} tệp đính kèm.`,
    sameText: ({ month }: Of<'month'>) => `Nội dung giải trình như ${month}.`,
    lacksExplanation: ({ what }: Of<'what'>) => `Còn thiếu: ${what}`,
    cannotRead: ({ what }: Of<'what'>) => `Số đã gửi chưa hợp lệ: ${what}`,
    ambiguous: 'số đã gõ đọc được theo nhiều cách',
  },
  explanation: {
    title: 'Giải trình và biện pháp',
    none: 'Đơn vị không ghi giải trình.',
    bothOrigins: 'Chủ quan và khách quan',
    causes: 'Nguyên nhân',
    measures: 'Biện pháp',
    by: ({ month }: Of<'month'>) => `xong trong ${month}`,
    responsible: ({ name }: Of<'name'>) => `phụ trách: ${name}`,
  },
  note: 'Ghi chú của đơn vị',
  attachments: 'Tệp đính kèm',
  history: 'Quá trình nộp',
  historyNone: 'Chưa có lần gửi nào.',
  historyTyped: ({ value }: Of<'value'>) => `số đã gõ: ${value}`,
  // Decisions.
  approve: 'Duyệt',
  approving: 'Đang duyệt…',
  giveBack: 'Trả lại…',
  editForUnit: 'Sửa hộ…',
  enterForUnit: 'Nhập thay…',
  decisions: 'Quyết định',
  ownWork:
    'Đồng chí đã nhập, gửi hoặc sửa hộ số liệu này nên không tự duyệt. Đề nghị người khác của Văn phòng duyệt.',
  closedRow: 'Tháng đã khóa, chỉ tiêu này không được mở lại nên không duyệt hoặc trả lại được.',
  approved: ({ name, at }: Of<'name' | 'at'>) => `Đã duyệt ${name}, máy chủ ghi lúc ${at}.`,
  approvedMany: ({ count, at }: Of<'count' | 'at'>) => `Đã duyệt ${count} chỉ tiêu, máy chủ ghi lúc ${at}.`,
  returned: ({ name, at }: Of<'name' | 'at'>) => `Đã trả lại ${name}, máy chủ ghi lúc ${at}.`,
  stateIs: ({ name, state }: Of<'name' | 'state'>) => `${name}: máy chủ ghi trạng thái “${state}”.`,
  changed: ({ name, by, at }: Of<'name' | 'by' | 'at'>) =>
    `${name} vừa được đ/c ${by} thay đổi lúc ${at}. Chưa duyệt mục nào; đề nghị xem lại số mới.`,
  changedNumber: ({ name, by, at, from, to }: Of<'name' | 'by' | 'at' | 'from' | 'to'>) =>
    `${name} vừa được đ/c ${by} sửa lúc ${at}, từ ${from} thành ${to}. Chưa duyệt mục nào; đề nghị xem lại số mới.`,
  refused: ({ why }: Of<'why'>) => `Chưa làm được: ${why}`,
  unknown: ({ why }: Of<'why'>) =>
    `Chưa rõ máy chủ đã ghi hay chưa: ${why} Đề nghị kiểm tra kết nối rồi bấm lại; máy chủ chỉ ghi một lần.`,
  unknownUnkeyed: ({ why }: Of<'why'>) =>
    `Chưa rõ máy chủ đã ghi hay chưa: ${why} Đề nghị kiểm tra kết nối rồi tải lại trang để xem trước khi bấm lại.`,
  edited: ({ name, at }: Of<'name' | 'at'>) =>
    `Đã sửa hộ ${name}, máy chủ ghi lúc ${at}. Người khác của Văn phòng sẽ duyệt.`,
  // Mending what a unit has sent.
  editing: {
    title: ({ name }: Of<'name'>) => `Sửa hộ: ${name}`,
    lead: ({ unit, value }: Of<'unit' | 'value'>) =>
      `Số đang chờ duyệt của ${unit}: ${value}. Số ấy vẫn giữ trong quá trình nộp; thủ trưởng đơn vị được báo kèm lý do; người khác của Văn phòng duyệt.`,
    text: 'Nội dung bằng chữ',
    follows: 'Để trống một ô thì ô ấy tự tính theo ô kia.',
    willWait: ({ value }: Of<'value'>) => `Sau khi sửa: ${value}`,
    status: 'Trạng thái khi được duyệt:',
    explanation: 'Giải trình, biện pháp và ghi chú',
    causes: 'Nhóm nguyên nhân',
    origin: 'Chủ quan hay khách quan',
    measuresBy: 'Tháng làm xong',
    noMonth: 'Chưa chọn',
    responsible: 'Người phụ trách (họ tên, chức vụ)',
    reason: 'Lý do sửa hộ (bắt buộc, thủ trưởng đơn vị sẽ nhìn thấy)',
    reasonMissing: 'Đề nghị ghi lý do sửa hộ.',
    unchanged: 'Chưa sửa nội dung nào. Đề nghị sửa số hoặc giải trình, hoặc chọn “Không sửa”.',
    notReady: 'Còn chỗ cần sửa hoặc bổ sung ở trên trước khi ghi.',
    confirm: 'Ghi số sửa hộ',
    cancel: 'Không sửa',
  },
  // What a correction does.
  correction: {
    title: 'Khi số sửa được duyệt',
    statusFrom: 'Trạng thái chuyển từ',
    statusTo: 'sang',
    sameStatus: 'Trạng thái của chỉ tiêu không đổi.',
    nothingMoves: 'Lũy kế các tháng sau không đổi.',
    moves: 'Lũy kế các tháng sau đổi theo:',
    moved: ({ month, from, to, difference }: Of<'month' | 'from' | 'to' | 'difference'>) =>
      `${month}: từ ${from} thành ${to} (${difference})`,
    disagrees: ({ month }: Of<'month'>) =>
      `Lũy kế ${month} đã nhập sẵn nên giữ nguyên, không còn khớp với các tháng trước; đề nghị đơn vị rà lại.`,
    firmerStands: 'Số đang có ở mức chắc chắn hơn nên vẫn giữ nguyên; số này không thay số ấy.',
  },
  // Approving many.
  many: {
    title: ({ count }: Of<'count'>) => `Duyệt ${count} chỉ tiêu`,
    lead: 'Các số sau sẽ được duyệt cùng một lần; một mục không duyệt được thì không mục nào được duyệt.',
    own: ({ count }: Of<'count'>) => `Không gồm ${count} mục đồng chí tự nhập hoặc gửi.`,
    heads: {
      name: 'Chỉ tiêu',
      before: 'Tháng trước',
      now: 'Số đã gửi',
      percent: '% KH',
    },
    confirm: ({ count }: Of<'count'>) => `Duyệt ${count} chỉ tiêu`,
    cancel: 'Không duyệt',
    none: 'Không còn mục nào duyệt được ở đây.',
  },
  // Returning.
  returning: {
    title: ({ name }: Of<'name'>) => `Trả lại: ${name}`,
    kind: 'Lý do trả lại',
    text: 'Nội dung cần sửa (đơn vị sẽ nhìn thấy)',
    textRequired: 'Nội dung cần sửa (bắt buộc, đơn vị sẽ nhìn thấy)',
    textMissing: 'Chọn “Khác” thì đề nghị ghi nội dung cần sửa.',
    due: 'Hạn sửa xong',
    confirm: 'Trả lại đơn vị',
    cancel: 'Không trả lại',
  },
  // Pages in other states.
  notOpen: ({ month }: Of<'month'>) => `${month} chưa mở`,
  notOpenNext: ({ at }: Of<'at'>) => `Đơn vị nhập được số liệu từ ${at}. Khi đó mục cần duyệt sẽ hiện ở đây.`,
  noMonth: ({ month }: Of<'month'>) => `Không có kỳ số liệu ${month}.`,
  noMonthNext: 'Chọn tháng khác ở đầu trang.',
  closedYear: ({ year }: Of<'year'>) => `Năm ${year} đã đánh giá xong; số liệu chỉ để xem.`,
  loading: 'Đang tải số liệu chờ duyệt',
};
