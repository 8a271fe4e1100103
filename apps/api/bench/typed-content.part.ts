/** What the benchmarks' people type: a number to date with everything that can be asked beside it. */
import type { EntryContentOnWire } from '@ve-dich/contract';

export const contentOf = (toDate: string): EntryContentOnWire => ({
  form: 'number',
  month: '',
  toDate,
  numerator: '',
  denominator: '',
  style: null,
  absence: null,
  text: '',
  vintage: 'estimate',
  asOf: '2024-08-12',
  note: 'Số tải thử',
  explanation: {
    causes: ['market'],
    origin: 'objective',
    text: 'Thị trường trầm lắng, doanh nghiệp hoãn đăng ký sang quý IV',
    measures: 'Đối thoại với doanh nghiệp, cấp phép trong ngày',
    measuresBy: '2024-09',
    responsible: 'Phòng Tổng hợp',
  },
  answers: [],
  origin: 'typed',
});
