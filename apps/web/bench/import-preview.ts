/**
 * What looking at a pasted block costs (`ux.md` §4.7): a thousand cells of a provincial table, of which a third are the
 * unit's own rows, a third are like them and a third are others', recognised and made into what the preview shows.
 */
import { pastedBlock } from '../src/features/entry/import/block.ts';
import { NO_ANSWERS, previewImport } from '../src/features/entry/import/import-preview.ts';
import { anEntryForm, anEntryRow } from '../src/testing/entry-fixtures.ts';
import { importFacts } from '../src/testing/importing.ts';

const LIMIT_MILLISECONDS = 300;
const ROWS = 124;
const ROUNDS = 7;

const WORDS = [
  'vốn',
  'đầu tư',
  'công nghiệp',
  'xây dựng',
  'nông thôn',
  'dịch vụ',
  'doanh nghiệp',
  'hợp tác xã',
  'lao động',
  'y tế',
  'giáo dục',
  'xuất khẩu',
];
const nameOf = (count: number): string =>
  `Tổng ${WORDS[count % 12]} ${WORDS[(count * 5 + 3) % 12]} ${WORDS[(count * 7 + 1) % 12]} khu vực ${count}`;

const INDICATORS = 42;
const form = anEntryForm({
  rows: Array.from({ length: INDICATORS }, (_, count) => {
    const name = { vi: nameOf(count), en: `Indicator ${count}` };
    return anEntryRow({
      code: `ct-${String(count).padStart(2, '0')}`,
      number: String(count + 1),
      name,
      shortName: name,
    });
  }),
});
const facts = importFacts({ form });

const labelOf = (count: number): string =>
  count < INDICATORS
    ? nameOf(count)
    : count < 2 * INDICATORS
      ? `${nameOf(count % INDICATORS)} của tỉnh`
      : `Đàn vật nuôi số ${count}`;
const lines = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Tháng trước', 'Trong tháng', 'Lũy kế', 'Ghi chú'],
  ...Array.from({ length: ROWS }, (_, count) => [
    String(count + 1),
    labelOf(count),
    'tỷ đồng',
    '2.145',
    `27${count},5`,
    ['122,4', '1.234', '-', '####'][count % 4] ?? '',
    `${300 + count},4`,
    count % 9 === 0 ? 'Kho bạc' : '',
  ]),
];
const text = lines.map((cells) => cells.join('\t')).join('\r\n');

/** Processor time: what else the machine does at the time does not count. */
const once = (): { readonly milliseconds: number; readonly shown: number } => {
  const began = process.threadCpuUsage();
  const { totals } = previewImport(pastedBlock(text), facts, NO_ANSWERS);
  const { user, system } = process.threadCpuUsage(began);
  return {
    milliseconds: (user + system) / 1000,
    shown: totals.write + totals.look + totals.same + totals.skip,
  };
};

// The first of all is what a person waits for: nothing is warm in a page that was just opened.
const first = once();
const later = Array.from({ length: ROUNDS }, once).map(({ milliseconds }) => milliseconds);
const middle = later.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? 0;
process.stdout.write(`${lines.length * 8} cells pasted, ${first.shown} of them shown\n`);
for (const [name, value] of [
  ['a thousand pasted cells recognised for the preview, the first time', first.milliseconds],
  ['a thousand pasted cells recognised for the preview, warm', middle],
] as const)
  process.stdout.write(
    `${JSON.stringify({ name, value, unit: 'ms', limit: LIMIT_MILLISECONDS, ok: value <= LIMIT_MILLISECONDS })}\n`,
  );
