/** The template of a unit's month: what stands in it, that it comes back as it went, and that nothing in it runs. */
import type { SheetCellOnWire, SheetsRead } from '@ve-dich/contract';
import { describe, expect, it } from 'vitest';
import { describeServer } from '../testing/engines.ts';
import { EXPLAINED, formOf, KHDT, rowOf, save, versionOf } from '../testing/month-work.ts';
import { expectRefusal } from '../testing/problem.ts';
import type { TestServer } from '../testing/server.ts';
import { upload } from '../testing/uploads.ts';
import { readSheets } from './read-sheets.ts';
import { writeWorkbook, type SheetOut, type WrittenOut } from './write-workbook.ts';

const COLUMNS = [
  'Mã',
  'TT',
  'Chỉ tiêu',
  'ĐVT',
  'Kế hoạch năm 2024',
  'Lũy kế kỳ trước',
  'Trong tháng',
  'Lũy kế',
  'Loại số liệu',
  'Tính đến ngày',
  'Ghi chú',
];
const textOf = (cell: SheetCellOnWire | undefined): string =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.value : '';

/** The template as it comes back through the reader, by the words of its header. */
const readBack = async (server: TestServer, userName = 'giam-doc-khdt') => {
  const answer = await server.ask(userName, 'entryTemplate', KHDT);
  expect(answer.statusCode).toBe(200);
  const read = await upload(server, userName, 'sheets', answer.rawPayload);
  expect(read.statusCode).toBe(200);
  const { sheets } = JSON.parse(read.body) as SheetsRead;
  const [sheet] = sheets;
  const rows = (sheet?.rows ?? []).slice(3);
  return {
    answer,
    sheet,
    header: (sheet?.rows[2] ?? []).map(textOf),
    rows: rows.map((row) => new Map(COLUMNS.map((name, at) => [name, row[at]]))),
  };
};

describeServer('the template of a unit’s month', {}, (given) => {
  it('has a row for everything the unit owes, with plan and last value as real numbers', async () => {
    const { sheet, header, rows } = await readBack(given());
    expect(sheet).toMatchObject({ name: 'T8', hidden: false, truncated: false });
    expect(header).toEqual(COLUMNS);
    const form = await formOf(given(), 'giam-doc-khdt');
    const owed = form.rows.filter(({ due }) => due);
    expect(rows.map((row) => textOf(row.get('Mã')))).toEqual(owed.map(({ code }) => code));
    for (const [at, row] of rows.entries()) {
      expect(textOf(row.get('Chỉ tiêu'))).toBe(owed[at]?.name.vi);
      expect(textOf(row.get('ĐVT'))).toBe(owed[at]?.unit.vi);
      expect(textOf(row.get('TT'))).toBe(owed[at]?.number);
    }
    const investment = rows.find((row) => textOf(row.get('Mã')) === 'ct-04');
    const known = rowOf(form, 'ct-04');
    const july = known.figures.filter(({ period }) => period === '2024-07').at(-1);
    expect(investment?.get('Kế hoạch năm 2024')).toEqual({
      kind: 'number',
      value: known.targets.at(-1)?.number,
    });
    expect(investment?.get('Lũy kế kỳ trước')).toEqual({ kind: 'number', value: july?.toDate });
    // Nothing was put down: nothing stands there, and no zero.
    expect(investment?.get('Lũy kế')).toEqual({ kind: 'empty' });
    expect(textOf(investment?.get('Tính đến ngày'))).toMatch(/^\d{2}\/08\/2024$/);
  });

  it('comes back with the numbers that were put down, to the last digit', async () => {
    const server = given();
    const typed = {
      toDate: '1.061,6',
      style: 'vi' as const,
      note: '=HYPERLINK("http://x")',
      explanation: EXPLAINED,
    };
    versionOf(await save(server, 'giam-doc-khdt', 'ct-04', 0, typed));
    versionOf(await save(server, 'giam-doc-khdt', 'ct-11', 0, { toDate: 'nhiều', vintage: 'preliminary' }));
    const { rows } = await readBack(server);
    const investment = rows.find((row) => textOf(row.get('Mã')) === 'ct-04');
    expect(investment?.get('Lũy kế')).toEqual({ kind: 'number', value: '1061.6' });
    expect(investment?.get('Loại số liệu')).toEqual({ kind: 'text', text: 'Ước' });
    expect(investment?.get('Ghi chú')).toEqual({ kind: 'text', text: '=HYPERLINK("http://x")' });
    const enterprises = rows.find((row) => textOf(row.get('Mã')) === 'ct-11');
    expect(enterprises?.get('Lũy kế')).toEqual({ kind: 'text', text: 'nhiều' });
    expect(enterprises?.get('Loại số liệu')).toEqual({ kind: 'text', text: 'Sơ bộ' });
  });

  it('is a file to be saved, the same bytes each time', async () => {
    const { answer } = await readBack(given());
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="so-lieu-skhdt-2024-08.xlsx"; filename*=UTF-8''so-lieu-skhdt-2024-08.xlsx`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const again = await given().ask('can-bo-khdt', 'entryTemplate', KHDT);
    expect(again.rawPayload.equals(answer.rawPayload)).toBe(true);
  });

  it('of another unit is not found, and the office has them all', async () => {
    const theirs = { ...KHDT, unit: 'sct' };
    for (const user of ['giam-doc-khdt', 'can-bo-khdt'])
      expectRefusal(await given().ask(user, 'entryTemplate', theirs), 404, 'not-found');
    expect((await given().ask('van-phong', 'entryTemplate', theirs)).statusCode).toBe(200);
  });
});

describe('the workbook that is written', () => {
  const out = (...cells: readonly WrittenOut[]): SheetOut => ({
    name: 'T8',
    widths: [10],
    frozen: { rows: 1, columns: 1 },
    choice: { column: 0, words: ['Ước'] },
    rows: [cells],
  });

  it.each([
    '=1+1',
    '+84',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    'Khoảng 6',
    '<b>&"\'',
    '_x0041_',
    'a\nb',
  ])('keeps the text %j, as text', async (text) => {
    const { sheets } = await readSheets(writeWorkbook(out({ text, style: 'plain' })));
    expect(sheets[0]?.rows).toEqual([[{ kind: 'text', text }]]);
  });

  it.each(['1061.633', '-4.13', '0', '123456789012345', '0.000000000000001', '1010.10'])(
    'keeps the number %s, digit by digit',
    async (number) => {
      const { sheets } = await readSheets(writeWorkbook(out({ number, decimals: 2, style: 'input' })));
      expect(sheets[0]?.rows).toEqual([[{ kind: 'number', value: number }]]);
    },
  );

  it('marks text that looks like a formula as text for good (SEC-33)', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const cells: WrittenOut[] = [
      { text: '=1+1', style: 'plain' },
      { text: '＝1', style: 'input' },
      { text: 'bình thường', style: 'plain' },
      { number: '-5', decimals: 0, style: 'plain' },
    ];
    const parts = unzipSync(writeWorkbook(out(...cells)));
    const [styles = '', sheet = ''] = ['xl/styles.xml', 'xl/worksheets/sheet1.xml'].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    );
    const formats = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => xf,
    );
    const quoted = [...sheet.matchAll(/<c r="[A-D]1" s="(\d+)"/g)].map(([, style]) =>
      formats[Number(style)]?.includes('quotePrefix="1"'),
    );
    expect(quoted).toEqual([true, true, false, false]);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('state="frozen"');
  });

  it('lays no hands on the zone of whoever writes it', () => {
    const zone = process.env['TZ'];
    const bytes = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((each) => {
      process.env['TZ'] = each;
      return Buffer.from(writeWorkbook(out({ text: 'x', style: 'plain' }))).toString('hex');
    });
    process.env['TZ'] = zone;
    expect(new Set(bytes).size).toBe(1);
  });
});
