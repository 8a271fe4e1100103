/** Every Vietnamese text by namespace: the original, and the shape the English must have. */
import { shellVi } from './messages/shell.vi.ts';
import { sessionVi } from './messages/session.vi.ts';
import { overviewVi } from './messages/overview.vi.ts';
import { statusVi } from './messages/status.vi.ts';
import { domainVi } from './messages/domain.vi.ts';
import { problemsVi } from './messages/problems.vi.ts';
import { indicatorsVi } from './messages/indicators.vi.ts';
import { detailVi } from './messages/detail.vi.ts';
import { beyondVi } from './messages/beyond.vi.ts';
import { vintagesVi } from './messages/vintages.vi.ts';
import { chartVi } from './messages/chart.vi.ts';
import { kindVi } from './messages/kind.vi.ts';
import { entryVi } from './messages/entry.vi.ts';
import { workVi } from './messages/work.vi.ts';
import { reviewVi } from './messages/review.vi.ts';
import { lockingVi } from './messages/locking.vi.ts';
import { timelinessVi } from './messages/timeliness.vi.ts';
import { noticesVi } from './messages/notices.vi.ts';

export const vietnamese = {
  shell: shellVi,
  session: sessionVi,
  overview: overviewVi,
  status: statusVi,
  domain: domainVi,
  problems: problemsVi,
  indicators: indicatorsVi,
  detail: detailVi,
  chart: chartVi,
  beyond: beyondVi,
  vintages: vintagesVi,
  kind: kindVi,
  work: workVi,
  review: reviewVi,
  locking: lockingVi,
  timeliness: timelinessVi,
  notices: noticesVi,
  entry: entryVi,
};

export type Texts = typeof vietnamese;
