/** Indicators of the province that sheets are read for: traps among them, not all of the list. */
import type { SheetIndicator } from '../sheet/sheet-reading.ts';
import type { Accumulation, Kind } from '../vocabulary.ts';

const of = (
  code: string,
  kind: Kind,
  accumulation: Accumulation,
  unit: string,
  decimals: number,
  name: string,
  shortName: string,
  parent: string | null = null,
): SheetIndicator => ({
  id: `id-${code}`,
  code,
  kind,
  accumulation,
  decimals,
  unit: { vi: unit, en: unit },
  name: { vi: name, en: name },
  shortName: { vi: shortName, en: shortName },
  parentId: parent === null ? null : `id-${parent}`,
});

const TRAFFIC = 'Số vụ tai nạn giao thông';

/** From Bắc Kạn's list, by its codes. */
export const INDICATORS: readonly SheetIndicator[] = [
  of('ct-01', 'growth', 'latest', '%', 2, 'Tốc độ tăng trưởng GRDP', 'Tăng trưởng GRDP'),
  of(
    'ct-01a',
    'growth',
    'latest',
    '%',
    2,
    'Trong đó: nông, lâm nghiệp và thủy sản',
    'Nông, lâm nghiệp, thủy sản',
    'ct-01',
  ),
  of('ct-01c', 'growth', 'latest', '%', 2, 'Trong đó: dịch vụ', 'Dịch vụ', 'ct-01'),
  of(
    'ct-02',
    'ratio',
    'latest',
    'triệu đồng/người',
    1,
    'GRDP bình quân đầu người',
    'GRDP bình quân đầu người',
  ),
  of(
    'ct-03',
    'flow',
    'sum',
    'tỷ đồng',
    1,
    'Tổng thu ngân sách nhà nước trên địa bàn',
    'Thu ngân sách nhà nước',
  ),
  of('ct-04', 'disbursement', 'sum', 'tỷ đồng', 1, 'Giải ngân vốn đầu tư công', 'Giải ngân vốn đầu tư công'),
  of('ct-05', 'flow', 'sum', 'tỷ đồng', 3, 'Giá trị sản xuất công nghiệp', 'Giá trị sản xuất công nghiệp'),
  of(
    'ct-06',
    'growth',
    'latest',
    '%',
    2,
    'Chỉ số sản xuất công nghiệp (IIP)',
    'Tăng chỉ số sản xuất CN (IIP)',
  ),
  of(
    'ct-07',
    'flow',
    'sum',
    'tỷ đồng',
    1,
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
    'Tổng mức bán lẻ, dịch vụ',
  ),
  of('ct-08', 'flow', 'sum', 'triệu USD', 2, 'Tổng kim ngạch xuất nhập khẩu', 'Kim ngạch xuất nhập khẩu'),
  of('ct-10', 'count_new', 'sum', 'hợp tác xã', 0, 'Hợp tác xã thành lập mới', 'Hợp tác xã thành lập mới'),
  of(
    'ct-11',
    'count_new',
    'sum',
    'doanh nghiệp',
    0,
    'Doanh nghiệp thành lập mới',
    'Doanh nghiệp thành lập mới',
  ),
  of(
    'ct-12',
    'count_new',
    'sum',
    'xã',
    0,
    'Xã đạt chuẩn nông thôn mới tăng thêm',
    'Xã đạt chuẩn NTM tăng thêm',
  ),
  of('ct-13', 'flow', 'sum', 'lượt người', 0, 'Tổng lượt khách du lịch', 'Lượt khách du lịch'),
  of('ct-15', 'pp_change', 'latest', 'điểm %', 2, 'Mức giảm tỷ lệ hộ nghèo đa chiều', 'Giảm tỷ lệ hộ nghèo'),
  of('ct-17', 'rate', 'latest', '%', 1, 'Tỷ lệ lao động qua đào tạo', 'Lao động qua đào tạo'),
  of('ct-20', 'rate', 'latest', '%', 1, 'Tỷ lệ người dân tham gia bảo hiểm y tế', 'Tham gia bảo hiểm y tế'),
  of(
    'ct-21',
    'lower_better',
    'latest',
    '%',
    1,
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân',
    'Trẻ dưới 5 tuổi suy dinh dưỡng',
  ),
  of('ct-23', 'maintain', 'latest', '%', 2, 'Tỷ lệ che phủ rừng', 'Che phủ rừng'),
  of('ct-26', 'lower_better', 'sum', 'vụ', 0, TRAFFIC, 'Tai nạn giao thông'),
  of('ct-27', 'count_new', 'sum', 'đảng viên', 0, 'Kết nạp đảng viên mới', 'Kết nạp đảng viên'),
  of('td-02', 'structure', 'latest', '%', 1, 'Cơ cấu kinh tế', 'Cơ cấu kinh tế'),
  of('td-04', 'range', 'latest', '%', 2, 'Chỉ số giá tiêu dùng (CPI) bình quân', 'Tăng CPI bình quân'),
  of('td-06a', 'lower_better', 'sum', 'vụ', 0, TRAFFIC, 'Số vụ tai nạn', 'td-06'),
  of(
    'td-06b',
    'lower_better',
    'sum',
    'người',
    0,
    'Số người chết do tai nạn giao thông',
    'Số người chết',
    'td-06',
  ),
  of('td-07', 'stock', 'latest', 'xã', 0, 'Tổng số xã đạt chuẩn nông thôn mới', 'Tổng số xã nông thôn mới'),
];

/** One of them. */
export const indicatorOf = (code: string): SheetIndicator => {
  const found = INDICATORS.find((indicator) => indicator.code === code);
  if (found === undefined) throw new RangeError(`no such indicator: ${code}`);
  return found;
};
