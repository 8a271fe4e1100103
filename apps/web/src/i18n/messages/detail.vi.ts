import type { PaceForm } from '@ve-dich/domain';

const NBSP = '\u00A0';

/** Vietnamese texts of `detail`. A message is a string, or a function of parameters already formatted. */
export const detailVi = {
  breadcrumbs: 'Đường dẫn',
  indicators: 'Chỉ tiêu',
  previous: ({ name }: { name: string }) => `Chỉ tiêu trước: ${name}`,
  next: ({ name }: { name: string }) => `Chỉ tiêu sau: ${name}`,
  print: 'In',
  statusFrom: ({ status, month }: { status: string; month: string }) => `từ “${status}” (${month})`,
  statusBefore: ({ status, month }: { status: string; month: string }) => `${month}: “${status}”`,
  statusSince: ({ period }: { period: string }) => `từ ${period}`,
  warnedSince: ({ period }: { period: string }) => `cảnh báo từ ${period}`,
  lead: 'Chủ trì',
  coordinators: 'Phối hợp',
  plan: 'Kế hoạch năm',
  planVersion: ({ version, document }: { version: string; document: string }) =>
    `lần ${version}, ${document}`,
  noPlan: 'Chưa giao kế hoạch năm',
  stretch: ({ target }: { target: string }) => `phấn đấu ${target}`,
  figuresTitle: 'Số liệu chính',
  notJudged: 'Không tính vào tổng số chỉ tiêu',
  // Switch of charts.
  chart: 'Biểu đồ',
  cumulative: 'Lũy kế',
  monthly: 'Từng tháng',
  // Pace.
  pace: 'Nhịp độ',
  paceSentence: ({ perMonth, unit, months }: { perMonth: string; unit: string; months: string }) =>
    `Còn ${months} tháng, mỗi tháng cần ${perMonth}${NBSP}${unit} để đạt kế hoạch.`,
  paceMultiple: ({
    perMonth,
    unit,
    multiple,
    months,
  }: {
    perMonth: string;
    unit: string;
    multiple: string;
    months: string;
  }) =>
    `Còn ${months} tháng, mỗi tháng cần ${perMonth}${NBSP}${unit}, bằng ${multiple} lần bình quân 3 tháng qua.`,
  paceAllowed: ({ perMonth, unit, months }: { perMonth: string; unit: string; months: string }) =>
    `Còn ${months} tháng, mỗi tháng không quá ${perMonth}${NBSP}${unit} để giữ trong mức kế hoạch.`,
  paceMean: ({ perMonth, unit, months }: { perMonth: string; unit: string; months: string }) =>
    `Còn ${months} tháng, bình quân cần ${perMonth}${NBSP}${unit} để cả năm đạt kế hoạch.`,
  paceAgainstLastYear: ({ multiple }: { multiple: string }) =>
    `Phần còn lại cần ${multiple} lần cùng kỳ năm trước.`,
  paceNone: 'Kết quả từng tháng trong năm.',
  paceReached: 'Đã đủ kế hoạch năm; kết quả từng tháng dưới đây.',
  // Numbers.
  numbers: {
    toDate: 'Lũy kế',
    level: 'Hiện có',
    rate: 'Kết quả',
    againstPath: 'So lộ trình',
    path: 'Lộ trình đến nay',
    belowPath: 'thấp hơn lộ trình',
    abovePath: 'cao hơn lộ trình',
    onPath: 'đúng lộ trình',
    samePeriod: 'So cùng kỳ',
    samePeriodValue: ({ value }: { value: string }) => `cùng kỳ ${value}`,
    paceForms: {
      each_month: 'Cần mỗi tháng',
      allowed_each_month: 'Còn được mỗi tháng',
      mean_of_rest: 'Cần bình quân các tháng còn lại',
    } satisfies Record<PaceForm, string> as Record<PaceForm, string>,
    againstLastYear: 'Phần còn lại so cùng kỳ',
    timesLastYear: ({ multiple }: { multiple: string }) => `cần ${multiple} lần cùng kỳ`,
    drawn: 'Hình vẽ',
    lastThree: 'Bình quân 3 tháng qua',
    best: 'Cao nhất một tháng',
    monthsLeft: ({ months }: { months: string }) => `còn ${months} tháng`,
    ofPlan: ({ percent }: { percent: string }) => `${percent} kế hoạch năm`,
    asOf: ({ date }: { date: string }) => `tính đến ${date}`,
    pointsOfPlan: ({ points }: { points: string }) => `${points} kế hoạch`,
    baseline: 'Mức đầu kỳ',
    limit: 'Mức giới hạn',
    lastPublished: ({ month }: { month: string }) => `Kỳ gần nhất: ${month}`,
  },
  notDue: 'Chưa đến kỳ công bố',
  // Why.
  why: 'Vì sao',
  whyTitle: ({ status }: { status: string }) => `Vì sao “${status}”`,
  whyRows: {
    value: 'Thực hiện',
    plan: 'Kế hoạch năm',
    path: 'Lộ trình đến hết tháng',
    percent: `% kế hoạch năm`,
    bar: {
      plan: `So với kế hoạch năm`,
      way: 'Quãng đường đã đi',
      limit: 'So với mức giới hạn',
      rate: 'So với mục tiêu',
    },
    expected: {
      plan: 'Lộ trình yêu cầu',
      way: 'Lộ trình yêu cầu',
      limit: 'Lộ trình cho phép',
      rate: 'Lộ trình yêu cầu',
    },
    gap: {
      plan: 'Chênh lệch',
      way: 'Chênh trên quãng đường',
      limit: 'Chênh lệch',
      rate: 'Chênh lệch',
    },
    gapUnit: 'Hơn, kém lộ trình',
    judgedMonth: 'Tháng được xét',
    confidence: 'Độ tin cậy',
    rule: 'Bộ quy tắc',
    proposed: 'Hệ thống đề xuất',
    confirmed: 'Kết luận',
  },
  whyRule: ({ version }: { version: string }) => `phiên bản ${version}`,
  whyRounded: 'Các phép tính làm trên số chưa làm tròn; số hiển thị đã làm tròn.',
  // Verdict of a closed year.
  verdict: 'Đánh giá cuối năm',
  verdictBy: ({ name, at }: { name: string; at: string }) => `${name} xác nhận lúc ${at}`,
  verdictReason: ({ reason }: { reason: string }) => `Lý do: ${reason}.`,
  verdictSame: 'Đúng như hệ thống đề xuất.',
  verdictOther: ({ proposed }: { proposed: string }) => `Hệ thống đề xuất: ${proposed}.`,
  verdictNone: 'Hệ thống không đề xuất được.',
  adjusted: ({ reason }: { reason: string }) => `Văn phòng điều chỉnh đánh giá: ${reason}`,
  // Warnings.
  warnings: 'Cảnh báo',
  warningsCount: ({ count }: { count: string }) => `Cảnh báo (${count})`,
  noWarnings: 'Không có cảnh báo.',
  // Parts.
  parts: 'Trong đó',
  partsNote: 'Các dòng thành phần; không tính riêng vào tổng số chỉ tiêu.',
  // History of figures.
  history: 'Lịch sử số liệu',
  historyNote: 'Mọi lần ghi đều được giữ; lần ghi mới nhất của mỗi tháng đứng trước.',
  historyHeads: {
    period: 'Tháng',
    change: 'Giá trị',
    vintage: 'Loại số',
    asOf: 'Tính đến',
    recorded: 'Ghi nhận',
    reason: 'Lý do, nguồn',
  },
  historyEmpty: 'Chưa có số liệu nào được ghi.',
  historyMore: ({ count }: { count: string }) => `Xem cả ${count} lần ghi`,
  historyLess: 'Thu gọn',
  replaced: 'đã thay thế',
  unchanged: 'số không đổi',
  firstEntry: 'Ghi lần đầu',
  inMonthIs: ({ value }: { value: string }) => `trong tháng ${value}`,
  source: 'Nguồn',
  sourceOpens: 'Mở nguồn ở thẻ mới',
  // History of plan and path.
  planHistory: 'Lịch sử kế hoạch và lộ trình',
  planHeads: {
    version: 'Lần',
    words: 'Nội dung',
    document: 'Văn bản',
    from: 'Hiệu lực từ',
    reason: 'Lý do',
  },
  inForce: 'đang hiệu lực',
  paths: 'Lộ trình tháng',
  pathHead: ({ version, method }: { version: string; method: string }) => `Lần ${version}, ${method}`,
  pathApproved: ({ at }: { at: string }) => `duyệt lúc ${at}`,
  pathNotApproved: 'chưa được duyệt',
  pathNone: 'Chưa có lộ trình tháng.',
  // Definition.
  definition: 'Cách tính, nguồn số liệu',
  definitionHow: 'Cách tính',
  definitionSource: 'Nguồn, kỳ công bố',
  definitionKind: 'Loại chỉ tiêu',
  definitionUnit: 'Đơn vị tính',
  definitionGroup: 'Lĩnh vực',
  // Page states.
  loading: 'Đang tải chỉ tiêu',
  notFound: 'Không tìm thấy trang hoặc chỉ tiêu này.',
  notFoundIn: ({ code, year }: { code: string; year: string }) =>
    `Năm ${year} không có chỉ tiêu mã “${code}”.`,
  backToList: 'Về danh sách chỉ tiêu',
};
