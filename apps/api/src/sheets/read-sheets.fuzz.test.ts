/** Files that are a little wrong, read without a thread around them: nothing but a fault may come of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileKind } from '../files/file-kind.ts';
import { FaultyFile } from '../files/faulty-file.ts';
import { mutations } from '../testing/mutations.ts';
import { bookParts } from '../testing/office-files.ts';
import { zipOf } from '../testing/zip-files.ts';
import { readSheets } from './read-sheets.ts';

const outcomeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof FaultyFile ? 'refused' : error),
  );

it.each(['openpyxl-mot-thang', 'xlsxwriter-thong-ke'])(
  '300 times %s with something changed',
  async (name) => {
    const file = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.xlsx`));
    for (const bytes of mutations(file, 300)) {
      // Most of them are refused: every part has its check sum.
      expect(['read', 'refused']).toContain(await outcomeOf(readSheets(bytes)));
      expect(['read', 'refused']).toContain(await outcomeOf(fileKind(bytes)));
    }
  },
  60_000,
);

it('300 times markup with something changed, in a zip that is sound', async () => {
  const parts = bookParts({
    strings: '<sst><si><t>Hộ nghèo</t></si></sst>',
    styles:
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00%"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>',
    sheets: [
      '<worksheet><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><f>A2</f><v>0.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>',
    ],
  });
  const outcomes: unknown[] = [];
  for (const [at, part] of parts.entries()) {
    for (const content of mutations(Buffer.from(part.content ?? ''), 45, at + 1)) {
      const changed = parts.with(at, { ...part, content });
      outcomes.push(await outcomeOf(readSheets(zipOf(changed))));
    }
  }
  expect(outcomes.length).toBeGreaterThanOrEqual(300);
  expect(new Set(outcomes)).toEqual(new Set(['read', 'refused']));
}, 60_000);
