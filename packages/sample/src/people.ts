/**
 * The people of the demo. Every name is invented: none is that of a person who held the post. Titles are those of the
 * posts, so that each indicator has the one named head the product asks for.
 */
import type { Bilingual } from '@ve-dich/domain';
import type { SampleAccount, SamplePerson } from './types.ts';

const person = (code: string, fullName: string, unit: string, vi: string, en: string): SamplePerson => ({
  code,
  fullName,
  title: { vi, en },
  unit,
});
const director = (unit: string, fullName: string): SamplePerson =>
  person(`dung-dau-${unit}`, fullName, unit, 'Giám đốc', 'Director');

const SECRETARY = 'bi-thu';
const CHIEF_OF_OFFICE = 'chanh-van-phong';
export const COORDINATOR = 'tong-hop';

const PARTY_PEOPLE: readonly SamplePerson[] = [
  person(
    SECRETARY,
    'Lý Minh Khải',
    'tinh-uy',
    'Bí thư Tỉnh ủy',
    'Secretary of the Provincial Party Committee',
  ),
  person(
    'pho-bi-thu',
    'Nông Thị Bích Hà',
    'tinh-uy',
    'Phó Bí thư Thường trực Tỉnh ủy',
    'Standing Deputy Secretary',
  ),
  person(CHIEF_OF_OFFICE, 'Hà Quốc Thịnh', 'vptu', 'Chánh Văn phòng Tỉnh ủy', 'Chief of the Party Office'),
  person(COORDINATOR, 'Triệu Thu Lan', 'vptu', 'Trưởng phòng Tổng hợp', 'Head of the Coordination Division'),
  person(
    'quan-tri',
    'Đinh Công Sáng',
    'vptu',
    'Chuyên viên Công nghệ thông tin',
    'Information technology officer',
  ),
  person('kiem-tra-vien', 'Mã Thế Lực', 'ubkttu', 'Kiểm tra viên', 'Inspector'),
];

/** Heads of the units that lead an indicator: exactly one each. */
const HEADS: readonly SamplePerson[] = [
  person('dung-dau-btctu', 'Vi Hồng Quân', 'btctu', 'Trưởng Ban', 'Head of the Commission'),
  person('dung-dau-ubkttu', 'Bế Ngọc Trường', 'ubkttu', 'Chủ nhiệm', 'Chairman of the Commission'),
  director('skhdt', 'Nguyễn Viết Ân'),
  director('sct', 'Hoàng Đình Phúc'),
  director('snn', 'Lường Văn Thắng'),
  director('stnmt', 'Đàm Thị Nguyệt'),
  director('sldtbxh', 'Ma Thị Hiên'),
  director('sgddt', 'Phùng Đức Thành'),
  director('syt', 'Tạ Thị Kim Oanh'),
  director('svhttdl', 'Lộc Thanh Tùng'),
  person('dung-dau-vpubnd', 'Dương Quang Vinh', 'vpubnd', 'Chánh Văn phòng', 'Chief of Office'),
  person('dung-dau-vpntm', 'Chu Văn Đạt', 'vpntm', 'Chánh Văn phòng', 'Chief of Office'),
  person('dung-dau-lmhtx', 'Sằm Thị Duyên', 'lmhtx', 'Chủ tịch', 'Chairwoman'),
  person('dung-dau-ctk', 'Trần Hữu Nghị', 'ctk', 'Cục trưởng', 'Director'),
  person('dung-dau-cthue', 'Lục Xuân Bách', 'cthue', 'Cục trưởng', 'Director'),
  director('bhxh', 'Đỗ Thị Thanh Mai'),
  director('cat', 'Nông Văn Cường'),
];

/** Those who type for their unit where the head does not. */
const CLERKS: readonly SamplePerson[] = [
  person('can-bo-skhdt', 'Hứa Thị Thảo', 'skhdt', 'Chuyên viên Tổng hợp', 'Planning officer'),
  person('can-bo-sct', 'Lâm Tuấn Kiệt', 'sct', 'Chuyên viên Kế hoạch', 'Planning officer'),
  person('can-bo-snn', 'Nông Thị Sen', 'snn', 'Chuyên viên Kế hoạch', 'Planning officer'),
  person(
    'can-bo-cthue',
    'Phan Anh Dũng',
    'cthue',
    'Chuyên viên Tổng hợp dự toán',
    'Revenue estimates officer',
  ),
  person('can-bo-btctu', 'Hoàng Thị Len', 'btctu', 'Chuyên viên Tổ chức đảng', 'Party organisation officer'),
];

export const PEOPLE: readonly SamplePerson[] = [...PARTY_PEOPLE, ...HEADS, ...CLERKS];

/** The head of a unit. */
export const headOf = (unit: string): string => `dung-dau-${unit}`;
/** Who records a unit's figures: its clerk where it has one, otherwise its head. */
export const recorderOf = (unit: string): string =>
  CLERKS.some((clerk) => clerk.unit === unit) ? `can-bo-${unit}` : headOf(unit);

const note = (vi: string, en: string): Bilingual => ({
  vi: `${vi} Tên người là giả định.`,
  en: `${en} The name is invented.`,
});
const SIGN_INS: readonly Omit<SampleAccount, 'email'>[] = [
  {
    userName: 'bi-thu',
    person: SECRETARY,
    role: 'leader',
    note: note('Lãnh đạo: xem toàn bộ, mở chế độ họp.', 'Leader: reads everything, opens the meeting mode.'),
  },
  {
    userName: 'chanh-van-phong',
    person: CHIEF_OF_OFFICE,
    role: 'office',
    note: note(
      'Chánh Văn phòng: duyệt, khóa và mở lại kỳ số liệu.',
      'Chief of the Party Office: approves, locks and reopens months.',
    ),
  },
  {
    userName: 'van-phong',
    person: COORDINATOR,
    role: 'office',
    note: note(
      'Văn phòng, tổng hợp: kiểm tra, trả lại, duyệt số liệu.',
      'Party Office coordinator: checks, returns and approves figures.',
    ),
  },
  {
    userName: 'giam-doc-khdt',
    person: 'dung-dau-skhdt',
    role: 'head',
    note: note(
      'Thủ trưởng đơn vị: gửi số liệu và giải trình của Sở KH&ĐT.',
      'Head of a department: submits and explains the figures of Planning & Investment.',
    ),
  },
  {
    userName: 'giam-doc-ldtbxh',
    person: 'dung-dau-sldtbxh',
    role: 'head',
    note: note(
      'Thủ trưởng đơn vị còn nợ số liệu tháng 7.',
      'Head of a department whose July figure is still missing.',
    ),
  },
  {
    userName: 'can-bo-khdt',
    person: 'can-bo-skhdt',
    role: 'clerk',
    note: note('Cán bộ nhập liệu của Sở KH&ĐT.', 'Clerk of Planning & Investment: types, does not submit.'),
  },
  {
    userName: 'giam-doc-ct',
    person: 'dung-dau-sct',
    role: 'head',
    note: note(
      'Thủ trưởng Sở Công Thương: đã gửi tháng 8, một chỉ tiêu bị trả lại.',
      'Head of Industry & Trade: August is sent, one figure was returned.',
    ),
  },
  {
    userName: 'can-bo-ct',
    person: 'can-bo-sct',
    role: 'clerk',
    note: note('Cán bộ nhập liệu của Sở Công Thương.', 'Clerk of Industry & Trade.'),
  },
  {
    userName: 'kiem-tra',
    person: 'kiem-tra-vien',
    role: 'auditor',
    note: note('Kiểm tra, giám sát: đọc mọi thứ và nhật ký.', 'Auditor: reads everything and the audit log.'),
  },
  {
    userName: 'quan-tri',
    person: 'quan-tri',
    role: 'administrator',
    note: note(
      'Quản trị: đơn vị, người dùng, kỳ; không sửa số liệu.',
      'Administrator: units, users, periods; never figures.',
    ),
  },
];

export const ACCOUNTS: readonly SampleAccount[] = SIGN_INS.map((account) => ({
  ...account,
  email: `${account.userName}@vd.example`,
}));
