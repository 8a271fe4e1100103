/** Giải trình: why an indicator is behind, and what is done. */
import type { Takes } from './entry-sending.vi.ts';

export const explanationVi = {
  title: 'Giải trình',
  why: 'Chỉ tiêu chậm so với lộ trình. Đề nghị nêu nguyên nhân và biện pháp.',
  causes: 'Nguyên nhân',
  origin: 'Do đâu',
  text: 'Nguyên nhân cụ thể',
  textHint: 'Gắn với dự án, doanh nghiệp hoặc địa bàn, có số lượng',
  measures: 'Biện pháp trong thời gian tới',
  by: 'Xong trong',
  byNone: 'chưa hẹn',
  responsible: 'Người phụ trách',
  responsibleHint: 'Họ tên, chức vụ',
  reuse: ({ month }: Takes<'month'>) => `Dùng lại nội dung ${month}`,
  reused: ({ month }: Takes<'month'>) => `Giữ nguyên nội dung ${month}. Văn phòng sẽ thấy là chưa thay đổi.`,
  length: ({ used, most }: Takes<'used' | 'most'>) => `${used}/${most} ký tự`,
};
