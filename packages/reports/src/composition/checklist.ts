/** What to look at before a report leaves the house (`ux.md` §2.8). Nothing of it forbids: a draft may be incomplete. */
import type { ReportFacts } from '../facts.ts';
import type { Report } from '../report.ts';
import { toWrite } from './compose.ts';
import { isExplained } from './explanation-parts.ts';
import { concernsOf } from './main-part.ts';
import { writingWith, type WrittenTexts } from './writing.ts';

export type CheckPoint =
  | { readonly point: 'locked'; readonly ok: boolean }
  | { readonly point: 'all_reported'; readonly ok: boolean; readonly due: number; readonly received: number }
  | { readonly point: 'explained'; readonly ok: boolean; readonly codes: readonly string[] }
  | { readonly point: 'reconciles'; readonly ok: boolean; readonly total: number; readonly counted: number }
  | { readonly point: 'written'; readonly ok: boolean; readonly open: number }
  | { readonly point: 'not_illustrative'; readonly ok: boolean };

/**
 * The points, each with whether it is in order.
 * @param texts what was written into the report, by key
 */
export const checklistOf = (
  facts: ReportFacts,
  report: Report,
  texts: WrittenTexts,
): readonly CheckPoint[] => {
  const unexplained = concernsOf(facts)
    .filter((row) => !isExplained(row, writingWith(texts)))
    .map(({ code }) => code);
  const open = toWrite(report).length;
  const total = facts.final?.total ?? facts.count.total;
  const counted =
    facts.final === null
      ? facts.count.counted
      : facts.final.exceeded + facts.final.met + facts.final.missed + facts.final.undecided;
  return [
    { point: 'locked', ok: facts.lock.state === 'locked' },
    {
      point: 'all_reported',
      ok: facts.reported.received >= facts.reported.due,
      due: facts.reported.due,
      received: facts.reported.received,
    },
    { point: 'explained', ok: unexplained.length === 0, codes: unexplained },
    { point: 'reconciles', ok: total === counted, total, counted },
    { point: 'written', ok: open === 0, open },
    { point: 'not_illustrative', ok: !facts.illustrative },
  ];
};
