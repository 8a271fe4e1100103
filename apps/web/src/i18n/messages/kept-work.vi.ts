/** What this device keeps of a person's work, on a computer that others use too. */
import type { Takes } from './entry-sending.vi.ts';

export const keptWorkVi = {
  clear: 'Xóa bản nháp trên máy này',
  clearTitle: 'Xóa bản nháp trên máy này',
  lost: ({ count }: Takes<'count'>) =>
    `Máy này đang giữ ${count} số liệu của đồng chí chưa gửi được lên máy chủ. Xóa thì mất hẳn, phải nhập lại.`,
  clearNow: ({ count }: Takes<'count'>) => `Xóa ${count} số liệu chưa gửi`,
  keep: 'Giữ lại',
  said: {
    nothing: 'Máy này không giữ số liệu nào của đồng chí mà máy chủ chưa có.',
    unknown: 'Máy này chưa cho biết đang giữ những gì. Đề nghị thử lại sau.',
    cleared: 'Đã xóa bản nháp của đồng chí trên máy này.',
    not_cleared: 'Chưa xóa được hết. Đề nghị đóng các cửa sổ khác của hệ thống rồi thử lại.',
  },
  close: 'Đóng',
  signOutTitle: 'Còn số liệu chưa gửi',
  stays: ({ count }: Takes<'count'>) =>
    `${count} số liệu của đồng chí chưa gửi được lên máy chủ. Đăng xuất rồi các số này vẫn nằm trên máy này, nhiều nhất 30 ngày; đăng nhập lại ở máy này để gửi tiếp.`,
  shared: 'Nếu máy này dùng chung, đề nghị gửi xong rồi mới đăng xuất, hoặc xóa bản nháp.',
  nowhere: ({ count }: Takes<'count'>) =>
    `${count} số liệu đang nhập chưa lưu được ở đâu cả. Đăng xuất thì mất, phải nhập lại.`,
  back: 'Quay lại',
  signOutKeep: 'Đăng xuất, để lại trên máy',
  signOutClear: 'Xóa bản nháp rồi đăng xuất',
  signOutAnyway: 'Đăng xuất, bỏ số đang nhập',
};
