/** Every Vietnamese text by namespace: the original, and the shape the English must have. */
import { shellVi } from './messages/shell.vi.ts';
import { sessionVi } from './messages/session.vi.ts';
import { overviewVi } from './messages/overview.vi.ts';
import { statusVi } from './messages/status.vi.ts';
import { domainVi } from './messages/domain.vi.ts';
import { helpVi } from './messages/help.vi.ts';
import { problemsVi } from './messages/problems.vi.ts';
import { indicatorsVi } from './messages/indicators.vi.ts';
import { detailVi } from './messages/detail.vi.ts';
import { beyondVi } from './messages/beyond.vi.ts';
import { chartVi } from './messages/chart.vi.ts';
import { kindVi } from './messages/kind.vi.ts';

export const vietnamese = {
  shell: shellVi,
  session: sessionVi,
  overview: overviewVi,
  status: statusVi,
  domain: domainVi,
  help: helpVi,
  problems: problemsVi,
  indicators: indicatorsVi,
  detail: detailVi,
  chart: chartVi,
  beyond: beyondVi,
  kind: kindVi,
};

export type Texts = typeof vietnamese;
