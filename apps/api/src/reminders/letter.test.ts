import { periodOf, type Instant } from '@ve-dich/domain';
import { describe, expect, it } from 'vitest';
import { composeLetter, type LetterFacts, type LetterMonth } from './letter.ts';

const AUGUST: LetterMonth = {
  period: periodOf(2024, 8),
  unit: { code: 'so-khdt', name: 'Sở KH&ĐT' },
  dueAt: '2024-08-20T10:00:00.000Z' as Instant,
  indicators: ['Giải ngân vốn đầu tư công', 'Doanh nghiệp thành lập mới'],
};
const letter = (more: Partial<LetterFacts> = {}) =>
  composeLetter({
    fullName: 'Nguyễn Viết Ân',
    months: [AUGUST],
    byOffice: false,
    now: '2024-08-19T10:00:00.000Z' as Instant,
    publicUrl: 'https://chi-tieu.vd.example',
    ...more,
  });

describe('a letter of reminder', () => {
  it('says what, until when by the clocks of Hà Nội, and where to click', () => {
    const { subject, text } = letter();
    expect(subject).toBe('Nhắc nộp số liệu tháng 8/2024: còn 2 chỉ tiêu, hạn 17:00 ngày 20/08/2024');
    expect(text).toBe(
      [
        'Kính gửi đồng chí Nguyễn Viết Ân,',
        '',
        'Số liệu của đơn vị chưa nộp đủ:',
        '',
        'Sở KH&ĐT, tháng 8/2024: còn 2 chỉ tiêu',
        'Hạn nộp: 17:00 ngày 20/08/2024.',
        '- Giải ngân vốn đầu tư công',
        '- Doanh nghiệp thành lập mới',
        'Nhập và gửi: https://chi-tieu.vd.example/2024/08/nhap-so-lieu/so-khdt',
        '',
        'Thư này do phần mềm Về Đích gửi tự động, đề nghị không trả lời.',
        '',
      ].join('\n'),
    );
  });

  it('after the deadline says so, and that it can still be sent', () => {
    const { subject, text } = letter({ now: '2024-08-20T10:00:00.001Z' as Instant });
    expect(subject).toContain('đã quá hạn 17:00 ngày 20/08/2024');
    expect(text).toContain('Đã quá hạn từ 17:00 ngày 20/08/2024. Vẫn nộp được, hệ thống ghi nhận nộp muộn.');
  });

  it('of several months is one letter, each with its own link', () => {
    const july = { ...AUGUST, period: periodOf(2024, 7), dueAt: '2024-07-20T10:00:00.000Z' as Instant };
    const { subject, text, html } = letter({ months: [july, AUGUST], byOffice: true });
    expect(subject).toBe('Nhắc nộp số liệu tháng 7/2024, tháng 8/2024');
    expect(text).toContain('Văn phòng Tỉnh ủy đề nghị đơn vị nộp đủ số liệu:');
    for (const month of ['07', '08']) {
      const address = `https://chi-tieu.vd.example/2024/${month}/nhap-so-lieu/so-khdt`;
      expect(text).toContain(address);
      expect(html).toContain(`<a href="${address}">`);
    }
  });

  it('names a dozen and counts the rest', () => {
    const indicators = Array.from({ length: 30 }, (_, index) => `Chỉ tiêu ${index + 1}`);
    const { text } = letter({ months: [{ ...AUGUST, indicators }] });
    expect(text).toContain('- Chỉ tiêu 12\n- và 18 chỉ tiêu khác\n');
  });

  it('takes names as text, never as markup', () => {
    const sharp = `<img src=x onerror="a('b')">&`;
    const { html } = letter({
      fullName: sharp,
      months: [{ ...AUGUST, unit: { code: 'a/../b"', name: sharp }, indicators: [sharp] }],
    });
    expect(html).not.toContain('<img');
    expect(html.match(/&lt;img src=x onerror=&quot;a\(&#39;b&#39;\)&quot;&gt;&amp;/g)).toHaveLength(3);
    expect(html).toContain('/nhap-so-lieu/a%2F..%2Fb%22"');
  });
});
