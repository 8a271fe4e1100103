/** The same in English: a chunk of its own, fetched only by those who read English. */
import { shellEn } from './messages/shell.en.ts';
import { statusEn } from './messages/status.en.ts';
import { domainEn } from './messages/domain.en.ts';
import { problemsEn } from './messages/problems.en.ts';
import { entryEn } from './messages/entry.en.ts';
import { workEn } from './messages/work.en.ts';
import type { Texts } from './vietnamese.ts';

export const english = {
  shell: shellEn,
  status: statusEn,
  domain: domainEn,
  problems: problemsEn,
  work: workEn,
  entry: entryEn,
} satisfies Texts;
