import { describe, expect, it } from 'vitest';
import { codeKey } from './folding.ts';
import { isGroupNumber, isPartNumber, labelKey, readLabel } from './label.ts';
import { likeness, profileOf, sameWords } from './likeness.ts';
import { monthOfSheetName } from './sheet-period.ts';
import { compareUnits, knownUnit } from './sheet-unit.ts';

describe('labels', () => {
  it.each([
    ['Giải ngân vốn đầu tư công', 'giai ngan von dau tu cong'],
    ['GIẢI NGÂN VỐN ĐẦU TƯ CÔNG', 'giai ngan von dau tu cong'],
    ['Giai ngan von dau tu cong', 'giai ngan von dau tu cong'],
    ['Giải ngân vốn đầu tư công'.normalize('NFD'), 'giai ngan von dau tu cong'],
    ['  Giải\u00A0ngân\nvốn \u200Bđầu tư  công: ', 'giai ngan von dau tu cong'],
    ['Ðầu tư', 'dau tu'],
    ['ＧＲＤＰ', 'grdp'],
    // Spelled either way.
    ['Tỉ lệ hộ nghèo', labelKey('Tỷ lệ hộ nghèo')],
    ['Quí', labelKey('Quý')],
    // Written short.
    ['Giải ngân VĐTC', 'giai ngan von dau tu cong'],
    ['Xã đạt chuẩn NTM tăng thêm', labelKey('Xã đạt chuẩn nông thôn mới tăng thêm')],
    ['Thu NSNN trên địa bàn', labelKey('Thu ngân sách nhà nước trên địa bàn')],
    // Numbers, marks, footnotes and units are no part of a name.
    ['4. Giải ngân vốn đầu tư công (*)', 'giai ngan von dau tu cong'],
    ['1.1. Trong đó: - Dịch vụ', 'dich vu'],
    ['Tr.đó: - Nông Lâm Ngư nghiệp (%)', 'nong lam ngu nghiep'],
    ['IV. XÂY DỰNG ĐẢNG', 'xay dung dang'],
    ['A. KINH TẾ', 'kinh te'],
    ['Tổng vốn đầu tư toàn xã hội (Tỷ đồng)', 'tong von dau tu toan xa hoi'],
    // But this is.
    ['Chỉ số sản xuất công nghiệp (IIP)', 'chi so san xuat cong nghiep iip'],
    ['5 năm qua', '5 nam qua'],
    ['Trẻ dưới 5 tuổi', 'tre duoi 5 tuoi'],
    ['x'.repeat(301), ''],
  ])('%s', (label, key) => {
    expect(labelKey(label)).toBe(key);
  });

  it('tell parts and units', () => {
    expect(readLabel('- dịch vụ')).toEqual({ key: 'dich vu', isPart: true, unit: null });
    expect(readLabel('  Khai khoáng').isPart).toBe(true);
    expect(readLabel('7a. Khai khoáng').isPart).toBe(true);
    expect(readLabel('7. Khai khoáng').isPart).toBe(false);
    expect(readLabel('Thu hút FDI (tr.USD)').unit).toBe('triệu USD');
    expect(readLabel('Chỉ số giá (CPI)').unit).toBeNull();
  });

  it('tell order numbers of groups from those of parts', () => {
    expect(['A', 'I', 'II.', 'XII'].every(isGroupNumber)).toBe(true);
    expect(['1', 'a', 'i', '1.1', 'AB', ''].some(isGroupNumber)).toBe(false);
    expect(['1.1', '1.10.2', '7a', 'a)', '-', '+'].every(isPartNumber)).toBe(true);
    expect(['1', '12.', 'I', 'A', ''].some(isPartNumber)).toBe(false);
  });

  it('codes are one however they are written', () => {
    expect(new Set(['ct-04', 'CT-04', 'ct 04', 'CT4', 'ct_004'].map(codeKey))).toEqual(new Set(['ct4']));
    expect(codeKey('ct-40')).toBe('ct40');
    expect(codeKey('ct-04a')).toBe('ct4a');
    expect(codeKey('0')).toBe('0');
  });
});

describe('likeness', () => {
  const compared = (left: string, right: string): string => {
    const [a, b] = [profileOf(labelKey(left)), profileOf(labelKey(right))];
    expect(likeness(a, b)).toBe(likeness(b, a));
    return `${likeness(a, b)}${sameWords(a, b) ? ' same words' : ''}`;
  };
  it.each([
    ['Giải ngân vốn đầu tư công', 'GIAI NGAN VON DAU TU CONG', '1000 same words'],
    // Slips of the finger: what was typed is no syllable, what was meant is one.
    ['Giá trị sản xuất cng nghiệp', 'Giá trị sản xuất công nghiệp', '888 same words'],
    ['Tỷ lệ che phủ rựgn', 'Tỷ lệ che phủ rừng', '841 same words'],
    ['Vụ tai nạn giao thông', 'Số vụ tai nạn giao thông', '919 same words'],
    // Much alike, and something else.
    ['Giá trị sản xuất nông nghiệp', 'Giá trị sản xuất công nghiệp', '879'],
    ['Chỉ số năng lực PCI', 'Chỉ số năng lực CPI', '816'],
    ['Xã đạt chuẩn nông thôn mới nâng cao', 'Xã đạt chuẩn nông thôn mới', '852'],
    ['Số xã đạt chuẩn nông thôn mới', 'Tổng số xã đạt chuẩn nông thôn mới', '925'],
    ['Tỷ lệ trẻ em dưới 1 tuổi suy dinh dưỡng', 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', '923'],
    ['Số người chết do tai nạn giao thông', 'Số người bị thương do tai nạn giao thông', '809'],
    // By hand: 4 pairs of 5 and 5 in common, 1 word of 2 and 2: (8/10 + 2/4) / 2.
    ['ab cho', 'ab che', '650'],
    // Nothing in common.
    ['Che phủ rừng', 'Giải ngân', '0'],
    ['', 'Giải ngân', '0'],
  ])('%s | %s', (left, right, said) => {
    expect(compared(left, right)).toBe(said);
  });
});

describe('units of measure', () => {
  it.each([
    ['Tr.đồng', 'triệu đồng'],
    ['tr.đ', 'triệu đồng'],
    ['trđ', 'triệu đồng'],
    ['Triệu  đ', 'triệu đồng'],
    ['tỉ đồng', 'tỷ đồng'],
    ['ty dong', 'tỷ đồng'],
    ['TỶ ĐỒNG'.normalize('NFD'), 'tỷ đồng'],
    ['1.000 người', 'nghìn người'],
    ['Ngàn ha', 'nghìn ha'],
    ['Tr. USD', 'triệu USD'],
    ['Triệu đồng / người', 'triệu đồng/người'],
    ['HTX', 'hợp tác xã'],
    ['%', '%'],
    ['giá so sánh', null],
    ['', null],
  ])('%s is %s', (written, unit) => {
    expect(knownUnit(written)).toBe(unit);
  });

  it.each([
    ['tỷ đồng', 'tỷ đồng', 'same'],
    ['Tỷ', 'tỷ đồng', 'same'],
    ['%', 'điểm %', 'same'],
    ['triệu đồng', 'tỷ đồng', 'scaled -3'],
    ['đồng', 'tỷ đồng', 'scaled -9'],
    ['nghìn tỷ đồng', 'tỷ đồng', 'scaled 3'],
    ['1000 lượt', 'lượt người', 'scaled 3'],
    ['%', 'tỷ đồng', 'other'],
    ['người', 'lao động', 'other'],
    ['lần', '%', 'other'],
    [' ', 'ha', 'not_stated'],
    // A unit nobody knows is the same as itself.
    ['Cây xanh', 'cây xanh', 'same'],
  ])('%s for an indicator in %s: %s', (stated, unit, said) => {
    const found = compareUnits(stated, unit);
    expect(found.unit === 'scaled' ? `scaled ${found.power}` : found.unit).toBe(said);
  });
});

describe('names of sheets', () => {
  it.each([
    ['T5', '5'],
    ['T05', '5'],
    ['t 12', '12'],
    ['Tháng 5', '5'],
    ['THÁNG 10'.normalize('NFD'), '10'],
    ['Thang5', '5'],
    ['Tháng 5-2024', '5 of 2024'],
    ['T5.2024', '5 of 2024'],
    ['Biểu tháng 5', '5'],
    ['T13', null],
    ['T0', null],
    ['Tổng hợp', null],
    ['Sheet1', null],
    ['Tháng 5 và 6', null],
    ['T'.repeat(100), null],
  ])('%s: %s', (name, said) => {
    const found = monthOfSheetName(name);
    expect(found === null ? null : `${found.month}${found.year === null ? '' : ` of ${found.year}`}`).toBe(
      said,
    );
  });
});
