/** Whatever two people have put down differently is shown before one of the two is given up. */
import type { EntryContent, Period } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { makeFormat } from '../../../i18n/format.ts';
import { vietnamese } from '../../../i18n/vietnamese.ts';
import { someContent } from '../../../testing/entry-fixtures.ts';
import { versionParts } from './version-parts.ts';

const language = { text: vietnamese, format: makeFormat('vi'), locale: 'vi' } as const;
const told = (mine: Partial<EntryContent>, theirs: Partial<EntryContent>): string[] =>
  versionParts(someContent(mine), someContent(theirs), language).map(
    (part) => `${part.name}: ${part.mine} | ${part.theirs}`,
  );

const explanation = someContent().explanation;
const explained = (over: Partial<EntryContent['explanation']>): Partial<EntryContent> => ({
  toDate: '1',
  explanation: { ...explanation, ...over },
});

test.each<[Partial<EntryContent>, Partial<EntryContent>, string]>([
  [{ toDate: '395,4' }, { toDate: '393' }, 'Số liệu: 395,4 | 393'],
  [{ month: '10' }, { month: '12' }, 'Số liệu: 10 | 12'],
  [{ month: '10', toDate: '1' }, { month: '12', toDate: '1' }, 'Trong tháng: 10 | 12'],
  [{ numerator: '3', denominator: '4' }, { numerator: '3', denominator: '5' }, 'Số liệu: 3 / 4 | 3 / 5'],
  [{ form: 'text', text: 'Xuất siêu' }, { toDate: '1' }, 'Số liệu: Xuất siêu | 1'],
  [{ form: 'absent', absence: 'not_published' }, { toDate: '1' }, 'Số liệu: Chưa công bố | 1'],
  [{ toDate: '1.234', style: 'vi' }, { toDate: '1.234', style: 'en' }, 'Cách viết số: 1.234,5 | 1,234.5'],
  [{ toDate: '1', vintage: 'official' }, { toDate: '1' }, 'Loại: chính thức | ước'],
  [{ toDate: '1', asOf: '2024-05-28' }, { toDate: '1' }, 'Tính đến: 28/05/2024 | '],
  [{ toDate: '1', note: 'Kho bạc' }, { toDate: '1' }, 'Ghi chú: Kho bạc | '],
  [
    explained({ causes: ['weather', 'staff'] }),
    { toDate: '1' },
    'Nguyên nhân: Thời tiết, thiên tai, Nhân lực | ',
  ],
  [explained({ origin: 'both' }), explained({ origin: 'objective' }), 'Do đâu: Cả hai | Khách quan'],
  [explained({ text: 'Mưa' }), explained({ text: 'Lũ' }), 'Cụ thể: Mưa | Lũ'],
  [explained({ measures: 'A' }), explained({ measures: 'B' }), 'Biện pháp: A | B'],
  [
    explained({ measuresBy: '2024-06' as Period }),
    explained({ measuresBy: '2024-07' as Period }),
    'Xong trong: tháng 6/2024 | tháng 7/2024',
  ],
  [explained({ responsible: 'A' }), explained({ responsible: 'B' }), 'Người phụ trách: A | B'],
  [
    { toDate: '1', answers: [{ check: 'disagrees', about: '1/1234.5' }] },
    { toDate: '1', answers: [{ check: 'unit_scale', about: '1' }] },
    'Đã xác nhận đúng: lệch cộng các tháng (1 / 1.234,5) | đơn vị tính (1)',
  ],
])('%j beside %j', (mine, theirs, expected) => {
  const parts = told(mine, theirs);
  expect(parts.filter((part) => part === expected)).toHaveLength(1);
  // The figure always, and nothing that is the same on both sides.
  expect(parts).toHaveLength(expected.startsWith('Số liệu') ? 1 : 2);
});

test('two that say the same show the figure alone', () => {
  expect(told({ toDate: '1', origin: 'pasted' }, { toDate: '1' })).toEqual(['Số liệu: 1 | 1']);
});
