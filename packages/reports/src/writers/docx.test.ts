import { REPORT_PROFILES } from '@ve-dich/domain';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROFILES } from '../profiles/profiles.ts';
import { textWidth } from './docx-measure.ts';
import type { Block, Report, Run, Table } from '../report.ts';
import { exampleReport } from '../testing/example-report.ts';
import {
  partsOf,
  part,
  documentOf,
  unescaped,
  textOf,
  all,
  paragraphsIn,
  rowsIn,
  tablesIn,
  sectionsIn,
  styleOf,
  styleNamed,
  paragraphWith,
  withMain,
  body,
  indicatorTable,
  faultsOf,
} from '../testing/docx-reading.ts';
import { writeDocx } from './docx.ts';

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Every text of a report in the order of the file, each in capitals: printed capitals are told apart elsewhere. */
function textsOf(report: Report): readonly string[] {
  const runs = (each: readonly Run[]): string => each.map(({ text }) => text).join('');
  const table = ({ header, numbering, rows }: Table): readonly string[] => [
    ...header.flat().map(({ text }) => text),
    ...numbering,
    ...rows.flatMap(({ cells }) =>
      cells.map((cell) => (cell.kind === 'text' ? runs(cell.runs) : cell.kind === 'number' ? cell.text : '')),
    ),
  ];
  const block = (each: Block): readonly string[] => {
    if (each.kind === 'chart') return [each.title];
    return each.kind === 'table' ? table(each) : [runs(each.runs)];
  };
  const { signature, basis, title } = report;
  const [main, ...annexes] = report.sections;
  return [
    title.name,
    title.abstract,
    ...(main?.blocks.flatMap(block) ?? []),
    report.ending,
    signature.recipientsLabel,
    ...signature.recipients,
    ...signature.authority,
    signature.post,
    signature.name,
    ...basis.lines,
    basis.hash,
    ...annexes.flatMap(({ heading, blocks }) => [
      ...heading.map(({ text }) => text),
      ...blocks.flatMap(block),
    ]),
  ].map(upper);
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(REPORT_PROFILES)('the Word file of %s', (key) => {
  it('is a package of well-formed parts', async () => {
    const parts = await partsOf(exampleReport(key));
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    for (const [name, xml] of Object.entries(parts)) expect([name, faultsOf(xml)]).toEqual([name, []]);
  });

  it('has the same bytes each time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2024, 7, 12) });
    const first = await writeDocx(exampleReport(key));
    vi.setSystemTime(Date.UTC(2031, 1, 28, 13, 14, 16));
    const second = await writeDocx(exampleReport(key));
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('holds every text of the report in its order', async () => {
    const report = exampleReport(key);
    const text = upper(textOf(await documentOf(report)));
    let from = 0;
    for (const each of textsOf(report)) {
      const at = text.indexOf(each, from);
      expect({ each, found: at >= from }).toEqual({ each, found: true });
      from = at + each.length;
    }
  });

  it('holds both sides of the head, capitals written as capitals', async () => {
    const { head, profile } = exampleReport(key);
    const [table = ''] = tablesIn(await documentOf(exampleReport(key)));
    for (const { text } of [...head.left, ...head.right]) expect(upper(textOf(table))).toContain(upper(text));
    const banner = head.right[0]?.text ?? '';
    expect(profile.styles.banner.capitals).toBe(true);
    expect(textOf(table)).toContain(upper(banner));
    expect(table).not.toContain('w:caps');
  });

  it('prints each traced number', async () => {
    const report = exampleReport(key);
    const text = textOf(await documentOf(report));
    let traced = 0;
    for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind === 'paragraph') {
        for (const { text: printed } of block.runs.filter(({ trace }) => trace !== undefined)) {
          traced += 1;
          expect(text).toContain(printed);
        }
      } else if (block.kind === 'table') {
        for (const cell of block.rows.flatMap(({ cells }) => cells)) {
          if (cell.kind !== 'number' || cell.trace === null) continue;
          traced += 1;
          expect(text).toContain(cell.text);
        }
      }
    }
    expect(traced).toBeGreaterThan(100);
  });
});

describe('paper', () => {
  it('is A4 with the margins of the rule, turned for annexes', async () => {
    const sections = sectionsIn(await documentOf(exampleReport('party-2026')));
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(section).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"');
    }
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    for (const annex of sections.slice(1)) {
      expect(annex).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    }
  });

  it('stands upright again after a landscape annex', async () => {
    const report = exampleReport('party-2026');
    const last = {
      ...report.sections[2],
      key: 'annex-3',
      name: 'Phụ lục 3',
      orientation: 'portrait',
    } as const;
    const [main, first] = report.sections;
    if (main === undefined || first === undefined) throw new Error('The example has too few sections');
    const sections = sectionsIn(
      await documentOf({ ...report, sections: [main, first, { ...first, ...last }] }),
    );
    expect(sections[1]).toContain('landscape');
    expect(sections[2]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  });

  it('has its number in the header from the second page, counted through all sections', async () => {
    const parts = await partsOf(exampleReport('party-2026'));
    const [main = '', ...annexes] = sectionsIn(part(parts, 'word/document.xml'));
    expect(main).toContain('<w:titlePg/>');
    const target = (kind: string): string => {
      const id = new RegExp(`<w:headerReference w:type="${kind}" r:id="([^"]*)"`).exec(main)?.[1] ?? '?';
      const relations = part(parts, 'word/_rels/document.xml.rels');
      const file = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1] ?? '?';
      return part(parts, `word/${file}`);
    };
    expect(target('default')).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
    expect(styleOf(target('default'))).toBe('Header');
    expect(target('first')).not.toContain('PAGE');
    for (const annex of annexes) {
      expect(annex).not.toContain('<w:titlePg/>');
      expect(annex).not.toContain('headerReference');
      expect(annex).not.toContain('w:start=');
    }
    const header = styleNamed(part(parts, 'word/styles.xml'), 'Header');
    expect(header).toContain('<w:jc w:val="center"/>');
    expect(header).toContain('<w:sz w:val="28"/>');
  });
});

describe('head and end', () => {
  it('have five hyphens below the abstract, or a drawn line', async () => {
    const party = paragraphsIn(await documentOf(exampleReport('party-2026')));
    // Below the abstract, and below what each of two annexes belongs to (`domain.md` §3.2).
    expect(party.filter((each) => styleOf(each) === 'BelowAbstract').map(textOf)).toEqual([
      '-----',
      '-----',
      '-----',
    ]);
    const belongs = party.findIndex((each) => styleOf(each) === 'AnnexBelongsTo');
    expect(styleOf(party[belongs + 1] ?? '')).toBe('BelowAbstract');
    const state = await documentOf(exampleReport('state-nd30'));
    expect(textOf(state)).not.toContain('-----');
    expect(state).toMatch(/<w:pStyle w:val="Rule"\/><w:pBdr><w:top w:val="single"/);
  });

  it('draw the line as long as its words', async () => {
    const [table = ''] = tablesIn(await documentOf(exampleReport('party-2026')));
    const [, left, right] = /<w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(table) ?? [];
    expect(left).toBe(right);
    // 58 % of 165 mm less the words: «ĐẢNG CỘNG SẢN VIỆT NAM» in bold 15 pt is 72,9 mm by the font's own widths.
    const room = 9355 - 3929;
    expect(Math.abs(room - 2 * Number(left) - 4134)).toBeLessThan(40);
  });

  it('draw a line below the issuer that is a third to a half of its words (Nghị định 30)', async () => {
    const { head, profile } = exampleReport('state-nd30');
    const issuer = head.left.find(({ style }) => style === 'issuer')?.text ?? '';
    const [table = ''] = tablesIn(await documentOf(exampleReport('state-nd30')));
    const { pt, bold } = profile.styles.issuer;
    const words = textWidth(issuer.toLocaleUpperCase('vi'), pt, bold);
    const [, left] = /<w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(table) ?? [];
    const [, room] = /<w:gridCol w:w="(\d+)"\/>/.exec(table) ?? [];
    const share = (Number(room) - 2 * Number(left)) / words;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it('keep what the numbers rest on in one piece behind the signature', async () => {
    const basis = paragraphsIn(await documentOf(exampleReport('party-2026'))).filter(
      (each) => styleOf(each) === 'Basis',
    );
    expect(basis.length).toBeGreaterThan(1);
    expect(basis.map((each) => each.includes('<w:keepNext/>'))).toEqual(
      basis.map((_, at) => at < basis.length - 1),
    );
  });

  it('have a line for each authority, above the post', async () => {
    const lines = paragraphsIn(await documentOf(exampleReport('state-nd30'))).filter((each) =>
      ['Authority', 'Post'].includes(styleOf(each) ?? ''),
    );
    expect(lines.map(textOf)).toEqual(['TM. BAN GIÁM ĐỐC', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
  });

  it('leave the national name on one line whatever the percent', async () => {
    const profile = { ...PROFILES['state-nd30'], headLeftPercent: 60 };
    const [table = ''] = tablesIn(await documentOf({ ...exampleReport('state-nd30'), profile }));
    const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
    expect(widths[1]).toBeGreaterThan(5424);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(9355);
  });

  it('end with «./.» for the state and with nothing more for the Party', async () => {
    expect(textOf(await documentOf(exampleReport('party-2026')))).not.toContain('./.');
    const state = await documentOf(exampleReport('state-nd30'));
    expect(textOf(paragraphWith(state, 'báo cáo tại phiên họp'))).toMatch(/phiên họp gần nhất\.\/\.$/);
    expect(textOf(state).split('./.')).toHaveLength(2);
  });

  it('keep the signature together and with the last two paragraphs', async () => {
    const document = await documentOf(exampleReport('party-2026'));
    const signature = tablesIn(document)[1] ?? '';
    expect(textOf(signature)).toContain('T/M BAN THƯỜNG VỤPHÓ BÍ THƯNguyễn Văn Ví Dụ');
    expect(rowsIn(signature)).toHaveLength(1);
    expect(signature).toContain('<w:cantSplit/>');
    const inside = paragraphsIn(signature);
    expect(inside.filter((each) => !each.includes('<w:keepNext/>'))).toEqual([]);
    // Four empty lines between post and name.
    expect(inside.filter((each) => styleOf(each) === 'Signer' && textOf(each) === '')).toHaveLength(4);
    const before = paragraphsIn(document.slice(0, document.indexOf(signature)));
    expect(before.slice(-3).map((each) => each.includes('<w:keepNext/>'))).toEqual([false, true, true]);
  });

  it('keep the signature with a table that ends the text, and apart from it', async () => {
    const document = await documentOf(withMain([body('Số liệu như sau:'), indicatorTable()]));
    const [, figures = '', signature = ''] = tablesIn(document);
    const last = rowsIn(figures).at(-1) ?? '';
    expect(paragraphsIn(last).every((each) => each.includes('<w:keepNext/>'))).toBe(true);
    const between = document.slice(document.indexOf(figures) + figures.length, document.indexOf(signature));
    expect(between).toContain('"SectionEnd"');
    expect(between).toContain('<w:keepNext/>');
  });

  it('say what the numbers rest on after the signature', async () => {
    const paragraphs = paragraphsIn(await documentOf(exampleReport('party-2026')));
    const basis = paragraphs.filter((each) => styleOf(each) === 'Basis').map(textOf);
    expect(basis).toHaveLength(3);
    expect(basis[2]).toMatch(/^SHA-256: [0-9a-f]{64}$/);
  });
});

describe('hostile text', () => {
  it('is only ever text', async () => {
    const text = `Sở "A" & <b>B</b> 'C' {{template}} <w:p/> &amp; ]]>`;
    const report = withMain([body(text)]);
    const parts = await partsOf({
      ...report,
      properties: { ...report.properties, title: text, author: text, subject: text },
      signature: { ...report.signature, recipients: [text], name: text },
    });
    const document = part(parts, 'word/document.xml');
    expect(textOf(document).split(text)).toHaveLength(4);
    const core = part(parts, 'docProps/core.xml');
    for (const tag of ['title', 'subject', 'creator']) {
      expect(unescaped(new RegExp(`<dc:${tag}>([^<]*)<`).exec(core)?.[1] ?? '')).toBe(text);
    }
    for (const xml of [document, core]) expect(faultsOf(xml)).toEqual([]);
  });

  it('loses control characters and marks of direction, not its words', async () => {
    const text = 'Một\u0000 \u0007hai\u202e ba\u2066\u200f bốn\u2069\ud800\tnăm\nsáu\uffff';
    const summary = 'Bảng\u202e <1> "2"';
    const table: Table = { ...indicatorTable(), summary };
    const document = await documentOf(withMain([table, body(text)]));
    expect(textOf(paragraphWith(document, 'Một'))).toBe('Một hai ba bốn\ufffd năm sáu');
    // oxlint-disable-next-line no-control-regex -- that there is none is what is tested.
    expect(document).not.toMatch(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(faultsOf(document)).toEqual([]);
  });

  it('is written in NFC', async () => {
    const text = 'Thực hiện'.normalize('NFD');
    expect(textOf(await documentOf(withMain([body(text)])))).toContain('Thực hiện'.normalize('NFC'));
  });

  it('may be long: 300 words, 113 rows, units of 40 signs', async () => {
    const words = Array.from({ length: 300 }, (_, index) => `chữ${index}`).join(' ');
    const table = indicatorTable();
    const pattern = table.rows.find(({ kind }) => kind === 'indicator');
    if (pattern === undefined) throw new Error('The example has no row of an indicator');
    const unit = 'triệu đồng trên một nghìn người dân thành thị'.slice(0, 40);
    const rows = Array.from({ length: 113 }, () => ({
      ...pattern,
      cells: pattern.cells.map((cell, index) =>
        index === 2 ? ({ kind: 'text', runs: [{ text: unit }] } as const) : cell,
      ),
    }));
    const document = await documentOf(withMain([{ ...table, rows }, body(words)]));
    expect(textOf(paragraphWith(document, 'chữ299'))).toBe(words);
    expect(rowsIn(tablesIn(document)[1] ?? '')).toHaveLength(116);
    expect(textOf(document).split(unit)).toHaveLength(114);
  });
});

describe('properties', () => {
  it('are the report’s, and so is the time', async () => {
    const core = part(await partsOf(exampleReport('party-2026')), 'docProps/core.xml');
    const { title, subject, author } = exampleReport('party-2026').properties;
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
    expect(core).toContain(`<dc:subject>${subject}</dc:subject>`);
    expect(core).toContain(`<dc:creator>${author}</dc:creator>`);
    expect(all(core, /2024-08-12T02:00:00Z/g)).toHaveLength(2);
  });

  it('refuse a time that is not an instant', async () => {
    const report = exampleReport('party-2026');
    const properties = { ...report.properties, createdAt: 'hôm nay' };
    await expect(writeDocx({ ...report, properties })).rejects.toThrow(RangeError);
  });

  it('do not depend on the zone of the machine', async () => {
    const bytes = await writeDocx(exampleReport('party-2026'));
    // Date and time of the first entry, as MS-DOS has them: midnight of 1 January 1980.
    expect(Array.from(bytes.slice(10, 14))).toEqual([0, 0, 33, 0]);
  });

  it('leave no random id behind', async () => {
    for (const xml of Object.values(await partsOf(exampleReport('party-2026')))) {
      expect(all(xml, / (?:r:)?[iI]d="(?!rId\d+")[^"]*[a-z_-]{2}[^"]*"/g)).toEqual([]);
    }
  });
});
