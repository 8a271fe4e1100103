/**
 * The Vietnamese texts that every page may need, by namespace: the original, and the shape the English must have. What
 * only some pages say comes with their chunks: `use-*-text.ts`.
 */
import { shellVi } from './messages/shell.vi.ts';
import { statusVi } from './messages/status.vi.ts';
import { domainVi } from './messages/domain.vi.ts';
import { problemsVi } from './messages/problems.vi.ts';
import { entryVi } from './messages/entry.vi.ts';
import { workVi } from './messages/work.vi.ts';

export const vietnamese = {
  shell: shellVi,
  status: statusVi,
  domain: domainVi,
  problems: problemsVi,
  work: workVi,
  entry: entryVi,
};

export type Texts = typeof vietnamese;
