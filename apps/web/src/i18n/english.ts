/** Every English text: a chunk of its own, fetched only by those who read English. */
import { shellEn } from './messages/shell.en.ts';
import { sessionEn } from './messages/session.en.ts';
import { overviewEn } from './messages/overview.en.ts';
import { statusEn } from './messages/status.en.ts';
import { domainEn } from './messages/domain.en.ts';
import { problemsEn } from './messages/problems.en.ts';
import { indicatorsEn } from './messages/indicators.en.ts';
import { detailEn } from './messages/detail.en.ts';
import { beyondEn } from './messages/beyond.en.ts';
import { vintagesEn } from './messages/vintages.en.ts';
import { chartEn } from './messages/chart.en.ts';
import { kindEn } from './messages/kind.en.ts';
import { entryEn } from './messages/entry.en.ts';
import { workEn } from './messages/work.en.ts';
import { reviewEn } from './messages/review.en.ts';
import { lockingEn } from './messages/locking.en.ts';
import { timelinessEn } from './messages/timeliness.en.ts';
import { noticesEn } from './messages/notices.en.ts';
import type { Texts } from './vietnamese.ts';

export const english = {
  shell: shellEn,
  session: sessionEn,
  overview: overviewEn,
  status: statusEn,
  domain: domainEn,
  problems: problemsEn,
  indicators: indicatorsEn,
  detail: detailEn,
  chart: chartEn,
  beyond: beyondEn,
  vintages: vintagesEn,
  kind: kindEn,
  work: workEn,
  review: reviewEn,
  locking: lockingEn,
  timeliness: timelinessEn,
  notices: noticesEn,
  entry: entryEn,
} satisfies Texts;
