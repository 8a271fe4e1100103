import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Month, ReportKind } from '@ve-dich/domain';
import { fileNameOf, fileStemOf } from './file-name.ts';

describe('a file’s name', () => {
  it.each<[ReportKind, number, string]>([
    ['month', 5, 'BC_thang-05-2024_HNBTVTU_2024-06-10_v2.docx'],
    ['quarter', 9, 'BC_quy-III-2024_HNBTVTU_2024-06-10_v2.docx'],
    ['year', 12, 'BC_nam-2024_HNBTVTU_2024-06-10_v2.docx'],
  ])('%s', (kind, month, name) => {
    const meeting = { name: 'Hội nghị Ban Thường vụ Tỉnh ủy', heldOn: '2024-06-10' };
    expect(
      fileNameOf({ year: 2024, month: month as Month, meeting }, { kind, version: 2, format: 'docx' }),
    ).toBe(name);
    // Versions are counted of what is left without version and format.
    expect(fileStemOf(name)).toBe(name.slice(0, -'_v2.docx'.length));
  });
  it('is plain and short whatever the meeting is called (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const made = fileNameOf(
          { year: 2024, month: 1, meeting: { name, heldOn: '2024-06-10' } },
          { kind: 'month', version: 1, format: 'pdf' },
        );
        expect(made).toMatch(/^[A-Za-z0-9_-]+\.pdf$/);
        expect(made.length).toBeLessThan(80);
      }),
    );
  });
});
