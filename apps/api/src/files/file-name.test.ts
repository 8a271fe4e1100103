import { expect, it } from 'vitest';
import type { FileKind } from './file-types.ts';
import { keptName } from './file-name.ts';

const outcomeOf = (name: string, kind: FileKind = 'pdf'): string => {
  try {
    return keptName(name, kind);
  } catch (error) {
    return `refused: ${(error as { fault: string }).fault}`;
  }
};

it.each([
  ['bao-cao.pdf', 'bao-cao.pdf'],
  ['  Báo cáo quý I (bản ký số).PDF ', 'Báo cáo quý I (bản ký số).PDF'],
  // As macOS sends it.
  ['Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
  ['a.exe.pdf', 'a.exe.pdf'],
  ["Sở KH&ĐT's #1 100%.pdf", "Sở KH&ĐT's #1 100%.pdf"],
  ['x .pdf', 'x.pdf'],
])('%j is kept as %j', (given, kept) => {
  expect(outcomeOf(given)).toBe(kept);
});

it.each([
  ['', 'name'],
  ['   ', 'name'],
  ['.pdf', 'name'],
  ['..', 'name'],
  ['../x.pdf', 'name'],
  ['a/b.pdf', 'name'],
  ['a\\b.pdf', 'name'],
  ['C:x.pdf', 'name'],
  ['a\nb.pdf', 'name'],
  ['a\0.pdf', 'name'],
  ['a"b.pdf', 'name'],
  ['a<b>.pdf', 'name'],
  // «bao-cao[RLO]xslx.pdf» shows as «bao-caofdp.xlsx».
  ['bao-cao\u202exslx.pdf', 'name'],
  ['a\u200bb.pdf', 'name'],
  ['\ud800.pdf', 'name'],
  ['.htaccess.pdf', 'name'],
  ['x.pdf.', 'name'],
  ['x.docx', 'name_differs'],
  ['x', 'name_differs'],
  ['x.pdf.exe', 'name_differs'],
])('%j is refused: %s', (given, fault) => {
  expect(outcomeOf(given)).toBe(`refused: ${fault}`);
});

it('each kind has its ends', () => {
  expect(outcomeOf('a.jpeg', 'jpg')).toBe('a.jpeg');
  expect(outcomeOf('a.JPG', 'jpg')).toBe('a.JPG');
  expect(outcomeOf('a.jpg', 'png')).toBe('refused: name_differs');
  expect(outcomeOf('a.xlsx', 'docx')).toBe('refused: name_differs');
});

it('a long name keeps its beginning and its end, in whole characters', () => {
  const long = `Báo cáo tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm và nhiệm vụ trọng tâm 6 tháng cuối năm 2024 của tỉnh.docx`;
  const kept = outcomeOf(long, 'docx');
  expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(150);
  expect(Buffer.byteLength(kept)).toBeGreaterThan(140);
  expect(kept).toMatch(/^Báo cáo tình hình .+\.docx$/);
  expect(long.startsWith(kept.slice(0, -5))).toBe(true);
  // A family of four is one character.
  expect(outcomeOf(`${'👨‍👩‍👧‍👦'.repeat(9)}.png`, 'png')).toBe('refused: name');
  expect(outcomeOf(`${'ộ'.normalize('NFD').repeat(200)}.png`, 'png')).toBe(`${'ộ'.repeat(48)}.png`);
});
