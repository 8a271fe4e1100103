/** Targets of 2024, the running year: public investment was revised in mid-year. */
import { atLeast, atMost, between, DERIVED, lessThan, moreThan } from './target.ts';
import type { SampleTarget } from './types.ts';

/**
 * The Prime Minister's plan for 2024 was not found: its number is illustrative, and its name says so wherever it is shown.
 * Nothing was found of capital carried over from 2023.
 */
const PRIME_MINISTERS_PLAN = {
  name: {
    vi: 'Kế hoạch Thủ tướng Chính phủ giao (số minh họa)',
    en: 'Plan assigned by the Prime Minister (illustrative)',
  },
  number: '1980',
};

export const RUNNING_TARGETS: readonly SampleTarget[] = [
  moreThan('ct-01', 2024, 'trên 8 %', '8'),
  atLeast('ct-01a', 2024, 'từ 3,5 % trở lên', '3.5'),
  atLeast('ct-01b', 2024, 'từ 11 % trở lên', '11'),
  atLeast('ct-01c', 2024, 'từ 9 % trở lên', '9'),
  atLeast('ct-02', 2024, '56 triệu đồng', '56'),
  atLeast('ct-03', 2024, '1.010 tỷ đồng', '1010'),
  atLeast('ct-04', 2024, '2.157,119 tỷ đồng', '2157.119', {
    document: 'von-dtc-2024-dau-nam',
    reason: 'Kế hoạch vốn phân bổ chi tiết đầu năm',
    otherPlans: [PRIME_MINISTERS_PLAN],
  }),
  atLeast('ct-04', 2024, '2.430,6 tỷ đồng', '2430.6', {
    version: 2,
    from: '2024-06-15',
    document: 'von-dtc-2024-dieu-chinh',
    reason: 'Bổ sung kế hoạch vốn trong năm; tổng kế hoạch tại tháng 7/2024',
    otherPlans: [
      PRIME_MINISTERS_PLAN,
      {
        name: {
          vi: 'Kế hoạch vốn phân bổ chi tiết đầu năm',
          en: 'Plan as allocated at the start of the year',
        },
        number: '2157.119',
      },
    ],
  }),
  atLeast('ct-05', 2024, '1.900 tỷ đồng', '1900', { reason: DERIVED }),
  atLeast('ct-06', 2024, 'tăng từ 10 % trở lên', '10'),
  atLeast('ct-07', 2024, '8.391 tỷ đồng', '8391', { reason: DERIVED }),
  atLeast('ct-08', 2024, '31 triệu USD', '31', { reason: DERIVED }),
  atLeast('ct-09', 2024, '20 sản phẩm', '20'),
  moreThan('ct-10', 2024, 'trên 35 HTX', '35'),
  atLeast('ct-11', 2024, '120 doanh nghiệp', '120'),
  atLeast('ct-12', 2024, '12 xã', '12'),
  atLeast('ct-13', 2024, '850.000 lượt, phấn đấu 900.000 lượt', '850000', { stretch: '900000' }),
  atLeast('ct-14', 2024, 'từ 80 % trở lên', '80', { baseline: '72.4' }),
  between('ct-15', 2024, 'từ 2 % đến 2,5 %', '2', '2.5'),
  atLeast('ct-16', 2024, '6.000 lao động', '6000', { reason: 'Mục tiêu mỗi năm của giai đoạn 2019–2024' }),
  moreThan('ct-17', 2024, 'trên 50 %', '50', {
    baseline: '48.5',
    reason: 'Mục tiêu của giai đoạn 2019–2024',
  }),
  atLeast('ct-18', 2024, '12 trường', '12'),
  moreThan('ct-19', 2024, 'trên 96,8 %', '96.8', { baseline: '96.6' }),
  atLeast('ct-20', 2024, '97 %', '97', { baseline: '96.5', reason: DERIVED }),
  lessThan('ct-21', 2024, 'dưới 15,2 %', '15.2', { baseline: '15.5' }),
  atLeast('ct-22', 2024, 'từ 3.485 ha trở lên', '3485'),
  atLeast('ct-23', 2024, 'giữ vững 73,4 %', '73.4', { baseline: '73.35' }),
  atLeast('ct-24', 2024, '98,8 %', '98.8', { baseline: '98.5' }),
  atLeast('ct-25', 2024, '93,5 %', '93.5', { baseline: '92.6' }),
  atMost('ct-26', 2024, 'không quá 38 vụ', '38'),
  atLeast('ct-27', 2024, '1.050 đảng viên', '1050'),
  atLeast('ct-28', 2024, '92 %', '92', { baseline: '91' }),
  atLeast('ct-29', 2024, '330 cuộc', '330'),
];
