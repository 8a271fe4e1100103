/** Groups III to V: environment, security, Party building. */
import { listed, UNIT, YEARLY, type ListedIndicator } from './indicators.ts';

const ENVIRONMENT: readonly ListedIndicator[] = [
  listed('ct-22', {
    group: 'moi-truong',
    name: ['Diện tích trồng rừng mới', 'Newly planted forest'],
    short: ['Trồng rừng mới', 'Reforestation'],
    kind: 'flow',
    unit: { vi: 'ha', en: 'ha' },
    decimals: 0,
    lead: 'snn',
    definition: [
      'Diện tích rừng trồng tập trung và cây phân tán quy đổi, lũy kế; thời vụ từ tháng 2 đến tháng 9.',
      'Area planted, with scattered trees converted, to date; the season runs from February to September.',
    ],
    source: [
      'Chi cục Kiểm lâm, Sở NN&PTNT; hai tuần một lần trong vụ',
      'Forest Protection Office; fortnightly in season',
    ],
  }),
  listed('ct-23', {
    group: 'moi-truong',
    name: ['Tỷ lệ che phủ rừng', 'Forest cover'],
    short: ['Che phủ rừng', 'Forest cover'],
    kind: 'maintain',
    unit: UNIT.percent,
    decimals: 2,
    due: YEARLY,
    lead: 'snn',
    with: ['stnmt'],
    definition: [
      'Diện tích rừng chia cho diện tích tự nhiên, công bố theo kết quả diễn biến rừng cuối năm.',
      'Forest area over land area, from the year-end forest inventory.',
    ],
    source: ['Chi cục Kiểm lâm; tháng 12', 'Forest Protection Office; December'],
  }),
  listed('ct-24', {
    group: 'moi-truong',
    name: ['Tỷ lệ dân cư nông thôn dùng nước hợp vệ sinh', 'Rural people with hygienic water'],
    short: ['Nước hợp vệ sinh nông thôn', 'Rural hygienic water'],
    kind: 'rate',
    unit: UNIT.percent,
    decimals: 1,
    due: [6, 12],
    lead: 'snn',
    with: ['syt'],
    definition: [
      'Số dân nông thôn được dùng nước hợp vệ sinh chia cho dân số nông thôn.',
      'Rural people using hygienic water over the rural population.',
    ],
    source: ['Sở NN&PTNT; 6 tháng một lần', 'Agriculture and Rural Development; every six months'],
  }),
  listed('ct-25', {
    group: 'moi-truong',
    name: [
      'Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý',
      'Urban household waste collected and treated',
    ],
    short: ['Thu gom chất thải rắn đô thị', 'Urban waste collected'],
    kind: 'rate',
    unit: UNIT.percent,
    decimals: 1,
    lead: 'stnmt',
    with: ['sxd'],
    definition: [
      'Khối lượng chất thải được thu gom, xử lý chia cho khối lượng phát sinh ở đô thị, tính từ đầu năm.',
      'Waste collected and treated over waste produced in towns, for the year to date.',
    ],
    source: ['Sở TN&MT; hằng tháng', 'Natural Resources and Environment; monthly'],
  }),
];

const SECURITY: readonly ListedIndicator[] = [
  listed('ct-26', {
    group: 'quoc-phong-an-ninh',
    name: ['Số vụ tai nạn giao thông', 'Traffic accidents'],
    short: ['Tai nạn giao thông', 'Traffic accidents'],
    kind: 'lower_better',
    accumulation: 'sum',
    unit: { vi: 'vụ', en: 'accidents' },
    decimals: 0,
    lead: 'cat',
    with: ['sgtvt'],
    definition: [
      'Số vụ tai nạn giao thông lũy kế; kỳ thống kê từ ngày 15 tháng trước đến ngày 14 của tháng; càng thấp càng tốt.',
      'Traffic accidents to date; counted from the 15th of the month before to the 14th; lower is better.',
    ],
    source: ['Công an tỉnh; hằng tháng', 'Provincial Police; monthly'],
  }),
];

const PARTY: readonly ListedIndicator[] = [
  listed('ct-27', {
    group: 'xay-dung-dang',
    name: ['Kết nạp đảng viên mới', 'Party members admitted'],
    short: ['Kết nạp đảng viên', 'Party members admitted'],
    kind: 'count_new',
    unit: { vi: 'đảng viên', en: 'members' },
    decimals: 0,
    lead: 'btctu',
    definition: [
      'Số quần chúng ưu tú có quyết định kết nạp trong năm của các đảng bộ trực thuộc.',
      'People admitted by decision in the year, over all subordinate Party committees.',
    ],
    source: ['Ban Tổ chức Tỉnh ủy; hằng tháng', 'Party Organisation Commission; monthly'],
  }),
  listed('ct-28', {
    group: 'xay-dung-dang',
    name: [
      'Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên',
      'Grassroots Party organisations rated good or better',
    ],
    short: ['TCCSĐ hoàn thành tốt trở lên', 'Grassroots Party bodies rated good'],
    kind: 'rate',
    unit: UNIT.percent,
    decimals: 1,
    due: YEARLY,
    lead: 'btctu',
    with: ['ubkttu'],
    definition: [
      'Số tổ chức cơ sở đảng xếp loại hoàn thành tốt nhiệm vụ trở lên chia cho tổng số được xếp loại.',
      'Grassroots Party organisations rated «good» or better over those rated, at the year-end review.',
    ],
    source: ['Ban Tổ chức Tỉnh ủy; cuối năm', 'Party Organisation Commission; year end'],
  }),
  listed('ct-29', {
    group: 'xay-dung-dang',
    name: ['Cuộc kiểm tra, giám sát hoàn thành', 'Inspections and supervisions completed'],
    short: ['Kiểm tra, giám sát hoàn thành', 'Inspections completed'],
    kind: 'count_new',
    unit: { vi: 'cuộc', en: 'inspections' },
    decimals: 0,
    lead: 'ubkttu',
    definition: [
      'Số cuộc kiểm tra, giám sát đã có kết luận theo chương trình công tác năm của cấp ủy và UBKT các cấp.',
      'Inspections and supervisions concluded under the year’s programme, at every level.',
    ],
    source: ['UBKT Tỉnh ủy; hằng tháng', 'Party Inspection Commission; monthly'],
  }),
];

export const OTHERS: readonly ListedIndicator[] = [...ENVIRONMENT, ...SECURITY, ...PARTY];
