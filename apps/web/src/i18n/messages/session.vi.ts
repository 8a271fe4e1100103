export const sessionVi = {
  title: 'Đăng nhập',
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  show: 'Hiện mật khẩu',
  hide: 'Ẩn mật khẩu',
  submit: 'Đăng nhập',
  submitting: 'Đang đăng nhập…',
  forgotten: 'Quên mật khẩu: liên hệ Văn phòng Tỉnh ủy.',
  noSecrets: 'Không nhập nội dung bí mật nhà nước vào hệ thống này.',
  missing: 'Đề nghị nhập tên đăng nhập và mật khẩu.',
  demoTitle: 'Tài khoản trình diễn',
  demoNote: ({ password }: { password: string }) =>
    `Chọn một tài khoản để vào ngay. Mật khẩu chung: ${password}. Họ tên là giả định.`,
  waitSeconds: ({ seconds }: { seconds: string }) => `Thử lại sau ${seconds} giây.`,
  ended: 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; trang đang xem vẫn còn.',
  endedTitle: 'Phiên làm việc đã hết',
  otherAccount: 'Về trang đăng nhập',
};
