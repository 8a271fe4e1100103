import { LONGEST_REOPENING_DAYS, type LockObstacle, type ReportingLevel } from '@ve-dich/domain';

/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;

const lacks: Readonly<Record<LockObstacle['lacks'], string>> = {
  figure: 'chưa nộp',
  decision: 'đã gửi, chưa duyệt',
  correction: 'đã trả lại, đơn vị chưa sửa xong',
};

const levels: Readonly<Record<ReportingLevel, string>> = {
  party_body: 'Cơ quan đảng',
  department: 'Sở, ngành',
  central_agency: 'Cơ quan ngành dọc',
  district: 'Huyện, thành phố',
  commune: 'Xã, phường, thị trấn',
};

/** Vietnamese texts of locking a month, reopening it, and the moments a person sets. */
export const lockingVi = {
  lock: {
    open: 'Khóa tháng…',
    see: 'Xem và khóa…',
    title: ({ month }: Of<'month'>) => `Khóa số liệu ${month}`,
    confirm: 'Sau khi khóa, đơn vị không sửa được số liệu. Mở lại phải ghi lý do.',
    checklist: 'Trước khi khóa',
    allIn: ({ count }: Of<'count'>) => `${count}/${count} số liệu đã có và đã duyệt.`,
    lacks,
    obstacle: ({ name, unit, lacks }: Of<'name' | 'unit' | 'lacks'>) => `${name} (${unit}): ${lacks}`,
    excuse: ({ name }: Of<'name'>) => `Lý do khóa mà thiếu ${name}`,
    mustDecide: ({ count }: Of<'count'>) => `Phải duyệt hoặc trả lại trước khi khóa (${count})`,
    advice: 'Nên xem lại',
    adviceNone: 'Không còn cảnh báo chưa trả lời, không thiếu giải trình.',
    unanswered: ({ name, count }: Of<'name' | 'count'>) => `${name}: ${count} cảnh báo đơn vị chưa trả lời`,
    noExplanation: ({ name }: Of<'name'>) => `${name}: thiếu giải trình hoặc biện pháp`,
    twoPeople: 'Khóa tháng cần hai người: một người đề nghị, người khác khóa.',
    propose: ({ month }: Of<'month'>) => `Đề nghị khóa ${month}`,
    needsReasons: 'Đề nghị ghi lý do cho từng mục còn thiếu.',
    needsDecisions: 'Còn mục chưa duyệt nên chưa đề nghị khóa được.',
    proposed: ({ month }: Of<'month'>) => `Đã ghi đề nghị khóa ${month}. Người khác sẽ khóa.`,
    proposedBy: ({ name, title, at }: Of<'name' | 'title' | 'at'>) =>
      `Đ/c ${name}, ${title}, đề nghị khóa lúc ${at}.`,
    ownProposal: ({ at }: Of<'at'>) => `Đồng chí đã đề nghị khóa lúc ${at}. Người khác phải là người khóa.`,
    withdraw: 'Rút đề nghị khóa',
    withdrawn: 'Đã rút đề nghị khóa.',
    excuses: 'Khóa mà thiếu, có lý do',
    excused: ({ name, reason }: Of<'name' | 'reason'>) => `${name}: ${reason}`,
    sinceProposal:
      'Sau khi đề nghị đã có mục chưa xong. Đề nghị rút đề nghị khóa này, xử lý mục còn lại, rồi đề nghị lần nữa.',
    lock: ({ month }: Of<'month'>) => `Khóa số liệu ${month}`,
    locked: ({ month }: Of<'month'>) => `Đã khóa số liệu ${month}.`,
    lockedAt: ({ month, at }: Of<'month' | 'at'>) => `Số liệu ${month} đã khóa lúc ${at}.`,
    waitsForProposal: 'Chưa có ai đề nghị khóa tháng này.',
    close: 'Đóng',
  },
  reopening: {
    ask: 'Đề nghị mở lại…',
    title: ({ month }: Of<'month'>) => `Đề nghị mở lại ${month}`,
    lead: 'Chỉ những chỉ tiêu được chọn mới sửa được, đến thời điểm kết thúc. Mọi lần mở lại đều được ghi và hiện trong báo cáo kỳ sau.',
    which: 'Chỉ tiêu cần sửa',
    whichMissing: 'Đề nghị chọn ít nhất một chỉ tiêu.',
    reason: 'Lý do mở lại (bắt buộc)',
    reasonMissing: 'Đề nghị ghi lý do mở lại.',
    until: `Mở đến (không quá ${LONGEST_REOPENING_DAYS} ngày)`,
    expired: 'Thời hạn xin mở đã qua. Đề nghị từ chối và báo đơn vị gửi đề nghị mới.',
    confirm: 'Gửi đề nghị mở lại',
    cancel: 'Không mở lại',
    asked: 'Đã gửi đề nghị mở lại. Người khác sẽ quyết định.',
    inForce: ({ month, names, until, name, reason }: Of<'month' | 'names' | 'until' | 'name' | 'reason'>) =>
      `${month} đang mở lại để sửa ${names}, đến ${until}. Đ/c ${name} cho phép. Lý do: ${reason}`,
    requested: ({ name, names, until, reason }: Of<'name' | 'names' | 'until' | 'reason'>) =>
      `Đ/c ${name} đề nghị mở lại để sửa ${names}, đến ${until}. Lý do: ${reason}`,
    own: 'Đồng chí là người đề nghị, người khác quyết định.',
    allow: 'Cho phép mở lại',
    refuse: 'Không cho phép…',
    refuseTitle: 'Không cho phép mở lại',
    refuseReason: 'Lý do không cho phép (bắt buộc)',
    refuseMissing: 'Đề nghị ghi lý do không cho phép.',
    refuseConfirm: 'Không cho phép',
    back: 'Quay lại',
    allowed: 'Đã cho phép mở lại.',
    refusedDone: 'Đã ghi không cho phép mở lại.',
    past: ({ count }: Of<'count'>) => `Các lần mở lại trước (${count})`,
    pastLine: ({ at, name, names, state, reason }: Of<'at' | 'name' | 'names' | 'state' | 'reason'>) =>
      `${at}, đ/c ${name}, ${names}: ${state}. ${reason}`,
    states: {
      requested: 'chờ quyết định',
      approved: 'đã hết hạn',
      refused: 'không cho phép',
      ended: 'đã kết thúc',
    },
  },
  deadlines: {
    open: 'Đổi hạn nộp…',
    title: ({ month }: Of<'month'>) => `Hạn nộp số liệu ${month}`,
    lead: 'Cấp nào có hạn riêng thì nộp theo hạn ấy, không muộn hơn hạn chung. Nhắc việc theo hạn mới; số liệu đã ghi nộp muộn vẫn giữ nguyên.',
    ofMonth: 'Hạn chung của kỳ',
    levels,
    day: 'Ngày (dd/mm/yyyy)',
    time: 'Giờ (17:00)',
    sameAsMonth: 'theo hạn chung',
    reason: 'Lý do đổi hạn (bắt buộc)',
    reasonMissing: 'Đề nghị ghi lý do đổi hạn.',
    confirm: 'Ghi hạn nộp',
    cancel: 'Không đổi hạn',
    set: ({ month }: Of<'month'>) => `Đã ghi hạn nộp ${month}.`,
    byLevel: ({ level, at }: Of<'level' | 'at'>) => `${level}: ${at}`,
    own: ({ list }: Of<'list'>) => `Hạn riêng: ${list}.`,
    faults: {
      wrong: 'Chưa đọc được thời điểm. Ví dụ: 06/09/2024 và 17:00.',
      past: 'Thời điểm này đã qua. Đề nghị chọn thời điểm sau.',
      before_opening: 'Kỳ số liệu chưa mở vào lúc này. Đề nghị chọn thời điểm sau.',
      after_month: 'Muộn hơn hạn chung của kỳ. Đề nghị chọn sớm hơn, hoặc lùi cả hạn chung.',
    },
  },
  moment: {
    ofPeriod: ({ at }: Of<'at'>) => `Hạn của kỳ: ${at}`,
    weekday: ({ weekday, at }: Of<'weekday' | 'at'>) => `${weekday}, ${at}`,
    other: 'Thời điểm khác',
    day: 'Ngày (dd/mm/yyyy)',
    time: 'Giờ (17:00)',
    wrong: 'Chưa đọc được thời điểm. Ví dụ: 06/09/2024 và 17:00.',
    past: 'Thời điểm này đã qua. Đề nghị chọn thời điểm sau.',
    too_far: `Chỉ mở lại không quá ${LONGEST_REOPENING_DAYS} ngày. Đề nghị chọn thời điểm sớm hơn.`,
    weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  },
};
