/** What to look at before a report leaves the house (`ux.md` §2.8). Nothing of it forbids: a draft may be incomplete. */
import { gapsOf } from '@ve-dich/domain';
import type { ReportFacts } from '../facts.ts';
import type { Report } from '../report.ts';
import { toWrite } from './compose.ts';
import { isGrave } from './explanation-parts.ts';
import { concernsOf } from './main-part.ts';

export type CheckPoint =
  | { readonly point: 'locked'; readonly ok: boolean }
  | { readonly point: 'all_reported'; readonly ok: boolean; readonly due: number; readonly received: number }
  | { readonly point: 'explained'; readonly ok: boolean; readonly codes: readonly string[] }
  | { readonly point: 'reconciles'; readonly ok: boolean; readonly total: number; readonly counted: number }
  | { readonly point: 'written'; readonly ok: boolean; readonly open: number }
  | { readonly point: 'not_illustrative'; readonly ok: boolean };

/** The points, each with whether it is in order. */
export const checklistOf = (facts: ReportFacts, report: Report): readonly CheckPoint[] => {
  const unexplained = concernsOf(facts)
    .filter((row) =>
      row.yearExplanation != null && isGrave(row)
        ? gapsOf(row.yearExplanation).length > 0
        : // A confirmed miss is not explained by what was said of a month.
          row.verdict?.confirmed === 'final_missed' ||
          (row.explanation?.text.trim() ?? '') === '' ||
          (row.explanation?.measures.trim() ?? '') === '',
    )
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
