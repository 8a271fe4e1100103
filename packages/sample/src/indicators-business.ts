/** Group I, continued: enterprises, countryside, tourism and administration. */
import { listed, UNIT, type ListedIndicator } from './indicators.ts';

const group = 'kinh-te';

export const BUSINESS: readonly ListedIndicator[] = [
  listed('ct-09', {
    group,
    name: ['Sản phẩm OCOP đạt 3 sao trở lên tăng thêm', 'New OCOP products with three stars or more'],
    short: ['Sản phẩm OCOP tăng thêm', 'New OCOP products'],
    kind: 'count_new',
    unit: { vi: 'sản phẩm', en: 'products' },
    decimals: 0,
    lead: 'vpntm',
    with: ['snn', 'sct'],
    definition: [
      'Số sản phẩm được công nhận lần đầu từ 3 sao trở lên trong năm; công nhận theo đợt.',
      'Products first recognised with three stars or more in the year; recognised in rounds.',
    ],
    source: ['Văn phòng Điều phối NTM; theo đợt đánh giá', 'New Rural Development Office; after each round'],
  }),
  listed('ct-10', {
    group,
    name: ['Hợp tác xã thành lập mới', 'Newly founded cooperatives'],
    short: ['Hợp tác xã thành lập mới', 'New cooperatives'],
    kind: 'count_new',
    unit: { vi: 'hợp tác xã', en: 'cooperatives' },
    decimals: 0,
    lead: 'lmhtx',
    with: ['skhdt'],
    definition: [
      'Số hợp tác xã được cấp giấy chứng nhận đăng ký trong năm.',
      'Cooperatives granted a registration certificate in the year.',
    ],
    source: ['Liên minh HTX tỉnh; hằng tháng', 'Provincial Cooperative Alliance; monthly'],
  }),
  listed('ct-11', {
    group,
    name: ['Doanh nghiệp thành lập mới', 'Newly founded enterprises'],
    short: ['Doanh nghiệp thành lập mới', 'New enterprises'],
    kind: 'count_new',
    unit: { vi: 'doanh nghiệp', en: 'enterprises' },
    decimals: 0,
    lead: 'skhdt',
    with: ['cthue'],
    definition: [
      'Số doanh nghiệp đăng ký thành lập trong năm, không tính chi nhánh.',
      'Enterprises registered in the year, branches not counted.',
    ],
    source: ['Phòng Đăng ký kinh doanh, Sở KH&ĐT; hằng tháng', 'Business Registration Office; monthly'],
  }),
  listed('ct-12', {
    group,
    name: ['Xã đạt chuẩn nông thôn mới tăng thêm', 'Additional communes meeting the new rural standard'],
    short: ['Xã đạt chuẩn NTM tăng thêm', 'New rural communes added'],
    kind: 'count_new',
    unit: { vi: 'xã', en: 'communes' },
    decimals: 0,
    lead: 'vpntm',
    with: ['snn', 'stnmt'],
    definition: [
      'Số xã có quyết định công nhận đạt chuẩn trong năm; phần lớn được công nhận vào quý IV.',
      'Communes recognised by decision in the year; most recognitions come in the fourth quarter.',
    ],
    source: ['Văn phòng Điều phối NTM; hằng tháng', 'New Rural Development Office; monthly'],
  }),
  listed('ct-13', {
    group,
    name: ['Tổng lượt khách du lịch', 'Tourist visits'],
    short: ['Lượt khách du lịch', 'Tourist visits'],
    kind: 'flow',
    unit: { vi: 'lượt người', en: 'visits' },
    decimals: 0,
    lead: 'svhttdl',
    with: ['ctk'],
    definition: [
      'Lượt khách nội địa và quốc tế đến tỉnh, có và không lưu trú, lũy kế.',
      'Domestic and foreign visits to the province, overnight or not, to date.',
    ],
    source: ['Sở VHTTDL; hằng tháng', 'Culture, Sports and Tourism; monthly'],
  }),
  listed('ct-14', {
    group,
    name: ['Tỷ lệ hồ sơ dịch vụ công trực tuyến toàn trình', 'Public service files handled fully online'],
    short: ['Dịch vụ công trực tuyến toàn trình', 'Fully online public services'],
    kind: 'rate',
    unit: UNIT.percent,
    decimals: 1,
    lead: 'vpubnd',
    with: ['stttt', 'snv'],
    definition: [
      'Hồ sơ giải quyết trực tuyến toàn trình chia cho tổng hồ sơ của các thủ tục đủ điều kiện, tính từ đầu năm.',
      'Files handled entirely online over all files of eligible procedures, for the year to date.',
    ],
    source: [
      'Cổng dịch vụ công, VP UBND tỉnh; hằng tháng',
      "Public service portal, People's Committee Office; monthly",
    ],
  }),
];
