/** The documents targets rest on. Numbers that were not found are left blank («Số …»), never made up. */
import type { Bilingual } from '@ve-dich/domain';
import { SOURCES, type SourceName } from './sources.ts';
import type { SampleDocument, SampleGroup, SampleTargetSet } from './types.ts';

const document = (
  code: string,
  number: string,
  title: Bilingual,
  body: string,
  source: SourceName | null,
  issuedOn: string | null = null,
): SampleDocument => ({
  code,
  number,
  issuedOn,
  title,
  body,
  sourceUrl: source === null ? null : SOURCES[source],
  illustrative: source === null,
});

const resolution = (year: number, source: SourceName | null): SampleDocument =>
  document(
    `nq-tu-${year}`,
    'Số …-NQ/TU',
    {
      vi: `Nghị quyết của Tỉnh ủy về nhiệm vụ năm ${year}`,
      en: `Resolution of the Provincial Party Committee on the tasks of ${year}`,
    },
    'Tỉnh ủy Bắc Kạn',
    source,
  );

export const DOCUMENTS: readonly SampleDocument[] = [
  resolution(2022, null),
  resolution(2023, null),
  resolution(2024, 'resolution2024'),
  document(
    'kh-trong-rung-2023',
    'Số …/KH-UBND',
    { vi: 'Kế hoạch trồng rừng năm 2023', en: 'Reforestation plan for 2023' },
    'UBND tỉnh Bắc Kạn',
    'forestPlan2023',
  ),
  document(
    'kh-truong-chuan-2023',
    '177/KH-UBND',
    {
      vi: 'Kế hoạch xây dựng trường đạt chuẩn quốc gia',
      en: 'Plan for schools to reach the national standard',
    },
    'UBND tỉnh Bắc Kạn',
    'schoolsPlan2023',
  ),
  document(
    'von-dtc-2024-dau-nam',
    'Số …/QĐ-UBND',
    {
      vi: 'Phân bổ chi tiết kế hoạch vốn đầu tư công năm 2024',
      en: 'Detailed allocation of the 2024 public investment plan',
    },
    'UBND tỉnh Bắc Kạn',
    'meeting202401',
  ),
  document(
    'von-dtc-2024-dieu-chinh',
    'Số …/QĐ-UBND',
    {
      vi: 'Điều chỉnh, bổ sung kế hoạch vốn đầu tư công năm 2024',
      en: 'Revision of the 2024 public investment plan',
    },
    'UBND tỉnh Bắc Kạn',
    'meeting202407',
  ),
];

export const GROUPS: readonly SampleGroup[] = [
  { code: 'kinh-te', name: { vi: 'Kinh tế', en: 'Economy' } },
  { code: 'xa-hoi', name: { vi: 'Văn hóa - xã hội', en: 'Culture and society' } },
  { code: 'moi-truong', name: { vi: 'Môi trường', en: 'Environment' } },
  { code: 'quoc-phong-an-ninh', name: { vi: 'Quốc phòng - an ninh', en: 'Defence and security' } },
  { code: 'xay-dung-dang', name: { vi: 'Xây dựng Đảng', en: 'Party building' } },
  // Rows the office keeps an eye on: no part of the 29.
  { code: 'theo-doi', name: { vi: 'Theo dõi thêm', en: 'Also followed' } },
];

const LIST_NOTE: Bilingual = {
  vi: 'Chưa tìm được danh mục chính thức 29 chỉ tiêu của Tỉnh ủy. Danh mục này được chọn để năm 2023 khép lại ở 23/29, với sáu chỉ tiêu không đạt đúng như bài báo gốc nêu: tăng trưởng, thu ngân sách, giải ngân vốn đầu tư công, kim ngạch xuất nhập khẩu, xã đạt chuẩn nông thôn mới, kết nạp đảng viên.',
  en: "The official list of the Committee's 29 targets was not found. This list was chosen so that 2023 closes at 23 of 29, with the six misses the founding article names: growth, budget revenue, public investment disbursement, trade turnover, new-rural communes and Party members admitted.",
};
const PAST_NOTE: Bilingual = {
  vi: `${LIST_NOTE.vi} Kết luận đạt hay không đạt của năm 2022 là minh họa (24/29).`,
  en: `${LIST_NOTE.en} The verdicts of 2022 are illustrative (24 of 29).`,
};

const RUNNING_NOTE: Bilingual = {
  vi: `${LIST_NOTE.vi} Nhóm «Theo dõi thêm» được đánh giá để theo dõi, không tính vào 29 chỉ tiêu.`,
  en: `${LIST_NOTE.en} The group «Also followed» is assessed to be watched and not counted among the 29.`,
};

const targetSet = (year: number, state: 'running' | 'closed', note: Bilingual): SampleTargetSet => ({
  year,
  code: 'tu',
  body: 'tinh_uy',
  name: {
    vi: `Chỉ tiêu Nghị quyết Tỉnh ủy năm ${year}`,
    en: `Targets of the Party Committee's ${year} resolution`,
  },
  document: `nq-tu-${year}`,
  state,
  note,
  // Báo cáo 2023: «23/29 chỉ tiêu đạt và vượt kế hoạch»; the other years' lists are put together after it.
  statedCount: 29,
});
export const TARGET_SETS: readonly SampleTargetSet[] = [
  targetSet(2022, 'closed', PAST_NOTE),
  targetSet(2023, 'closed', LIST_NOTE),
  targetSet(2024, 'running', RUNNING_NOTE),
];
