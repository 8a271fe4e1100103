import type { Status } from '@ve-dich/domain';

/** Status words, and what each means in plain words. */
export const statusVi = {
  title: 'Trạng thái',
  names: {
    will_miss: 'Dự kiến không đạt',
    at_risk: 'Có nguy cơ',
    on_track: 'Đúng tiến độ',
    met: 'Đã đạt',
    no_data: 'Chưa có số liệu',
    not_due: 'Chưa đến kỳ',
    withheld: 'Chưa công bố',
    final_missed: 'Không đạt',
    final_met: 'Đạt',
    final_exceeded: 'Vượt',
  } satisfies Record<Status, string> as Record<Status, string>,
  meanings: {
    will_miss: 'Với nhịp độ hiện nay, chỉ tiêu dự kiến không đạt kế hoạch năm.',
    at_risk: 'Chỉ tiêu chậm so với lộ trình, hoặc chưa đủ căn cứ để nói là đúng tiến độ.',
    on_track: 'Chỉ tiêu theo kịp lộ trình đã duyệt.',
    met: 'Chỉ tiêu đã đạt kế hoạch năm và kết quả không thể giảm xuống.',
    no_data: 'Đã đến hạn nhưng chưa có số liệu.',
    not_due: 'Tháng này chưa đến kỳ công bố số liệu, hoặc đã đến kỳ nhưng chưa đến hạn nộp.',
    withheld: 'Tháng đang thu thập: số liệu của đơn vị khác chỉ được xem sau khi tháng được khóa.',
    final_missed: 'Đánh giá cuối năm: không đạt.',
    final_met: 'Đánh giá cuối năm: đạt.',
    final_exceeded: 'Đánh giá cuối năm: vượt kế hoạch.',
  } satisfies Record<Status, string> as Record<Status, string>,
  fromTo: ({ from, to }: { from: string; to: string }) => `từ ${from} sang ${to}`,
};
