/** The threads that open files: what one may take, what is left when it took more, and that nothing is waited for. */
import { isRefusal } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import { book, PDF, sheetXml } from '../testing/office-files.ts';
import { createFileWork } from './file-work.ts';

const AMPLE = { milliseconds: 20_000, memory: { maxOldGenerationSizeMb: 192 } };
const nothing = (): void => undefined;
/** Texts that take some 50 MB to hold. */
const MANY_TEXTS = book({
  sheets: [sheetXml('')],
  strings: `<sst>${Array.from({ length: 400_000 }, (_, at) => `<si><t>chỉ tiêu số ${at}</t></si>`).join('')}</sst>`,
});

it('a file is opened without touching what was given', async () => {
  const work = createFileWork(AMPLE);
  const given = Buffer.from(PDF);
  expect(await work.kindOf(given, nothing)).toBe('pdf');
  expect(given.equals(PDF)).toBe(true);
  const json = await work.sheetsOf(book(), nothing);
  expect(isRefusal(json) ? json : JSON.parse(Buffer.from(json).toString())).toMatchObject({
    sheets: [{ name: 'T1' }],
  });
}, 30_000);

it('one that takes too long is given up', async () => {
  const work = createFileWork({ ...AMPLE, milliseconds: 1 });
  expect(await work.sheetsOf(MANY_TEXTS, nothing)).toMatchObject({
    code: 'file-refused',
    facts: { reason: 'too_hard' },
  });
}, 30_000);

it('one that takes too much memory is given up, and nothing else with it', async () => {
  const causes: string[] = [];
  const work = createFileWork({
    ...AMPLE,
    memory: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 4 },
  });
  const answers = await Promise.all([
    work.sheetsOf(MANY_TEXTS, (cause) => causes.push(cause)),
    work.kindOf(PDF, nothing),
  ]);
  expect(answers).toMatchObject([{ code: 'file-refused', facts: { reason: 'too_hard' } }, 'pdf']);
  expect(causes).toEqual([]);
}, 60_000);

it('two are opened at once, four wait, and the next is told to come again', async () => {
  const work = createFileWork(AMPLE);
  const answers = await Promise.all(Array.from({ length: 8 }, () => work.kindOf(PDF, nothing)));
  expect(answers.filter((answer) => answer === 'pdf')).toHaveLength(6);
  expect(answers.filter(isRefusal)).toMatchObject([{ code: 'busy' }, { code: 'busy' }]);
  expect(await work.kindOf(PDF, nothing)).toBe('pdf');
}, 60_000);
