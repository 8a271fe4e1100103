export const helpVi = {
  title: 'Trợ giúp',
  lead: 'Cách đọc các trang của Về Đích và các phím tắt.',
  contact: 'Cần hỗ trợ, liên hệ Văn phòng Tỉnh ủy. Khi báo lỗi, đề nghị kèm mã lỗi hiện trên màn hình.',
  statuses: {
    title: 'Ký hiệu và trạng thái',
    intro:
      'Mỗi trạng thái có ký hiệu, chữ và màu đi cùng nhau. Hình dạng khác nhau nên bản in đen trắng vẫn đọc được.',
    running: 'Khi năm đang chạy',
    final: 'Khi năm đã kết thúc (do người có trách nhiệm xác nhận)',
  },
  colours: {
    title: 'Màu',
    points: [
      'Xanh: tốt. Vàng nâu: có nguy cơ. Đỏ sẫm: dự kiến không đạt hoặc không đạt. Xám: chưa biết.',
      'Thanh của chỉ tiêu tốt có màu xám đậm; chỉ thanh cần chú ý mới có màu.',
      'Vạch đỏ trên cùng trang và cạnh mục đang mở chỉ là trang trí, không phải trạng thái.',
    ],
  },
  bar: {
    title: 'Thanh tiến độ và vạch lộ trình',
    caption: 'Ví dụ: đạt 45 % kế hoạch năm, lộ trình đến nay là 58 %.',
    points: [
      'Độ dài thanh là kết quả so với kế hoạch năm. Mọi thanh trên một trang dùng chung một thang, từ 0 đến 120 %.',
      'Vạch đậm là lộ trình: mức cần có đến tháng đang xem, do đơn vị cam kết, không phải kế hoạch chia đều 12 tháng.',
      'Đường mảnh là 100 % kế hoạch năm. Thanh chưa tới vạch đậm là đang chậm.',
      'Với chỉ tiêu mức (ví dụ tỷ lệ bao phủ), thanh là phần quãng đường đã đi từ mức đầu năm đến kế hoạch.',
      'Với chỉ tiêu càng thấp càng tốt, kết quả là một chấm, mức giới hạn là vạch chắn bên phải; ở bên trong là tốt.',
      'Ô viền đứt nét là chưa có số liệu. Thiếu số liệu không bao giờ được tính là 0.',
    ],
  },
  kinds: 'Mười sáu loại chỉ tiêu',
  decided: {
    title: 'Trạng thái được xác định thế nào',
    points: [
      'Đã đạt: kết quả đã tới kế hoạch năm và không thể giảm xuống nữa.',
      'Đúng tiến độ: khoảng cách với lộ trình không quá 3 điểm % và có lộ trình đã duyệt. Chưa có lộ trình thì không được coi là đúng tiến độ.',
      'Có nguy cơ: chậm hơn lộ trình từ 3 đến 15 điểm %.',
      'Dự kiến không đạt: chậm hơn lộ trình trên 15 điểm %, và chỉ từ tháng 3 trở đi.',
      'Với tỷ lệ và chỉ tiêu mức, khoảng cách để xét trạng thái tính theo % quãng đường từ mức đầu năm đến kế hoạch, không phải điểm % của tỷ lệ. Ví dụ: đầu năm 70 %, kế hoạch 80 %, quãng đường là 10 điểm %. Lộ trình đến nay 76 % (đi 60 %), thực hiện 75 % (đi 50 %): tỷ lệ kém 1 điểm %, nhưng khoảng cách để xét là 10 % quãng đường, nên có nguy cơ.',
      'Cảnh báo “chậm quá ngưỡng” đếm những tháng liên tiếp chậm hơn lộ trình từ 3 điểm % trở lên, là ngưỡng của “Có nguy cơ”; tháng chậm ít hơn không được đếm.',
      'Với chỉ tiêu càng thấp càng tốt, số so với lộ trình là hiệu thật: “−2 vụ” là thấp hơn lộ trình 2 vụ, tức là tốt.',
      'Chưa có số liệu: đã đến hạn mà chưa nộp. Số của tháng trước không được dùng thay.',
      'Chưa đến kỳ: chỉ tiêu công bố theo quý hoặc năm, tháng này chưa có kỳ; hoặc đã đến kỳ nhưng chưa đến hạn nộp (có ghi hạn nộp).',
      'Cuối năm hệ thống đề xuất, người có trách nhiệm xác nhận hoặc đánh giá khác kèm lý do; cả hai đều được lưu.',
    ],
    count:
      'Con số như 23/29 chỉ đếm chỉ tiêu chính; các dòng “trong đó” không được đếm. Các nhóm luôn cộng đủ, nếu không trang sẽ nói rõ.',
  },
  figures: {
    title: 'Ước, sơ bộ, chính thức, minh họa',
    terms: [
      {
        term: 'Số ước',
        meaning: 'tính khi kỳ chưa kết thúc hoặc chưa đủ báo cáo; còn có thể thay đổi nhiều.',
      },
      { term: 'Số sơ bộ', meaning: 'tổng hợp từ báo cáo đã có; có thể điều chỉnh nhỏ.' },
      { term: 'Số chính thức', meaning: 'số đã công bố, chỉ sửa khi có lý do ghi lại.' },
      {
        term: 'Minh họa',
        meaning: 'số được điền để trình diễn, gạch chân bằng dấu chấm; không phải số liệu đã công bố.',
      },
      {
        term: 'Khóa tháng',
        meaning: 'sau khi Văn phòng khóa, số liệu tháng không sửa được; mở lại phải có lý do.',
      },
      { term: '—', meaning: 'không có số. Số 0 chỉ hiện khi đơn vị báo cáo là 0.' },
    ],
  },
  keys: {
    title: 'Phím tắt',
    note: 'Phím tắt không hoạt động khi đang gõ vào ô nhập. Phím tắt một phím có thể tắt trong mục tài khoản.',
    key: 'Phím',
    does: 'Tác dụng',
    list: [
      { keys: 'Ctrl+K', does: 'Tìm chỉ tiêu, đơn vị, trang' },
      { keys: '[  ]', does: 'Tháng trước, tháng sau' },
      { keys: 'G rồi T', does: 'Đến Toàn cảnh' },
      { keys: 'G rồi C', does: 'Đến Chỉ tiêu' },
      { keys: 'G rồi D', does: 'Đến Duyệt số liệu (Văn phòng, lãnh đạo, kiểm tra)' },
      { keys: 'A  R', does: 'Duyệt, trả lại số liệu đang xem (trong danh sách của trang Duyệt)' },
      { keys: 'X', does: 'Chọn mục để duyệt cùng nhau; Shift+A duyệt các mục đã chọn' },
      { keys: 'J  K', does: 'Dòng sau, dòng trước' },
      { keys: 'Enter', does: 'Mở dòng đang chọn' },
      { keys: 'Dấu cách', does: 'Xem nhanh dòng đang chọn (trang Chỉ tiêu)' },
      { keys: 'F', does: 'Đến ô tìm của bảng' },
      { keys: 'Mũi tên', does: 'Đi giữa các ô chỉ tiêu trong một nhóm trạng thái' },
      { keys: '?', does: 'Danh sách phím tắt' },
      { keys: 'Esc', does: 'Đóng lớp trên cùng' },
      { keys: 'Ctrl+V', does: 'Ở trang Nhập số liệu: dán khối ô từ Excel, xem trước rồi mới ghi' },
      { keys: 'Ctrl+P', does: 'In trang' },
    ],
  },
};
