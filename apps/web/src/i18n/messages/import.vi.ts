/** Dán từ Excel, nạp tệp .xlsx: what was recognised, what is asked, what will be written. A chunk of its own. */
import type { ColumnRole, ValueFinding } from '@ve-dich/domain';
import type { Takes } from './entry-sending.vi.ts';

const tools = {
  paste: 'Dán từ Excel',
  file: 'Chọn tệp .xlsx',
  template: 'Tải biểu mẫu .xlsx',
  templateHint: 'Biểu mẫu đã có sẵn chỉ tiêu, kế hoạch và số kỳ trước; điền xong nạp lại tại đây.',
  drop: 'Thả tệp .xlsx vào đây',
  notXlsx:
    'Chỉ nạp được tệp Excel có đuôi .xlsx. Mở tệp bằng Excel, chọn Lưu thành (Save As) loại .xlsx rồi nạp lại.',
  oneFile: 'Đề nghị nạp từng tệp một.',
  phone: 'Từ Excel',
};

const source = {
  title: 'Nhập từ Excel',
  intro:
    'Dán các ô đã sao chép từ Excel, hoặc chọn tệp .xlsx. Hệ thống cho xem trước; chưa ghi gì cho đến khi bấm Ghi.',
  box: 'Dán các ô vào đây',
  boxHint:
    'Sao chép trong Excel (Ctrl+C), bấm vào ô này rồi dán (Ctrl+V). Chép cả dòng tiêu đề để nhận đúng cột.',
  tooFew: 'Mới có một ô. Đề nghị sao chép cả tên chỉ tiêu và số liệu, ít nhất hai ô.',
  or: 'hoặc',
  reading: ({ name }: Takes<'name'>) => `Đang đọc tệp ${name}…`,
  tooLarge: ({ most }: Takes<'most'>) =>
    `Tệp lớn hơn ${most} MB. Đề nghị bỏ bớt hình ảnh, trang tính không cần rồi nạp lại.`,
  failed: 'Chưa đọc được tệp',
  empty: 'Tệp này không có ô nào có số liệu nhìn thấy được. Đề nghị kiểm tra lại các trang tính bị ẩn.',
  again: 'Chọn tệp khác',
};

const preview = {
  title: 'Dán từ Excel – xem trước',
  titleFile: ({ name }: Takes<'name'>) => `Tệp ${name} – xem trước`,
  sheet: 'Trang tính',
  digits: 'Excel chỉ sao chép chữ số đang hiển thị. Cần đủ số lẻ, hãy nạp tệp .xlsx.',
  truncated: 'Trang tính quá lớn nên chỉ đọc phần đầu. Đề nghị kiểm tra đủ chỉ tiêu trước khi ghi.',
  style: 'Cách viết số',
  styles: { vi: '1.234,5 (Việt Nam)', en: '1,234.5 (Anh, Mỹ)' },
  styleUnknown: 'chưa rõ',
  passedOver: ({ count }: Takes<'count'>) => `Đã bỏ qua ${count} dòng (tiêu đề, tổng, ghi chú).`,
  otherMonths: ({ months }: Takes<'months'>) =>
    `Số của tháng khác (${months}) không ghi ở đây. Mở biểu của tháng đó rồi nạp lại bảng này.`,
  nothing: 'Không nhận ra chỉ tiêu nào của đơn vị trong bảng này.',
  nothingHint:
    'Sao chép cả cột tên chỉ tiêu (hoặc cột mã) và dòng tiêu đề, hoặc dùng biểu mẫu tải từ hệ thống.',
  nothingToWrite: 'Mọi số trong bảng đã có trong biểu. Không có gì thay đổi.',
  totals: ({ write, look, skip, same }: Takes<'write' | 'look' | 'skip' | 'same'>) =>
    `${write} ô sẽ ghi, ${look} ô cần xem, ${same} ô không đổi, ${skip} ô bỏ qua`,
  write: ({ count }: Takes<'count'>) => `Ghi ${count} ô`,
  writeNone: 'Ghi',
  leftOpen: ({ count }: Takes<'count'>) => `${count} ô cần xem sẽ không ghi nếu chưa trả lời.`,
  cancel: 'Hủy',
  back: 'Dán lại, chọn tệp khác',
  frozen: 'Biểu đang gửi hoặc đang mở ở cửa sổ khác nên chưa ghi được.',
  monthOpen: 'Cần xác nhận tháng của bảng trước khi ghi.',
};

const columns = {
  title: 'Các cột',
  summary: ({ taken, left }: Takes<'taken' | 'left'>) => `Lấy vào: ${taken}. Không lấy: ${left}.`,
  summaryAll: ({ taken }: Takes<'taken'>) => `Lấy vào: ${taken}.`,
  none: 'chưa có cột số liệu nào',
  column: ({ letter }: Takes<'letter'>) => `Cột ${letter}`,
  role: ({ name }: Takes<'name'>) => `Vai trò của ${name}`,
  change: 'Đổi vai trò các cột',
  hidden: 'cột ẩn, không lấy',
  notTaken: ({ role }: Takes<'role'>) => `${role} – không lấy`,
  byItself: 'Để hệ thống tự nhận',
  month: ({ month }: Takes<'month'>) => `Số liệu ${month}`,
  roles: {
    order: 'Thứ tự',
    code: 'Mã chỉ tiêu',
    name: 'Tên chỉ tiêu',
    unit: 'Đơn vị tính',
    plan: 'Kế hoạch',
    last_month: 'Kỳ trước',
    in_month: 'Trong tháng',
    to_date: 'Lũy kế',
    same_period: 'Cùng kỳ',
    comparison: 'So sánh, %',
    note: 'Ghi chú',
    as_of: 'Tính đến ngày',
    vintage: 'Loại số liệu',
    month: 'Tháng',
    whole_year: 'Cả năm',
    other_period: 'Kỳ khác',
    assessment: 'Đánh giá',
    responsible: 'Đơn vị chủ trì',
    other: 'Nội dung khác',
    unknown: 'Chưa nhận ra',
  } satisfies Record<ColumnRole, string> as Record<ColumnRole, string>,
};

const questions = {
  style: ({ count }: Takes<'count'>) =>
    `Có ${count} số như 1.234 hiểu được hai cách. Bảng này viết số theo kiểu nào?`,
  monthsCount: 'Các cột tháng là số trong tháng hay lũy kế?',
  inMonth: 'Trong tháng',
  toDate: 'Lũy kế',
  whichColumn: ({ role }: Takes<'role'>) =>
    `Có nhiều cột cùng là «${role}». Đề nghị chọn một cột, các cột kia đặt là «Nội dung khác».`,
  figureColumn: 'Chưa rõ cột nào là số liệu. Đề nghị chọn vai trò «Trong tháng» hoặc «Lũy kế» cho cột đó.',
  otherMonth: ({ said, asked }: Takes<'said' | 'asked'>) =>
    `Bảng này ghi ${said}, còn biểu đang mở là ${asked}.`,
  otherMonthTake: ({ asked }: Takes<'asked'>) => `Đúng là số của ${asked}`,
  convert: ({ from, to, count }: Takes<'from' | 'to' | 'count'>) =>
    `${count} dòng ghi theo ${from}, biểu này tính bằng ${to}.`,
  convertAll: ({ to }: Takes<'to'>) => `Đổi tất cả sang ${to}`,
  otherUnit: ({ from, to, count }: Takes<'from' | 'to' | 'count'>) =>
    `${count} dòng ghi đơn vị «${from}», biểu này là ${to}. Đề nghị xem từng dòng.`,
  round: ({ count }: Takes<'count'>) => `${count} dòng có nhiều số lẻ hơn biểu này lấy.`,
  roundAll: 'Làm tròn tất cả',
  indexes: ({ count }: Takes<'count'>) => `${count} dòng có thể là chỉ số (cùng kỳ = 100) hoặc tốc độ tăng.`,
  allIndexes: 'Đều là chỉ số',
  allGrowths: 'Đều là tốc độ tăng',
  same: ({ indicator, rows }: Takes<'indicator' | 'rows'>) =>
    `${indicator} có ở nhiều dòng (${rows}). Đề nghị chọn một số.`,
  anotherTable: ({ row }: Takes<'row'>) => `Từ dòng ${row} là một bảng khác, không lấy.`,
};

const rows = {
  caption: 'Từng dòng của bảng, số đọc được và số đang có',
  indicator: 'Chỉ tiêu',
  figure: 'Số liệu',
  raw: 'Ô trong bảng',
  reading: 'Hiểu là',
  was: 'Đang có',
  state: 'Kết quả',
  rowNumber: ({ row }: Takes<'row'>) => `dòng ${row}`,
  choose: ({ label }: Takes<'label'>) => `Chỉ tiêu của dòng «${label}»`,
  chooseFirst: 'Chọn chỉ tiêu',
  leaveOut: 'Bỏ qua dòng này',
  alike: 'gần giống',
  byWhat: {
    chosen: 'đồng chí chọn',
    code: 'khớp mã',
    name: 'khớp tên',
    short_name: 'khớp tên tắt',
    remembered: 'đã ghi nhớ',
    likeness: 'tên gần giống',
  },
  doubts: {
    alike: 'Tên gần giống, đề nghị chọn chỉ tiêu.',
    several: 'Khớp với nhiều chỉ tiêu, đề nghị chọn.',
    code_and_name: 'Mã và tên là của hai chỉ tiêu khác nhau, đề nghị chọn.',
    part_of_what: 'Dòng «trong đó» này của chỉ tiêu nào?',
  },
  others: ({ count }: Takes<'count'>) => `${count} dòng không phải chỉ tiêu của đơn vị`,
  othersHint: 'Nếu có dòng là chỉ tiêu của đơn vị, chọn chỉ tiêu; lần sau hệ thống nhớ.',
  notEntered: 'Tự tính từ các chỉ tiêu thành phần, không nhập.',
  recomputed: ({ field, was }: Takes<'field' | 'was'>) => `${field} đang ghi ${was} sẽ tự tính lại.`,
  cleared: ({ field, was }: Takes<'field' | 'was'>) =>
    `${field} đang ghi ${was} sẽ được xóa, lấy theo số trong bảng.`,
  outcomes: { write: 'Sẽ ghi', look: 'Cần xem', same: 'Không đổi', skip: 'Bỏ qua' },
  becomes: ({ was, now }: Takes<'was' | 'now'>) => `${was} thành ${now}`,
  empty: 'chưa có số liệu',
  blank: 'ô trống',
  asOf: 'Tính đến ngày',
  vintage: 'Loại số liệu',
  note: 'Ghi chú',
  noteTooLong: 'Ghi chú dài quá, không lấy.',
  take: ({ value }: Takes<'value'>) => `Lấy ${value}`,
  skip: 'Bỏ qua',
  undo: 'Xem lại',
  how: {
    thousands: 'hàng nghìn',
    decimal: 'số lẻ',
    rounded: 'làm tròn',
    converted: 'đã đổi đơn vị',
    from_index: 'ô này là chỉ số',
    as_growth: 'ô này là tốc độ tăng',
  },
};

const reasons = {
  ask: {
    thousands_or_decimal: 'Dấu này là hàng nghìn hay số lẻ?',
    round: 'Nhiều số lẻ hơn biểu này lấy.',
    convert: 'Khác đơn vị tính.',
    index_or_growth: 'Chỉ số (cùng kỳ = 100) hay tốc độ tăng?',
    months_count: 'Chưa rõ là số trong tháng hay lũy kế.',
  },
  repeated: 'Chỉ tiêu này có ở dòng khác nữa.',
  notDue: 'Tháng này chưa đến kỳ nộp.',
  otherTaken: 'Đã lấy số ở dòng hoặc cột khác.',
  leftOut: 'Đồng chí chọn bỏ qua.',
  findings: {
    number_in_words: 'Ghi bằng chữ có số bên trong.',
    range_in_words: 'Ghi một khoảng.',
    noise_mended: 'Đã bỏ phần lẻ do máy tính sinh ra.',
    formula: 'Kết quả công thức lúc lưu tệp.',
    merged: 'Ô gộp, có thể là số của cả dòng khác.',
    percent_cell: 'Ô định dạng phần trăm.',
    footnote: 'Đã bỏ dấu chú thích.',
    unit_differs: 'Cột đơn vị tính ghi khác biểu này.',
    thousandfold: 'Gấp hoặc kém khoảng 1.000 lần số đã biết. Nhầm đơn vị tính?',
    same_as_current: 'Đã có trong biểu.',
    level_in_month_column: 'Chỉ tiêu mức nhưng số nằm ở cột trong tháng.',
    two_levels: 'Hai cột ghi hai số khác nhau.',
  } satisfies Record<ValueFinding, string> as Record<ValueFinding, string>,
};

const done = {
  written: ({ count }: Takes<'count'>) => `Đã ghi ${count} ô vào biểu.`,
  unchanged: 'Không có gì thay đổi: các số này đã có trong biểu.',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác toàn bộ lần nhập này.',
  close: 'Đóng thông báo',
};

export const importVi = { tools, source, preview, columns, questions, rows, reasons, done };
