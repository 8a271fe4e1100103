import type { Dossiers, DossierReport, ExportOnWire } from '@ve-dich/contract';

/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;

type Kind = Dossiers['kinds'][number];
type Format = ExportOnWire['format'];
type Changed = DossierReport['changes'][number]['what'];

const kinds: Readonly<Record<Kind, string>> = {
  month: 'Báo cáo tháng',
  quarter: 'Báo cáo quý',
  half_year: 'Báo cáo 6 tháng',
  nine_months: 'Báo cáo 9 tháng',
  year: 'Báo cáo năm',
};
const profiles: Readonly<Record<ExportOnWire['profile'], string>> = {
  'party-2026': 'Đảng – HD 05 (2026)',
  'party-2018': 'Đảng – HD 36 (2018)',
  'state-nd30': 'Nhà nước – NĐ 30',
};
const formats: Readonly<Record<Format, string>> = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' };
const changed: Readonly<Record<Changed, string>> = {
  value: 'Kết quả',
  status: 'Trạng thái',
  target: 'Mục tiêu',
  verdict: 'Đánh giá',
  explanation: 'Giải trình',
  added: 'Thêm chỉ tiêu',
  removed: 'Bỏ chỉ tiêu',
};

/** What most meetings are called: the papers are in Vietnamese, whatever the reader's language. */
export const USUAL_MEETING = 'Hội nghị Ban Thường vụ Tỉnh ủy';

/** Vietnamese texts of Báo cáo. */
export const reportsVi = {
  title: ({ month }: Of<'month'>) => `Báo cáo ${month}`,
  loading: 'Đang tải hồ sơ phiên họp',
  reportLoading: 'Đang dựng bản xem trước',
  states: { locked: 'Số liệu tháng đã khóa', open: 'Số liệu tháng chưa khóa' },
  future: ({ month }: Of<'month'>) => `${month} chưa mở.`,
  futureNext: 'Hồ sơ phiên họp được chốt từ khi kỳ số liệu mở. Đề nghị chọn tháng trước đó.',
  noMonth: ({ month }: Of<'month'>) => `Lịch công tác chưa có ${month}.`,
  noMonthNext: 'Khi Văn phòng Tỉnh ủy lập kế hoạch của năm, báo cáo của tháng sẽ lập được.',
  empty: ({ month }: Of<'month'>) => `Chưa có hồ sơ phiên họp của ${month}.`,
  emptyNext: 'Hồ sơ giữ nguyên số liệu đã biết vào lúc chốt; báo cáo được dựng từ hồ sơ.',
  emptyWho: 'Văn phòng Tỉnh ủy là nơi chốt hồ sơ phiên họp.',
  unknown: ({ month }: Of<'month'>) => `Không có hồ sơ này trong ${month}.`,
  unknownNext: 'Đường dẫn có thể đã thay đổi. Đề nghị chọn hồ sơ trong danh sách.',
  newest: 'Mở hồ sơ mới nhất',
  choices: {
    label: 'Chọn báo cáo',
    dossier: 'Hồ sơ phiên họp',
    option: ({ meeting, day, at }: Of<'meeting' | 'day' | 'at'>) => `${meeting}, ${day} · chốt ${at}`,
    frozenBy: ({ day, at, name, title }: Of<'day' | 'at' | 'name' | 'title'>) =>
      `Họp ngày ${day}. Đ/c ${name}, ${title}, chốt lúc ${at}.`,
    kind: 'Loại báo cáo',
    kinds,
    profile: 'Mẫu',
    profiles,
    contents: 'Nội dung',
    main: 'Báo cáo chính (luôn có)',
    annexes: {
      'annex-indicators': 'Phụ lục 1 – bảng chỉ tiêu',
      'annex-concerns': 'Phụ lục 2 – chỉ tiêu chậm',
      'annex-charts': 'Phụ lục 3 – biểu đồ từng chỉ tiêu',
    },
  },
  freeze: {
    open: 'Chốt hồ sơ…',
    title: ({ month }: Of<'month'>) => `Chốt hồ sơ phiên họp, số liệu ${month}`,
    meaning:
      'Chốt hồ sơ là giữ lại số liệu, mục tiêu, đánh giá và giải trình đúng như đang có. Số liệu sửa về sau không đổi hồ sơ; thay đổi được liệt kê riêng.',
    notLocked: ({ month }: Of<'month'>) =>
      `Số liệu ${month} chưa khóa. Báo cáo từ hồ sơ này sẽ ghi rõ là số liệu chưa khóa.`,
    meeting: 'Tên phiên họp',
    meetingMissing: 'Đề nghị ghi tên phiên họp.',
    day: 'Ngày họp (dd/mm/yyyy)',
    dayWrong: 'Chưa đọc được ngày. Ví dụ: 12/08/2024.',
    confirm: 'Chốt hồ sơ',
    cancel: 'Không chốt',
    done: ({ meeting, day }: Of<'meeting' | 'day'>) => `Đã chốt hồ sơ ${meeting}, ${day}.`,
    refused: ({ why }: Of<'why'>) => `Chưa chốt được hồ sơ. ${why}`,
  },
  checks: {
    title: 'Kiểm tra trước khi xuất',
    fine: 'Đạt',
    look: 'Cần xem',
    locked: 'Số liệu đã khóa',
    notLocked: 'Số liệu chưa khóa khi chốt hồ sơ',
    reported: ({ count, of }: Of<'count' | 'of'>) => `Đủ số liệu đến kỳ: ${count}/${of} chỉ tiêu`,
    notReported: ({ count, of }: Of<'count' | 'of'>) => `Mới có ${count}/${of} số liệu đến kỳ`,
    explained: 'Chỉ tiêu chậm đều có giải trình và biện pháp',
    notExplained: ({ count, names }: Of<'count' | 'names'>) =>
      `${count} chỉ tiêu thiếu giải trình hoặc biện pháp: ${names}`,
    reconciles: ({ count, of }: Of<'count' | 'of'>) => `Các nhóm cộng đủ ${count}/${of} chỉ tiêu`,
    notReconciles: ({ count, of }: Of<'count' | 'of'>) => `Các nhóm cộng lại được ${count}, cần ${of}`,
    written: 'Không còn câu nào phải viết',
    notWritten: ({ count }: Of<'count'>) => `${count} câu cần viết`,
    real: 'Không có số minh họa',
    illustrative: 'Có số minh họa, không phải số đã công bố',
  },
  preview: {
    title: 'Xem trước',
    open: 'Xem trước báo cáo',
    zoom: 'Cỡ xem',
    fit: 'Vừa khung',
    full: '100 %',
    stale: 'Đang dựng lại theo lựa chọn mới…',
    sheet: ({ number }: Of<'number'>) => `Tờ ${number}`,
    none: 'Không có chỉ tiêu chậm nên không có Phụ lục 2.',
    shown: 'Đang xem hồ sơ được tải trước đó. Chưa kết nối được máy chủ.',
  },
  writing: {
    toWrite: 'Cần viết',
    written: 'Đã viết',
    open: ({ text }: Of<'text'>) => `Viết câu này: ${text}`,
    edit: ({ text }: Of<'text'>) => `Sửa câu này: ${text}`,
    field: ({ prompt }: Of<'prompt'>) => `Câu của báo cáo: ${prompt}`,
    fieldWritten: 'Câu của báo cáo, đã viết',
    save: 'Ghi câu này',
    saveOver: 'Ghi thay bản của người khác',
    cancel: 'Không ghi',
    takeTheirs: 'Giữ bản của người khác',
    hint: 'Ctrl+Enter để ghi, Esc để thôi. Để trống là trả lại phần gợi ý.',
    saved: 'Đã ghi câu vào báo cáo.',
    takenBack: 'Đã bỏ câu, báo cáo nhắc lại phần cần viết.',
    by: ({ name, at }: Of<'name' | 'at'>) => `Đ/c ${name} ghi lúc ${at}`,
    refused: ({ why }: Of<'why'>) => `Chưa ghi được. ${why} Phần đã gõ vẫn còn ở đây.`,
    conflict: ({ name, at }: Of<'name' | 'at'>) =>
      `Đ/c ${name} đã viết câu này lúc ${at}. Phần đồng chí đã gõ vẫn còn ở ô trên.`,
    theirs: ({ name }: Of<'name'>) => `Bản của đ/c ${name}`,
    theirsEmpty: 'Đã bỏ trống',
  },
  changes: {
    title: 'Thay đổi sau phiên họp',
    none: 'Không có thay đổi nào từ khi chốt hồ sơ.',
    lead: 'Số đã trình ở bên trái, số đang biết ở bên phải. Hồ sơ và báo cáo giữ số đã trình.',
    what: changed,
    before: 'đã trình',
    after: 'nay là',
    nothing: 'chưa có',
    more: ({ count }: Of<'count'>) => `Xem cả ${count} thay đổi`,
  },
  exports: {
    title: 'Xuất báo cáo',
    formats,
    make: ({ format }: Of<'format'>) => `Xuất ${format}`,
    making: 'Đang dựng văn bản…',
    saving: 'Đang ghi tệp…',
    step: ({ format, step }: Of<'format' | 'step'>) => `${format}: ${step}`,
    mayLeave: 'Có thể sang trang khác trong khi chờ.',
    done: ({ name }: Of<'name'>) => `Đã xuất ${name}. Tệp cũng có trong lịch sử bản xuất.`,
    failed: ({ format, why }: Of<'format' | 'why'>) =>
      `Chưa xuất được ${format}. ${why} Hồ sơ và các câu đã viết vẫn còn nguyên.`,
    readOnly: 'Đồng chí xem và tải các bản đã xuất.',
    history: ({ count }: Of<'count'>) => `Lịch sử bản xuất (${count})`,
    noHistory: 'Chưa có bản xuất nào của hồ sơ này.',
    file: 'Tệp',
    format: 'Định dạng',
    profile: 'Mẫu',
    by: 'Người xuất',
    at: 'Thời điểm',
    size: 'Cỡ tệp',
    download: ({ name }: Of<'name'>) => `Tải ${name}`,
    kilobytes: ({ amount }: Of<'amount'>) => `${amount} KB`,
    megabytes: ({ amount }: Of<'amount'>) => `${amount} MB`,
  },
};
