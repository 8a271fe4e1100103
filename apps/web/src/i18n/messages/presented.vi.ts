import type { Presented } from '@ve-dich/contract';

/** Parameters, already formatted. */
type Of<Name extends string> = Readonly<Record<Name, string>>;
type Changed = Presented['changes'][number]['what'];

const changed: Readonly<Record<Changed, string>> = {
  value: 'kết quả',
  status: 'trạng thái',
  target: 'mục tiêu',
  verdict: 'đánh giá',
  explanation: 'giải trình',
  added: 'thêm chỉ tiêu',
  removed: 'bỏ chỉ tiêu',
};

/** Vietnamese texts of what a meeting was shown, beside what is known now. */
export const presentedVi = {
  label: 'Như đã trình và như hiện nay',
  summary: ({ meeting, day, count }: Of<'meeting' | 'day' | 'count'>) =>
    `Đã trình ${meeting} ngày ${day}; từ khi chốt hồ sơ có ${count} thay đổi.`,
  changed,
  presented: 'như đã trình',
  known: 'như hiện nay',
  nothing: 'chưa có',
  report: 'Mở báo cáo của phiên họp',
};
