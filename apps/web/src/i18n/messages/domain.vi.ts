/** The field's closed lists, and how a target is said. */
import type { AbsenceReason, Confidence, Kind, Operator, PathMethod, Role, Vintage } from '@ve-dich/domain';

/** A target's bounds, already formatted with the unit where it belongs. */
export type TargetWords = Record<
  Operator,
  (bounds: { readonly low: string; readonly high: string }) => string
>;

const targets: TargetWords = {
  at_least: ({ low }) => `từ ${low} trở lên`,
  more_than: ({ low }) => `trên ${low}`,
  at_most: ({ high }) => `không quá ${high}`,
  less_than: ({ high }) => `dưới ${high}`,
  between: ({ low, high }) => `từ ${low} đến ${high}`,
  about: ({ low }) => `khoảng ${low}`,
  exactly: ({ low }) => low,
};

export const domainVi = {
  targets,
  absences: {
    not_occurred: 'chưa phát sinh',
    not_published: 'chưa công bố',
  } satisfies Record<AbsenceReason, string> as Record<AbsenceReason, string>,
  vintages: {
    estimate: 'Số ước',
    preliminary: 'Số sơ bộ',
    official: 'Số chính thức',
  } satisfies Record<Vintage, string> as Record<Vintage, string>,
  confidences: {
    low: 'thấp',
    medium: 'trung bình',
    high: 'cao',
  } satisfies Record<Confidence, string> as Record<Confidence, string>,
  roles: {
    leader: 'Lãnh đạo',
    office: 'Văn phòng Tỉnh ủy',
    head: 'Thủ trưởng đơn vị',
    clerk: 'Cán bộ nhập liệu',
    auditor: 'Kiểm tra, giám sát',
    administrator: 'Quản trị',
  } satisfies Record<Role, string> as Record<Role, string>,
  pathMethods: {
    linear: 'chia đều',
    manual: 'đơn vị tự xây dựng',
    seasonal: 'theo mùa vụ các năm trước',
    steps: 'theo mốc công việc',
    quarterly: 'theo quý',
  } satisfies Record<PathMethod, string> as Record<PathMethod, string>,
  kinds: {
    flow: 'Số cộng dồn trong năm',
    count_new: 'Số phát sinh mới',
    stock: 'Số có đến thời điểm',
    rate: 'Tỷ lệ',
    pp_change: 'Mức tăng, giảm điểm %',
    growth: 'Tốc độ tăng',
    ratio: 'Tỷ số',
    structure: 'Cơ cấu',
    disbursement: 'Giải ngân',
    lower_better: 'Càng thấp càng tốt',
    rank: 'Xếp hạng',
    range: 'Trong khoảng',
    milestone: 'Mốc công việc',
    maintain: 'Giữ vững',
    average: 'Bình quân',
    composite: 'Tổng hợp',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  illustrative: 'minh họa',
  illustrativeMeaning: 'Số liệu minh họa: được điền để trình diễn, không phải số liệu đã công bố.',
};
