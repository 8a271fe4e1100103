/** Sending a month's figures: the last look, what came of it, two versions, asking for a correction. */

/** What a message is given, already formatted. */
export type Takes<Name extends string> = Readonly<Record<Name, string>>;

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
  reference: ({ reference }: Takes<'reference'>) => `Mã nhận: ${reference}`,
};

const offlineSend = {
  title: 'Máy chủ chưa trả lời',
  body: ({ count }: Takes<'count'>) =>
    `Số liệu ${count} chỉ tiêu đã giữ trên máy này. Đồng chí có muốn hệ thống tự gửi ngay khi có mạng không?`,
  deadline:
    'Hạn nộp tính theo lúc máy chủ nhận được; giờ soạn xong được ghi kèm. Có thể đóng trang, nhưng số liệu chỉ được gửi khi mở lại trang này trên máy này.',
  later: 'Gửi khi có mạng',
  not: 'Chưa gửi',
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
    vintage: 'Loại',
    asOf: 'Tính đến',
    note: 'Ghi chú',
    causes: 'Nguyên nhân',
    text: 'Cụ thể',
    measures: 'Biện pháp',
  },
  empty: 'chưa nhập',
};

const reopening = {
  title: ({ month }: Takes<'month'>) => `Đề nghị mở lại ${month}`,
  intro: 'Văn phòng Tỉnh ủy xem xét. Việc mở lại được ghi trong báo cáo kỳ sau.',
  which: 'Chỉ tiêu cần sửa',
  reason: 'Lý do',
  reasonHint: 'Số nào chưa đúng, căn cứ nào để sửa',
  end: 'Sửa xong trước 17:00 ngày',
  endHint: 'Ngày/tháng/năm',
  send: 'Gửi đề nghị',
  sending: 'Đang gửi…',
  cancel: 'Thôi',
  noCode: 'Chọn ít nhất một chỉ tiêu.',
  noReason: 'Đề nghị ghi lý do.',
  noEnd: 'Ngày này chưa đúng hoặc đã qua.',
  sent: 'Đã gửi đề nghị mở lại. Khi được chấp thuận, đồng chí sẽ nhận được thông báo.',
};

export const sendingVi = { review, sent, offlineSend, conflict, reopening };
