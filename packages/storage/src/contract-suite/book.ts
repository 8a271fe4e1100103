/** A small book for the suite: one of everything, with the letters and digits that get lost most easily. */
import {
  civilDate,
  periodOf,
  quantity,
  type Account,
  type Assignment,
  type Document,
  type Group,
  type Indicator,
  type Instant,
  type Member,
  type Path,
  type Person,
  type ReportingPeriod,
  type Succession,
  type Target,
  type TargetSet,
  type Unit,
} from '@ve-dich/domain';
import type {
  AuditEntry,
  NewFigure,
  NewVerdict,
  RuleVersion,
  Session,
  Storage,
} from '../repositories/interfaces.ts';

export const instant = (text: string): Instant => text as Instant;
export const NOW = instant('2024-05-20T03:04:05.678Z');

export const UNITS: readonly Unit[] = [
  {
    id: 'u-province',
    code: 'bac-kan',
    name: { vi: 'Tỉnh Bắc Kạn', en: 'Bắc Kạn Province' },
    shortName: { vi: 'Tỉnh', en: 'Province' },
    kind: 'province',
    parentId: null,
    validFrom: civilDate('1997-01-01'),
    validTo: null,
  },
  {
    id: 'u-knn',
    code: 'so-nnptnt',
    name: { vi: 'Sở Nông nghiệp và Phát triển nông thôn', en: 'Department of Agriculture' },
    shortName: { vi: 'Sở NN&PTNT', en: 'Agriculture' },
    kind: 'department',
    parentId: 'u-province',
    validFrom: civilDate('1997-01-01'),
    validTo: civilDate('2025-03-01'),
  },
  {
    id: 'u-nnmt',
    code: 'so-nnmt',
    name: { vi: 'Sở Nông nghiệp và Môi trường', en: 'Department of Agriculture and Environment' },
    shortName: { vi: 'Sở NN&MT', en: 'Agriculture and Environment' },
    kind: 'department',
    parentId: 'u-province',
    validFrom: civilDate('2025-03-01'),
    validTo: null,
  },
];

export const SUCCESSION: Succession = {
  predecessorId: 'u-knn',
  successorId: 'u-nnmt',
  effectiveOn: civilDate('2025-03-01'),
};

export const PERSON: Person = {
  id: 'p-1',
  fullName: 'Hoàng Thị Nguyệt Ánh',
  title: { vi: 'Giám đốc', en: 'Director' },
  unitId: 'u-knn',
};

export const ACCOUNT: Account & { readonly passwordHash: string } = {
  id: 'a-1',
  personId: 'p-1',
  userName: 'ánh.nguyệt',
  role: 'head',
  unitId: 'u-knn',
  email: 'nguyet-anh@snn.vd.example',
  disabledAt: null,
  epoch: 0,
  passwordHash: '$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA',
};

export const DOCUMENT: Document = {
  id: 'd-1',
  number: '37-NQ/TU',
  issuedOn: civilDate('2023-12-08'),
  title: { vi: 'Nghị quyết về nhiệm vụ năm 2024', en: 'Resolution on the tasks of 2024' },
  body: 'Tỉnh ủy Bắc Kạn',
  sourceUrl: 'https://backan.gov.vn/nghi-quyet',
  illustrative: false,
};

export const GROUP: Group = { code: 'kinh-te', name: { vi: 'Kinh tế', en: 'Economy' }, position: 1 };

const INDICATOR: Indicator = {
  id: 'i-1',
  code: 'ct-01',
  name: { vi: 'Diện tích trồng rừng', en: 'Area of forest planted' },
  shortName: { vi: 'Trồng rừng', en: 'Forest' },
  kind: 'flow',
  direction: 'higher',
  accumulation: 'sum',
  fraction: null,
  aggregation: 'sum',
  unit: { vi: 'ha', en: 'ha' },
  decimals: 1,
  dueMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  definition: { vi: 'Diện tích rừng trồng mới được nghiệm thu', en: 'Area newly planted and accepted' },
  source: { vi: 'Sở NN&PTNT, hằng tháng', en: 'Agriculture, monthly' },
};
export const INDICATORS: readonly Indicator[] = [
  INDICATOR,
  {
    ...INDICATOR,
    id: 'i-2',
    code: 'ct-01a',
    dueMonths: [3, 6, 9, 12],
    kind: 'ratio',
    accumulation: 'latest',
    fraction: {
      numerator: { vi: 'Diện tích đã trồng', en: 'Area planted' },
      denominator: { vi: 'Diện tích đất lâm nghiệp', en: 'Forest land' },
    },
    aggregation: 'weighted',
  },
];

export const TARGET_SET: TargetSet = {
  id: 's-1',
  code: 'tu',
  year: 2024,
  body: 'tinh_uy',
  name: { vi: 'Chỉ tiêu Tỉnh ủy năm 2024', en: 'Party committee targets 2024' },
  documentId: 'd-1',
  state: 'running',
  note: { vi: 'Số liệu minh họa', en: 'For illustration' },
  statedCount: 2,
};

/** The part before the whole: storage puts them in order. */
export const MEMBERS: readonly Member[] = [
  {
    targetSetId: 's-1',
    indicatorId: 'i-2',
    groupCode: 'kinh-te',
    position: 2,
    parentIndicatorId: 'i-1',
    judged: false,
  },
  {
    targetSetId: 's-1',
    indicatorId: 'i-1',
    groupCode: 'kinh-te',
    position: 1,
    parentIndicatorId: null,
    judged: true,
  },
];

export const ASSIGNMENT: Assignment = {
  id: 'as-1',
  targetSetId: 's-1',
  indicatorId: 'i-1',
  leadUnitId: 'u-knn',
  headId: 'p-1',
  coordinatorUnitIds: ['u-province', 'u-nnmt'],
  validFrom: civilDate('2024-01-01'),
  validTo: null,
};

export const TARGET: Target = {
  id: 't-1',
  targetSetId: 's-1',
  indicatorId: 'i-1',
  version: 1,
  rawText: 'từ 3.485 ha trở lên',
  bound: { operator: 'at_least', low: quantity('3485'), high: null, approximate: false, decimals: 1 },
  stretch: quantity('123456789.012345'),
  baseline: quantity('-0.00000000000001'),
  otherPlans: [
    { name: { vi: 'Thủ tướng Chính phủ giao', en: 'Prime Minister’s plan' }, number: quantity('2157.119') },
  ],
  term: {
    target: {
      sort: 'yearly_average',
      averaging: 'geometric',
      number: quantity('6.5'),
      direction: 'higher',
      firstYear: 2021,
      lastYear: 2025,
      baseline: null,
      least: null,
      most: quantity('12.345678901234'),
    },
    delivered: [quantity('4'), null, quantity('6.33')],
  },
  steps: [{ name: { vi: 'Trình thẩm định', en: 'Sent for appraisal' }, dueMonth: 4 }],
  effectiveFrom: civilDate('2024-01-01'),
  documentId: 'd-1',
  reason: 'Giao đầu năm',
  sourceUrl: null,
  illustrative: false,
};

export const PATH: Path = {
  id: 'l-1',
  targetSetId: 's-1',
  indicatorId: 'i-1',
  version: 1,
  method: 'seasonal',
  values: [null, ...Array.from({ length: 10 }, (_, month) => quantity(`${month + 1}.5`)), quantity('3485')],
  effectiveFrom: civilDate('2024-01-01'),
  committedBy: 'p-1',
  approvedAt: NOW,
  approvedBy: 'p-1',
  reason: 'Theo mùa vụ',
  illustrative: true,
};

export const PERIOD: ReportingPeriod = {
  period: periodOf(2024, 5),
  state: 'open',
  cutoffOn: civilDate('2024-05-25'),
  opensAt: instant('2024-05-15T17:00:00.000Z'),
  dueAt: instant('2024-05-27T10:00:00.000Z'),
  dueAtByLevel: { commune: instant('2024-05-22T10:00:00.000Z') },
  lockedAt: null,
  lockedBy: null,
  version: 1,
};

export const FIGURE: NewFigure = {
  id: 'f-1',
  indicatorId: 'i-1',
  unitId: 'u-province',
  period: periodOf(2024, 5),
  reading: { form: 'number', month: quantity('0.1'), toDate: quantity('123456789012345'), fraction: null },
  vintage: 'estimate',
  asOf: civilDate('2024-05-25'),
  recordedAt: NOW,
  recordedBy: 'p-1',
  supersedes: null,
  reason: null,
  sourceUrl: null,
  illustrative: false,
};

export const RULE: RuleVersion = {
  version: '2024.1',
  effectiveFrom: civilDate('2024-01-01'),
  settings: { margins: { onTrack: '0.70', atRisk: '0.40' }, months: [3, 6], strict: true, note: null },
  description: 'Ngưỡng ban đầu',
};

export const VERDICT: NewVerdict = {
  id: 'v-1',
  targetSetId: 's-1',
  indicatorId: 'i-1',
  occasion: 'conference',
  proposed: null,
  confirmed: 'final_met',
  confirmedAt: NOW,
  confirmedBy: 'p-1',
  reason: 'Xuất siêu',
  ruleVersion: '2024.1',
  targetVersion: 1,
  basis: '1:12:11/2:7',
  figureId: 'f-1',
};

export const SESSION: Session = {
  idHash: 'ab'.repeat(32),
  accountId: 'a-1',
  epoch: 0,
  createdAt: NOW,
  lastSeenAt: NOW,
  expiresAt: instant('2024-05-20T15:04:05.678Z'),
  endedAt: null,
};

export const ENTRY: AuditEntry = {
  at: NOW,
  actorId: 'a-1',
  action: 'book.open',
  objectKind: 'book',
  objectId: '2024',
  after: { b: 'Đạt', a: 1 },
};

/** Writes the whole book in one unit of work, but verdicts and sessions. */
export const fill = (storage: Storage): Promise<void> =>
  storage.write(async (repositories) => {
    await repositories.organisation.addUnits(UNITS);
    await repositories.organisation.addSuccessions([SUCCESSION]);
    await repositories.organisation.addPeople([PERSON]);
    await repositories.accounts.add(ACCOUNT);
    await repositories.indicators.add(INDICATORS);
    await repositories.targetSets.addDocuments([DOCUMENT]);
    await repositories.targetSets.addGroups([GROUP]);
    await repositories.targetSets.add(TARGET_SET);
    await repositories.targetSets.addMembers(MEMBERS);
    await repositories.targetSets.addAssignments([ASSIGNMENT]);
    await repositories.targetSets.addTargets([TARGET]);
    await repositories.targetSets.addPaths([PATH]);
    await repositories.periods.add([PERIOD]);
    await repositories.rules.add(RULE);
    await repositories.figures.append([FIGURE]);
    await repositories.audit.append([ENTRY]);
  });
