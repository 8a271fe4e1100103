/**
 * The province's units as they were in 2022–2024, and what became of them in 2025: departments merged on 1 March,
 * districts abolished and the province joined to Thái Nguyên on 1 July (`domain.md` §1.4). Names are public; which
 * unit leads which indicator is the demo's own choice.
 */
import type { Bilingual, UnitKind } from '@ve-dich/domain';
import type { SampleSuccession, SampleUnit } from './types.ts';

export const PROVINCE = 'bac-kan';
const FOUNDED = '1997-01-01';
const DEPARTMENTS_MERGE = '2025-03-01';
const PROVINCES_MERGE = '2025-07-01';

const unit = (
  code: string,
  kind: UnitKind,
  parent: string | null,
  name: Bilingual,
  shortName: Bilingual,
  span: { readonly from?: string; readonly to?: string | null } = {},
): SampleUnit => ({
  code,
  name,
  shortName,
  kind,
  parent,
  validFrom: span.from ?? FOUNDED,
  validTo: span.to === undefined ? PROVINCES_MERGE : span.to,
});
/** A unit of the province that ends with it. */
const ofProvince = (code: string, kind: UnitKind, vi: string, en: string, shortVi: string, shortEn: string) =>
  unit(code, kind, PROVINCE, { vi, en }, { vi: shortVi, en: shortEn });
/** A department that was merged with another in March 2025. */
const merged = (code: string, vi: string, en: string, shortVi: string, shortEn: string) =>
  unit(code, 'department', PROVINCE, { vi, en }, { vi: shortVi, en: shortEn }, { to: DEPARTMENTS_MERGE });

const PROVINCES: readonly SampleUnit[] = [
  unit(
    PROVINCE,
    'province',
    null,
    { vi: 'Tỉnh Bắc Kạn', en: 'Bắc Kạn Province' },
    { vi: 'Bắc Kạn', en: 'Bắc Kạn' },
  ),
  unit(
    'thai-nguyen',
    'province',
    null,
    { vi: 'Tỉnh Thái Nguyên (hợp nhất)', en: 'Thái Nguyên Province (merged)' },
    { vi: 'Thái Nguyên', en: 'Thái Nguyên' },
    { from: PROVINCES_MERGE, to: null },
  ),
];

const PARTY: readonly SampleUnit[] = [
  ofProvince(
    'tinh-uy',
    'party_body',
    'Tỉnh ủy Bắc Kạn',
    'Bắc Kạn Provincial Party Committee',
    'Tỉnh ủy',
    'Provincial Party Committee',
  ),
  ofProvince(
    'vptu',
    'party_body',
    'Văn phòng Tỉnh ủy',
    'Office of the Provincial Party Committee',
    'VP Tỉnh ủy',
    'Party Office',
  ),
  ofProvince(
    'btctu',
    'party_body',
    'Ban Tổ chức Tỉnh ủy',
    'Organisation Commission of the Party Committee',
    'Ban Tổ chức TU',
    'Party Organisation',
  ),
  ofProvince(
    'ubkttu',
    'party_body',
    'Ủy ban Kiểm tra Tỉnh ủy',
    'Inspection Commission of the Party Committee',
    'UBKT Tỉnh ủy',
    'Party Inspection',
  ),
];

const DEPARTMENTS: readonly SampleUnit[] = [
  merged(
    'skhdt',
    'Sở Kế hoạch và Đầu tư',
    'Department of Planning and Investment',
    'Sở KH&ĐT',
    'Planning & Investment',
  ),
  merged('stc', 'Sở Tài chính', 'Department of Finance', 'Sở Tài chính', 'Finance'),
  merged(
    'snn',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Department of Agriculture and Rural Development',
    'Sở NN&PTNT',
    'Agriculture',
  ),
  merged(
    'stnmt',
    'Sở Tài nguyên và Môi trường',
    'Department of Natural Resources and Environment',
    'Sở TN&MT',
    'Environment',
  ),
  merged(
    'sldtbxh',
    'Sở Lao động - Thương binh và Xã hội',
    'Department of Labour, Invalids and Social Affairs',
    'Sở LĐ-TB&XH',
    'Labour & Social Affairs',
  ),
  merged('snv', 'Sở Nội vụ', 'Department of Home Affairs', 'Sở Nội vụ', 'Home Affairs'),
  merged(
    'stttt',
    'Sở Thông tin và Truyền thông',
    'Department of Information and Communications',
    'Sở TT&TT',
    'Information',
  ),
  merged('skhcn', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', 'Sở KH&CN', 'Science'),
  merged('sgtvt', 'Sở Giao thông vận tải', 'Department of Transport', 'Sở GTVT', 'Transport'),
  merged('sxd', 'Sở Xây dựng', 'Department of Construction', 'Sở Xây dựng', 'Construction'),
  merged('bdt', 'Ban Dân tộc tỉnh', 'Ethnic Affairs Board', 'Ban Dân tộc', 'Ethnic Affairs'),
  ofProvince(
    'sct',
    'department',
    'Sở Công Thương',
    'Department of Industry and Trade',
    'Sở Công Thương',
    'Industry & Trade',
  ),
  ofProvince(
    'sgddt',
    'department',
    'Sở Giáo dục và Đào tạo',
    'Department of Education and Training',
    'Sở GD&ĐT',
    'Education',
  ),
  ofProvince('syt', 'department', 'Sở Y tế', 'Department of Health', 'Sở Y tế', 'Health'),
  ofProvince(
    'svhttdl',
    'department',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Department of Culture, Sports and Tourism',
    'Sở VHTTDL',
    'Culture & Tourism',
  ),
  ofProvince(
    'vpubnd',
    'department',
    'Văn phòng Ủy ban nhân dân tỉnh',
    "Office of the Provincial People's Committee",
    'VP UBND tỉnh',
    "People's Committee Office",
  ),
  ofProvince(
    'vpntm',
    'department',
    'Văn phòng Điều phối nông thôn mới tỉnh',
    'New Rural Development Coordination Office',
    'VP Điều phối NTM',
    'New Rural Office',
  ),
  ofProvince(
    'lmhtx',
    'department',
    'Liên minh Hợp tác xã tỉnh',
    'Provincial Cooperative Alliance',
    'Liên minh HTX',
    'Cooperative Alliance',
  ),
];

const CENTRAL_AGENCIES: readonly SampleUnit[] = [
  ofProvince(
    'ctk',
    'central_agency',
    'Cục Thống kê tỉnh',
    'Provincial Statistics Office',
    'Cục Thống kê',
    'Statistics',
  ),
  ofProvince('cthue', 'central_agency', 'Cục Thuế tỉnh', 'Provincial Tax Department', 'Cục Thuế', 'Tax'),
  ofProvince(
    'kbnn',
    'central_agency',
    'Kho bạc Nhà nước tỉnh',
    'Provincial State Treasury',
    'Kho bạc NN',
    'Treasury',
  ),
  ofProvince(
    'bhxh',
    'central_agency',
    'Bảo hiểm xã hội tỉnh',
    'Provincial Social Insurance',
    'BHXH tỉnh',
    'Social Insurance',
  ),
  ofProvince('cat', 'central_agency', 'Công an tỉnh', 'Provincial Police', 'Công an tỉnh', 'Police'),
  ofProvince(
    'bchqs',
    'central_agency',
    'Bộ Chỉ huy quân sự tỉnh',
    'Provincial Military Command',
    'Bộ CHQS tỉnh',
    'Military Command',
  ),
];

const district = (code: string, vi: string, en: string, shortName: string, from = FOUNDED): SampleUnit =>
  unit(code, 'district', PROVINCE, { vi, en }, { vi: shortName, en: shortName }, { from });
/** The eight districts; abolished on 1 July 2025. */
export const DISTRICTS: readonly SampleUnit[] = [
  district('tp-bac-kan', 'Thành phố Bắc Kạn', 'Bắc Kạn City', 'TP Bắc Kạn', '2015-03-11'),
  district('ba-be', 'Huyện Ba Bể', 'Ba Bể District', 'Ba Bể'),
  district('bach-thong', 'Huyện Bạch Thông', 'Bạch Thông District', 'Bạch Thông'),
  district('cho-don', 'Huyện Chợ Đồn', 'Chợ Đồn District', 'Chợ Đồn'),
  district('cho-moi', 'Huyện Chợ Mới', 'Chợ Mới District', 'Chợ Mới', '1998-07-06'),
  district('na-ri', 'Huyện Na Rì', 'Na Rì District', 'Na Rì'),
  district('ngan-son', 'Huyện Ngân Sơn', 'Ngân Sơn District', 'Ngân Sơn'),
  district('pac-nam', 'Huyện Pác Nặm', 'Pác Nặm District', 'Pác Nặm', '2003-05-28'),
];

/** A merged department of March 2025, with those it took over. */
type Merger = { readonly unit: SampleUnit; readonly of: readonly string[] };
const merger = (
  code: string,
  vi: string,
  en: string,
  shortVi: string,
  shortEn: string,
  of: readonly string[],
): Merger => ({
  unit: unit(
    code,
    'department',
    PROVINCE,
    { vi, en },
    { vi: shortVi, en: shortEn },
    { from: DEPARTMENTS_MERGE },
  ),
  of,
});
const MERGERS: readonly Merger[] = [
  merger('stc-2025', 'Sở Tài chính (hợp nhất)', 'Department of Finance (merged)', 'Sở Tài chính', 'Finance', [
    'stc',
    'skhdt',
  ]),
  merger(
    'snnmt-2025',
    'Sở Nông nghiệp và Môi trường',
    'Department of Agriculture and Environment',
    'Sở NN&MT',
    'Agriculture & Environment',
    ['snn', 'stnmt'],
  ),
  merger(
    'snv-2025',
    'Sở Nội vụ (hợp nhất)',
    'Department of Home Affairs (merged)',
    'Sở Nội vụ',
    'Home Affairs',
    ['snv', 'sldtbxh'],
  ),
  merger(
    'skhcn-2025',
    'Sở Khoa học và Công nghệ (hợp nhất)',
    'Department of Science and Technology (merged)',
    'Sở KH&CN',
    'Science',
    ['skhcn', 'stttt'],
  ),
  merger(
    'sxd-2025',
    'Sở Xây dựng (hợp nhất)',
    'Department of Construction (merged)',
    'Sở Xây dựng',
    'Construction',
    ['sxd', 'sgtvt'],
  ),
  merger(
    'sdttg-2025',
    'Sở Dân tộc và Tôn giáo',
    'Department of Ethnic and Religious Affairs',
    'Sở DT&TG',
    'Ethnic & Religious Affairs',
    ['bdt'],
  ),
];

/** The merged province's unit that goes on with a unit's duties from July 2025. */
const inMergedProvince = (predecessor: SampleUnit): SampleUnit => ({
  ...predecessor,
  code: `tn-${predecessor.code.replace('-2025', '')}`,
  name: {
    vi: `${predecessor.name.vi.replace(' (hợp nhất)', '').replace(' Bắc Kạn', '')} Thái Nguyên`,
    en: `${predecessor.name.en.replace(' (merged)', '').replace('Bắc Kạn ', '')}, Thái Nguyên`,
  },
  parent: 'thai-nguyen',
  validFrom: PROVINCES_MERGE,
  validTo: null,
});

const lastOnes: readonly SampleUnit[] = [
  ...PARTY,
  ...DEPARTMENTS.filter((department) => department.validTo === PROVINCES_MERGE),
  ...MERGERS.map((one) => one.unit),
  ...CENTRAL_AGENCIES,
];

export const UNITS: readonly SampleUnit[] = [
  ...PROVINCES,
  ...PARTY,
  ...DEPARTMENTS,
  ...CENTRAL_AGENCIES,
  ...DISTRICTS,
  ...MERGERS.map((one) => one.unit),
  ...lastOnes.map(inMergedProvince),
];

export const SUCCESSIONS: readonly SampleSuccession[] = [
  ...MERGERS.flatMap((one) =>
    one.of.map((predecessor) => ({ predecessor, successor: one.unit.code, effectiveOn: DEPARTMENTS_MERGE })),
  ),
  { predecessor: PROVINCE, successor: 'thai-nguyen', effectiveOn: PROVINCES_MERGE },
  ...lastOnes.map((last) => ({
    predecessor: last.code,
    successor: inMergedProvince(last).code,
    effectiveOn: PROVINCES_MERGE,
  })),
];
