/** Sentences that people write: under their part's name, line by line, and wherever the report speaks of the same thing. */
import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '../facts.ts';
import { lines, made, said } from '../testing/composed.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { checklistOf } from './checklist.ts';
import { toWrite, writtenKeys } from './compose.ts';

const one = (over: Partial<IndicatorFacts> = {}) => exampleFacts({ indicators: [anIndicator(over)] });
const texts = (said: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(said));
const writtenOf = (report: ReturnType<typeof made>, key: string) =>
  report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' && block.written?.key === key ? [block] : [])),
  );

describe('a written part', () => {
  it.each([
    ['requests', 'Không có', 'Nội dung vượt thẩm quyền: Không có.'],
    ['causes', 'Mặt bằng bàn giao chậm;', 'Nguyên nhân: Mặt bằng bàn giao chậm.'],
    ['measures', 'Giao ban hằng tuần…', 'Giải pháp: Giao ban hằng tuần…'],
    ['commitment', ' Đạt 95 %. ', 'Cam kết: Đạt 95 %.'],
  ])('keeps its name: %s', (part, text, printed) => {
    const key = `explain.ct-04.${part}`;
    const [paragraph, ...more] = writtenOf(made(one(), { texts: texts({ [key]: text }) }), key);
    expect(more).toEqual([]);
    expect(said(paragraph?.runs ?? [])).toBe(printed);
    expect(paragraph?.runs[0]).toMatchObject({ italic: true });
    expect(paragraph?.written?.state).toBe('written');
  });

  it('has the same name before it is written', () => {
    const prompts = toWrite(made(one())).map(({ prompt }) => prompt);
    expect(prompts.map((prompt) => prompt.split(':')[0])).toEqual(
      expect.arrayContaining(['Nguyên nhân', 'Giải pháp', 'Nội dung vượt thẩm quyền', 'Cam kết']),
    );
  });
});

describe('a text of several lines', () => {
  it('is a paragraph for each, all of its key, empty lines left out', () => {
    const report = made(one(), {
      texts: texts({
        direction: 'Một là, giải ngân.\r\n\n Hai là, mặt bằng.\u2028Ba là, thu ngân sách',
        'explain.ct-04.causes': 'Mặt bằng\nVốn giao chậm',
      }),
    });
    expect(writtenOf(report, 'direction').map(({ runs }) => said(runs))).toEqual([
      'Một là, giải ngân.',
      'Hai là, mặt bằng.',
      'Ba là, thu ngân sách',
    ]);
    expect(writtenOf(report, 'explain.ct-04.causes').map(({ runs }) => said(runs))).toEqual([
      'Nguyên nhân: Mặt bằng',
      'Vốn giao chậm.',
    ]);
    expect([...writtenKeys(report)].filter((key) => key === 'direction')).toHaveLength(1);
    expect(JSON.stringify(report.sections)).not.toMatch(/\\n|\\r|\u2028/u);
  });
});

describe('causes and measures that were written into the report', () => {
  const WRITTEN = texts({
    'explain.ct-04.causes': 'Mặt bằng bàn giao chậm.',
    'explain.ct-04.measures': '- Giao ban hằng tuần\n- Điều chuyển vốn.',
  });
  const annexCells = (facts: ReturnType<typeof one>) => {
    const annex = made(facts, { texts: WRITTEN }).sections.find(({ key }) => key === 'annex-concerns');
    const [table] = annex?.blocks ?? [];
    return table?.kind === 'table'
      ? Object.fromEntries(
          table.columns.map(({ key }, at) => {
            const cell = table.rows[0]?.cells[at];
            return [key, cell?.kind === 'text' ? said(cell.runs) : ''];
          }),
        )
      : {};
  };

  it('stand in the second annex, among the tasks, and are not asked for on the list', () => {
    expect(annexCells(one())).toMatchObject({
      causes: 'Mặt bằng bàn giao chậm.',
      measures: 'Giao ban hằng tuần; Điều chuyển vốn',
    });
    const report = made(one(), { texts: WRITTEN });
    expect(lines(report)).toContain(
      '- Sở Kế hoạch và Đầu tư: Giao ban hằng tuần; Điều chuyển vốn (Giải ngân ĐTC).',
    );
    const explained = (written: ReadonlyMap<string, string>) =>
      checklistOf(one(), report, written).find(({ point }) => point === 'explained');
    expect(explained(WRITTEN)).toEqual({ point: 'explained', ok: true, codes: [] });
    expect(explained(texts({ 'explain.ct-04.causes': 'x' }))).toMatchObject({ ok: false, codes: ['ct-04'] });
  });

  it('fill what the year’s own explanation lacks, and only that', () => {
    const missed = one({
      status: 'final_missed',
      verdict: { proposed: 'final_missed', confirmed: 'final_missed', occasion: 'conference', reason: null },
      yearExplanation: {
        shortfall: 'hụt',
        causes: [{ side: 'subjective', text: 'Nhà thầu yếu' }],
        measures: '',
        requests: [],
        commitment: 'Đạt',
      },
    });
    expect(annexCells(missed)).toMatchObject({
      causes: 'Nhà thầu yếu (chủ quan)',
      measures: 'Giao ban hằng tuần; Điều chuyển vốn',
    });
    expect(checklistOf(missed, made(missed), WRITTEN)).toContainEqual({
      point: 'explained',
      ok: true,
      codes: [],
    });
  });
});
