/** What a file is, and every file made to do harm, by the readers themselves: no thread, no server. */
import { describe, expect, it } from 'vitest';
import { book, COMPOUND, EXE, JPG, letter, PDF, PNG } from '../testing/office-files.ts';
import { HOSTILE } from '../testing/hostile-files.ts';
import { fileKind, openSheets } from './file-kind.ts';

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'taken',
    (error: unknown) => (error as { fault?: unknown }).fault ?? error,
  );

describe('what a file is', () => {
  it.each([
    ['pdf', PDF],
    ['png', PNG],
    ['jpg', JPG],
    ['xlsx', book()],
    ['docx', letter()],
  ])('%s by its content', async (kind, bytes) => {
    expect(await fileKind(bytes)).toBe(kind);
  });

  it.each([
    ['a program', EXE, 'unknown_kind'],
    ['plain text', Buffer.from('Số liệu'), 'unknown_kind'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'unknown_kind'],
    ['a PDF that begins later', Buffer.concat([Buffer.from('MZ'), PDF]), 'unknown_kind'],
    ['a PNG without its head', PNG.subarray(0, 10), 'unknown_kind'],
    ['the old kind', COMPOUND, 'old_or_locked'],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('%s is none', async (_, bytes, fault) => {
    expect(await faultOf(fileKind(bytes))).toBe(fault);
  });

  it('links in the text may lead outside', async () => {
    const hyperlinks = {
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships><Relationship Id="r1" Type="http://x/hyperlink" Target="https://chinhphu.vn" TargetMode="External"/></Relationships>',
    };
    expect(await fileKind(letter([hyperlinks]))).toBe('docx');
  });

  it('what says «<!DOCTYPE» in its text is a text', async () => {
    const page = { name: 'docProps/app.xml', content: '<a>&lt;!DOCTYPE html&gt; và &lt;!ENTITY</a>' };
    expect(await fileKind(letter([page]))).toBe('docx');
  });

  it('only a spreadsheet has sheets', async () => {
    for (const bytes of [PDF, PNG, JPG, letter(), Buffer.from('a,b\n1,2')])
      expect(await faultOf(openSheets(bytes))).toBe('not_a_sheet');
    expect((await openSheets(book())).mainPart).toBe('xl/workbook.xml');
  });
});

/** Only found when the sheet itself is read. */
const FOUND_LATER: ReadonlySet<string> = new Set([
  'markup nested without end',
  'an element with a hundred thousand attributes',
  'markup that ends half-way',
  'bytes that are no characters',
]);

describe('a file made to do harm is no proof', () => {
  it.each(HOSTILE.filter(([what]) => !FOUND_LATER.has(what)))('%s: %s', async (_, fault, make) => {
    expect(await faultOf(fileKind(make()))).toBe(fault);
  });
});
