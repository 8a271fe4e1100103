import type { Timeliness } from '@ve-dich/domain';

/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;

const timelinessMeanings: Readonly<Record<Timeliness, string>> = {
  on_time: 'đủ số liệu, không mục nào muộn',
  late: 'đủ số liệu, có mục nộp sau hạn',
  missing: 'quá hạn, còn thiếu số liệu',
  awaited: 'chưa đến hạn, còn thiếu số liệu',
  not_due: 'tháng này không có chỉ tiêu phải nộp',
};

/** Vietnamese texts of who sends in time. */
export const timelinessVi = {
  title: ({ year }: Of<'year'>) => `Tiến độ nộp số liệu năm ${year}`,
  lead: 'Mỗi ô là một đơn vị trong một tháng: số chỉ tiêu đã nộp trên số phải nộp.',
  caption: ({ year }: Of<'year'>) => `Đơn vị theo tháng năm ${year}: nộp đúng hạn, muộn, chưa nộp`,
  unit: 'Đơn vị',
  cell: ({
    unit,
    month,
    state,
    received,
    due,
    late,
  }: Of<'unit' | 'month' | 'state' | 'received' | 'due' | 'late'>) =>
    `${unit}, ${month}: ${state}, ${received}/${due} chỉ tiêu${late === '0' ? '' : `, ${late} muộn`}`,
  cellNothing: ({ unit, month, state }: Of<'unit' | 'month' | 'state'>) => `${unit}, ${month}: ${state}`,
  share: ({ received, due }: Of<'received' | 'due'>) => `${received}/${due}`,
  perUnit: 'Số tháng',
  perMonth: 'Số đơn vị',
  legend: 'Chú giải',
  meanings: timelinessMeanings,
  empty: ({ year }: Of<'year'>) => `Năm ${year} chưa có kỳ nộp nào.`,
  emptyNext: 'Khi lịch nộp số liệu của năm được lập, bảng này sẽ hiển thị.',
  loading: 'Đang tải tiến độ nộp',
  toReview: ({ month }: Of<'month'>) => `Duyệt số liệu ${month}`,
  late: {
    caption: ({ month }: Of<'month'>) => `Đơn vị chưa nộp số liệu ${month}`,
    heads: { unit: 'Đơn vị', indicators: 'Chỉ tiêu chưa nộp', overdue: 'Quá hạn', reminder: 'Nhắc' },
    notYet: ({ due }: Of<'due'>) => `còn trong hạn, ${due}`,
    since: ({ lapse, due }: Of<'lapse' | 'due'>) => `${lapse} (hạn ${due})`,
  },
};
