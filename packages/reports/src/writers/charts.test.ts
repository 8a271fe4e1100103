/** Charts in every kind of file: drawn, described in words, the same each time, and soon enough. */
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Chart, Report, Section } from '../report.ts';
import { chartTable } from '../charts/chart-table.ts';
import { faultsOf, tablesIn, textOf, unescaped } from '../testing/docx-reading.ts';
import { aChart } from '../testing/example-charts.ts';
import { exampleReport } from '../testing/example-report.ts';
import { writeCsv } from './csv.ts';
import { writeDocx } from './docx.ts';
import { readPdfFonts } from './pdf-fonts.ts';
import { writePdf } from './pdf.ts';
import { writeXlsx } from './xlsx.ts';

const FONTS = readPdfFonts();
const EXAMPLE = exampleReport('party-2026');

const annex = (blocks: readonly Block[], orientation: Section['orientation'] = 'portrait'): Section => ({
  key: 'annex-charts',
  kind: 'annex',
  orientation,
  name: 'Phụ lục 3',
  heading: [{ text: 'Phụ lục 3', style: 'number' }],
  blocks,
});
const withCharts = (charts: readonly Chart[], orientation?: Section['orientation']): Report => ({
  ...EXAMPLE,
  sections: [...EXAMPLE.sections.slice(0, 1), annex(charts, orientation)],
});

const CHARTS: readonly Chart[] = ['a', 'b', 'c'].map((key) =>
  aChart({ key, title: `${key}. Tên <&> «${key}»`, summary: `Tóm tắt (${key}): 1 < 2 & "3"` }),
);

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const drawnIn = (pdf: string): string =>
  [...pdf.matchAll(/FlateDecode\s*>>\s*stream\n(.*?)\nendstream/gs)]
    .map(([, data = '']) => inflateSync(Buffer.from(data, 'latin1')).toString('latin1'))
    .join('\n');
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('latin1');

describe('charts in a .pdf', () => {
  it('are figures that say in words what they show, and where they are', async () => {
    const pdf = latin(await writePdf(withCharts(CHARTS), FONTS));
    expect(pdf.match(/\/S \/Figure/g)).toHaveLength(3);
    expect(pdf.match(/\/O \/Layout\n\/Placement \/Block\n\/BBox \[/g)).toHaveLength(3);
    for (const { summary } of CHARTS) {
      // In a string of PDF, brackets are escaped.
      expect(pdf).toContain(utf16(summary).replaceAll('(', '\\(').replaceAll(')', '\\)'));
    }
  });

  it('are drawn with vectors, as marked content of their figures', async () => {
    const content = drawnIn(latin(await writePdf(withCharts(CHARTS), FONTS)));
    expect(content.match(/\/Figure <</g)).toHaveLength(3);
    // The dots of the year before, the long dashes of the aim.
    expect(content.match(/\[0\.9 1\.6\] 0 d/g)?.length).toBeGreaterThanOrEqual(3);
    expect(content.match(/\[8 3\] 0 d/g)).toHaveLength(3);
    expect(content).not.toContain(' Do');
  });

  it('stand in rows of two that are never broken: 29 of them on four or five pages', async () => {
    const pagesOf = async (count: number): Promise<number> => {
      const charts = Array.from({ length: count }, (_, at) => aChart({ key: `c${at}` }));
      return latin(await writePdf(withCharts(charts), FONTS)).match(/\/Type \/Page\n/g)?.length ?? 0;
    };
    const text = (await pagesOf(1)) - 1;
    // Three or four rows on a page.
    expect(await pagesOf(6)).toBe(text + 1);
    expect(await pagesOf(9)).toBe(text + 2);
    expect((await pagesOf(29)) - text).toBeLessThanOrEqual(5);
  });
});

describe('charts in a .docx', () => {
  const parts = async (report: Report): Promise<Readonly<Record<string, Uint8Array>>> =>
    unzipSync(await writeDocx(report));
  const documentOf = (files: Readonly<Record<string, Uint8Array>>): string =>
    strFromU8(files['word/document.xml'] ?? new Uint8Array());

  it('are pictures with words for those who do not see them, titles above, two in a row', async () => {
    const document = documentOf(await parts(withCharts(CHARTS)));
    expect(faultsOf(document)).toEqual([]);
    const descriptions = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) =>
      unescaped(text),
    );
    expect(descriptions).toEqual(CHARTS.map(({ summary }) => summary));
    const table = tablesIn(document).at(-1) ?? '';
    expect(textOf(table)).toBe(CHARTS.map(({ title }) => title).join(''));
    expect(table.match(/<w:tr>/g)).toHaveLength(2);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(table.match(/<w:tc>/g)).toHaveLength(4);
    expect(table).not.toContain('w:keepNext');
  });

  it('number their pictures through the file, from one on', async () => {
    const report = withCharts(CHARTS);
    const twice = { ...report, sections: [...report.sections, { ...annex(CHARTS), key: 'annex-2' }] };
    const ids = [...documentOf(await parts(twice)).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('are there as SVG and as PNG of 300 dots an inch', async () => {
    const files = await parts(withCharts(CHARTS.slice(0, 1)));
    const media = Object.keys(files).filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.')[1])).toEqual(['png', 'svg']);
    const png = Buffer.from(files[media[0] ?? ''] ?? []);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // 80 mm.
    expect(png.readUInt32BE(16)).toBe(945);
    const svg = strFromU8(files[media[1] ?? ''] ?? new Uint8Array());
    expect(faultsOf(svg.replaceAll(/[\w-]+=/g, (name) => name.replaceAll('-', '_')))).toEqual([]);
    expect(svg).toContain('>658,0</text>');
  });

  it('has letters in its pictures: with other words, other dots', async () => {
    const named = async (actual: string): Promise<Buffer> => {
      const chart = aChart({ names: { plan: 'Lộ trình', actual, lastYear: 'Năm 2023' } });
      const files = await parts(withCharts([chart]));
      return Buffer.from(files['word/media/image1.png'] ?? []);
    };
    expect((await named('Thực hiện')).equals(await named('Thục hiện'))).toBe(false);
  });

  it('takes names for words, whatever is in them', async () => {
    const names = { plan: '<script>&"\'', actual: 'a\u0000b\u202ec', lastYear: ']]>' };
    const files = await parts(withCharts([aChart({ names })]));
    const [svg = ''] = Object.entries(files)
      .filter(([name]) => name.endsWith('.svg'))
      .map(([, bytes]) => strFromU8(bytes));
    expect(svg).toContain('>&lt;script&gt;&amp;&quot;&apos;</text>');
    expect(svg).toContain('>abc</text>');
    expect(svg).not.toContain('<script');
  });
});

describe('charts in an .xlsx', () => {
  const sheetsOf = (report: Report): readonly string[] =>
    Object.entries(unzipSync(writeXlsx(report)))
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, bytes]) => strFromU8(bytes));

  it('are a sheet with a small table for each: title, months, three rows of numbers', () => {
    const chart = aChart({ ...CHARTS[0], actual: ['60.25', null, '-180'] });
    const sheets = sheetsOf(withCharts([chart, aChart({ key: 'second' })]));
    expect(sheets).toHaveLength(3);
    const sheet = sheets[1] ?? '';
    expect(unescaped(sheet)).toContain(chart.title);
    expect(sheet.match(/>T12</g)).toHaveLength(2);
    for (const name of ['Lộ trình', 'Thực hiện năm 2024', 'Năm 2023'])
      expect(sheet.match(new RegExp(`>${name}<`, 'g'))).toHaveLength(2);
    // Heading, empty row, title, months, plan; then what was done.
    expect(sheet).toMatch(
      /<c r="B6" s="\d+"><v>60\.25<\/v><\/c><c r="C6" s="\d+"\/><c r="D6" s="\d+"><v>-180<\/v>/,
    );
    expect(sheet).toContain('<v>2430.6</v>');
    expect(sheet).toContain('orientation="landscape"');
  });

  it('keep in sight the names of the lines, not the months of the first chart', () => {
    const sheet = sheetsOf(withCharts(CHARTS))[1] ?? '';
    expect(sheet).toContain('<pane xSplit="1" topLeftCell="B1"');
  });

  it('are tables with a place for each month', () => {
    const table = chartTable(aChart({ actual: [1] }));
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([13, 13, 13]);
    expect(table.rows[1]?.cells.filter(({ kind }) => kind === 'number')).toHaveLength(1);
    expect(table.rows[1]?.cells[1]).toEqual({
      kind: 'number',
      value: '1',
      decimals: 1,
      text: '1,0',
      trace: null,
    });
  });
});

describe('charts in a .csv', () => {
  it('are not there: the file is the first table of the annexes', () => {
    const [main, ...annexes] = EXAMPLE.sections;
    if (main === undefined) throw new Error('The example has no main part');
    const first = { ...EXAMPLE, sections: [main, annex(CHARTS), ...annexes] };
    expect(writeCsv(first)).toEqual(writeCsv(EXAMPLE));
  });
});

describe('a report with 29 charts', () => {
  it('has the same bytes each time', async () => {
    const same = (one: Uint8Array, two: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(two));
    expect(same(await writeDocx(withCharts(CHARTS)), await writeDocx(withCharts(CHARTS)))).toBe(true);
    expect(same(await writePdf(withCharts(CHARTS), FONTS), await writePdf(withCharts(CHARTS), FONTS))).toBe(
      true,
    );
    expect(same(writeXlsx(withCharts(CHARTS)), writeXlsx(withCharts(CHARTS)))).toBe(true);
  });
});
