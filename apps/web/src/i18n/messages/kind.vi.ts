/** How each kind of indicator is written and drawn. */
import type { Kind } from '@ve-dich/domain';

type Distance = { distance: string };

export const kindVi = {
  // The number's company: «95,8 % (còn 1,2 điểm %)».
  toGo: ({ distance }: Distance) => `còn ${distance}`,
  short: ({ distance }: Distance) => `thiếu ${distance}`,
  abovePlan: ({ distance }: Distance) => `cao hơn kế hoạch ${distance}`,
  belowPlan: ({ distance }: Distance) => `thấp hơn kế hoạch ${distance}`,
  atPlan: 'bằng kế hoạch',
  ceiling: ({ limit }: { limit: string }) => `mức trần ${limit}`,
  keep: ({ floor }: { floor: string }) => `giữ ${floor}`,
  band: ({ band }: { band: string }) => `khoảng ${band}`,
  place: ({ place }: { place: string }) => `thứ ${place}`,
  placesUp: ({ places }: { places: string }) => `tăng ${places} bậc`,
  placesDown: ({ places }: { places: string }) => `giảm ${places} bậc`,
  samePlace: 'giữ nguyên bậc',
  steps: ({ done, total }: { done: string; total: string }) => `${done}/${total} bước`,
  // A row that has no figures of its own.
  followsFrom: 'Theo các thành phần',
  childrenGood: 'thành phần đạt hoặc đúng tiến độ',
  noChildren: 'chưa có thành phần',
  // What a drawing shows besides, read aloud and on hover.
  stretch: 'phấn đấu',
  otherPlan: ({ name, number }: { name: string; number: string }) => `${name}: ${number}`,
  otherPlanShare: ({ name, number, percent }: { name: string; number: string; percent: string }) =>
    `${name}: ${number}, đạt ${percent}`,
  stepStates: {
    done: ({ name }: { name: string; month: string }) => `${name}: đã xong`,
    overdue: ({ name, month }: { name: string; month: string }) => `${name}: quá hạn, hạn ${month}`,
    next: ({ name, month }: { name: string; month: string }) => `${name}: bước tiếp theo, hạn ${month}`,
    later: ({ name, month }: { name: string; month: string }) => `${name}: hạn ${month}`,
  },
  child: ({ name, status }: { name: string; status: string }) => `${name}: ${status}`,
  part: ({ name, share }: { name: string; share: string }) => `${name}: ${share}`,
  partUnknown: ({ name }: { name: string }) => `${name}: chưa có số liệu`,
  // The legend.
  legendTitle: 'Mười sáu loại chỉ tiêu: cách tính, cách vẽ',
  legendNote: 'Các hình dưới đây dùng số minh họa.',
  legendSample: ({ kind }: { kind: string }) => `Hình mẫu: ${kind}`,
  legend: {
    flow: 'Cộng các tháng, so với kế hoạch năm. Độ dài thanh là % kế hoạch, vạch đậm là lộ trình.',
    count_new: 'Đếm số mới từ đầu năm, so với kế hoạch năm. Vẽ như số cộng dồn.',
    stock:
      'Số có tại một thời điểm. Thanh là phần đường đã đi từ mức đầu năm đến kế hoạch, không phải % kế hoạch.',
    rate: 'Tử số chia mẫu số, xét theo điểm %. Thanh là phần đường đã đi từ mức đầu năm đến kế hoạch.',
    pp_change: 'Mức thay đổi của một tỷ lệ, tính bằng điểm %. Thanh là phần mức thay đổi đã làm được.',
    growth: 'So với cùng kỳ, tính bằng %. Chấm là kết quả, vạch mảnh là mục tiêu, vạch đậm là kịch bản quý.',
    ratio: 'Chuỗi này chia chuỗi kia, so với kế hoạch năm. Độ dài thanh là % kế hoạch.',
    structure:
      'Các phần của một tổng thể, in ra cộng đủ 100. Một thanh chia phần; xét từng phần có chỉ tiêu riêng.',
    disbursement:
      'Số đã giải ngân so với vốn được giao. Xét theo một kế hoạch; kế hoạch khác và mức phấn đấu là vạch rỗng.',
    lower_better:
      'Phải ở trong mức trần. Chấm là kết quả, vạch chắn bên phải là mức trần; ở bên trái là tốt.',
    rank: 'Thứ bậc do bên ngoài công bố. Không có thanh: ghi thứ bậc, mũi tên là số bậc tăng hoặc giảm.',
    range: 'Phải nằm trong khoảng. Dải đậm là khoảng, chấm là kết quả; mũi tên khi ra ngoài hình.',
    milestone:
      'Các bước có hạn từng tháng. Đĩa: đã xong; ô gạch chéo: quá hạn; vòng có chấm: bước tiếp theo; vòng nhỏ: sau nữa.',
    maintain: 'Không được giảm dưới mức đang có. Vạch chắn bên trái là mức phải giữ; chấm ở bên phải là tốt.',
    average: 'Bình quân từ đầu kỳ đến nay so với mục tiêu. Vẽ như tốc độ tăng.',
    composite: 'Đạt khi mọi thành phần đều đạt. Mỗi thành phần một ký hiệu trạng thái.',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  // Invented names for the legend's samples.
  sample: {
    otherPlan: 'Trung ương giao',
    steps: ['Lập hồ sơ', 'Lấy ý kiến', 'Thẩm định', 'Phê duyệt'],
    children: ['Số vụ', 'Số người chết', 'Số người bị thương'],
    parts: ['Công nghiệp – xây dựng', 'Dịch vụ', 'Nông nghiệp'],
  },
};
