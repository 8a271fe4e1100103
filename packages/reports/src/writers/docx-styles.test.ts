import { describe, expect, it } from 'vitest';
import { PROFILES } from '../profiles/profiles.ts';
import type { Report } from '../report.ts';
import { exampleReport } from '../testing/example-report.ts';
import {
  partsOf,
  part,
  textOf,
  all,
  paragraphsIn,
  styleOf,
  styleNamed,
  paragraphWith,
} from '../testing/docx-reading.ts';

describe('styles', () => {
  it('name one font for all scripts, and Vietnamese', async () => {
    const styles = part(await partsOf(exampleReport('party-2026')), 'word/styles.xml');
    const font = 'Times New Roman';
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
      expect(styles).toContain(`w:${script}="${font}"`);
    expect(all(styles, /<w:rFonts[^>]*>/g)).toHaveLength(1);
    expect(styles).toContain('<w:lang w:val="vi-VN"');
  });

  it('are used for every paragraph, and all of them exist', async () => {
    const parts = await partsOf(exampleReport('state-nd30'));
    const used = paragraphsIn(part(parts, 'word/document.xml')).map(styleOf);
    expect(used.filter((id) => id === '')).toEqual([]);
    for (const id of new Set(used))
      expect(styleNamed(part(parts, 'word/styles.xml'), id)).toContain('w:name');
  });

  it('make headings of parts, sections, items and annexes', async () => {
    const parts = await partsOf(exampleReport('party-2026'));
    const document = part(parts, 'word/document.xml');
    const styles = part(parts, 'word/styles.xml');
    const level = (text: string): string => {
      const style = styleNamed(styles, styleOf(paragraphWith(document, text)));
      return /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1] ?? 'text';
    };
    expect(level('PHẦN THỨ NHẤT')).toBe('0');
    expect(level('I- KẾT QUẢ THỰC HIỆN')).toBe('1');
    expect(level('1. Kinh tế')).toBe('2');
    expect(level('PHỤ LỤC 1')).toBe('0');
    expect(level('TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU')).toBe('1');
    expect(level('Thu nội địa')).toBe('text');
    expect(styleOf(paragraphWith(document, 'BÁO CÁO'))).toBe('Title');
  });

  it('give the body its measure', async () => {
    const styles = part(await partsOf(exampleReport('party-2026')), 'word/styles.xml');
    const style = styleNamed(styles, 'ReportBody');
    expect(style).toMatch(/<w:spacing w:after="120" w:before="0" w:line="360" w:lineRule="exact"\/>/);
    expect(style).toContain('<w:ind w:firstLine="567"/>');
    expect(style).toContain('<w:jc w:val="both"/>');
    expect(style).toContain('<w:sz w:val="28"/>');
  });

  it('take lines as many times the type where the profile says so', async () => {
    const profile = PROFILES['party-2026'];
    const report: Report = {
      ...exampleReport('party-2026'),
      profile: { ...profile, body: { ...profile.body, line: { kind: 'times', times: 1.5 } } },
    };
    const style = styleNamed(part(await partsOf(report), 'word/styles.xml'), 'ReportBody');
    expect(style).toContain('w:line="360" w:lineRule="auto"');
  });

  it('follow the profile', async () => {
    const name = async (report: Report): Promise<string> =>
      styleNamed(part(await partsOf(report), 'word/styles.xml'), 'RecipientsLabel');
    expect(await name(exampleReport('party-2026'))).toContain('<w:u w:val="single"/>');
    const state = await name(exampleReport('state-nd30'));
    expect(state).not.toContain('<w:u ');
    expect(state).toContain('<w:b/>');
    expect(state).toContain('<w:i/>');
  });

  it('put on yellow what a person has to write, and only that', async () => {
    const parts = await partsOf(exampleReport('party-2026'));
    const marked = paragraphsIn(part(parts, 'word/document.xml')).filter((each) =>
      each.includes('"ToWrite"'),
    );
    expect(marked.map(textOf)).toEqual([expect.stringMatching(/^\[Viết: nguyên nhân chủ quan/)]);
    expect(styleNamed(part(parts, 'word/styles.xml'), 'ToWrite')).toMatch(/<w:shd [^>]*w:fill="FFFF00"/);
  });
});
