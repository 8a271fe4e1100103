/** Why a file is not taken, and how to mend it: said to people who have never heard of what a file is made of. */
import type { Bilingual, Refusal } from '@ve-dich/domain';

const FAULTS = {
  empty: { vi: 'Tệp rỗng. Đề nghị chọn lại tệp.', en: 'The file is empty. Choose it again.' },
  too_big: {
    vi: 'Tệp lớn hơn 10 MB. Đề nghị bỏ bớt ảnh hoặc trang không cần rồi lưu lại.',
    en: 'The file is larger than 10 MB. Remove pictures or pages that are not needed and save it again.',
  },
  unknown_kind: {
    vi: 'Nội dung tệp không phải .pdf, .docx, .xlsx, .png hay .jpg, dù tên tệp ghi thế nào. Đề nghị mở tệp bằng phần mềm đã tạo ra nó rồi lưu thành một trong các loại này.',
    en: 'Whatever its name says, the file is no .pdf, .docx, .xlsx, .png or .jpg. Open it in the program that made it and save it as one of these.',
  },
  not_a_sheet: {
    vi: 'Tệp không phải bảng tính .xlsx. Đề nghị mở bằng Excel, LibreOffice hoặc WPS rồi lưu dưới dạng .xlsx.',
    en: 'The file is no .xlsx spreadsheet. Open it in Excel, LibreOffice or WPS and save it as .xlsx.',
  },
  old_or_locked: {
    vi: 'Tệp kiểu cũ (.xls, .doc) hoặc có mật khẩu mở. Đề nghị bỏ mật khẩu và lưu dưới dạng .xlsx hoặc .docx.',
    en: 'The file is of the old kind (.xls, .doc) or opens with a password only. Remove the password and save it as .xlsx or .docx.',
  },
  name: {
    vi: 'Tên tệp không dùng được. Đề nghị đặt tên không có các dấu / \\ : * ? " < > | rồi tải lên lại.',
    en: 'The file’s name cannot be used. Give it one without / \\ : * ? " < > | and upload it again.',
  },
  name_differs: {
    vi: 'Đuôi tên tệp không đúng với nội dung. Đề nghị mở tệp, lưu lại đúng loại rồi tải lên.',
    en: 'The end of the file’s name does not fit its content. Open it, save it as what it is, and upload it again.',
  },
  too_many: {
    vi: 'Chỉ tiêu này đã có đủ 5 tệp trong tháng. Đề nghị gỡ bớt hoặc gộp các tệp lại.',
    en: 'This indicator has its five files of the month. Remove one, or put files together.',
  },
  broken: {
    vi: 'Tệp bị hỏng hoặc tải lên chưa hết. Đề nghị mở tệp, lưu thành tệp mới rồi tải lên lại.',
    en: 'The file is damaged or did not arrive whole. Open it, save it as a new file and upload it again.',
  },
  too_much_inside: {
    vi: 'Nội dung bên trong tệp quá lớn hoặc không đúng với dung lượng tệp khai. Đề nghị chép phần cần dùng sang một tệp mới rồi tải lên.',
    en: 'What is packed inside the file is too large, or not what the file says it is. Copy what is needed into a new file and upload that.',
  },
  parts: {
    vi: 'Cấu trúc bên trong tệp không bình thường (tên phần trùng nhau, trỏ ra ngoài hoặc chồng lên nhau). Đề nghị mở tệp, lưu thành tệp mới rồi tải lên lại.',
    en: 'The file is put together in an unusual way (parts of the same name, leading outside or lying over each other). Open it, save it as a new file and upload it again.',
  },
  nested: {
    vi: 'Tệp có chứa tệp nén khác bên trong (bảng tính hoặc biểu đồ chèn vào). Đề nghị dán lại thành ảnh, hoặc lưu thành .pdf rồi tải lên.',
    en: 'Another packed file lies inside (an inserted sheet or chart). Paste it as a picture, or save all as .pdf, and upload that.',
  },
  embedded: {
    vi: 'Tệp có nhúng đối tượng hoặc nút điều khiển (OLE, ActiveX). Đề nghị gỡ các đối tượng đó, hoặc lưu thành .pdf rồi tải lên.',
    en: 'The file has objects or controls embedded (OLE, ActiveX). Remove them, or save it as .pdf, and upload that.',
  },
  macros: {
    vi: 'Tệp có macro. Đề nghị lưu dưới dạng .xlsx hoặc .docx (không có macro) rồi tải lên.',
    en: 'The file has macros. Save it as .xlsx or .docx, without macros, and upload that.',
  },
  external: {
    vi: 'Tệp có liên kết hoặc kết nối ra ngoài. Đề nghị mở bằng Excel, vào Dữ liệu → Sửa liên kết → Ngắt liên kết, lưu lại rồi tải lên.',
    en: 'The file has links or connections to outside. In Excel choose Data → Edit Links → Break Link, save it and upload it again.',
  },
  markup: {
    vi: 'Tệp có phần khai báo không được nhận (DOCTYPE, bảng mã lạ). Đề nghị mở bằng Excel, LibreOffice hoặc WPS, lưu thành tệp mới rồi tải lên.',
    en: 'The file has declarations that are not taken (DOCTYPE, an unusual encoding). Open it in Excel, LibreOffice or WPS, save it as a new file and upload that.',
  },
  too_many_sheets: {
    vi: 'Tệp có hơn 40 trang tính. Đề nghị chép các trang cần nhập sang tệp mới rồi tải lên.',
    en: 'The file has more than 40 sheets. Copy those to be entered into a new file and upload that.',
  },
  too_hard: {
    vi: 'Tệp quá phức tạp, không đọc xong trong thời gian và bộ nhớ cho phép. Đề nghị chép các ô cần nhập sang tệp mới rồi tải lên.',
    en: 'The file is too complex to be read in the time and memory there are. Copy the cells to be entered into a new file and upload that.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a file is not taken. A closed list. */
export type FileFault = keyof typeof FAULTS;

/** What is wrong with the file of a refusal, and how to mend it; nothing where it is about no file. */
export const fileFaultWords = ({ code, facts }: Refusal): Bilingual | undefined =>
  code === 'file-refused' ? FAULTS[facts['reason'] as FileFault] : undefined;
