/** What can be said where there is no number: nothing yet, not published, words. */

export const insteadVi = {
  title: 'Không có số để nhập?',
  absent: 'Không đổi, chưa phát sinh',
  notPublished: 'Chưa công bố',
  words: 'Ghi bằng chữ',
  wordsLabel: 'Kết quả bằng chữ',
  wordsHint: 'Ví dụ: Xuất siêu',
  number: 'Nhập số',
  saidAbsent: 'Đã chọn: không đổi, chưa phát sinh. Lũy kế giữ như tháng trước.',
  saidAbsentLevel: 'Đã chọn: không đổi, chưa phát sinh.',
  saidNotPublished: 'Đã chọn: chưa công bố. Chỉ tiêu này sẽ hiện là chưa có số.',
};
