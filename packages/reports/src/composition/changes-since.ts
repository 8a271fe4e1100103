/** «Thay đổi sau phiên họp»: what is known now that was not when the dossier was frozen. */
import { causesOf } from './explanation-parts.ts';
import { dayWords } from './words.ts';
import { NOTHING_WRITTEN } from './writing.ts';
import type { IndicatorFacts, ReportFacts } from '../facts.ts';

export const CHANGED = ['value', 'status', 'target', 'verdict', 'explanation', 'added', 'removed'] as const;
export type Changed = (typeof CHANGED)[number];

/** One thing of one indicator; before and after as plain text or decimals, `null` for nothing. */
export type FactChange = {
  readonly code: string;
  readonly shortName: string;
  readonly what: Changed;
  readonly before: string | null;
  readonly after: string | null;
};

const valueOf = ({ toDate, text, absence }: IndicatorFacts): string | null => toDate ?? text ?? absence;

/** Why it is behind, in the words that hold: of the year where they were written, else of the month. */
const explanationOf = (row: IndicatorFacts): string | null => {
  const { yearExplanation, explanation } = row;
  return yearExplanation == null
    ? (explanation?.text ?? null)
    : [
        causesOf(row, NOTHING_WRITTEN),
        yearExplanation.measures,
        ...yearExplanation.requests.map(
          ({ asked, toDo, by }) => `${asked}: ${toDo}${by === null ? '' : ` (${dayWords(by)})`}`,
        ),
        yearExplanation.commitment,
      ]
        .filter((text) => text !== '')
        .join('; ');
};

const compared = (before: IndicatorFacts, after: IndicatorFacts): FactChange[] => {
  const of = (what: Changed, from: string | null, to: string | null): FactChange[] =>
    from === to ? [] : [{ code: after.code, shortName: after.shortName, what, before: from, after: to }];
  return [
    ...of('value', valueOf(before), valueOf(after)),
    ...of('status', before.status, after.status),
    ...of('target', before.target?.rawText ?? null, after.target?.rawText ?? null),
    ...of('verdict', before.verdict?.confirmed ?? null, after.verdict?.confirmed ?? null),
    ...of('explanation', explanationOf(before), explanationOf(after)),
  ];
};

/** What has changed between two sets of facts of the same month, in the order of the document. */
export const changesSince = (frozen: ReportFacts, now: ReportFacts): readonly FactChange[] => {
  const before = new Map(frozen.indicators.map((row) => [row.code, row]));
  const after = new Map(now.indicators.map((row) => [row.code, row]));
  const whole = (row: IndicatorFacts, what: 'added' | 'removed'): FactChange => ({
    code: row.code,
    shortName: row.shortName,
    what,
    before: what === 'removed' ? valueOf(row) : null,
    after: what === 'added' ? valueOf(row) : null,
  });
  return [
    ...now.indicators.flatMap((row) => {
      const old = before.get(row.code);
      return old === undefined ? [whole(row, 'added')] : compared(old, row);
    }),
    ...frozen.indicators.filter(({ code }) => !after.has(code)).map((row) => whole(row, 'removed')),
  ];
};
