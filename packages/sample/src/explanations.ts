/**
 * Why the targets of the closed years were missed, in the five parts of `domain.md` §1.8, and who closed the years. Every
 * word is invented and marked so; what fell short, and by how much, is the book's.
 */
import { civilDate, type Cause, type Explanation } from '@ve-dich/domain';
import type { SampleClosing, SampleExplanation } from './types.ts';

const objective = (text: string): Cause => ({ side: 'objective', text });
const subjective = (text: string): Cause => ({ side: 'subjective', text });

type Told = Omit<Explanation, 'requests'> & {
  readonly requests?: readonly (readonly [asked: string, toDo: string, by: string])[];
};

const MISSES: Readonly<Record<number, Readonly<Record<string, Told>>>> = {
  2022: {
    'ct-04': {
      shortfall: 'Giải ngân ước 1.640,2/3.382 tỷ đồng, đạt 48,5 %',
      causes: [
        objective('Vốn ba chương trình mục tiêu quốc gia được giao từ tháng 6'),
        subjective('Chủ đầu tư lập hồ sơ, giải phóng mặt bằng chậm; chưa thay nhà thầu yếu'),
      ],
      measures: 'Giao ban giải ngân hằng tuần; điều chuyển vốn của dự án chậm sang dự án có khối lượng',
      requests: [
        [
          'Bộ Kế hoạch và Đầu tư',
          'Cho kéo dài vốn chương trình mục tiêu quốc gia sang năm 2023',
          '2023-01-31',
        ],
      ],
      commitment: 'Năm 2023 giải ngân trên 60 % kế hoạch vốn trước ngày 30/9',
    },
    'ct-05': {
      shortfall: 'Giá trị sản xuất công nghiệp ước 1.586,0/1.620 tỷ đồng, đạt 97,9 %',
      causes: [
        objective('Giá chì, kẽm giảm, hai nhà máy dừng sửa chữa ba tháng'),
        subjective('Gia hạn giấy phép khai thác chậm, chưa làm việc sớm với doanh nghiệp'),
      ],
      measures: 'Tổ công tác liên ngành xử lý giấy phép; rà soát từng nhà máy hằng tháng',
      commitment: 'Năm 2023 đạt kế hoạch giá trị sản xuất công nghiệp',
    },
    'ct-12': {
      shortfall: 'Ước có 01/07 xã đạt chuẩn nông thôn mới',
      causes: [
        objective('Bộ tiêu chí giai đoạn 2021–2025 nâng yêu cầu về thu nhập và môi trường'),
        subjective('Bốn huyện phân bổ vốn chậm, chưa chọn tiêu chí dễ làm trước'),
      ],
      measures: 'Phân công cán bộ phụ trách từng xã, bố trí vốn theo tiêu chí còn thiếu',
      commitment: 'Hoàn thành 06 xã chuyển tiếp trong năm 2023',
    },
    'ct-18': {
      shortfall: 'Ước có 04/15 trường đạt chuẩn quốc gia',
      causes: [
        objective('Vốn xây dựng phòng học giao muộn'),
        subjective('Chưa rà soát kỹ điều kiện từng trường khi đăng ký'),
      ],
      measures: 'Lập danh mục trường theo khả năng đạt, ưu tiên vốn sự nghiệp giáo dục',
      commitment: 'Năm 2023 công nhận đủ số trường theo kế hoạch',
    },
    'ct-27': {
      shortfall: 'Kết nạp ước 1.012/1.150 đảng viên, đạt 88 %',
      causes: [
        objective('Lao động trẻ đi làm ngoài tỉnh, nguồn ở thôn giảm'),
        subjective('Ba đảng bộ huyện chưa tạo nguồn từ đầu năm'),
      ],
      measures: 'Giao chỉ tiêu từng chi bộ, mở thêm lớp bồi dưỡng nhận thức về Đảng',
      commitment: 'Năm 2023 kết nạp đủ chỉ tiêu được giao',
    },
  },
  2023: {
    'ct-01': {
      shortfall: 'Tăng trưởng GRDP ước 6,33 %, kế hoạch từ 7 % trở lên',
      causes: [
        objective('Cầu xuất khẩu và bất động sản giảm, giá khoáng sản thấp'),
        subjective('Giải ngân đầu tư công chậm kéo giảm khu vực xây dựng'),
      ],
      measures: 'Điều hành theo kịch bản tăng trưởng từng quý, tháo gỡ cho từng doanh nghiệp lớn',
      commitment: 'Năm 2024 phấn đấu tăng trưởng trên 7 %',
    },
    'ct-03': {
      shortfall: 'Thu ngân sách ước 900,0/955 tỷ đồng, đạt 94,2 %',
      causes: [
        objective('Miễn, giảm, gia hạn thuế theo chính sách của Trung ương'),
        subjective('Đấu giá đất chậm do chưa xong mặt bằng; nợ đọng thuế khoáng sản chưa thu hết'),
      ],
      measures: 'Rà soát nguồn thu còn dư địa, công khai nợ thuế, hoàn thành mặt bằng các khu đấu giá',
      requests: [['Bộ Tài chính', 'Bù giảm thu do chính sách miễn, giảm thuế', '2024-03-31']],
      commitment: 'Năm 2024 thu đạt dự toán được giao',
    },
    'ct-04': {
      shortfall: 'Giải ngân ước 1.512,6/2.850 tỷ đồng, đạt 53,1 %',
      causes: [
        objective('Vốn chương trình mục tiêu quốc gia giao nhiều đợt, quy định chưa thống nhất'),
        subjective('Năng lực chủ đầu tư hạn chế, giải phóng mặt bằng chậm'),
      ],
      measures: 'Cam kết tiến độ từng dự án, điều chuyển vốn trước ngày 30/9, thay nhà thầu chậm',
      requests: [
        [
          'Bộ Kế hoạch và Đầu tư',
          'Cho phép điều chỉnh danh mục và kéo dài vốn chương trình mục tiêu quốc gia',
          '2024-01-31',
        ],
      ],
      commitment: 'Năm 2024 giải ngân trên 90 % kế hoạch vốn',
    },
    'ct-08': {
      shortfall: 'Kim ngạch xuất nhập khẩu ước 24,80/36 triệu USD, đạt 68,9 %',
      causes: [
        objective('Thị trường gỗ, kim loại màu giảm đơn hàng'),
        subjective('Chưa tìm thị trường thay thế, xúc tiến thương mại còn dàn trải'),
      ],
      measures: 'Kết nối đơn hàng theo từng doanh nghiệp, hỗ trợ vùng nguyên liệu đạt chứng chỉ',
      commitment: 'Năm 2024 đạt kế hoạch kim ngạch',
    },
    'ct-12': {
      shortfall: 'Ước có 05/17 xã đạt chuẩn nông thôn mới',
      causes: [
        objective('Tiêu chí thu nhập, môi trường, bảo hiểm y tế của giai đoạn mới cao'),
        subjective('Đăng ký vượt khả năng cân đối vốn; chỉ đạo của một số huyện chưa quyết liệt'),
      ],
      measures: 'Chọn xã theo khả năng đạt, dồn vốn cho tiêu chí còn thiếu, kiểm tra hằng tháng',
      commitment: 'Năm 2024 hoàn thành các xã chuyển tiếp',
    },
    'ct-27': {
      shortfall: 'Kết nạp ước 968/1.100 đảng viên, đạt 88 %',
      causes: [
        objective('Nguồn phát triển đảng ở thôn, bản giảm do lao động đi làm xa'),
        subjective('Một số cấp ủy chưa tạo nguồn từ đầu năm, hồ sơ chậm'),
      ],
      measures: 'Giao chỉ tiêu từng chi bộ theo quý, mở lớp nhận thức về Đảng ngay trong quý I',
      requests: [['Ban Tổ chức Tỉnh ủy', 'Hướng dẫn thẩm tra lý lịch người đi làm xa', '2024-02-29']],
      commitment: 'Năm 2024 kết nạp đủ chỉ tiêu được giao',
    },
  },
};

const WRITTEN_AT: Readonly<Record<number, string>> = {
  2022: '2022-12-27T08:30:00.000Z',
  2023: '2023-12-26T09:05:00.000Z',
};

export const EXPLANATIONS: readonly SampleExplanation[] = Object.entries(MISSES).flatMap(([year, misses]) =>
  Object.entries(misses).map(([indicator, { requests = [], ...told }]): SampleExplanation => {
    const writtenAt = WRITTEN_AT[Number(year)];
    if (writtenAt === undefined) throw new RangeError(`no day of writing: ${year}`);
    return {
      year: Number(year),
      indicator,
      content: {
        ...told,
        requests: requests.map(([asked, toDo, by]) => ({ asked, toDo, by: civilDate(by) })),
      },
      writtenAt,
      writtenBy: 'van-phong',
      illustrative: true,
    };
  }),
);

/** Confirmed by the standing deputy, closed by the secretary: two people. */
export const CLOSINGS: readonly SampleClosing[] = [
  { year: 2022, at: '2022-12-28T09:00:00.000Z', by: 'bi-thu' },
  { year: 2023, at: '2023-12-27T09:20:00.000Z', by: 'bi-thu' },
];
