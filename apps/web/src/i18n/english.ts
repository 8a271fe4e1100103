/** Every English text: a chunk of its own, fetched only by those who read English. */
import { shellEn } from './messages/shell.en.ts';
import { sessionEn } from './messages/session.en.ts';
import { overviewEn } from './messages/overview.en.ts';
import { statusEn } from './messages/status.en.ts';
import { domainEn } from './messages/domain.en.ts';
import { helpEn } from './messages/help.en.ts';
import { problemsEn } from './messages/problems.en.ts';
import { indicatorsEn } from './messages/indicators.en.ts';
import { detailEn } from './messages/detail.en.ts';
import { beyondEn } from './messages/beyond.en.ts';
import { chartEn } from './messages/chart.en.ts';
import { kindEn } from './messages/kind.en.ts';
import type { Texts } from './vietnamese.ts';

export const english = {
  shell: shellEn,
  session: sessionEn,
  overview: overviewEn,
  status: statusEn,
  domain: domainEn,
  help: helpEn,
  problems: problemsEn,
  indicators: indicatorsEn,
  detail: detailEn,
  chart: chartEn,
  beyond: beyondEn,
  kind: kindEn,
} satisfies Texts;
