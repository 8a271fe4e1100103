import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { exampleReport } from '../testing/example-report.ts';
import { writeXlsx } from './xlsx.ts';

const EXAMPLE = exampleReport('party-2026');

/** The example with the same text wherever a person's words may stand. */
const reportOf = (text: string): Report => ({
  ...EXAMPLE,
  properties: { ...EXAMPLE.properties, title: text, author: text, subject: text },
  title: { ...EXAMPLE.title, abstract: text },
  sections: [
    {
      key: 'annex-1',
      kind: 'annex',
      orientation: 'landscape',
      name: text,
      heading: [{ text, style: 'title' }],
      blocks: [
        { kind: 'paragraph', role: 'note', runs: [{ text }, { text, bold: true }], written: null },
        {
          kind: 'table',
          key: 'small',
          summary: text,
          columns: [{ key: 'a', widthMm: 30, align: 'left' }],
          header: [[{ text, columns: 1, rows: 1 }]],
          numbering: [text],
          rows: [{ kind: 'group', cells: [{ kind: 'text', runs: [{ text }] }] }],
        },
      ],
    },
  ],
  basis: { ...EXAMPLE.basis, lines: [text] },
});

const contentsOf = (report: Report): readonly string[] =>
  Object.values(unzipSync(writeXlsx(report))).map((bytes) => strFromU8(bytes));

/** What is wrong with markup: a tag that is not closed, a sign that may not stand there. Nothing where it is sound. */
const faultsIn = (markup: string): readonly string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const body = markup.replace(/^<\?xml [^?]*\?>\n/, '');
  for (const [whole, end, name, alone, text] of body.matchAll(
    /<(\/?)([\w:]+)(?: [\w:]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot);)+)|[^]/g,
  )) {
    if (name === undefined && text === undefined) faults.push(whole);
    else if (end === '/' && open.pop() !== name) faults.push(whole);
    else if (name !== undefined && end === '' && alone === '') open.push(name);
  }
  // oxlint-disable-next-line no-control-regex -- signs that XML 1.0 does not know.
  const unknown = markup.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g) ?? [];
  return [...faults, ...open, ...unknown];
};

const HOSTILE = '</t><f>1+1</f><t a="x" b=\'y\'>&#0;&amp;]]>\u0001\ufffe\ud800_x0041_';

describe('the markup of a workbook', () => {
  it('is found wrong where it is', () => {
    expect(faultsIn('<a><b></a>')).not.toEqual([]);
    expect(faultsIn('<a>&</a>')).toEqual(['&']);
    expect(faultsIn('<a b="<"/>')).not.toEqual([]);
    expect(faultsIn('<a>')).toEqual(['a']);
  });

  it('is sound, and has no formula, whatever the words', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('<>&"\'/=_x0041\u0001\n\r\t'), '</t>', '<f>', ']]>') }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        for (const content of contentsOf(reportOf(text))) {
          expect(faultsIn(content)).toEqual([]);
          expect(content).not.toMatch(/<f[ >/]/);
        }
      }),
      { numRuns: 60, examples: [[HOSTILE]] },
    );
  });

  it('is sound in the example of every profile', () => {
    for (const key of ['party-2026', 'party-2018', 'state-nd30'] as const) {
      expect(contentsOf(exampleReport(key)).flatMap(faultsIn)).toEqual([]);
    }
  });

  it.skipIf(spawnSync('xmllint', ['--version']).status !== 0)('is well formed for xmllint too', () => {
    const folder = mkdtempSync(join(tmpdir(), 've-dich-xlsx-'));
    try {
      contentsOf(reportOf(HOSTILE)).forEach((content, at) => {
        const file = join(folder, `${at}.xml`);
        writeFileSync(file, content);
        expect(spawnSync('xmllint', ['--noout', file]).status).toBe(0);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
