/** Headers one by one, read for May 2024 unless told otherwise. Whole tables of them: `real-headers.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { Month } from '../period.ts';
import { readHeader } from './header-words.ts';

const said = (header: string, year = 2024, month: Month = 5): string => {
  const { role, month: named, counts } = readHeader(header, { year, month });
  return [role, ...(named === null ? [] : [`T${named}`]), ...(counts === null ? [] : [counts])].join(' ');
};

describe('what a header means', () => {
  it.each([
    ['TT', 'order'],
    ['Số TT', 'order'],
    ['Mã số', 'code'],
    ['Mã chỉ tiêu', 'code'],
    ['Chỉ tiêu', 'name'],
    ['CHỈ TIÊU CHỦ YẾU', 'name'],
    ['Tên chỉ tiêu', 'name'],
    ['Chỉ tiêu (đơn vị tính)', 'name'],
    ['Nội dung', 'name'],
    ['ĐVT', 'unit'],
    ['Đơn vị\ntính', 'unit'],
    ['Kế hoạch năm 2024', 'plan'],
    ['KH', 'plan'],
    ['Chỉ tiêu giao', 'plan'],
    ['Chỉ tiêu năm 2024', 'plan'],
    ['Kế hoạch tháng sau', 'plan'],
    ['Mục tiêu ĐH đến 2030', 'plan'],
    ['Tháng trước', 'last_month'],
    ['Thực hiện tháng 4', 'last_month T4 in_month'],
    ['Lũy kế T4', 'last_month T4 to_date'],
    ['Trong tháng', 'in_month in_month'],
    ['Ước TH tháng', 'in_month in_month'],
    ['Ước tính tháng 5 năm 2024', 'in_month T5 in_month'],
    ['T5', 'in_month T5'],
    ['Tháng 05/2024', 'in_month T5'],
    ['5/2024', 'in_month T5'],
    ['Lũy kế', 'to_date to_date'],
    ['Luỹ kế đến tháng báo cáo', 'to_date to_date'],
    ['LK', 'to_date to_date'],
    ['5 tháng đầu năm 2024', 'to_date T5 to_date'],
    ['5T/2024', 'to_date T5 to_date'],
    ['Thực hiện từ đầu năm đến hết tháng 5', 'to_date T5 to_date'],
    ['Thực hiện đến ngày 31/5/2024', 'to_date T5 to_date'],
    ['Lũy kế đến ngày 25 tháng 5', 'to_date T5 to_date'],
    ['Cộng dồn từ đầu năm', 'to_date to_date'],
    ['Cùng kỳ', 'same_period'],
    ['Lũy kế cùng kỳ năm trước', 'same_period'],
    ['Thực hiện 5 tháng 2023', 'same_period to_date'],
    ['Tháng 5/2023', 'same_period'],
    ['So sánh (%)', 'comparison'],
    ['% KH', 'comparison'],
    ['TH/KH', 'comparison'],
    ['So cùng kỳ năm trước', 'comparison'],
    ['Lũy kế so với cùng kỳ', 'comparison'],
    ['Tăng, giảm so với tháng trước', 'comparison'],
    ['Ghi chú', 'note'],
    ['Nguyên nhân', 'note'],
    ['Số liệu tính đến ngày', 'as_of'],
    ['Đánh giá', 'assessment'],
    ['Cơ quan chủ trì theo dõi, đánh giá', 'responsible'],
    ['Đơn vị thực hiện', 'responsible'],
    ['Tồn kho cuối tháng', 'other'],
    ['Lộ trình', 'other'],
    ['TH năm 2023', 'whole_year'],
    ['Ước TH cả năm', 'whole_year'],
    ['Lũy kế T6', 'other_period T6 to_date'],
    ['Quý II', 'other_period'],
    ['Thực hiện đến 31/12/2022', 'other_period to_date'],
    // Neither word says which period: asked, never guessed.
    ['Ước thực hiện', 'unknown'],
    ['Kết quả', 'unknown'],
    ['6=5/2', 'unknown'],
    ['', 'unknown'],
    [`Lũy kế ${'x'.repeat(200)}`, 'unknown'],
  ])('%s: %s', (header, meaning) => {
    expect(said(header)).toBe(meaning);
    expect(said(header.normalize('NFD'))).toBe(meaning);
    expect(said(header.toUpperCase())).toBe(meaning);
  });

  it('reads the same words for another month', () => {
    expect(said('Lũy kế 5 tháng', 2024, 6)).toBe('last_month T5 to_date');
    expect(said('Tháng 12', 2025, 1)).toBe('last_month');
    expect(said('Lũy kế đến 31/12/2024', 2025, 1)).toBe('last_month to_date');
    expect(said('Thực hiện đến 31/12/2023', 2024, 12)).toBe('same_period to_date');
    expect(said('Kết quả quý I', 2026, 3)).toBe('to_date T3 to_date');
    expect(said('Quý I năm 2025', 2026, 3)).toBe('other_period');
  });
});
